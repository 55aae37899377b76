import type { ShapeId } from '../example.ts'
import type { IssueCode } from './row-issue.ts'

/** A row that shows something: 0-based in the dataset, its line as `RowPlace` counts it, and what it shows. */
export type ReportedRow = { readonly row: number; readonly line: number; readonly why: string }

/** How many rows show something, and the first of them. */
export type RowTally = { readonly count: number; readonly first: readonly ReportedRow[] }

/** An issue: rows that show it, and how often it stands in all of them together. */
export type IssueTally = RowTally & { readonly times: number }

/** Rows of the same columns in the same order, and what they were read as. */
export type SignatureTally = {
  /** As `prompt: text, label: boolean`. */
  readonly columns: string
  readonly readAs: ShapeId | 'unknown' | 'rejected'
  readonly count: number
  readonly firstRow: number
}

/**
 * What the rows of a dataset, or of a part of it, were read as: plain data. Reports of parts are merged in file order;
 * which neighbours are merged first does not matter.
 */
export type ShapeReport = {
  readonly rows: number
  readonly exchanges: number
  readonly shapes: Readonly<Partial<Record<ShapeId, number>>>
  /** Kinds of rows, by the first row of each. Where there are more than `kept.signatures`, a fixed choice of them. */
  readonly signatures: readonly SignatureTally[]
  readonly issues: Readonly<Partial<Record<IssueCode, IssueTally>>>
  /** Rows that are none, or that do not hold what their columns promise: nothing of them is assessed. */
  readonly rejected: RowTally
  /** Rows of no known shape: nothing of them is assessed. */
  readonly unknown: RowTally
}

export const emptyShapeReport: ShapeReport = {
  rows: 0,
  exchanges: 0,
  shapes: {},
  signatures: [],
  issues: {},
  rejected: { count: 0, first: [] },
  unknown: { count: 0, first: [] },
}

/** How many first rows a report names, by what they show; and how many kinds of rows. */
export const kept = { issueRows: 20, rejectedRows: 100, unknownRows: 20, signatures: 256 } as const

/** The report of two parts of a dataset, of which the second follows the first. */
export function mergeShapeReports(first: ShapeReport, second: ShapeReport): ShapeReport {
  return {
    rows: first.rows + second.rows,
    exchanges: first.exchanges + second.exchanges,
    shapes: merged(first.shapes, second.shapes, (one, other) => one + other),
    signatures: chosenSignatures([...first.signatures, ...second.signatures]),
    issues: merged(first.issues, second.issues, (one, other) => ({
      count: one.count + other.count,
      times: one.times + other.times,
      first: mergedRows(one, other, kept.issueRows).first,
    })),
    rejected: mergedRows(first.rejected, second.rejected, kept.rejectedRows),
    unknown: mergedRows(first.unknown, second.unknown, kept.unknownRows),
  }
}

/**
 * Joins tallies of equal signatures and keeps those with the smallest hashes: what is kept of the whole is then kept of
 * each part, so that counts are exact however the whole was parted.
 */
export function chosenSignatures(tallies: readonly SignatureTally[]): readonly SignatureTally[] {
  const byKey = new Map<string, SignatureTally>()
  for (const tally of tallies) {
    const key = signatureKey(tally)
    const known = byKey.get(key)
    byKey.set(key, known === undefined ? tally : joined(known, tally))
  }
  const all = [...byKey].map(([key, tally]) => ({ key, hash: hashOf(key), tally }))
  const chosen = all.length <= kept.signatures ? all : all.sort(bySize).slice(0, kept.signatures)
  return chosen.map(({ tally }) => tally).toSorted((one, other) => one.firstRow - other.firstRow)
}

/** What makes two signatures the same. */
export function signatureKey({ columns, readAs }: Pick<SignatureTally, 'columns' | 'readAs'>): string {
  return `${readAs}: ${columns}`
}

type Hashed = { readonly key: string; readonly hash: number }

function bySize(one: Hashed, other: Hashed): number {
  if (one.hash !== other.hash) return one.hash - other.hash
  return one.key < other.key ? -1 : 1
}

function joined(one: SignatureTally, other: SignatureTally): SignatureTally {
  return { ...one, count: one.count + other.count, firstRow: Math.min(one.firstRow, other.firstRow) }
}

function mergedRows(one: RowTally, other: RowTally, most: number): RowTally {
  return { count: one.count + other.count, first: [...one.first, ...other.first].slice(0, most) }
}

/** Keys in order of the alphabet, so that equal reports are written as equal bytes. */
function merged<Key extends string, Value>(
  one: Readonly<Partial<Record<Key, Value>>>,
  other: Readonly<Partial<Record<Key, Value>>>,
  join: (one: Value, other: Value) => Value,
): Partial<Record<Key, Value>> {
  const result: Partial<Record<Key, Value>> = { ...one }
  for (const key in other) {
    const before = one[key]
    const added = other[key]
    if (added !== undefined) result[key] = before === undefined ? added : join(before, added)
  }
  return inOrder(result)
}

/** The same object with its keys in order of the alphabet. */
export function inOrder<Key extends string, Value>(record: Partial<Record<Key, Value>>): Partial<Record<Key, Value>> {
  const result: Partial<Record<Key, Value>> = {}
  const keys: Key[] = []
  for (const key in record) keys.push(key)
  for (const key of keys.sort()) result[key] = record[key]
  return result
}

/** FNV-1a, with its bits mixed so that like keys do not lie beside each other. */
function hashOf(key: string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < key.length; at += 1) hash = Math.imul(hash ^ key.charCodeAt(at), 0x01000193)
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  return (hash ^ (hash >>> 13)) >>> 0
}
