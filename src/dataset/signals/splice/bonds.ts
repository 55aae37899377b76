import { field, type Corpus } from '../../corpus/index.ts'
import type { Census } from '../association/census.ts'
import { counts, keyedTable } from '../association/keyed-table.ts'
import { segmentEnd } from '../association/prompt-features.ts'
import { fieldOf, walkRows } from '../association/row-walk.ts'
import { mixed } from '../association/sketch.ts'

/** How much more often two tokens stand side by side in prompts than their frequencies let expect. */
export type Bonds = {
  /**
   * ln of (seen + ½) over (expected + ½). Above 0: they belong together; near 0: they are too rare to tell, or
   * indifferent; below: they avoid each other. `known` occurrences are not counted. 0 stands for a segment's edge.
   */
  readonly of: (left: number, right: number, known?: number) => number
}

export type TokenPair = readonly [left: number, right: number]

/** Bits for segments that were counted, so that system prompts and templates count once: 16 MiB. */
const segmentBits = 27

/** Counts the given pairs exactly, and all single tokens, in one walk. */
export function bondsIn(corpus: Corpus, census: Census, pairs: Iterable<TokenPair>): Bonds {
  const table = keyedTable(2 ** 24)
  for (const [left, right] of pairs) table.add(left, right)
  const asked = table.size()
  const seen = counts()
  const singles = new Uint32Array(corpus.vocabulary.size + 2)
  const counted = new Uint8Array(2 ** (segmentBits - 3))
  let all = 0

  function count(tokens: Uint32Array, begin: number, end: number): void {
    let left = 0
    for (let at = begin; at <= end; at += 1) {
      const right = at < end ? (tokens[at] ?? 0) : 0
      const index = table.find(left, right)
      if (index >= 0) seen.increment(index)
      singles[left] = (singles[left] ?? 0) + 1
      left = right
    }
    all += end - begin + 1
  }

  walkRows(corpus, (block, first, last, ordinal) => {
    if (census.isLeftOut(ordinal)) return
    for (let exchange = first; exchange < last; exchange += 1) {
      const end = fieldOf(block, exchange, field.response)
      let begin = fieldOf(block, exchange, field.prompt)
      while (begin < end) {
        const close = segmentEnd(block.tokens, begin, end)
        const hash = segmentHash(block.tokens, begin, close, census.names.hash)
        const bit = hash >>> (32 - segmentBits)
        const mask = 1 << (bit & 7)
        if (((counted[bit >> 3] ?? 0) & mask) === 0) {
          counted[bit >> 3] = (counted[bit >> 3] ?? 0) | mask
          count(block.tokens, begin, close)
        }
        begin = close + 1
      }
    }
  })

  const bond = (left: number, right: number, times: number): number => {
    const expected = ((singles[left] ?? 0) * (singles[right] ?? 0)) / Math.max(1, all)
    return Math.log((Math.max(0, times) + 0.5) / (expected + 0.5))
  }
  return {
    of: (left, right, known = 0) => {
      const index = asked > 0 ? table.find(left, right) : -1
      return bond(left, right, (index < 0 ? 0 : seen.of(index)) - known)
    },
  }
}

function segmentHash(tokens: Uint32Array, begin: number, end: number, names: Uint32Array): number {
  let hash = end - begin
  for (let at = begin; at < end; at += 1) hash = mixed(Math.imul(hash, 31) + (names[tokens[at] ?? 0] ?? 0))
  return hash
}
