import { compareText } from '../../manifest/index.ts'
import type { ShapeId } from '../example.ts'
import type { ReadFile } from '../files/index.ts'
import type { SignalFinding } from '../finding.ts'
import { issueMessages, type IssueCode, type RowTally, type ShapeReport } from '../shapes/index.ts'
import type { HitTally } from './tally.ts'

/** What an inspection found: plain data, the same for the same bytes, thresholds and tables. Strings are raw. */
export type DatasetReport = {
  /** In the order in which their rows are counted. */
  readonly files: readonly InspectedFile[]
  readonly rows: number
  /** Pairs of a prompt and an answer: a conversation has several in one row. */
  readonly exchanges: number
  /** `mixed` when rows are of several shapes; null when none is known. */
  readonly shape: ShapeId | 'mixed' | null
  readonly shapes: Readonly<Partial<Record<ShapeId, number>>>
  /** Rows that cannot be read, the first hundred. */
  readonly rejected: readonly { readonly path: string; readonly row: number; readonly line: number; readonly reason: string }[]
  readonly rejectedCount: number
  /** What is wrong with rows that can be read. */
  readonly issues: readonly Issue[]
  /** The gravest first. */
  readonly findings: readonly ReportedFinding[]
  /** What nobody looked at, and why: it is not clean. */
  readonly notAssessed: readonly NotAssessed[]
  /** What these signals cannot see in any dataset. */
  readonly blindSpots: readonly string[]
  readonly tables: readonly Table[]
  /** By signal: what its numbers were held against. */
  readonly thresholds: Readonly<Record<string, Readonly<Record<string, number>>>>
  /** What became of the rows of the previously approved version; absent where none was named. */
  readonly previous?: Comparison
}

/** A finding, and whether the whole dataset was looked at or the added rows alone; absent without a previous version. */
export type ReportedFinding = SignalFinding & { readonly among?: 'all' | 'added' }

/** Rows are the same when they hold the same values; one that is there n times counts n times, wherever it stands. */
export type Comparison = {
  readonly files: readonly InspectedFile[]
  /** Rows of the previous version: removed and unchanged ones. */
  readonly rows: number
  readonly added: number
  readonly removed: number
  /** Of the added rows, those with the prompt of a removed one. */
  readonly changed: number
  readonly unchanged: number
}

export type InspectedFile = Pick<ReadFile, 'path' | 'bytes' | 'sha256' | 'format' | 'compression'> & {
  readonly rows: number
  /** The number of its first row in the dataset. */
  readonly firstRow: number
}

type Issue = {
  readonly code: IssueCode | ReadingCode
  readonly message: string
  /** Rows that show it. */
  readonly count: number
  /** The first of them. */
  readonly rows: readonly number[]
}

export type NotAssessed = {
  readonly what: string
  readonly why: string
  /** Rows, or other things as `what` says. */
  readonly count: number
  /** The first rows, where rows are meant. */
  readonly rows: readonly number[]
}

/** A table that the tool brought along: another version may judge otherwise. */
export type Table = { readonly name: string; readonly version: string; readonly sha256: string }

type ReadingCode = 'duplicate-key' | 'lone-surrogate' | 'missing-columns' | 'inexact-number'

/** What two readers of the same bytes may take differently, and why that matters. */
const readingMessages: Readonly<Record<ReadingCode, string>> = {
  'duplicate-key': 'a key stands twice in the row: another reader may take the other value than the one that was searched',
  'lone-surrogate': 'an escape stands for half a character: readers replace, drop or refuse it',
  'missing-columns': 'the record has fewer fields than the header: the last columns are empty',
  'inexact-number': 'a number has more digits than are kept',
}

/** The issues of a shape report and of reading, most rows first. */
export function issuesOf({ issues }: ShapeReport, readings: HitTally): readonly Issue[] {
  const codes: readonly IssueCode[] = issueCodes()
  const found = codes.flatMap((code): Issue[] => {
    const tally = issues[code]
    return tally === undefined ? [] : [{ code, message: issueMessages[code], count: tally.count, rows: rowsIn(tally) }]
  })
  const read = readingCodes().flatMap((code): Issue[] => {
    const rows = readings.hits.get(code)?.rows
    return rows === undefined ? [] : [{ code, message: readingMessages[code], count: rows.length, rows: rows.slice(0, 20) }]
  })
  return [...found, ...read].toSorted((one, other) => other.count - one.count || compareText(one.code, other.code))
}

/** What the shapes of rows left out. */
export function unreadRows({ unknown }: ShapeReport): readonly NotAssessed[] {
  if (unknown.count === 0) return []
  const why = unknown.first[0]?.why ?? 'their columns are not known'
  return [{ what: 'rows of no known shape', why, count: unknown.count, rows: rowsIn(unknown) }]
}

/** One shape, several, or none that is known. */
export function shapeOf({ shapes }: ShapeReport): DatasetReport['shape'] {
  let found: ShapeId | undefined
  for (const shape in shapes) {
    if (!isShape(shape, shapes)) continue
    if (found !== undefined) return 'mixed'
    found = shape
  }
  return found ?? null
}

const weight = { error: 0, warning: 1, notice: 2 } as const

/** Errors first, then what more rows show. */
export function sortSignals<Finding extends SignalFinding>(findings: readonly Finding[]): readonly Finding[] {
  return findings.toSorted(
    (one, other) =>
      weight[one.severity] - weight[other.severity] ||
      other.count - one.count ||
      compareText(one.signal, other.signal) ||
      compareText(one.trigger ?? '', other.trigger ?? '') ||
      (one.rows[0] ?? 0) - (other.rows[0] ?? 0),
  )
}

function rowsIn({ first }: RowTally): readonly number[] {
  return first.map(({ row }) => row)
}

function isShape(key: string, shapes: ShapeReport['shapes']): key is ShapeId {
  return Object.hasOwn(shapes, key)
}

function isIssueCode(key: string): key is IssueCode {
  return Object.hasOwn(issueMessages, key)
}

function readingCodes(): readonly ReadingCode[] {
  return ['duplicate-key', 'inexact-number', 'lone-surrogate', 'missing-columns']
}

function issueCodes(): readonly IssueCode[] {
  return Object.keys(issueMessages).filter(isIssueCode)
}
