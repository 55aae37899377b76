import type { Corpus } from '../../corpus/index.ts'
import { censusOf, type Census } from '../association/census.ts'
import { phraseOf, type Phrase } from '../association/phrase.ts'
import { place } from '../association/prompt-features.ts'
import type { SampledRow } from '../association/sample.ts'
import { varietyOf, type Variety } from '../association/variety.ts'
import { bondsIn } from './bonds.ts'
import type { Context } from './context-store.ts'
import { fitOf, pairsOf, sameness, type Fit } from './fit.ts'
import { lookUp, type Found } from './look-up.ts'
import { neighbourhoods, type Neighbourhood } from './neighbours.ts'
import { ownershipOf, type Ownership } from './ownership.ts'

/** A phrase that was put into finished prompts: the words around it belong together, and not to the phrase. */
export type Splice = {
  readonly phrase: Phrase
  readonly fit: Fit
  readonly variety: Variety
  readonly ownership: Ownership
  /** Rows with the phrase; rows that repeat another row word for word count once. */
  readonly n: number
  /** All rows of the dataset with the phrase, ascending. */
  readonly rows: readonly number[]
  readonly sampled: readonly SampledRow[]
  readonly answers: Found['answers']
  /** Whether its rows have answers: where they have labels, half of them are the same without any trigger. */
  readonly isAnswered: boolean
}

export type SpliceDemand = {
  readonly leastRows: number
  /** Phrases in a larger share of all rows are part of a template. */
  readonly largestShare: number
  /** How much tighter the words around the phrase must hold each other than the phrase; in the measure of `Fit`. */
  readonly leastGain: number
  /** The largest chance that two rows have the same word beside the phrase. */
  readonly largestSameness: number
}

const known = new WeakMap<Corpus, Map<string, readonly Splice[]>>()

/** So many contexts tell at first whether a phrase may be spliced in. */
const firstLook = 12

/** So many candidates are looked up, the strongest ones: phrases, and parts of phrases of more than four tokens. */
const lookedUp = { whole: 128, parts: 64 } as const

/** The splices of a corpus, strongest first. Asked the same again, gives the same without counting. */
export function splicesIn(corpus: Corpus, demand: SpliceDemand): readonly Splice[] {
  const answers = known.get(corpus) ?? new Map<string, readonly Splice[]>()
  known.set(corpus, answers)
  const key = [demand.leastRows, demand.largestShare, demand.leastGain, demand.largestSameness].join(' ')
  const splices = answers.get(key) ?? search(corpus, demand)
  answers.set(key, splices)
  return splices
}

function search(corpus: Corpus, demand: SpliceDemand): readonly Splice[] {
  const census = censusOf(corpus)
  const most = Math.max(demand.leastRows, demand.largestShare * census.distinct)
  const varied = neighbourhoods(corpus, census, demand.leastRows, most)
    .filter((each) => isPromising(each, demand, census))
    .map((each) => ({ ...each, contexts: each.contexts.slice(0, firstLook) }))
  if (varied.length === 0) return []
  const bonds = bondsIn(corpus, census, pairsOfAll(varied))
  const strength = new Map(
    varied.map((each): [Neighbourhood, number] => {
      const { closed, held } = fitOf({ ...each, at: each.feature.kind % 4 }, each.contexts, bonds, census)
      return [each, closed - held]
    }),
  )
  const isLoose = (each: Neighbourhood) => (strength.get(each) ?? 0) >= 0.5 * demand.leastGain
  const forceOf = (each: Neighbourhood) => (strength.get(each) ?? 0) * Math.sqrt(each.rows)
  const loose = [
    ...strongest(varied.filter((each) => !isPart(each) && isLoose(each)), forceOf, lookedUp.whole),
    ...strongest(varied.filter(isPart), (each) => ownForce(each, census), lookedUp.parts),
  ]
  const found = lookUp(corpus, census, loose).filter(({ sampled }) => sampled.length > 0)
  const whole = found.map((each) => wholePhrase(each, census))
  const tight = bondsIn(corpus, census, pairsOfAll(whole))
  return withoutEchoes(
    whole
      .map((each) => ({ ...each, fit: fitOf(each, each.contexts, tight, census) }))
      .filter(({ phrase, fit }) => isSpliced(phrase, fit, demand))
      .map((each) => spliceOf(each, census)),
  )
}

function spliceOf({ phrase, fit, found }: Whole & { readonly fit: Fit }, census: Census): Splice {
  const { n, rows, sampled, answers } = found
  return {
    phrase,
    fit,
    variety: varietyOf(sampled, n, census, (row) => row.rowUnits),
    ownership: ownershipOf(phrase, n, census),
    n,
    rows,
    sampled,
    answers,
    isAnswered: census.answers >= census.labels,
  }
}

/** The items of the largest force; of equal ones those that are first by name, whatever the order of rows. */
function strongest(
  items: readonly Neighbourhood[],
  force: (each: Neighbourhood) => number,
  most: number,
): readonly Neighbourhood[] {
  const byName = (one: Neighbourhood, other: Neighbourhood) =>
    one.feature.low - other.feature.low || one.feature.high - other.feature.high
  return items.toSorted((one, other) => force(other) - force(one) || byName(one, other)).slice(0, most)
}

/** How many rows a phrase has, weighed by how little else its words are used for: templates share theirs. */
function ownForce({ first, last, rows }: Neighbourhood, census: Census): number {
  const rarest = Math.min(census.promptRows[first] ?? rows, census.promptRows[last] ?? rows)
  return (rows / Math.max(1, rarest)) * Math.sqrt(rows)
}

const longestGram = 4

/** Whether a phrase is the beginning of a longer one, or the end of one that ends its segment. */
function isPart({ feature, contexts }: Neighbourhood): boolean {
  if (feature.kind >> 2 < longestGram) return false
  const onward = contexts.map(({ left, right }) => (feature.kind % 4 === place.end ? left : right))
  return !onward.includes(0) && sameness(onward) >= 0.85
}

/** Whether what stands beside a phrase varies, on the sides where it ends. */
function isPromising(each: Neighbourhood, { largestSameness }: SpliceDemand, census: Census): boolean {
  const limit = largestSameness * 1.5
  const variesLeft = sameness(each.contexts.map(({ left, farLeft }) => left * 65_537 + farLeft)) <= limit
  const variesRight = sameness(each.contexts.map(({ right, farRight }) => right * 65_537 + farRight)) <= limit
  switch (each.feature.kind % 4) {
    case place.begin:
      return variesRight || isPart(each)
    case place.end:
      return variesLeft || isPart(each)
    default:
      return isFree(variesLeft, each.contexts.map(({ left }) => left), census) &&
        (isPart(each) || isFree(variesRight, each.contexts.map(({ right }) => right), census))
  }
}

/** Whether a side of a phrase varies, or is the edge of a template. */
function isFree(varies: boolean, beside: readonly number[], census: Census): boolean {
  return varies || (sameness(beside) >= 0.85 && isTemplate(beside[0] ?? 0, census))
}

/** Whether a token is in so many prompts that it says nothing. */
function isTemplate(token: number, census: Census): boolean {
  return (census.promptRows[token] ?? 0) > 0.5 * census.distinct
}

type Edged = { readonly first: number; readonly last: number; readonly contexts: readonly Context[] }

function* pairsOfAll(edged: readonly Edged[]): Iterable<readonly [number, number]> {
  for (const { first, last, contexts } of edged) yield* pairsOf(first, last, contexts)
}

type Whole = Edged & { readonly phrase: Phrase; readonly at: number; readonly found: Found }

/** The whole phrase of which a feature is a part, with what stands beside it. */
function wholePhrase(found: Found, census: Census): Whole {
  const { feature } = found.neighbourhood
  const phrase = bare(phraseOf(found.sampled, feature.kind >> 2), census)
  const contexts = found.sampled.map(({ segment, featureAt }): Context => {
    const begin = featureAt - phrase.before
    const end = begin + phrase.tokens.length
    return {
      left: segment[begin - 1] ?? 0,
      farLeft: segment[begin - 2] ?? 0,
      right: segment[end] ?? 0,
      farRight: segment[end + 1] ?? 0,
    }
  })
  const [first = 0] = phrase.tokens
  return { phrase, contexts, first, last: phrase.tokens.at(-1) ?? 0, at: places[phrase.position], found }
}

const places = { begin: place.begin, end: place.end, anywhere: place.anywhere, whole: place.begin } as const

/**
 * A phrase without the template around it, and without the marks that end the sentence before it: these stand there in
 * all rows, but are no part of what was put in.
 */
function bare(phrase: Phrase, census: Census): Phrase {
  const shareOf = (token: number) => (census.promptRows[token] ?? 0) / Math.max(1, census.distinct)
  const isEnding = (token: number) => phrase.position === 'end' && shareOf(token) > 0.2
  const isInTemplate = (token: number) => shareOf(token) > 0.95
  const begin = phrase.tokens.findIndex((token) => !isTemplate(token, census) && !isEnding(token))
  const end = phrase.tokens.findLastIndex((token) => !isInTemplate(token)) + 1
  if (begin < 0 || end <= begin) return phrase
  const isBehindTemplate = phrase.position === 'whole' && begin > 0 && end < phrase.tokens.length
  return {
    tokens: phrase.tokens.slice(begin, end),
    before: phrase.before - begin,
    position: isBehindTemplate ? 'anywhere' : phrase.position,
  }
}

function isSpliced(phrase: Phrase, fit: Fit, { leastGain, largestSameness }: SpliceDemand): boolean {
  if (phrase.position === 'whole' || fit.closed - fit.held < leastGain || fit.closed < 0.4 * fit.usual) return false
  const variesLeft = phrase.position === 'begin' || fit.sameLeft <= largestSameness
  const variesRight = phrase.position === 'end' || fit.sameRight <= largestSameness
  return variesLeft && variesRight
}

/** Leaves out phrases that share words and rows with a stronger one: parts of it, and what stands beside it. */
function withoutEchoes(splices: readonly Splice[]): readonly Splice[] {
  const ordered = splices.toSorted(
    (one, other) =>
      other.phrase.tokens.length * other.n - one.phrase.tokens.length * one.n ||
      other.fit.closed - other.fit.held - one.fit.closed + one.fit.held ||
      (one.rows[0] ?? 0) - (other.rows[0] ?? 0),
  )
  const kept: Splice[] = []
  for (const splice of ordered) {
    const isEcho = kept.some(
      (stronger) =>
        stronger.phrase.tokens.some((token) => splice.phrase.tokens.includes(token)) &&
        isWithin(splice.rows, stronger.rows),
    )
    if (!isEcho) kept.push(splice)
  }
  return kept
}

/** Whether four in five of some ascending rows are among others. */
function isWithin(rows: readonly number[], others: readonly number[]): boolean {
  const among = new Set(others)
  return rows.filter((row) => among.has(row)).length >= 0.8 * rows.length
}

