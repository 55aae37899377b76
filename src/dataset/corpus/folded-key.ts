import {
  characters,
  copyUnits,
  finishedKey,
  foldBits,
  kindBits,
  keyStart,
  keyWithHigh,
  keyWithLow,
  readCharacter,
  shifted,
  unitsAtOnce,
  writtenBit,
  writtenFoldBit,
} from '../text/index.ts'

/** Two 32-bit halves of a hash over the letters and digits of a text, case and compatibility forms folded. */
export type FoldedKey = { readonly low: number; readonly high: number }

/** Equal for texts that a reader takes for the same answer: case, punctuation and white space do not count. */
export function foldedKey(text: string): FoldedKey {
  const hash = beginKey()
  addToKey(hash, text)
  return finishedKey(hash.low, hash.high)
}

/** A key on the way: its halves before they are finished. */
export type KeyHash = { low: number; high: number }

export function beginKey(): KeyHash {
  return { low: keyStart.low, high: keyStart.high }
}

/** Goes on with one more text, as though it stood in a line of its own. */
export function addToKey(hash: KeyHash, text: string): void {
  if (!hashSimple(text, hash)) hashFolded(text.normalize('NFKC').toLowerCase(), hash)
}

/** Hashes a text whose characters fold one by one; leaves the hash alone and gives false where one does not. */
function hashSimple(text: string, hash: KeyHash): boolean {
  const { low, high } = hash
  for (let from = 0; from < text.length; from += units.length) {
    if (hashUnits(copyUnits(text, from, units), hash)) continue
    hash.low = low
    hash.high = high
    return false
  }
  return true
}

function hashUnits(count: number, hash: KeyHash): boolean {
  let { low, high } = hash
  for (let at = 0; at < count; at += 1) {
    const unit = units[at] ?? 0
    const read = characters[unit] || readCharacter(unit)
    if ((read & writtenFoldBit) !== 0) {
      low = keyWithLow(low, read & foldBits)
      high = keyWithHigh(high, read & foldBits)
    } else if ((read & foldBits) === 0 && (read & kindBits) !== shifted.none) {
      return false
    }
  }
  hash.low = low
  hash.high = high
  return true
}

/** Used for one text after another. */
const units = new Uint16Array(unitsAtOnce)

function hashFolded(text: string, hash: KeyHash): void {
  let { low, high } = hash
  let at = 0
  while (at < text.length) {
    const codePoint = text.codePointAt(at) ?? 0
    const end = at + (codePoint > 0xffff ? 2 : 1)
    const isWritten = (readCharacter(codePoint) & writtenBit) !== 0
    for (; at < end; at += 1) {
      if (!isWritten) continue
      low = keyWithLow(low, text.charCodeAt(at))
      high = keyWithHigh(high, text.charCodeAt(at))
    }
  }
  hash.low = low
  hash.high = high
}
