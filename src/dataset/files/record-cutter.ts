import type { Cut, Cutter } from './block.ts'
import { freshBytes } from './fresh-bytes.ts'
import type { ReadLimits } from './limits.ts'
import { countLineFeeds } from './line-feeds.ts'
import { ReadFailure } from './problem.ts'
import { rejectedCut, tooLong } from './rejected-cut.ts'
import { readHeader, type Header } from './record-header.ts'

const lineFeed = 0x0a
const carriageReturn = 0x0d
const quote = 0x22

/**
 * Where a record of separated values is: at the beginning of a field, in a plain or a quoted one, or behind a quote
 * that closes the field unless another one follows. As RFC 4180 has it, and `csv-parse` with `relax_quotes`: a quote
 * inside a plain field is text, and a field that goes on behind its closing quote is a plain one.
 */
type Mode = 'start' | 'plain' | 'quoted' | 'closing'

/**
 * Cuts between records of separated values: a line end ends a record unless it stands in a quoted field. The first
 * record names the columns; throws `ReadFailure` when it cannot be such names.
 */
export function recordCutter(format: 'csv' | 'tsv', limits: ReadLimits, offset: number): Cutter {
  const place = { line: 1, offset }
  let buffer = freshBytes(limits.blockBytes)
  let filled = 0
  let seen = 0
  /** Where the record that is being looked at begins. */
  let from = 0
  let bounds: number[] = []
  let mode: Mode = 'start'
  let header: Header | undefined
  let delimiter = 0
  let dropped: { bytes: number; readonly line: number; readonly offset: number } | undefined

  const cuts: Cut[] = []

  function advance(end: number): void {
    place.line += countLineFeeds(buffer, 0, end)
    place.offset += end
    const rest = buffer.subarray(end, filled)
    buffer = freshBytes(Math.max(limits.blockBytes, rest.length * 2))
    buffer.set(rest)
    filled = rest.length
    seen -= end
    from -= end
  }

  function emit(): void {
    if (bounds.length > 0 && header) {
      const { line: firstLine, offset: start } = place
      const bytes = buffer.subarray(0, from)
      const made = { bytes, bounds: Uint32Array.from(bounds), header: header.names, delimiter: header.delimiter }
      cuts.push({ kind: 'records', format, firstLine, offset: start, ...made })
      bounds = []
    }
    if (from > 0) advance(from)
  }

  /** A record ends before `end`; what follows its line end begins at `next`. */
  function boundary(end: number, next: number): void {
    if (dropped) {
      const where = { ...dropped, bytes: dropped.bytes + end - from }
      cuts.push(rejectedCut(format, where, tooMuch(limits.maxRowBytes)))
      dropped = undefined
    } else if (end > from) {
      bounds.push(from, end)
    }
    from = next
  }

  /** The first record that is not empty: everything before `next` is done with. */
  function takeHeader(end: number, next: number): void {
    if (end > from) {
      header = readHeader(buffer.subarray(from, end), format)
      delimiter = header.delimiter.charCodeAt(0)
    }
    from = next
  }

  function look(): void {
    for (let at = seen; at < filled; at += 1) {
      const byte = buffer[at] ?? 0
      if (mode === 'quoted') {
        if (byte === quote) mode = 'closing'
      } else if (byte === lineFeed || byte === carriageReturn) {
        mode = 'start'
        if (header) boundary(at, at + 1)
        else takeHeader(at, at + 1)
      } else if (byte === quote && mode !== 'plain') {
        mode = 'quoted'
      } else {
        mode = isDelimiter(byte) ? 'start' : 'plain'
      }
    }
    seen = filled
  }

  /** Before the header is known, any of the usual delimiters begins a field. */
  function isDelimiter(byte: number): boolean {
    return header ? byte === delimiter : byte === 0x2c || byte === 0x3b || byte === 0x09 || byte === 0x7c
  }

  function makeRoom(): void {
    if (from > 0) return emit()
    if (dropped) {
      dropped.bytes += filled
      from = filled
      return advance(filled)
    }
    if (filled <= limits.maxRowBytes) {
      const larger = freshBytes(Math.min(limits.maxRowBytes + 1, filled * 2))
      larger.set(buffer.subarray(0, filled))
      buffer = larger
      return
    }
    if (!header)
      throw new ReadFailure('corrupt', `its header is longer than ${String(limits.maxRowBytes)} bytes`, headerFix)
    dropped = { bytes: filled, line: place.line, offset: place.offset }
    from = filled
    advance(filled)
  }

  return {
    push: (portion) => {
      let at = 0
      while (at < portion.length) {
        if (filled === buffer.length) {
          makeRoom()
          continue
        }
        const part = portion.subarray(at, at + buffer.length - filled)
        buffer.set(part, filled)
        filled += part.length
        at += part.length
        look()
      }
      return cuts.splice(0)
    },
    end: () => {
      if (header) boundary(filled, filled)
      else takeHeader(filled, filled)
      emit()
      return cuts.splice(0)
    },
  }
}

const headerFix = 'Begin the file with a line that names its columns.'

function tooMuch(most: number): string {
  return `${tooLong(most)}; is a quote not closed?`
}
