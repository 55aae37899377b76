import { compareText } from '../../manifest/index.ts'
import type { ReadFile } from '../files/index.ts'
import { issueMessages, parts, type IssueCode, type ShapeReport } from '../shapes/index.ts'
import { tables } from '../tables/index.ts'
import type { Account, Collected } from './collector.ts'
import {
  either,
  isCount,
  isNothing,
  isNumber,
  isText,
  listOf,
  objectOf,
  oneOf,
  pairOf,
  recordOf,
  someOf,
  type Guarded,
} from './json-guard.ts'
import type { Table } from './report.ts'
import type { InspectionSettings } from './settings.ts'
import type { HitTally } from './tally.ts'

/** Which shard of how many, from 1. */
export type ShardNumber = { readonly number: number; readonly of: number }

/** What a partial result says of its shard, besides the numbers of its rows: plain JSON. */
export type ShardAbout = {
  /** Version of tunegate. */
  readonly tool: string
  readonly tables: readonly Table[]
  readonly settings: InspectionSettings
  /** Null where nobody said which shard it is. */
  readonly shard: ShardNumber | null
  /** In the order of their rows. */
  readonly files: readonly ShardFile[]
  readonly shape: ShapeReport
  /** Of row signals, by id. */
  readonly tallies: readonly (readonly [string, StatedTally])[]
  readonly readings: StatedTally
}

type ShardFile = ReadFile & { readonly rows: number }

type StatedTally = {
  readonly examples: number
  readonly dropped: number
  readonly hits: readonly (readonly [string, { readonly rows: readonly number[]; readonly excerpts: readonly string[] }])[]
}

/** Who reads a shard, and which one it is. */
export type ShardMaker = { readonly version: string; readonly shard: ShardNumber | null }

/** The tables that this program judges by. */
export const ownTables: readonly Table[] = tables.map(({ name, version, sha256 }) => ({ name, version, sha256 }))

/** What is said of a shard that was read. */
export function aboutShard(
  { rowsOfFile, shape, tallies, readings }: Collected,
  files: readonly ReadFile[],
  settings: InspectionSettings,
  { version, shard }: ShardMaker,
): ShardAbout {
  return {
    tool: version,
    tables: ownTables,
    settings,
    shard,
    files: files.map((file, index) => ({ ...file, rows: rowsOfFile.get(index) ?? 0 })),
    shape,
    tallies: [...tallies].map(([id, tally]) => [id, statedTally(tally)]),
    readings: statedTally(readings),
  }
}

/** What the shard adds to the count of the whole. */
export function accountOf({ shape, tallies, readings }: ShardAbout): Account {
  return {
    rows: shape.rows,
    shape,
    tallies: new Map(tallies.map(([id, tally]) => [id, tallyOf(tally)])),
    readings: tallyOf(readings),
  }
}

function statedTally({ examples, dropped, hits }: HitTally): StatedTally {
  return { examples, dropped, hits: [...hits] }
}

function tallyOf({ examples, dropped, hits }: StatedTally): HitTally {
  return {
    examples,
    dropped,
    hits: new Map(hits.map(([key, { rows, excerpts }]) => [key, { rows: [...rows], excerpts: [...excerpts] }])),
  }
}

const shapeIds = [
  'instruct',
  'chat',
  'prompt-completion',
  'preference',
  'kto',
  'text',
  'classification',
  'question-answer',
] as const
const issueCodes = Object.keys(issueMessages).filter((code): code is IssueCode => Object.hasOwn(issueMessages, code))

const isSettings = objectOf({
  limits: objectOf({
    blockBytes: isCount,
    maxRowBytes: isCount,
    maxDepth: isCount,
    maxDocumentBytes: isCount,
    maxDecompressedBytes: isCount,
    maxRatio: isCount,
    ratioFreeBytes: isCount,
    maxFooterBytes: isCount,
    maxRowGroupBytes: isCount,
    maxRowGroupDataBytes: isCount,
    maxRowGroupTextBytes: isCount,
    maxPageBytes: isCount,
    maxRowGroupRows: isCount,
  }),
  shapes: objectOf({
    shape: either(oneOf(shapeIds), isNothing),
    columns: someOf(parts, isText),
    maximumCharacters: isCount,
    maximumTurns: isCount,
  }),
  signals: either(listOf(isText), isNothing),
  thresholds: recordOf(recordOf(isNumber)),
})
const rowsShown = listOf(objectOf({ row: isCount, line: isCount, why: isText }))
const isRowTally = objectOf({ count: isCount, first: rowsShown })
const isTally = objectOf({
  examples: isCount,
  dropped: isCount,
  hits: listOf(pairOf(isText, objectOf({ rows: listOf(isCount), excerpts: listOf(isText) }))),
})
const isAbout = objectOf({
  tool: isText,
  tables: listOf(objectOf({ name: isText, version: isText, sha256: isText })),
  settings: isSettings,
  shard: either(objectOf({ number: isCount, of: isCount }), isNothing),
  files: listOf(
    objectOf({
      path: isText,
      bytes: isCount,
      sha256: isText,
      format: oneOf(['jsonl', 'json', 'csv', 'tsv', 'text', 'parquet']),
      compression: oneOf(['none', 'gzip', 'zstd']),
      dataBytes: isCount,
      rows: isCount,
    }),
  ),
  shape: objectOf({
    rows: isCount,
    exchanges: isCount,
    shapes: someOf(shapeIds, isCount),
    signatures: listOf(
      objectOf({ columns: isText, readAs: oneOf([...shapeIds, 'unknown', 'rejected']), count: isCount, firstRow: isCount }),
    ),
    issues: someOf(issueCodes, objectOf({ count: isCount, first: rowsShown, times: isCount })),
    rejected: isRowTally,
    unknown: isRowTally,
  }),
  tallies: listOf(pairOf(isText, isTally)),
  readings: isTally,
})

/** The version of tunegate that wrote something about a shard, as far as it says so. */
export function toolOf(about: unknown): string | undefined {
  const tool: unknown = typeof about === 'object' && about !== null ? Reflect.get(about, 'tool') : undefined
  return isText(tool) ? tool : undefined
}

/** What was said of a shard of so many rows; undefined where it is not what `aboutShard` writes, or contradicts itself. */
export function readAbout(about: unknown, rows: number): ShardAbout | undefined {
  return isAbout(about) && isSound(about, rows) ? about : undefined
}

/** Rows of all files are the rows of the shard, and nothing is said of any other row. */
function isSound({ shard, files, shape, tallies, readings }: Guarded<typeof isAbout>, rows: number): boolean {
  const ofFiles = files.reduce((sum, file) => sum + file.rows, 0)
  const shown = [shape.rejected, shape.unknown, ...Object.values(shape.issues)].flatMap(({ first }) => first.map(({ row }) => row))
  const hits = [readings, ...tallies.map(([, tally]) => tally)].flatMap((tally) => tally.hits.map(([, hit]) => hit.rows))
  return (
    ofFiles === rows &&
    shape.rows === rows &&
    files.length > 0 &&
    files.every(({ path }, index) => index === 0 || compareText(files[index - 1]?.path ?? '', path) < 0) &&
    (shard === null || (shard.number >= 1 && shard.number <= shard.of)) &&
    shown.every((row) => row < rows) &&
    shape.signatures.every(({ firstRow }) => firstRow < rows) &&
    hits.every((list) => list.every((row, index) => row < rows && (index === 0 || row > (list[index - 1] ?? 0))))
  )
}
