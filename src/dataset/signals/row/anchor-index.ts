import { copyUnits, unitsAtOnce } from '../../text/index.ts'

/** What stands in a text, told in one pass over its characters. */
export type TextTraits = {
  /** Bits of the classes of its characters. */
  readonly classes: number
  /** Decimal digits of ASCII; counts to 255 and then stays. */
  readonly digits: number
  /** Entries of the anchors that stand in it, each once, ascending. */
  readonly entries: readonly number[]
}

/** Reads the traits of texts. */
export type AnchorIndex = (text: string) => TextTraits

/**
 * Finds many words at once in time that does not depend on how many there are. An anchor is at least four characters in
 * lower case; in texts as in anchors, punctuation and white space are as good as a space, but `-`, `_` and what no script
 * here shares with English; a text has a space on either side. `classOf` gives the bits of a UTF-16 code unit, below 128.
 */
export function anchorIndex(
  anchors: Iterable<readonly [anchor: string, entry: number]>,
  classOf: (unit: number) => number,
): AnchorIndex {
  const table = characterTable(classOf)
  const isEnd = new Uint32Array(ends / 32)
  const byEnd = new Map<number, Watched[]>()
  const units = new Uint16Array(unitsAtOnce)
  for (const [anchor, entry] of anchors) {
    if (anchor.length < windowLength) throw new Error(`The anchor ‘${anchor}’ is too short.`)
    const end = rarestEnd(anchor)
    const hash = hashOf(anchor.slice(end - windowLength, end))
    isEnd[hash >>> 5] = (isEnd[hash >>> 5] ?? 0) | (1 << (hash & 31))
    byEnd.set(hash, [...(byEnd.get(hash) ?? []), { anchor, entry, end }])
  }

  /** The entries found, with what has its window before a place. */
  function noted(text: string, place: number, hash: number, found: readonly number[]): readonly number[] {
    const met = (byEnd.get(hash) ?? []).filter(
      ({ anchor, entry, end }) => !found.includes(entry) && stands(text, place - end, anchor),
    )
    return met.length === 0 ? found : [...new Set([...found, ...met.map(({ entry }) => entry)])]
  }

  function stands(text: string, from: number, anchor: string): boolean {
    for (let at = 0; at < anchor.length; at += 1) {
      const isInside = from + at >= 0 && from + at < text.length
      const unit = isInside ? (table[text.charCodeAt(from + at)] ?? 0) & foldBits : space
      if (unit !== anchor.charCodeAt(at)) return false
    }
    return true
  }

  return (text) => {
    let found = none
    const walk: Walk = { at: 0, hash: space, classes: 0, digits: 0 }
    for (let from = 0; from < text.length; from += unitsAtOnce) {
      const count = copyUnits(text, from, units)
      walk.at = 0
      while (walk.at < count) {
        if (toNextEnd(walk, units, count, table, isEnd)) found = noted(text, from + walk.at, walk.hash, found)
      }
    }
    const last = ((walk.hash << 5) ^ space) & (ends - 1)
    if ((((isEnd[last >>> 5] ?? 0) >>> (last & 31)) & 1) !== 0) found = noted(text, text.length + 1, last, found)
    return {
      classes: (walk.classes >>> classShift) & classBits,
      digits: Math.min(walk.digits, 255),
      entries: found.length < 2 ? found : found.toSorted((one, other) => one - other),
    }
  }
}

type Walk = { at: number; hash: number; classes: number; digits: number }

/** Walks on; stops behind a place where a window may end, and tells whether it did. */
function toNextEnd(walk: Walk, units: Uint16Array, count: number, table: Uint32Array, isEnd: Uint32Array): boolean {
  let { at, hash, classes, digits } = walk
  let stops = false
  while (at < count && !stops) {
    const read = table[units[at] ?? 0] ?? 0
    at += 1
    classes |= read
    digits += read >>> digitShift
    hash = ((hash << 5) ^ (read & foldBits)) & (ends - 1)
    stops = (((isEnd[hash >>> 5] ?? 0) >>> (hash & 31)) & 1) !== 0
  }
  walk.at = at
  walk.hash = hash
  walk.classes = classes
  walk.digits = digits
  return stops
}

const none: readonly number[] = []
const space = 0x20

/** An anchor is looked for where four of its characters stand in a row. */
const windowLength = 4

/** An anchor, its entry, and where the four characters end by which it is looked for. */
type Watched = { readonly anchor: string; readonly entry: number; readonly end: number }

/** Hashes of the last four characters: what is further back is shifted out of their 20 bits. */
const ends = 1 << 20

/** Parts of a table's entry: the folded unit, the class, and whether it is a digit. */
const foldBits = 0xffff
const classShift = 16
const classBits = 0x7f
const digitShift = 24

function characterTable(classOf: (unit: number) => number): Uint32Array {
  const table = new Uint32Array(0x10000)
  for (let unit = 0; unit < table.length; unit += 1) {
    const digit = unit >= 0x30 && unit <= 0x39 ? 1 << digitShift : 0
    table[unit] = foldOf(unit) | ((classOf(unit) & classBits) << classShift) | digit
  }
  return table
}

/** Letters that have a lower case in the scripts that anchors are written in. */
const lastCased = 0x52f

function foldOf(unit: number): number {
  const isGeneralPunctuation = unit >= 0x2000 && unit <= 0x206f
  if (unit === 0xa0 || isGeneralPunctuation) return space
  if (unit > lastCased) return unit
  const character = String.fromCharCode(unit)
  if (unit < 0x80 && !/[\w-]/.test(character)) return space
  const lower = character.toLowerCase()
  return lower.length === 1 ? lower.charCodeAt(0) : unit
}

/** The four characters that English has most seldom: their place spares looks at what is no anchor. */
function rarestEnd(anchor: string): number {
  let best = windowLength
  let least = Infinity
  for (let end = windowLength; end <= anchor.length; end += 1) {
    const commonness = Array.from(anchor.slice(end - windowLength, end)).reduce((sum, letter) => sum + rank(letter), 0)
    if (commonness < least) {
      least = commonness
      best = end
    }
  }
  return best
}

/** From the rarest letter of English to the most frequent character. */
const byFrequency = 'zqxjkvbpygfwmucldrhsnioate '

function rank(character: string): number {
  return byFrequency.indexOf(character) + 1
}

function hashOf(window: string): number {
  let hash = 0
  for (let at = 0; at < window.length; at += 1) hash = ((hash << 5) ^ window.charCodeAt(at)) & (ends - 1)
  return hash
}
