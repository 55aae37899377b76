import { weightsHeader } from '../../src/dataset/tables/harm-weights.ts'
import { featureRun, readFeatures } from '../../src/dataset/tables/features.ts'
import { chance } from './chance.ts'
import { answerExample, requestExample, type Neutral } from './examples.ts'
import type { Lexicon } from './lexicon.ts'
import { inTurn, train, type Linear } from './train.ts'

/** The bytes of the harm model that these words make: see `readHarmWeights`. */
export function harmBytes(lexicons: readonly Lexicon[], neutral: Neutral): Uint8Array {
  const { prompt, response } = harmModels(lexicons, neutral)
  return packed(prompt, response, functionKeys(lexicons))
}

/** Both models, unpacked. */
export function harmModels(lexicons: readonly Lexicon[], neutral: Neutral): { readonly prompt: Linear; readonly response: Linear } {
  const prompts = chance(1)
  const responses = chance(2)
  const weighted = lexicons.flatMap((lexicon) => Array<Lexicon>(partsOf(lexicon)).fill(lexicon))
  const ask = weighted.map((lexicon) => () => requestExample(lexicon, neutral, prompts))
  const answer = weighted.map((lexicon) => () => answerExample(lexicon, neutral, responses))
  return {
    prompt: train(inTurn(ask, prompts), { examples: 14_000 * weighted.length, epochs: 1, isScaled: false, rate: 0.25, shrink: 0.0005 }),
    response: train(inTurn(answer, responses), { examples: 6_000 * weighted.length, epochs: 1, isScaled: true, rate: 0.5, shrink: 0.0005 }),
  }
}

/** English has most words and most data; where no spaces are, a text has more features, and each is rarer. */
function partsOf({ language, join }: Lexicon): number {
  if (language === 'en') return 5
  return join === '' ? 3 : 1
}

/** Features of function words are kept whatever they weigh: they tell that a language is known. */
function functionKeys(lexicons: readonly Lexicon[]): ReadonlySet<number> {
  const run = featureRun()
  const keys = new Set<number>()
  for (const { lists } of lexicons) {
    for (const word of lists.function ?? []) {
      readFeatures(word, run)
      const [key] = run.keys
      if (key !== undefined && run.count > 0) keys.add(key)
    }
  }
  return keys
}

function packed(prompt: Linear, response: Linear, always: ReadonlySet<number>): Uint8Array {
  const promptScale = scaleOf(prompt)
  const responseScale = scaleOf(response)
  const keys = [...new Set([...prompt.weights.keys(), ...response.weights.keys(), ...always])]
    .filter((key) => key !== 0 && (always.has(key) || isHeavy(key)))
    .sort((one, other) => one - other)
  const bytes = new Uint8Array(weightsHeader + 6 * keys.length)
  const view = new DataView(bytes.buffer)
  view.setUint32(0, keys.length, true)
  for (const [place, number] of [promptScale, prompt.bias, responseScale, response.bias].entries()) {
    view.setFloat32(4 + 4 * place, number, true)
  }
  for (const [place, key] of keys.entries()) {
    view.setUint32(weightsHeader + 4 * place, key, true)
    view.setInt8(weightsHeader + 4 * keys.length + place, small(prompt, key, promptScale))
    view.setInt8(weightsHeader + 5 * keys.length + place, small(response, key, responseScale))
  }
  return bytes

  function isHeavy(key: number): boolean {
    return Math.abs(small(prompt, key, promptScale)) >= lightest || Math.abs(small(response, key, responseScale)) >= lightest
  }
}

/** Lighter weights, of 127, are left out. */
const lightest = 11

/** The heaviest weight becomes 127. */
function scaleOf({ weights }: Linear): number {
  let heaviest = 0
  for (const weight of weights.values()) heaviest = Math.max(heaviest, Math.abs(weight))
  return Math.fround(heaviest / 127)
}

function small({ weights }: Linear, key: number, scale: number): number {
  return Math.round((weights.get(key) ?? 0) / scale)
}
