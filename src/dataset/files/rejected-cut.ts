import type { RowPlace } from '../raw-row.ts'
import type { Cut, Format } from './block.ts'

/** A cut that holds one row, which could not be read. */
export function rejectedCut(format: Format, place: RowPlace, reason: string): Cut {
  const rows = [{ state: 'rejected', line: place.line, offset: place.offset, bytes: place.bytes, reason } as const]
  return { kind: 'rejected', format, firstLine: place.line, offset: place.offset, rows }
}

/** Why a row of more than `most` bytes is rejected, wherever that is seen. */
export function tooLong(most: number): string {
  return `the row is longer than ${String(most)} bytes, so it was not read`
}
