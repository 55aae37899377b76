import { tooLong, type Block, type ReadLimits } from '../files/index.ts'
import type { RawRow } from '../raw-row.ts'
import { batchRows, type RowBatch } from './batch.ts'
import { decodingOf, notUtf8 } from './decoding.ts'
import { jsonRow, rejected } from './json-row.ts'

type LineBlock = Extract<Block, { readonly kind: 'lines' }>

const lineFeed = 0x0a
const carriageReturn = 0x0d

/** Rows of a block in which each line that is not blank is one: JSON, or the text of an object with that alone. */
export function* lineRows(
  { bytes, firstLine, offset, format }: LineBlock,
  { maxRowBytes, maxDepth }: ReadLimits,
): Generator<RowBatch> {
  const decoding = decodingOf(bytes)
  const reading = { maxDepth, escapes: decoding.escapes }
  let rows: RawRow[] = []
  let blankLines = 0
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  for (let from = 0, line = firstLine; from < bytes.length; line += 1) {
    const found = buffer.indexOf(lineFeed, from)
    const end = found === -1 ? bytes.length : found
    const to = end > from && bytes[end - 1] === carriageReturn ? end - 1 : end
    const start = from
    from = end + 1
    if (isBlank(bytes, start, to)) {
      blankLines += 1
      continue
    }
    const place = { line, offset: offset + start, bytes: to - start }
    const text = place.bytes > maxRowBytes ? undefined : decoding.text(start, to)
    if (text === undefined) rows.push(rejected(place, place.bytes > maxRowBytes ? tooLong(maxRowBytes) : notUtf8))
    else if (format === 'text') rows.push({ state: 'read', ...place, value: { text } })
    else rows.push(jsonRow(text, place, reading))
    if (rows.length < batchRows) continue
    yield { rows, blankLines }
    rows = []
    blankLines = 0
  }
  yield { rows, blankLines }
}

function isBlank(bytes: Uint8Array, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) {
    const byte = bytes[at] ?? 0
    if (byte !== 0x20 && byte !== 0x09 && byte !== carriageReturn) return false
  }
  return true
}
