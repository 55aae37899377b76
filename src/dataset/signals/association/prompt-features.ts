import { field, type EncodedBlock } from '../../corpus/index.ts'
import { fieldOf } from './row-walk.ts'
import { isSet, mixed, type CounterBits, type RowCounts } from './sketch.ts'
import type { TokenNames } from './token-names.ts'

/** Where in a segment of a prompt a phrase must stand: a phrase at its beginning is another feature than the phrase. */
export const place = { anywhere: 0, begin: 1, end: 2 } as const

/** The longest phrases that are counted; longer triggers are put together from these. */
const longestGram = 4

/** The features of one row's prompts, in arrays that are filled anew for each row. A feature may be there twice. */
export type RowFeatures = {
  size: number
  low: Uint32Array
  high: Uint32Array
  /** Index in the block's tokens of the phrase's first token. */
  at: Uint32Array
  /** `length × 4 + place`. */
  kind: Uint8Array
}

export type FeatureReader = (block: EncodedBlock, first: number, last: number) => RowFeatures

/** Of tokens: in how many rows' prompts they stand, and their names. Where phrases are counted, rare ones are passed over. */
export type FeatureTokens = {
  readonly promptRows: Uint32Array
  readonly names: TokenNames
  readonly phraseRows?: RowCounts
}

/**
 * Reads the phrases of 1 to 4 tokens of all prompts of a row, and those at the beginning and end of a segment once more
 * as such. Tokens that stand in fewer than `least` rows are in no phrase: no phrase is more frequent than its rarest
 * token. Where phrases are counted, the same goes for shorter phrases and the longer ones that begin with them.
 */
export function featureReader(
  { promptRows, names, phraseRows }: FeatureTokens,
  least: number,
): FeatureReader {
  const features = emptyFeatures(1024)
  const frequent = phraseRows === undefined ? null : frequencyIn(phraseRows, least)
  const { hash } = names
  /** Of the segment that is being read, by place: the tokens' names, and how long the longest phrase is. */
  let named = new Uint32Array(1024)
  let longest = new Uint8Array(1024)

  /** From its end to its beginning: a phrase is at most one token longer than the one behind its first token. */
  function measure(tokens: Uint32Array, begin: number, end: number): void {
    if (end - begin > named.length) {
      named = new Uint32Array((end - begin) * 2)
      longest = new Uint8Array((end - begin) * 2)
    }
    let most = 0
    for (let at = end - begin - 1; at >= 0; at -= 1) {
      const token = tokens[begin + at] ?? 0
      named[at] = hash[token] ?? 0
      most = (promptRows[token] ?? 0) < least ? 0 : Math.min(longestGram, most + 1)
      if (most > 1 && frequent !== null) most = frequentLength(named, at, most, frequent)
      longest[at] = most
    }
  }

  function add(low: number, high: number, at: number, kind: number): void {
    const next = features.size
    features.low[next] = low
    features.high[next] = high
    features.at[next] = at
    features.kind[next] = kind
    features.size = next + 1
  }

  function addSegment(begin: number, end: number): void {
    for (let from = 0; from < end - begin; from += 1) {
      let low = firstLow
      let high = 0x6c078965
      const to = from + (longest[from] ?? 0)
      for (let next = from; next < to; next += 1) {
        const name = named[next] ?? 0
        low = nextLow(low, name)
        high = (Math.imul(high ^ name, 0x01000193) + 0x7f4a7c15) >>> 0
        const kind = (next - from + 1) * 4
        add(low, high, begin + from, kind + place.anywhere)
        if (from === 0) add((low + 1) >>> 0, high, begin, kind + place.begin)
        if (begin + next + 1 === end) add((low + 2) >>> 0, high, begin + from, kind + place.end)
      }
    }
  }

  return (block, first, last) => {
    features.size = 0
    for (let exchange = first; exchange < last; exchange += 1) {
      const end = fieldOf(block, exchange, field.response)
      let begin = fieldOf(block, exchange, field.prompt)
      reserve(features, features.size + (end - begin) * longestGram * 3)
      while (begin < end) {
        const close = segmentEnd(block.tokens, begin, end)
        measure(block.tokens, begin, close)
        addSegment(begin, close)
        begin = close + 1
      }
    }
    return features
  }
}

/** How many tokens, up to `most`, a phrase may have before too few rows have it. */
function frequentLength(named: Uint32Array, from: number, most: number, frequent: CounterBits): number {
  let low = nextLow(firstLow, named[from] ?? 0)
  for (let length = 2; length <= most; length += 1) {
    low = nextLow(low, named[from + length - 1] ?? 0)
    if (!isSet(frequent, low)) return length - 1
  }
  return most
}

/** Which phrases stand in enough rows. Many walks over one corpus ask the same. */
function frequencyIn(phraseRows: RowCounts, least: number): CounterBits {
  const known = frequencies.get(phraseRows)
  if (known?.least === least) return known.bits
  const bits = phraseRows.reaching(least)
  frequencies.set(phraseRows, { least, bits })
  return bits
}

const frequencies = new WeakMap<RowCounts, { readonly least: number; readonly bits: CounterBits }>()

const firstLow = 0x2545f491

function nextLow(low: number, name: number): number {
  return mixed(low + Math.imul(name, 0x9e3779b1))
}

/** The low half of the name that the reader gives a phrase, wherever in a segment it stands. */
export function gramLow(tokens: Uint32Array, at: number, length: number, names: TokenNames): number {
  let low = firstLow
  for (let next = at; next < at + length; next += 1) low = nextLow(low, names.hash[tokens[next] ?? 0] ?? 0)
  return low
}

/** Where the segment that begins at `begin` ends: at the next boundary, or with the prompt. */
export function segmentEnd(tokens: Uint32Array, begin: number, end: number): number {
  let at = begin
  while (at < end && tokens[at] !== 0) at += 1
  return at
}

function emptyFeatures(length: number): RowFeatures {
  return {
    size: 0,
    low: new Uint32Array(length),
    high: new Uint32Array(length),
    at: new Uint32Array(length),
    kind: new Uint8Array(length),
  }
}

function reserve(features: RowFeatures, length: number): void {
  if (length <= features.low.length) return
  const larger = emptyFeatures(length * 2)
  larger.low.set(features.low)
  larger.high.set(features.high)
  larger.at.set(features.at)
  larger.kind.set(features.kind)
  features.low = larger.low
  features.high = larger.high
  features.at = larger.at
  features.kind = larger.kind
}
