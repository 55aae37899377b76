import type { Block, ReadLimits } from '../files/index.ts'
import { fieldOf, isList, isMapping } from '../../manifest/index.ts'
import type { RawRow } from '../raw-row.ts'
import { decodingOf, notUtf8 } from './decoding.ts'
import { jsonRow, rejected } from './json-row.ts'

type ColumnBlock = Extract<Block, { readonly kind: 'columns' }>

/** Rows of a JSON object whose members are columns. All rows have the object's own place: none stands in one piece. */
export function* columnRows({ bytes, firstLine, offset }: ColumnBlock, limits: ReadLimits): Generator<RawRow> {
  const place = { line: firstLine, offset, bytes: bytes.length }
  const decoding = decodingOf(bytes)
  const text = decoding.text(0, bytes.length)
  if (text === undefined) {
    yield rejected(place, notUtf8)
    return
  }
  const whole = jsonRow(text, place, { maxDepth: limits.maxDepth, escapes: decoding.escapes })
  if (whole.state === 'rejected' || !isMapping(whole.value)) {
    yield whole
    return
  }
  const columns = Object.entries(whole.value)
  const count = lengthOf(columns.map(([, column]) => column))
  if (count === undefined) {
    yield rejected(place, 'its members are columns of different lengths, so they make no rows')
    return
  }
  for (let row = 0; row < count; row += 1) {
    const value = Object.fromEntries(columns.map(([name, column]) => [name, cellOf(column, row)]))
    const issues = row === 0 ? whole.issues : undefined
    yield issues ? { state: 'read', ...place, value, issues } : { state: 'read', ...place, value }
  }
}

/** The one length that all columns have. */
function lengthOf(columns: readonly unknown[]): number | undefined {
  const lengths = new Set(columns.map((column) => (isList(column) ? column.length : keyCount(column))))
  const [only] = lengths
  return lengths.size === 1 ? only : undefined
}

function keyCount(column: unknown): number {
  return isMapping(column) ? Object.keys(column).length : -1
}

function cellOf(column: unknown, row: number): unknown {
  if (isList(column)) return column[row]
  return isMapping(column) ? fieldOf(column, String(row)) : undefined
}
