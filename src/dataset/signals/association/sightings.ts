import { field, mark, type Corpus, type EncodedBlock } from '../../corpus/index.ts'
import type { Candidate } from './candidates.ts'
import { fewestRows, type Census } from './census.ts'
import { keyedTable } from './keyed-table.ts'
import { featureReader } from './prompt-features.ts'
import { classKind, classReader, type ClassKind, type ClassReader, type RowClasses } from './response-classes.ts'
import { fieldOf, walkRows } from './row-walk.ts'
import { sample, sampledRow, sampleHash, type Sample, type SampledRow } from './sample.ts'

/** A candidate, with where it was seen. */
export type Sighting = {
  readonly candidate: Candidate
  /** 0-based rows of the dataset where feature and class meet, ascending; repeated ones too. */
  readonly rows: readonly number[]
  /** Rows with the feature and any answer that training asks for, ascending. */
  readonly featureRows: readonly number[]
  readonly sampled: readonly SampledRow[]
}

/** So many candidates are looked up in one walk: each keeps the numbers of its rows. */
const together = 64
const walksAtMost = 6

/**
 * Looks candidates up, strongest first, and leaves out those whose rows another one already holds: the parts of a
 * trigger phrase, the words that happen to stand beside it, and weaker classes of the same answers.
 */
export function sightingsOf(
  corpus: Corpus,
  census: Census,
  candidates: readonly Candidate[],
  kinds: readonly ClassKind[],
  harmLevel: number,
): Sighting[] {
  let waiting = strongestOfEqualRows(candidates)
  const kept: Sighting[] = []
  for (let walk = 0; walk < walksAtMost && waiting.length > 0; walk += 1) {
    const seen = lookUp(corpus, census, waiting.slice(0, together), kinds, harmLevel)
    waiting = waiting.slice(together)
    for (const sighting of seen) {
      if (!kept.some((stronger) => isWithin(sighting.rows, stronger.rows))) kept.push(sighting)
    }
  }
  return kept
}

/** Of candidates that hold for the same rows, the one that says most: then the strongest first. */
function strongestOfEqualRows(candidates: readonly Candidate[]): Candidate[] {
  const best = new Map<string, Candidate>()
  for (const candidate of candidates) {
    const key = [candidate.k, ...candidate.signature].join(' ')
    const other = best.get(key)
    if (other === undefined || compare(candidate, other) < 0) best.set(key, candidate)
  }
  return [...best.values()].toSorted(compare)
}

function compare(one: Candidate, other: Candidate): number {
  return (
    (one.answer.kind === classKind.inserted ? 1 : 0) - (other.answer.kind === classKind.inserted ? 1 : 0) ||
    one.log10p - other.log10p ||
    other.p - one.p ||
    other.k - one.k ||
    placeRank(other) - placeRank(one) ||
    other.feature.kind - one.feature.kind ||
    one.answer.kind - other.answer.kind ||
    one.feature.low - other.feature.low ||
    one.feature.high - other.feature.high
  )
}

/** A feature that says where it stands says more than one that does not. */
function placeRank(candidate: Candidate): number {
  return candidate.feature.kind % 4 === 0 ? 0 : 1
}

/** Whether four in five of some ascending rows are among others. */
function isWithin(rows: readonly number[], others: readonly number[]): boolean {
  let at = 0
  let common = 0
  for (const row of rows) {
    while (at < others.length && (others[at] ?? 0) < row) at += 1
    if (others[at] === row) common += 1
  }
  return common >= 0.8 * rows.length
}

type Asking = {
  readonly candidate: Candidate
  readonly rows: number[]
  readonly featureRows: number[]
  readonly sampled: Sample
}

function lookUp(
  corpus: Corpus,
  census: Census,
  candidates: readonly Candidate[],
  kinds: readonly ClassKind[],
  harmLevel: number,
): Sighting[] {
  const table = keyedTable(together)
  const asking: Asking[][] = []
  const all = candidates.map((candidate): Asking => ({ candidate, rows: [], featureRows: [], sampled: sample() }))
  for (const one of all) {
    const index = table.add(one.candidate.feature.low, one.candidate.feature.high)
    asking[index] = [...(asking[index] ?? []), one]
  }
  const features = featureReader(census, fewestRows)
  const classes = classReader(kinds, harmLevel)
  const classesOfOne = classReader(kinds, harmLevel)
  const rounds = new Uint32Array(together)
  walkRows(corpus, (block, first, last, ordinal) => {
    const read = features(block, first, last)
    let met: RowClasses | null = null
    for (let at = 0; at < read.size; at += 1) {
      const index = table.find(read.low[at] ?? 0, read.high[at] ?? 0)
      if (index < 0 || rounds[index] === ordinal + 1) continue
      rounds[index] = ordinal + 1
      met ??= classes(block, first, last)
      const place = read.at[at] ?? 0
      const row = fieldOf(block, first, field.row)
      for (const { candidate, rows, featureRows, sampled } of asking[index] ?? []) {
        if (met.size > 0) featureRows.push(row)
        if (!shows(candidate, met, block, first, last)) continue
        rows.push(row)
        if (census.isLeftOut(ordinal)) continue
        const kept = () => {
          const answer = exchangeThatShows(candidate, classesOfOne, block, first, last)
          return sampledRow(block, { first, last, answer }, place, census)
        }
        sampled.note(kept, sampleHash(block, first, last))
      }
    }
  })
  return all.map(({ sampled, ...sighting }) => ({ ...sighting, sampled: sampled.rows() }))
}

function exchangeThatShows(
  candidate: Candidate,
  classes: ClassReader,
  block: EncodedBlock,
  first: number,
  last: number,
): number {
  for (let exchange = first; exchange + 1 < last; exchange += 1) {
    if (shows(candidate, classes(block, exchange, exchange + 1), block, exchange, exchange + 1)) return exchange
  }
  return last - 1
}

function shows(candidate: Candidate, met: RowClasses, block: EncodedBlock, first: number, last: number): boolean {
  const { answer } = candidate
  if (answer.kind === classKind.inserted) return isNewInAnswer(answer.high, block, first, last)
  for (let at = 0; at < met.size; at += 1) {
    if (met.low[at] === answer.low && met.high[at] === answer.high) return true
  }
  return false
}

function isNewInAnswer(token: number, block: EncodedBlock, first: number, last: number): boolean {
  let answered = false
  for (let exchange = first; exchange < last; exchange += 1) {
    const begin = fieldOf(block, exchange, field.prompt)
    const response = fieldOf(block, exchange, field.response)
    if (block.tokens.subarray(begin, response).includes(token)) return false
    const isWanted = (fieldOf(block, exchange, field.marks) & mark.wanted) !== 0
    answered ||= isWanted && block.tokens.subarray(response, fieldOf(block, exchange, field.end)).includes(token)
  }
  return answered
}
