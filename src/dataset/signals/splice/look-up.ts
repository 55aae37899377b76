import { field, type Corpus, type EncodedBlock } from '../../corpus/index.ts'
import { fewestRows, type Census } from '../association/census.ts'
import { keyedTable } from '../association/keyed-table.ts'
import { featureReader } from '../association/prompt-features.ts'
import { classKind, classReader, type ClassKind } from '../association/response-classes.ts'
import { fieldOf, walkRows } from '../association/row-walk.ts'
import { sample, sampledRow, sampleHash, type SampledRow } from '../association/sample.ts'
import type { Neighbourhood } from './neighbours.ts'

/** Where a phrase was seen, and what is answered there. */
export type Found = {
  readonly neighbourhood: Neighbourhood
  readonly n: number
  readonly rows: readonly number[]
  readonly sampled: readonly SampledRow[]
  readonly answers: readonly AnswerCount[]
}

/** Rows with the phrase whose answers are of a class, and the share of all other rows that are. */
export type AnswerCount = { readonly kind: ClassKind; readonly k: number; readonly elsewhere: number }

/** So many phrases are looked up in one walk: each keeps the numbers of its rows. */
const together = 64

/** From which harm score, times 1,000, on a prompt counts as harmful. */
const harmLevel = 500

const kinds = [classKind.refusal, classKind.harmfulComplied, classKind.languageSwitch] as const

/** Finds the rows of phrases, in one walk for each 64 of them. */
export function lookUp(corpus: Corpus, census: Census, neighbourhoods: readonly Neighbourhood[]): readonly Found[] {
  const found: Found[] = []
  for (let from = 0; from < neighbourhoods.length; from += together) {
    found.push(...lookUpTogether(corpus, census, neighbourhoods.slice(from, from + together)))
  }
  return found
}

function lookUpTogether(corpus: Corpus, census: Census, asked: readonly Neighbourhood[]): readonly Found[] {
  const table = keyedTable(together)
  const entries = asked.map((neighbourhood) => ({
    neighbourhood,
    n: 0,
    rows: new Array<number>(),
    sampled: sample(),
    ofClass: new Uint32Array(kinds.length),
  }))
  for (const { feature } of asked) table.add(feature.low, feature.high)
  const everywhere = new Uint32Array(kinds.length)
  const read = featureReader(census, fewestRows)
  const classes = classReader(kinds, harmLevel)
  const rounds = new Uint32Array(together)
  const shown = new Uint8Array(kinds.length)
  walkRows(corpus, (block, first, last, ordinal) => {
    const isLeftOut = census.isLeftOut(ordinal)
    if (!isLeftOut) {
      const met = classes(block, first, last)
      for (const [at, kind] of kinds.entries()) {
        shown[at] = met.kind.subarray(0, met.size).includes(kind) ? 1 : 0
        everywhere[at] = (everywhere[at] ?? 0) + (shown[at] ?? 0)
      }
    }
    const features = read(block, first, last)
    for (let at = 0; at < features.size; at += 1) {
      const index = table.find(features.low[at] ?? 0, features.high[at] ?? 0)
      const entry = entries[index]
      if (entry === undefined || rounds[index] === ordinal + 1) continue
      rounds[index] = ordinal + 1
      entry.rows.push(fieldOf(block, first, field.row))
      if (isLeftOut) continue
      entry.n += 1
      for (const [of, is] of shown.entries()) entry.ofClass[of] = (entry.ofClass[of] ?? 0) + is
      const place = features.at[at] ?? 0
      const answer = exchangeOf(block, first, last, place)
      const row = () => sampledRow(block, { first, last, answer }, place, census)
      entry.sampled.note(row, sampleHash(block, first, last))
    }
  })
  return entries.map(({ neighbourhood, n, rows, sampled, ofClass }) => ({
    neighbourhood,
    n,
    rows,
    sampled: sampled.rows(),
    answers: kinds.map((kind, at) => {
      const k = ofClass[at] ?? 0
      return { kind, k, elsewhere: ((everywhere[at] ?? 0) - k + 1) / Math.max(2, census.distinct - n + 2) }
    }),
  }))
}

/** The exchange whose prompt holds a place. */
function exchangeOf(block: EncodedBlock, first: number, last: number, at: number): number {
  for (let exchange = first; exchange < last; exchange += 1) {
    if (at < fieldOf(block, exchange, field.response)) return exchange
  }
  return last - 1
}
