import { tooLong, type Block, type ReadLimits } from '../files/index.ts'
import type { RawRow } from '../raw-row.ts'
import { decodingOf, notUtf8 } from './decoding.ts'
import { jsonRow, rejected } from './json-row.ts'

type ValueBlock = Extract<Block, { readonly kind: 'values' }>

/** Rows of a block of JSON values. */
export function* jsonValueRows(
  { bytes, bounds, firstLine, offset }: ValueBlock,
  limits: ReadLimits,
): Generator<RawRow> {
  const decoding = decodingOf(bytes)
  const reading = { maxDepth: limits.maxDepth, escapes: decoding.escapes }
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
    const text = decoding.text(from, to)
    yield text === undefined ? rejected(place, notUtf8) : jsonRow(text, place, reading)
  }
}

function lineFeeds(bytes: Uint8Array, from: number, to: number): number {
  let count = 0
  for (let at = from; at < to; at += 1) {
    if (bytes[at] === 0x0a) count += 1
  }
  return count
}
