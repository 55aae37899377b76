import { parse } from 'csv-parse/sync'
import { tooLong, type Block, type ReadLimits } from '../files/index.ts'
import type { RawRow, RowPlace } from '../raw-row.ts'
import { decodingOf, notUtf8 } from './decoding.ts'
import { rejected } from './json-row.ts'

type RecordBlock = Extract<Block, { readonly kind: 'records' }>

/** Rows of a block of separated values: objects of strings, by the names of the header. */
export function* recordRows(block: RecordBlock, limits: ReadLimits): Generator<RawRow> {
  const { bytes, bounds, firstLine, offset } = block
  const together = parsedTogether(block)
  const decoding = decodingOf(bytes)
  let line = firstLine
  let counted = 0
  for (let at = 0; at < bounds.length; at += 2) {
    const from = bounds[at] ?? 0
    const to = bounds[at + 1] ?? 0
    line += lineFeeds(bytes, counted, from)
    counted = from
    const place = { line, offset: offset + from, bytes: to - from }
    if (place.bytes > limits.maxRowBytes) {
      yield rejected(place, tooLong(limits.maxRowBytes))
      continue
    }
    const cells = together?.[at / 2]
    const text = cells ? '' : decoding.text(from, to)
    yield text === undefined ? rejected(place, notUtf8) : rowOf(block, place, cells ?? parsedAlone(block, text))
  }
}

type Cells = readonly string[]

/** All records at once: nothing when one cannot be read, or when the parser sees other records than the cutter saw. */
function parsedTogether({ bytes, bounds, delimiter }: RecordBlock): readonly Cells[] | undefined {
  const decoded = decodingOf(bytes).text(0, bytes.length)
  if (decoded === undefined) return undefined
  const records = parsed(decoded, delimiter)
  return typeof records !== 'string' && records.length === bounds.length / 2 ? records : undefined
}

/** One record by itself, so that one that cannot be read spoils no other; a text says why it cannot. */
function parsedAlone({ delimiter }: RecordBlock, text: string): Cells | string {
  const records = parsed(text, delimiter)
  if (typeof records === 'string') return records
  const [cells] = records
  return cells && records.length === 1 ? cells : 'it is not one record'
}

function parsed(text: string, delimiter: string): readonly Cells[] | string {
  try {
    return parse(text, {
      delimiter,
      record_delimiter: ['\r\n', '\n', '\r'],
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: true,
    })
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined
    return code === 'CSV_QUOTE_NOT_CLOSED' ? 'a quote is opened and not closed' : 'its fields cannot be told apart'
  }
}

function rowOf({ header }: RecordBlock, place: RowPlace, cells: Cells | string): RawRow {
  if (typeof cells === 'string') return rejected(place, cells)
  if (cells.length > header.length) {
    return rejected(place, `it has ${String(cells.length)} fields, the header names ${String(header.length)}`)
  }
  // `fromEntries` makes own properties of all names, `__proto__` too.
  const value = Object.fromEntries(header.map((name, index) => [name, cells[index] ?? null]))
  if (cells.length === header.length) return { state: 'read', ...place, value }
  const detail = `${String(cells.length)} of ${String(header.length)} fields`
  return { state: 'read', ...place, value, issues: [{ code: 'missing-columns', detail }] }
}

function lineFeeds(bytes: Uint8Array, from: number, to: number): number {
  let count = 0
  for (let at = from; at < to; at += 1) {
    if (bytes[at] === 0x0a) count += 1
  }
  return count
}
