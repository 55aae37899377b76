import { createHash } from 'node:crypto'
import { compareText } from '../../manifest/index.ts'
import type { Hit, Seen } from '../signal.ts'

/** What the rows of one stretch of a dataset showed to one signal, as plain data that workers and shards can hand on. */
export type HitTally = {
  examples: number
  /** Hits that were not kept because there were too many different ones, or too many in all. */
  dropped: number
  readonly hits: Map<string, { readonly rows: number[]; readonly excerpts: string[] }>
}

/** Different keys that are kept, rows of each, and excerpts: what is beyond is counted, and told as not assessed. */
export const tallyLimits = { keys: 10_000, rows: 2_000_000, excerpts: 3 } as const

export function emptyTally(): HitTally {
  return { examples: 0, dropped: 0, hits: new Map() }
}

/** Adds what a row showed; a row counts once for a key. */
export function addHits(tally: HitTally, row: number, hits: readonly Hit[]): void {
  tally.examples += 1
  for (const { key, excerpt } of hits) addRow(tally, key, row, [excerpt])
  makeRoom(tally)
}

/** Adds the tally of the stretch that follows. `firstRow` is the number of rows before it, if its own count from 0. */
export function addTally(tally: HitTally, next: HitTally, firstRow = 0): void {
  tally.examples += next.examples
  tally.dropped += next.dropped
  for (const [key, { rows, excerpts }] of next.hits) {
    for (const row of rows) addRow(tally, key, row + firstRow, excerpts)
    makeRoom(tally)
  }
}

/**
 * Keeps the keys with the smallest hashes, where there are more than are kept. What is kept of the whole is then kept of
 * each part, so that a tally is the same however the dataset was parted. To be called when all was added.
 */
export function settle(tally: HitTally, most: number = tallyLimits.keys): void {
  if (tally.hits.size <= most) return
  const hashed = [...tally.hits.keys()].map((key) => ({ key, hash: hashOf(key) }))
  for (const { key } of hashed.toSorted(byHash).slice(most)) {
    tally.dropped += tally.hits.get(key)?.rows.length ?? 0
    tally.hits.delete(key)
  }
}

/** What a signal is told of a tally to which nothing more is added. */
export function seenIn(tally: HitTally): Seen {
  settle(tally)
  return { examples: tally.examples, hits: tally.hits }
}

/** Not at each key too many, for that would sort them all each time; and never within a row, whose hits count once. */
function makeRoom(tally: HitTally): void {
  if (tally.hits.size >= 2 * tallyLimits.keys) settle(tally)
}

function addRow(tally: HitTally, key: string, row: number, excerpts: readonly string[]): void {
  const known = tally.hits.get(key)
  if (known?.rows.at(-1) === row) return
  const entry = known ?? newEntry(tally, key)
  if (entry.rows.length >= tallyLimits.rows) {
    tally.dropped += 1
    return
  }
  entry.rows.push(row)
  for (const excerpt of excerpts) {
    if (entry.excerpts.length < tallyLimits.excerpts && !entry.excerpts.includes(excerpt)) entry.excerpts.push(excerpt)
  }
}

function newEntry(tally: HitTally, key: string): { readonly rows: number[]; readonly excerpts: string[] } {
  const entry = { rows: [], excerpts: [] }
  tally.hits.set(key, entry)
  return entry
}

type Hashed = { readonly key: string; readonly hash: string }

function byHash(one: Hashed, other: Hashed): number {
  return compareText(one.hash, other.hash)
}

/** A hash that nobody finds keys for: else rows could be made whose keys push out those of others. */
function hashOf(key: string): string {
  return createHash('sha256').update(key, 'utf16le').digest('hex')
}
