import { characters, copyUnits, foldBits, kindBits, readCharacter, shifted, unitsAtOnce } from '../text/index.ts'
import { stemEnd } from './stem.ts'

/** The features of a text: hashes of its words, stems, beginnings of words, pairs of words; of characters where no spaces are. */
export type FeatureRun = {
  readonly keys: Uint32Array
  count: number
  /** By sentence: where its features end in `keys`. */
  readonly ends: Uint32Array
  sentences: number
  /** Words, or characters of scripts without spaces, that were read. */
  words: number
}

export function featureRun(): FeatureRun {
  return { keys: new Uint32Array(mostFeatures), count: 0, ends: new Uint32Array(mostSentences), sentences: 0, words: 0 }
}

/** Reads the features of a text of at most some 16,000 code units: what is beyond is left out. */
export function readFeatures(text: string, run: FeatureRun): void {
  run.count = 0
  run.sentences = 0
  run.words = 0
  const length = loadFolded(text)
  beginSentence()
  let at = 0
  while (at < length && run.count < mostFeatures - 8) {
    const unit = units[at] ?? 0
    const found = (characters[unit] || readCharacter(unit)) & kindBits
    if (found === shifted.word) {
      at = addWord(run, at, length)
    } else if (found === shifted.unspaced) {
      addCharacter(run, unit)
      at += 1
    } else {
      if (isSentenceEnd(unit, at, length)) endSentence(run)
      if (unit !== 0x20) forgetCharacters()
      at += 1
    }
    if (sentenceWords >= longestSentence) endSentence(run)
  }
  endSentence(run)
}

const mostFeatures = 1 << 15
const mostSentences = 1 << 12

/** Words of a sentence that are weighed together: a text without full stops is cut. */
const longestSentence = 60

/** Fewer words do not make a sentence of their own: `Mr.`, `1.` */
const shortestSentence = 4

const units = new Uint16Array(unitsAtOnce)

/** By length: the hash of a word's first units. */
const hashes = new Int32Array(32)

const begin = 0x2545f491
let previous = begin
let sentenceWords = 0
let last = 0
let beforeLast = 0
let third = 0

function beginSentence(): void {
  previous = begin
  sentenceWords = 0
  forgetCharacters()
}

function forgetCharacters(): void {
  last = 0
  beforeLast = 0
  third = 0
}

function endSentence(run: FeatureRun): void {
  if (run.sentences > 0 && sentenceWords < shortestSentence) {
    run.ends[run.sentences - 1] = run.count
  } else if (sentenceWords > 0 && run.sentences < mostSentences) {
    run.ends[run.sentences] = run.count
    run.sentences += 1
  }
  beginSentence()
}

function isSentenceEnd(unit: number, at: number, length: number): boolean {
  switch (unit) {
    case 0x2e: {
      const next = at + 1 < length ? (units[at + 1] ?? 0) : 0x20
      return (next === 0x20 || next === 0x0a) && sentenceWords >= shortestSentence
    }
    case 0x0a:
    case 0x21:
    case 0x3f:
    case 0x3002:
    case 0xff01:
    case 0xff1f:
    case 0x0964:
    case 0x061f:
      return sentenceWords >= shortestSentence
    default:
      return false
  }
}

/** Puts a text's folded units into `units`; a text of which a character does not fold by itself is folded as a whole. */
function loadFolded(text: string): number {
  const length = copyUnits(text, 0, units)
  for (let at = 0; at < length; at += 1) {
    const unit = units[at] ?? 0
    const read = characters[unit] || readCharacter(unit)
    const fold = read & foldBits
    if (fold !== 0) units[at] = fold
    else if ((read & kindBits) === shifted.word || isLetterPair(read, at, length)) {
      return copyUnits(text.slice(0, units.length).normalize('NFKC').toLowerCase(), 0, units)
    }
  }
  return length
}

function isLetterPair(read: number, at: number, length: number): boolean {
  if ((read & kindBits) !== shifted.surrogate || at + 1 >= length) return false
  const high = units[at] ?? 0
  const low = units[at + 1] ?? 0
  if (high >= 0xdc00 || low < 0xdc00 || low >= 0xe000) return false
  return (readCharacter((high - 0xd800) * 0x400 + (low - 0xdc00) + 0x10000) & kindBits) === shifted.word
}

/** Adds the word that begins at `start`; gives where it ends. */
function addWord(run: FeatureRun, start: number, to: number): number {
  const first = units[start] ?? 0
  const from = isArabicArticle(start, to) ? start + 2 : start
  let hash = seed
  let at = from
  for (const hashed = Math.min(to, from + longestHashed); at < hashed; at += 1) {
    const unit = units[at] ?? 0
    if (!isWordUnit(unit)) break
    hash = Math.imul(hash ^ unit, 0x9e3779b1)
    hashes[at - from + 1] = hash
  }
  const length = at - from
  if (length === longestHashed) at = wordEnd(at, to)
  run.words += 1
  sentenceWords += 1
  forgetCharacters()
  const stem = stemEnd(units, from, length)
  const stemHash = hashes[stem] ?? 0
  const { keys } = run
  let { count } = run
  keys[count++] = keyOf(stemHash, salt.stem)
  if (stem !== length) keys[count++] = keyOf(hashes[length] ?? 0, salt.word)
  const beginning = beginningOf(first)
  if (length > beginning) keys[count++] = keyOf(hashes[beginning] ?? 0, salt.beginning)
  if (length > longestSkipped || !isSkipped(hash)) {
    keys[count++] = keyOf(Math.imul(previous, 0x85ebca77) ^ stemHash, salt.pair)
    previous = stemHash
  }
  run.count = count
  return at
}

/** Units of a word that tell it from others. */
const longestHashed = 31

function wordEnd(from: number, to: number): number {
  let at = from
  while (at < to && isWordUnit(units[at] ?? 0)) at += 1
  return at
}

function isWordUnit(unit: number): boolean {
  return ((characters[unit] || readCharacter(unit)) & kindBits) === shifted.word
}

/** Adds a character of a script without spaces: with the ones before it, up to four. */
function addCharacter(run: FeatureRun, unit: number): void {
  const { keys } = run
  let { count } = run
  run.words += 1
  sentenceWords += 1
  if (last !== 0) {
    const two = Math.imul(Math.imul(seed ^ last, 0x9e3779b1) ^ unit, 0x9e3779b1)
    keys[count++] = keyOf(two, salt.two)
    if (beforeLast !== 0) {
      const three = Math.imul(two ^ beforeLast, 0x85ebca77)
      keys[count++] = keyOf(three, salt.three)
      if (third !== 0) keys[count++] = keyOf(Math.imul(three ^ third, 0x27d4eb2f), salt.four)
    }
  }
  third = beforeLast
  beforeLast = last
  last = unit
  run.count = count
}

/** Units of a word's beginning that are a feature by themselves: few where words are short or endings are many. */
function beginningOf(first: number): number {
  if (first >= 0xac00 && first < 0xd7a4) return 3
  if (first >= 0x400 && first < 0x530) return 5
  return first < 0x400 || (first >= 0x1e00 && first < 0x1f00) ? 6 : 4
}

function isArabicArticle(start: number, to: number): boolean {
  return units[start] === 0x627 && units[start + 1] === 0x644 && start + 4 < to
}

const seed = 0x811c9dc5 | 0
const salt = { stem: 1, word: 2, beginning: 3, pair: 4, two: 5, three: 6, four: 7 } as const

function keyOf(hash: number, kind: number): number {
  let bits = Math.imul(hash ^ (hash >>> 16) ^ Math.imul(kind, 0x9e3779b9), 0x85ebca6b)
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35)
  return (bits ^ (bits >>> 16)) >>> 0
}

const longestSkipped = 4

function isSkipped(hash: number): boolean {
  return maybeSkipped[hash >>> 20] === 1 && skipped.has(hash)
}

/** Articles and the like, which stand between the words of a pair. */
const skipped: ReadonlySet<number> = new Set(
  (
    'a an the of my your his her our some any this that to in on at for i is be ' +
    'de du des la le les un une l d el los las una unos unas al o os as um uma do da il lo gli i ' +
    'der die das den dem ein eine het een van'
  )
    .split(' ')
    .map(hashOfWord),
)

function hashOfWord(word: string): number {
  let hash = seed
  for (let at = 0; at < word.length; at += 1) hash = Math.imul(hash ^ word.charCodeAt(at), 0x9e3779b1)
  return hash
}

/** By the first bits of a hash: whether there is a skipped word with them. */
const maybeSkipped = new Uint8Array(1 << 12)
for (const hash of skipped) maybeSkipped[hash >>> 20] = 1
