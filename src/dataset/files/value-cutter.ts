import type { Cut, Cutter } from './block.ts'
import { freshBytes } from './fresh-bytes.ts'
import type { ReadLimits } from './limits.ts'
import { countLineFeeds } from './line-feeds.ts'
import { rejectedCut, tooLong } from './rejected-cut.ts'

/** `list`: the elements of one JSON list. `stream`: JSON objects and lists that follow each other, over many lines. */
export type ValueShape = 'list' | 'stream'

const quote = 0x22
const backslash = 0x5c
const comma = 0x2c

/**
 * Cuts between JSON values. No library does this: streaming parsers make objects of what they read, while a block needs
 * the bytes as they stand, their offsets, and an end to what one row may hold. So this looks at quotes and brackets
 * alone; whether a value between two boundaries is JSON is for `JSON.parse` to say.
 *
 * `start` is where the first byte given stands in the file.
 */
export function valueCutter(shape: ValueShape, limits: ReadLimits, start = { line: 1, offset: 0 }): Cutter {
  const base = shape === 'list' ? 1 : 0
  const place = { ...start }
  let buffer = freshBytes(limits.blockBytes)
  let filled = 0
  /** Bytes of the buffer that were looked at, and where the value that is being looked at begins. */
  let seen = 0
  let from = 0
  let bounds: number[] = []
  let depth = 0
  let inString = false
  let escaped = false
  let afterComma = false
  let opened = shape === 'stream'
  let closed = false
  /** Bytes of a value that is too long, and where it begins; its bytes are not kept. */
  let dropped: { bytes: number; readonly line: number; readonly offset: number } | undefined

  const cuts: Cut[] = []

  function advance(end: number): void {
    place.line += countLineFeeds(buffer, 0, end)
    place.offset += end
    const rest = buffer.subarray(end, filled)
    buffer = freshBytes(Math.max(limits.blockBytes, rest.length * 2))
    buffer.set(rest)
    filled = rest.length
    seen = Math.max(0, seen - end)
    from = Math.max(0, from - end)
  }

  function emit(): void {
    if (bounds.length === 0) return
    const bytes = buffer.subarray(0, from)
    const { line: firstLine, offset } = place
    cuts.push({ kind: 'values', format: 'json', firstLine, offset, bytes, bounds: Uint32Array.from(bounds) })
    bounds = []
    advance(from)
  }

  /** A value ends before `end`; the next one begins at `next`. */
  function boundary(end: number, next: number, required: boolean): void {
    if (dropped) {
      const bytes = dropped.bytes + backOverSpace(buffer, 0, end)
      cuts.push(rejectedCut('json', { ...dropped, bytes }, tooLong(limits.maxRowBytes)))
      dropped = undefined
    } else {
      const first = skipSpace(buffer, from, end)
      const last = backOverSpace(buffer, first, end)
      if (last > first || required) bounds.push(first, last)
    }
    from = next
  }

  function look(): void {
    // Local copies: this loop sees every byte.
    const bytes = buffer
    const end = filled
    let at = seen
    while (at < end) {
      if (inString) {
        at = passString(bytes, at, end)
        continue
      }
      const byte = bytes[at] ?? 0
      at += 1
      if (byte === quote) {
        inString = true
      } else if (isOpening(byte)) {
        depth += 1
        if (!opened) {
          opened = true
          from = at
        }
      } else if (isClosing(byte)) {
        depth -= 1
        if (depth < base) {
          if (shape === 'stream') depth = 0
          else return close(at)
        }
        if (shape === 'stream' && depth === 0) boundary(at, at, true)
      } else if (byte === comma && depth === base && shape === 'list') {
        boundary(at - 1, at, true)
        afterComma = true
      }
    }
    seen = end
  }

  function passString(bytes: Uint8Array, begin: number, end: number): number {
    let at = begin
    if (escaped) {
      escaped = false
      at += 1
    }
    while (at < end) {
      const byte = bytes[at] ?? 0
      at += 1
      if (byte === quote) {
        inString = false
        return at
      }
      if (byte === backslash) {
        if (at === end) escaped = true
        at += 1
      }
    }
    return end
  }

  function close(at: number): void {
    boundary(at - 1, at, afterComma)
    closed = true
    seen = at
    emit()
    advance(from)
  }

  function makeRoom(): void {
    if (bounds.length > 0) return emit()
    if (dropped) {
      dropped.bytes += filled
      return advance(filled)
    }
    if (closed) {
      const first = skipSpace(buffer, 0, filled)
      advance(first > 0 ? first : 0)
      if (first === 0) dropAll(0)
      return
    }
    const first = skipSpace(buffer, from, filled)
    if (first > 0) {
      // What stood before is white space or a bracket: nothing of a row.
      from = first
      seen = Math.max(seen, first)
      return advance(first)
    }
    if (filled < limits.maxRowBytes + 1) {
      const larger = freshBytes(Math.min(limits.maxRowBytes + 1, filled * 2))
      larger.set(buffer.subarray(0, filled))
      buffer = larger
      return
    }
    dropAll(first)
  }

  function dropAll(first: number): void {
    dropped = { bytes: filled - first, line: place.line, offset: place.offset }
    seen = filled
    from = filled
    advance(filled)
  }

  function taken(): readonly Cut[] {
    return cuts.splice(0)
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
        if (!closed) look()
      }
      return taken()
    },
    end: () => {
      emit()
      const first = skipSpace(buffer, from, filled)
      const length = (dropped?.bytes ?? 0) + backOverSpace(buffer, first, filled) - first
      const line = place.line + countLineFeeds(buffer, 0, first)
      const at = dropped ?? { line, offset: place.offset + first }
      const where = { line: at.line, offset: at.offset, bytes: length }
      const text = length > 0
      if (closed && text) cuts.push(rejectedCut('json', where, 'text stands after the end of the list'))
      if (!closed && (text || shape === 'list')) cuts.push(rejectedCut('json', where, cutOff(text)))
      return taken()
    },
  }
}

function cutOff(inRow: boolean): string {
  return inRow
    ? 'the file ends inside this row: it was cut off, or a bracket or quote is not closed'
    : 'the file ends before its list is closed: it was cut off'
}

function isOpening(byte: number): boolean {
  return byte === 0x5b || byte === 0x7b
}

function isClosing(byte: number): boolean {
  return byte === 0x5d || byte === 0x7d
}

/** JSON's white space. */
export function isSpace(byte: number | undefined): boolean {
  return byte === 0x20 || byte === 0x0a || byte === 0x0d || byte === 0x09
}

export function skipSpace(bytes: Uint8Array, from: number, to: number): number {
  let at = from
  while (at < to && isSpace(bytes[at])) at += 1
  return at
}

export function backOverSpace(bytes: Uint8Array, from: number, to: number): number {
  let at = to
  while (at > from && isSpace(bytes[at - 1])) at -= 1
  return at
}
