import { characters, foldBits, kindBits, readCharacter, shifted } from './character.ts'
import { hashOfAll } from './text-hash.ts'
import { copyUnits } from './units.ts'

/** Finds words of a fixed list in texts, without making a string of any. */
export type WordIndex = {
  /** Calls for every word of the list that stands in the first `units` of a text; gives how many words there are at all. */
  readonly scan: (text: string, units: number, seen: (entry: number) => void) => number
}

/**
 * An index of words by entry (a number above 0 of the caller's). In scripts without spaces and in Hangul, where words are
 * inflected, an entry is the pair of its first two characters.
 */
export function wordIndex(words: Iterable<readonly [word: string, entry: number]>): WordIndex {
  const hashes = new Int32Array(slots)
  const entries = new Uint32Array(slots)
  const units = new Uint16Array(longestSample + 1)

  const slotOf = (hash: number): number => {
    let slot = hash & (slots - 1)
    while (entries[slot] !== 0 && hashes[slot] !== hash) slot = (slot + 1) & (slots - 1)
    return slot
  }

  for (const [word, entry] of words) {
    const hash = hashOfWord(word)
    const slot = slotOf(hash)
    hashes[slot] = hash
    entries[slot] = (entries[slot] ?? 0) | entry
  }

  return {
    scan: (text, limit, seen) => {
      const count = Math.min(copyUnits(text, 0, units), limit, longestSample)
      // What is no word ends the last one.
      units[count] = 0x20
      let found = 0
      let before = 0
      let at = 0
      while (at < count) {
        const unit = units[at] ?? 0
        const read = table[unit] || readCharacter(unit)
        const kind = read & kinds
        if (kind === unspacedKind || (unit >= 0xac00 && isHangul(unit))) {
          if (before !== 0) {
            const entry = entries[slotOf(pairHash(before, unit))] ?? 0
            if (entry !== 0) seen(entry)
          }
          before = unit
          found += 1
          at += 1
          continue
        }
        before = 0
        if (kind !== wordKind && !isApostrophe(unit)) {
          at += 1
          continue
        }
        const end = readWord(units, at)
        const entry = entries[slotOf(finished(wordHash, end - at))] ?? 0
        if (entry !== 0) seen(entry)
        found += 1
        at = end
      }
      return found
    },
  }
}

/** Of the word that `readWord` read. */
let wordHash = 0

/** Hashes the word that begins at a place; gives where it ends, which is before the last unit. */
function readWord(units: Uint16Array, from: number): number {
  let hash = 0
  let at = from
  for (;;) {
    const unit = units[at] ?? 0
    const read = table[unit] || readCharacter(unit)
    if ((read & kinds) === wordKind && (unit < 0xac00 || !isHangul(unit))) hash = imul(hash ^ (read & folds || unit), prime)
    else if (isApostrophe(unit)) hash = imul(hash ^ 0x27, prime)
    else break
    at += 1
  }
  wordHash = hash
  return at
}

function isApostrophe(unit: number): boolean {
  return unit === 0x27 || unit === 0x2019
}

/** Bindings of this module: those of others are looked up anew each time that a loop uses them. */
const table = characters
const { word: wordKind, unspaced: unspacedKind } = shifted
const kinds = kindBits
const folds = foldBits
const finished = hashOfAll

const { imul } = Math
const prime = 0x9e3779b1

/** No sample is longer. */
const longestSample = 1000

const slots = 1 << 13

function isHangul(unit: number): boolean {
  return unit >= 0xac00 && unit < 0xd7a4
}

function pairHash(first: number, second: number): number {
  return hashOfAll(imul(imul(0x5bd1e995 ^ first, prime) ^ second, prime), 2)
}

function hashOfWord(word: string): number {
  const first = readCharacter(word.charCodeAt(0)) & kindBits
  if (first === shifted.unspaced || isHangul(word.charCodeAt(0))) return pairHash(word.charCodeAt(0), word.charCodeAt(1))
  let hash = 0
  for (let at = 0; at < word.length; at += 1) {
    const unit = word.charCodeAt(at)
    hash = imul(hash ^ (unit === 0x2019 ? 0x27 : readCharacter(unit) & foldBits || unit), prime)
  }
  return hashOfAll(hash, word.length)
}
