import { endianness } from 'node:os'

/** Code units that are read at once: longer texts go through in parts, so that none needs memory of its own length. */
export const unitsAtOnce = 1 << 14

/** Copies the code units of a text from a place on, as many as there is room for, and tells how many these are. */
export function copyUnits(text: string, from: number, units: Uint16Array<ArrayBuffer>): number {
  const count = Math.min(text.length - from, units.length)
  if (isLittleEndian && count >= worthACall) {
    const part = count === text.length ? text : text.slice(from, from + count)
    bytesOf(units).write(part, 0, count * 2, 'utf16le')
  } else {
    for (let at = 0; at < count; at += 1) units[at] = text.charCodeAt(from + at)
  }
  return count
}

/** What stands at a place before `to`: a code point, or the half of a pair that lacks the other. */
export function codePointIn(units: Uint16Array, at: number, to: number): number {
  const unit = units[at] ?? 0
  if (unit < 0xd800 || unit >= 0xdc00 || at + 1 >= to) return unit
  const next = units[at + 1] ?? 0
  return next >= 0xdc00 && next < 0xe000 ? (unit - 0xd800) * 0x400 + (next - 0xdc00) + 0x10000 : unit
}

const isLittleEndian = endianness() === 'LE'

/** Shorter texts are copied sooner than the runtime is called. */
const worthACall = 48

/** The same memory as bytes; made once for each array. */
function bytesOf(units: Uint16Array<ArrayBuffer>): Buffer {
  if (lastUnits !== units) {
    lastUnits = units
    lastBytes = Buffer.from(units.buffer, units.byteOffset, units.byteLength)
  }
  return lastBytes
}

let lastUnits = new Uint16Array(0)
let lastBytes = Buffer.alloc(0)
