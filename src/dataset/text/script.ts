import { isAscii } from './ascii.ts'

/** Scripts that are told apart; letters of any other are counted as `other`. */
export const scripts = [
  'Latin', 'Cyrillic', 'Greek', 'Arabic', 'Hebrew', 'Devanagari', 'Bengali', 'Gurmukhi', 'Gujarati', 'Tamil', 'Telugu',
  'Kannada', 'Malayalam', 'Sinhala', 'Thai', 'Lao', 'Khmer', 'Myanmar', 'Tibetan', 'Georgian', 'Armenian', 'Ethiopic',
  'Mongolian', 'Han', 'Hiragana', 'Katakana', 'Hangul',
] as const

export type Script = (typeof scripts)[number] | 'other'

/** Letters by script in a sample of a text: its first, middle and last thousand code units. */
export type ScriptCounts = { readonly letters: number; readonly counts: ReadonlyMap<Script, number> }

/** The script of a code point, or null if it is no letter. */
export function scriptOf(codePoint: number): Script | null {
  const index = indexOf(codePoint)
  return index === noLetter ? null : (scripts[index - firstScript] ?? 'other')
}

export function scriptCounts(text: string): ScriptCounts {
  return isAscii(text) ? asciiCounts(text) : countsByCharacter(text)
}

/** All letters of ASCII are Latin. */
function asciiCounts(text: string): ScriptCounts {
  let letters = 0
  for (const part of sampleOf(text)) {
    for (let at = 0; at < part.length; at += 1) {
      const lower = part.charCodeAt(at) | 0x20
      if (lower >= 0x61 && lower <= 0x7a) letters += 1
    }
  }
  return { letters, counts: letters > 0 ? new Map<Script, number>([['Latin', letters]]) : new Map() }
}

function countsByCharacter(text: string): ScriptCounts {
  const found = new Uint32Array(firstScript + scripts.length + 1)
  for (const part of sampleOf(text)) {
    for (let at = 0; at < part.length; at += 1) {
      const unit = part.charCodeAt(at)
      if (unit < 0xd800 || unit >= 0xe000) {
        const index = known[unit] || indexOf(unit)
        found[index] = (found[index] ?? 0) + 1
      } else if (unit < 0xdc00) {
        const index = indexOf(part.codePointAt(at) ?? 0)
        found[index] = (found[index] ?? 0) + 1
      }
    }
  }
  const counts = new Map<Script, number>()
  let letters = 0
  for (let index = firstScript; index < found.length; index += 1) {
    const count = found[index] ?? 0
    letters += count
    if (count > 0) counts.set(scripts[index - firstScript] ?? 'other', count)
  }
  return { letters, counts }
}

/** What of a text is looked at to tell its script or language: all, or three parts of a long one. */
export function sampleOf(text: string): readonly string[] {
  if (text.length <= 3 * part) return [text]
  const middle = (text.length - part) >> 1
  return [text.slice(0, part), text.slice(middle, middle + part), text.slice(-part)]
}

const part = 1000

const noLetter = 1
const firstScript = 2

/** By code point: 0 for one that was not asked for, or what `indexOf` says. */
const known = new Uint8Array(0x110000)

function indexOf(codePoint: number): number {
  const before = known[codePoint] ?? 0
  if (before !== 0) return before
  const character = String.fromCodePoint(codePoint)
  const script = patterns.findIndex((pattern) => pattern.test(character))
  const index = letter.test(character) ? firstScript + (script < 0 ? scripts.length : script) : noLetter
  known[codePoint] = index
  return index
}

const letter = /\p{L}/u
const patterns = scripts.map((script) => new RegExp(`\\p{Script=${script}}`, 'u'))
