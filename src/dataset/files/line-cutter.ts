import type { Cut, Cutter } from './block.ts'
import { freshBytes } from './fresh-bytes.ts'
import type { ReadLimits } from './limits.ts'
import { rejectedCut, tooLong } from './rejected-cut.ts'
import { countLineFeeds } from './line-feeds.ts'

const lineFeed = 0x0a
const carriageReturn = 0x0d

type Place = { line: number; offset: number }

/** A line that is too long: only its length and its last byte are kept. */
type Dropped = { bytes: number; last: number }

/** Cuts after line feeds. The first byte given stands at `offset` of the file (3 after a byte order mark, else 0). */
export function lineCutter(format: 'jsonl' | 'text', limits: ReadLimits, offset = 0): Cutter {
  const place: Place = { line: 1, offset }
  let buffer = freshBytes(limits.blockBytes)
  let filled = 0
  let dropped: Dropped | undefined

  function cut(end: number): Cut {
    const bytes = buffer.subarray(0, end)
    const made: Cut = { kind: 'lines', format, firstLine: place.line, offset: place.offset, bytes }
    place.line += countLineFeeds(bytes, 0, end)
    place.offset += end
    const rest = buffer.subarray(end, filled)
    buffer = freshBytes(limits.blockBytes > rest.length ? limits.blockBytes : rest.length * 2)
    buffer.set(rest)
    filled = rest.length
    return made
  }

  function endDropped(line: Dropped, ended: boolean): Cut {
    const length = line.bytes - (line.last === carriageReturn ? 1 : 0)
    const made = rejectedCut(format, { ...place, bytes: length }, tooLong(limits.maxRowBytes))
    place.line += ended ? 1 : 0
    place.offset += line.bytes + (ended ? 1 : 0)
    dropped = undefined
    return made
  }

  /** The buffer is full: cut it, or make room for a longer line, or give the line up. */
  function makeRoom(cuts: Cut[]): void {
    const last = buffer.lastIndexOf(lineFeed, filled - 1)
    // A carriage return and a line feed may follow a row of the greatest length.
    const most = limits.maxRowBytes + 2
    if (last !== -1) {
      cuts.push(cut(last + 1))
    } else if (filled >= most) {
      dropped = { bytes: filled, last: buffer[filled - 1] ?? 0 }
      buffer = freshBytes(limits.blockBytes)
      filled = 0
    } else {
      const larger = freshBytes(Math.min(most, filled * 2))
      larger.set(buffer.subarray(0, filled))
      buffer = larger
    }
  }

  /** Passes over the bytes of a dropped line; gives the index after them. */
  function drop(line: Dropped, portion: Uint8Array, from: number, cuts: Cut[]): number {
    const end = portion.indexOf(lineFeed, from)
    const until = end === -1 ? portion.length : end
    line.bytes += until - from
    if (until > from) line.last = portion[until - 1] ?? 0
    if (end === -1) return until
    cuts.push(endDropped(line, true))
    return end + 1
  }

  return {
    push: (portion) => {
      const cuts: Cut[] = []
      let at = 0
      while (at < portion.length) {
        if (dropped) {
          at = drop(dropped, portion, at, cuts)
          continue
        }
        if (filled === buffer.length) {
          makeRoom(cuts)
          continue
        }
        const taken = portion.subarray(at, at + buffer.length - filled)
        buffer.set(taken, filled)
        filled += taken.length
        at += taken.length
      }
      return cuts
    },
    end: () => {
      if (dropped) return [endDropped(dropped, false)]
      return filled > 0 ? [cut(filled)] : []
    },
  }
}
