import { secretIn } from '../../../policy/secret-pattern.ts'

/** The longest excerpt, in characters. */
export const longestExcerpt = 80

/** Text as people may be shown it: on one line, invisible characters spelled out, cut, and nothing where it holds a secret. */
export function shown(text: string, longest = longestExcerpt): string {
  const part = text.slice(0, longest * 4)
  if (secretIn(text.slice(0, longest * 8)) !== undefined) return '(holds a secret)'
  const spelled = Array.from(part.replaceAll(/\s+/g, ' ').trim(), (character) =>
    unseen.test(character) ? escaped(character) : character,
  )
  const isCut = part.length < text.length
  return cut(spelled, longest, isCut)
}

/** What stands around a place of a text: about two thirds of the excerpt behind its beginning. */
export function shownAround(text: string, place: number): string {
  const from = Math.max(0, place - 24)
  return shown((from > 0 ? '…' : '') + text.slice(from))
}

function cut(pieces: readonly string[], longest: number, isCut: boolean): string {
  let text = ''
  let length = 0
  for (const piece of pieces) {
    // An escape is ASCII; any other piece is one character.
    const more = piece.startsWith('\\u{') ? piece.length : 1
    if (length + more > longest - 1) return `${text}…`
    text += piece
    length += more
  }
  return isCut ? `${text}…` : text
}

function escaped(character: string): string {
  return `\\u{${(character.codePointAt(0) ?? 0).toString(16).toUpperCase()}}`
}

const unseen = /[\p{C}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\u2800]/u
