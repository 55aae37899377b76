import { bytesOf } from './bytes.ts'
import { featureRun, readFeatures, type FeatureRun } from './features.ts'
import { isKnownLanguage } from './known-language.ts'
import { placeOf, readHarmWeights, type HarmWeights } from './harm-weights.ts'

/**
 * Probabilities, 0 to 1, that a prompt asks for harm and that a response gives it; and whether the model knows the language
 * that they are in. Where it does not, the probabilities say nothing.
 */
export type HarmOf = (prompt: string, response: string) => Harm

export type Harm = { readonly prompt: number; readonly response: number; readonly known: boolean }

/** Loads the harm model, so only where a dataset is inspected. `docs/harm-model.md` is its model card. */
export async function loadHarmModel(): Promise<HarmOf> {
  const { harm } = await import('./data/harm.ts')
  return harmModel(readHarmWeights(bytesOf(harm)))
}

/** The model that these weights make. */
export function harmModel(weights: HarmWeights): HarmOf {
  const run = featureRun()
  return (prompt, response) => {
    readFeatures(askingPart(prompt), run)
    const asked = likelihood(strongestSentence(weights, run))
    const isPromptKnown = isKnownLanguage(prompt, shareKnown(weights, run))
    readFeatures(response.slice(0, read.response), run)
    const given = likelihood(wholeText(weights, run))
    const isKnown = isPromptKnown && (asked < doubtful || isKnownLanguage(response, shareKnown(weights, run)))
    return { prompt: asked, response: given, known: isKnown }
  }
}

/** Code units that are read: of a long prompt its beginning and its end, where the question of a long set-up stands. */
const read = { head: 1800, tail: 1000, response: 1000 } as const

/** Below it a prompt asks for nothing that an answer in an unknown language could give. */
const doubtful = 0.2

function askingPart(prompt: string): string {
  if (prompt.length <= read.head + read.tail) return prompt
  return `${prompt.slice(0, read.head)}\n${prompt.slice(-read.tail)}`
}

/**
 * The log-odds of the sentence that asks for most harm: a request may hide in a long harmless text. A few harmless words put
 * before or behind a request do not make it harmless, so what speaks against harm at the edges of a sentence is left out.
 */
function strongestSentence(weights: HarmWeights, { keys, ends, sentences }: FeatureRun): number {
  const { prompt, promptScale, promptBias } = weights
  let strongest = 0
  let at = 0
  for (let sentence = 0; sentence < sentences; sentence += 1) {
    const [begin, end] = [at, ends[sentence] ?? 0]
    let sum = 0
    let least = 0
    for (; at < end; at += 1) {
      const place = placeOf(weights, keys[at] ?? 0)
      const weight = place >= 0 ? (prompt[place] ?? 0) : 0
      sum += weight
      sums[at - begin] = sum
      if (at - begin < edge && sum < least) least = sum
    }
    const strength = sum - least - leastAtEnd(end - begin, sum)
    strongest = sentence === 0 ? strength : Math.max(strongest, strength)
  }
  return promptBias - allowance + promptScale * strongest
}

/** The least sum, at most 0, of some of the last weights of a sentence, whose sums from its beginning stand in `sums`. */
function leastAtEnd(length: number, sum: number): number {
  let least = 0
  for (let at = Math.max(edge, length - edge - 1); at < length; at += 1) least = Math.min(least, sum - (sums[at] ?? 0))
  return least
}

/** For what is left out at the edges: with it, harmless prompts reach 0.5 as seldom as if nothing were left out. */
const allowance = 1.6

/** Features at each edge of a sentence: about four words. */
const edge = 16

const sums = new Float64Array(1 << 15)

function wholeText(weights: HarmWeights, { keys, count }: FeatureRun): number {
  const { response, responseScale, responseBias } = weights
  if (count === 0) return responseBias
  let sum = 0
  for (let at = 0; at < count; at += 1) {
    const place = placeOf(weights, keys[at] ?? 0)
    if (place >= 0) sum += response[place] ?? 0
  }
  return responseBias + (responseScale * sum) / Math.sqrt(count)
}

/** How many of the features there are for each word that was read. */
function shareKnown(weights: HarmWeights, { keys, count, words }: FeatureRun): number {
  if (words === 0) return 1
  const sample = Math.min(count, 160)
  let found = 0
  for (let at = 0; at < sample; at += 1) found += placeOf(weights, keys[at] ?? 0) >= 0 ? 1 : 0
  return found / sample
}

function likelihood(logOdds: number): number {
  return 1 / (1 + Math.exp(-logOdds))
}
