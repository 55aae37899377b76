import { copyUnits, foldBits, hashOfAll, hashSeed, hashWith, readCharacter, type TextScan } from '../text/index.ts'
import type { PackedUnits } from './packed-texts.ts'
import { tokenTable } from './token-table.ts'

/** The tokens of a dataset, numbered from 1 in the order in which they are first seen. */
export type Vocabulary = {
  /** How many ids there are; 0 is none. Tokens that could not be numbered have the id `limit + 1` in blocks. */
  readonly size: number
  /** The token as it was first written; equal tokens differ in case alone (see `foldedToken`). */
  readonly text: (id: number) => string
  /** The id of a folded token, or 0. */
  readonly idOf: (folded: string) => number
}

/** A vocabulary that can grow. Beyond `limit` tokens it gives `limit + 1`, and counts what it could not number. */
export type GrowingVocabulary = Vocabulary & {
  readonly limit: number
  readonly add: (text: string) => number
  /** The same for code units, of which no string is made. */
  readonly addUnits: (units: Uint16Array, from: number, to: number) => number
  /** The same for a token that a `TextScan` found. */
  readonly addScanned: (scan: TextScan) => number
  /** All tokens as they were first written, in the order of their ids. */
  readonly packed: () => PackedUnits
  /** How often a token could not be numbered. */
  readonly unnumbered: () => number
  /** Counts tokens that another vocabulary, whose ids were mapped to this one's, could not number. */
  readonly countUnnumbered: (more: number) => void
}

/** The largest vocabulary; rows of later tokens are not assessed for what those tokens would show. */
export const vocabularyLimit = 4_000_000

/** Code units of a token that tell it from others: a longer one is known by its beginning. */
export const tokenUnits = 256

/**
 * Holds every token once, in typed arrays: some 50 bytes for a word. A vocabulary also ends where its tokens take more
 * than 24 units each on average, so that a file of random long words does not take more memory than others.
 */
export function growingVocabulary(limit = vocabularyLimit): GrowingVocabulary {
  const table = tokenTable(limit, limit * 24 + 65_536)
  /** The folded token that is being looked for. */
  const folded = new Uint16Array(tokenUnits * longestFold)
  /** A token that comes as a string. */
  const written = new Uint16Array(tokenUnits + 1)
  /** Ids of tokens whose characters do not fold one by one, by a hash of their spelling: spares folding them again. */
  const spelled = new Uint32Array(spellings)
  /** Ids of tokens of one unit, which are most in scripts without spaces. */
  const single = new Uint32Array(0x10000)
  let unnumbered = 0

  const addUnits = (units: Uint16Array, from: number, to: number): number => {
    const end = to - from > tokenUnits ? cutEnd(units, from) : to
    let hash = hashSeed
    for (let at = from; at < end; at += 1) {
      const fold = readCharacter(units[at] ?? 0) & foldBits
      if (fold === 0) return addFolding(units, from, end)
      folded[at - from] = fold
      hash = hashWith(hash, fold)
    }
    return counted(table.add(folded, end - from, hashOfAll(hash, end - from), units, from, end))
  }

  const addScanned = (scan: TextScan): number => {
    const { units, start, end } = scan
    const length = end - start
    if (!scan.isSimple || length > longestKnown) return addUnits(units, start, end)
    if (length > 1) return counted(table.add(scan.folded, length, finished(scan.hash, length), units, start, end))
    const unit = scan.folded[0] ?? 0
    const known = single[unit] ?? 0
    if (known !== 0) return known
    const id = table.add(scan.folded, 1, finished(scan.hash, 1), units, start, end)
    single[unit] = id
    return counted(id)
  }

  const addFolding = (units: Uint16Array, from: number, to: number): number => {
    const place = hashOf(units, from, to) & (spellings - 1)
    const known = spelled[place] ?? 0
    if (known !== 0 && table.isSpelled(known, units, from, to)) return known
    const token = foldedToken(String.fromCharCode(...units.subarray(from, to)))
    const length = copyUnits(token, 0, folded)
    const id = table.add(folded, length, hashOf(folded, 0, length), units, from, to)
    if (id !== 0) spelled[place] = id
    return counted(id)
  }

  const counted = (id: number): number => {
    if (id !== 0) return id
    unnumbered += 1
    return limit + 1
  }

  return {
    limit,
    get size() {
      return table.size()
    },
    text: (id) => table.text(id),
    idOf: (token) => {
      const length = copyUnits(token, 0, folded)
      return length < token.length ? 0 : table.find(folded, length, hashOf(folded, 0, length))
    },
    add: (text) => addUnits(written, 0, copyUnits(text, 0, written)),
    addUnits,
    addScanned,
    packed: table.packed,
    unnumbered: () => unnumbered,
    countUnnumbered: (more) => {
      unnumbered += more
    },
  }
}

/** Two spellings of a token that a reader takes for the same: case folded, compatibility forms made one. */
export function foldedToken(text: string): string {
  return text.slice(0, cutLength(text)).normalize('NFKC').toLowerCase()
}

/** Bindings of this module, for loops: those of others, and exported ones, are looked up anew each time. */
const longestKnown = tokenUnits
const finished = hashOfAll

/** Units to which NFKC and lower case bring one unit at most (U+FDFA becomes 18). */
const longestFold = 18

const spellings = 1 << 14

function cutLength(text: string): number {
  if (text.length <= tokenUnits) return text.length
  return isFirstHalf(text.charCodeAt(tokenUnits - 1)) ? tokenUnits - 1 : tokenUnits
}

/** Where what is kept of a long token ends: not between the halves of a pair. */
function cutEnd(units: Uint16Array, from: number): number {
  return from + tokenUnits - (isFirstHalf(units[from + tokenUnits - 1] ?? 0) ? 1 : 0)
}

function isFirstHalf(unit: number): boolean {
  return unit >= 0xd800 && unit < 0xdc00
}

function hashOf(units: Uint16Array, from: number, to: number): number {
  let hash = hashSeed
  for (let at = from; at < to; at += 1) hash = hashWith(hash, units[at] ?? 0)
  return hashOfAll(hash, to - from)
}
