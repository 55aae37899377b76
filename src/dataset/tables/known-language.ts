import { languageOf, scriptCounts, type Script } from '../text/index.ts'

/** Languages that the harm model was trained on, as ISO 639-1. */
export const knownLanguages: readonly string[] = [
  'en', 'de', 'fr', 'es', 'pt', 'it', 'nl', 'ru', 'zh', 'ja', 'ko', 'ar', 'hi', 'vi', 'tr',
]

/**
 * Whether the harm model knows the language of a text. `share` is the part of the text's features that the model has: it
 * decides where function words do not, in short texts and lists. A text of almost no letters has no language to know.
 */
export function isKnownLanguage(text: string, share: number): boolean {
  const { letters, counts } = scriptCounts(text)
  if (letters < fewLetters) return true
  let known = 0
  for (const script of knownScripts) known += counts.get(script) ?? 0
  if (known < mostly * letters) return false
  const unspaced = unspacedScripts.reduce((sum, script) => sum + (counts.get(script) ?? 0), 0)
  if (unspaced >= largely * letters) return true
  const language = languageOf(text)
  if (language !== null) return knownLanguages.includes(language)
  return share >= shareOfKnown
}

const knownScripts: readonly Script[] = [
  'Latin', 'Cyrillic', 'Arabic', 'Devanagari', 'Han', 'Hiragana', 'Katakana', 'Hangul',
]
const unspacedScripts: readonly Script[] = ['Han', 'Hiragana', 'Katakana', 'Hangul']

const fewLetters = 12
const mostly = 0.6
const largely = 0.3
const shareOfKnown = 0.2
