import { characters, foldBits, kindBits, markBit, readCharacter, shifted, writtenFoldBit } from './character.ts'
import { hashSeed, hashWith, keyWithHigh, keyWithLow } from './text-hash.ts'
import { longestToken, tokenEnd, tokenStart } from './token-places.ts'
import { copyUnits, unitsAtOnce } from './units.ts'

/** Bindings of this module: those of others are looked up anew each time that a loop uses them. */
const table = characters
const { none: noneKind, word: wordKind, unspaced: unspacedKind, symbol: symbolKind, surrogate: surrogateKind } = shifted
const kinds = kindBits
const folds = foldBits
const writtenFold = writtenFoldBit
const longest = longestToken
const seed = hashSeed
const withLow = keyWithLow
const withHigh = keyWithHigh
const withUnit = hashWith

/** A walk over a text that finds its tokens, folds and hashes them, and hashes the whole text for its key: all at once. */
export type TextScan = {
  text: string
  /** Code units of the part that is being read; the first is unit `base` of the text. */
  readonly units: Uint16Array<ArrayBuffer>
  base: number
  loaded: number
  /** The token that `scanToken` found, in `units`. */
  start: number
  end: number
  /** Whether each of the token's characters folds by itself: only then are `folded` and `hash` the token's. */
  isSimple: boolean
  readonly folded: Uint16Array<ArrayBuffer>
  hash: number
  /** The key's halves so far; of use at the text's end if all its characters fold by themselves. */
  low: number
  high: number
  isSimpleText: boolean
}

export function textScan(): TextScan {
  return {
    text: '',
    units: new Uint16Array(unitsAtOnce),
    base: 0,
    loaded: 0,
    start: 0,
    end: 0,
    isSimple: true,
    folded: new Uint16Array(longest),
    hash: 0,
    low: 0,
    high: 0,
    isSimpleText: true,
  }
}

/** Sets a scan to the beginning of a text, whose key goes on from `key`. */
export function beginScan(scan: TextScan, text: string, key: { readonly low: number; readonly high: number }): void {
  scan.text = text
  scan.low = key.low
  scan.high = key.high
  scan.isSimpleText = true
  load(scan, 0)
}

/** Goes to the next token, and tells whether there is one. */
export function scanToken(scan: TextScan): boolean {
  const { units } = scan
  let start = skipped(scan, scan.end)
  while (scan.loaded - start <= longest && scan.base + scan.loaded < scan.text.length) {
    load(scan, scan.base + beforeHalf(units, start, scan.loaded))
    start = skipped(scan, 0)
  }
  if (start === scan.loaded) return false
  scan.start = start
  const read = table[units[start] ?? 0] ?? 0
  switch (read & kinds) {
    case wordKind:
      scanWord(scan)
      return true
    case unspacedKind:
      scanUnspaced(scan, read)
      return true
    case symbolKind:
      scanSign(scan, read)
      return true
    default:
      scanOther(scan)
      return true
  }
}

/** Where the next token begins. */
function skipped(scan: TextScan, from: number): number {
  const { units, loaded } = scan
  let at = from
  while (at < loaded) {
    const unit = units[at] ?? 0
    const read = table[unit] || readCharacter(unit)
    if ((read & kinds) === surrogateKind) {
      scan.isSimpleText = false
      return tokenStart(units, at, loaded)
    }
    if ((read & kinds) !== noneKind) return at
    at += 1
  }
  return loaded
}

function scanWord(scan: TextScan): void {
  const { units, start, folded } = scan
  const to = Math.min(scan.loaded, start + longest)
  let { low, high } = scan
  let hash = seed
  let at = start
  while (at < to) {
    const unit = units[at] ?? 0
    const read = table[unit] || readCharacter(unit)
    const fold = read & folds
    if ((read & kinds) === wordKind && fold !== 0) {
      if ((read & writtenFold) !== 0) {
        low = withLow(low, fold)
        high = withHigh(high, fold)
      }
    } else if ((unit !== 0x27 && unit !== 0x2019) || !isSimpleWordAt(units, at + 1, to)) {
      break
    }
    folded[at - start] = fold
    hash = withUnit(hash, fold)
    at += 1
  }
  scan.low = low
  scan.high = high
  scan.hash = hash
  scan.end = at
  scan.isSimple = true
  if (at < to && mayGoOn(units, at, to)) scanOther(scan)
}

function isSimpleWordAt(units: Uint16Array, at: number, to: number): boolean {
  if (at >= to) return false
  const read = readCharacter(units[at] ?? 0)
  return (read & kinds) === wordKind && (read & folds) !== 0
}

/** Whether a word may go on behind its simple characters, with one that is not simple. */
function mayGoOn(units: Uint16Array, at: number, to: number): boolean {
  const unit = units[at] ?? 0
  const isApostrophe = unit === 0x27 || unit === 0x2019
  if (isApostrophe && at + 1 >= to) return false
  const found = readCharacter(isApostrophe ? (units[at + 1] ?? 0) : unit) & kinds
  return found === wordKind || found === surrogateKind
}

/** A character of a script without spaces. */
function scanUnspaced(scan: TextScan, read: number): void {
  const { units, start, loaded } = scan
  const next = start + 1 < loaded ? readCharacter(units[start + 1] ?? 0) : 0
  const isMarked = (next & markBit) !== 0 || (next & kinds) === surrogateKind
  if ((read & folds) === 0 || isMarked) scanOther(scan)
  else scanRun(scan, read, start + 1)
}

/** A run of one sign. */
function scanSign(scan: TextScan, read: number): void {
  const { units, start } = scan
  if ((read & folds) === 0) {
    scanOther(scan)
    return
  }
  const to = Math.min(scan.loaded, start + longest)
  const unit = units[start]
  let at = start + 1
  while (at < to && units[at] === unit) at += 1
  scanRun(scan, read, at)
}

/** Takes a character that folds by itself, and its repetitions up to `end`. */
function scanRun(scan: TextScan, read: number, end: number): void {
  const { folded, start } = scan
  const fold = read & folds
  const isWritten = (read & writtenFold) !== 0
  let hash = seed
  for (let at = start; at < end; at += 1) {
    folded[at - start] = fold
    hash = withUnit(hash, fold)
    if (isWritten) {
      scan.low = withLow(scan.low, fold)
      scan.high = withHigh(scan.high, fold)
    }
  }
  scan.hash = hash
  scan.end = end
  scan.isSimple = true
}

/** Any token, without the shortcuts. */
function scanOther(scan: TextScan): void {
  scan.end = tokenEnd(scan.units, scan.start, scan.loaded)
  scan.isSimple = false
  scan.isSimpleText = false
}

/** What is loaded may end between the halves of a pair, which then look like no token. */
function beforeHalf(units: Uint16Array, start: number, loaded: number): number {
  const last = units[loaded - 1] ?? 0
  return start === loaded && start > 0 && last >= 0xd800 && last < 0xdc00 ? start - 1 : start
}

function load(scan: TextScan, base: number): void {
  scan.base = base
  scan.loaded = copyUnits(scan.text, base, scan.units)
  scan.start = 0
  scan.end = 0
}
