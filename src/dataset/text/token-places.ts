import { characters, kindBits, markBit, readCharacter, shifted } from './character.ts'
import { codePointIn } from './units.ts'

/** Where a run of one token is cut, so that a text of one endless word can be read in parts. In code units. */
export const longestToken = 4096

/** Where the first token in `[from, to)` of a text's units begins; `to` if there is none. */
export function tokenStart(units: Uint16Array, from: number, to: number): number {
  let at = from
  while (at < to) {
    const unit = units[at] ?? 0
    const read = characters[unit] || readCharacter(unit)
    if ((read & kindBits) === shifted.none) {
      at += 1
    } else if ((read & kindBits) === shifted.surrogate) {
      const codePoint = codePointIn(units, at, to)
      const paired = readCharacter(codePoint) & kindBits
      if (paired !== shifted.none && paired !== shifted.surrogate) return at
      at += codePoint > 0xffff ? 2 : 1
    } else {
      return at
    }
  }
  return to
}

/** Where the token ends that begins at `start`, a place that `tokenStart` gave. */
export function tokenEnd(units: Uint16Array, start: number, to: number): number {
  const end = Math.min(to, start + longestToken)
  switch (readCharacter(codePointIn(units, start, to)) & kindBits) {
    case shifted.word:
      return wordEnd(units, start, end)
    case shifted.unspaced:
      return marksEnd(units, start, end)
    default:
      return repeatEnd(units, start, end)
  }
}

/** Behind a run of letters, marks and digits; an apostrophe belongs to it where more of them follow. */
function wordEnd(units: Uint16Array, start: number, to: number): number {
  let at = start
  while (at < to) {
    const unit = units[at] ?? 0
    const read = characters[unit] || readCharacter(unit)
    if ((read & kindBits) === shifted.word) {
      at += 1
    } else if ((read & kindBits) === shifted.surrogate) {
      const codePoint = codePointIn(units, at, to)
      if ((readCharacter(codePoint) & kindBits) !== shifted.word) return at
      at += 2
    } else if ((unit === 0x27 || unit === 0x2019) && isWordAt(units, at + 1, to)) {
      at += 1
    } else {
      return at
    }
  }
  return to
}

function isWordAt(units: Uint16Array, at: number, to: number): boolean {
  return at < to && (readCharacter(codePointIn(units, at, to)) & kindBits) === shifted.word
}

/** Behind one character and the marks on it. */
function marksEnd(units: Uint16Array, start: number, to: number): number {
  let at = start + (codePointIn(units, start, to) > 0xffff ? 2 : 1)
  while (at < to) {
    const codePoint = codePointIn(units, at, to)
    if ((readCharacter(codePoint) & markBit) === 0) return at
    at += codePoint > 0xffff ? 2 : 1
  }
  return at
}

/** Behind the last repetition of one character. */
function repeatEnd(units: Uint16Array, start: number, to: number): number {
  const codePoint = codePointIn(units, start, to)
  const step = codePoint > 0xffff ? 2 : 1
  let at = start + step
  while (at < to && codePointIn(units, at, to) === codePoint) at += step
  return at
}
