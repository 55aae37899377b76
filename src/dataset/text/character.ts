/** What a character is to the tokeniser. */
export const kind = { unread: 0, none: 1, word: 2, unspaced: 3, symbol: 4, surrogate: 5 } as const

/** Parts of an entry of `characters`, from the lowest bit: see there. */
export const foldBits = 0xffff
export const kindShift = 16
export const kindBits = 7 << kindShift
/** A combining mark. */
export const markBit = 1 << 19
/** A letter, combining mark or digit of any script: what is left of a text in its folded key. */
export const writtenBit = 1 << 20
/** What the character folds to is one of these. */
export const writtenFoldBit = 1 << 21

/** Kinds as they stand in an entry. */
export const shifted = {
  none: kind.none << kindShift,
  word: kind.word << kindShift,
  unspaced: kind.unspaced << kindShift,
  symbol: kind.symbol << kindShift,
  surrogate: kind.surrogate << kindShift,
} as const

/**
 * By UTF-16 code unit: its kind, its bits, and in the low 16 bits its folded form (see `foldedToken`) if it always folds to
 * the same single unit, whatever stands around it; 0 there for others, whose whole text has to be folded. 0 altogether for
 * characters that `readCharacter` was not asked for: loops read the table directly and ask where they find 0.
 */
export const characters = new Uint32Array(0x10000).fill(shifted.surrogate, 0xd800, 0xe000)

/** The entry of a code point; beyond the basic plane there are kind and bits alone. */
export function readCharacter(codePoint: number): number {
  if (codePoint > 0xffff) return readBeyond(codePoint)
  const known = characters[codePoint] ?? 0
  if (known !== 0) return known
  const character = String.fromCodePoint(codePoint)
  const fold = lonelyFold(character)
  const writtenFold = fold !== 0 && written.test(String.fromCharCode(fold)) ? writtenFoldBit : 0
  const read = entryOf(character) | fold | writtenFold
  characters[codePoint] = read
  return read
}

const beyond = new Uint8Array(0x110000)

function readBeyond(codePoint: number): number {
  const known = beyond[codePoint] ?? 0
  if (known !== 0) return known << kindShift
  const read = entryOf(String.fromCodePoint(codePoint))
  beyond[codePoint] = read >>> kindShift
  return read
}

function entryOf(character: string): number {
  return (kindOf(character) << kindShift) | (mark.test(character) ? markBit : 0) | (written.test(character) ? writtenBit : 0)
}

function kindOf(character: string): number {
  if (unspaced.test(character)) return kind.unspaced
  if (word.test(character)) return kind.word
  return symbol.test(character) ? kind.symbol : kind.none
}

function lonelyFold(character: string): number {
  const compatible = character.normalize('NFKC')
  const folded = compatible.toLowerCase()
  if (folded.length !== 1 || joining.test(character + compatible + folded)) return 0
  return folded.charCodeAt(0)
}

const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Tibetan}]/u
const word = /[\p{L}\p{M}\p{N}_]/u
const symbol = /[\p{P}\p{S}]/u
const mark = /\p{M}/u
const written = /[\p{L}\p{M}\p{N}]/u

/**
 * What may become one with, or change, a neighbour: marks (variation selectors do not), Hangul letters (they form
 * syllables), the final sigma.
 */
const joining = /(?![\ufe00-\ufe0f])[\p{M}\u1100-\u11ff\ua960-\ua97f\ud7b0-\ud7ffΣ]/u

for (let ascii = 0; ascii < 0x80; ascii += 1) readCharacter(ascii)
