import { functionWords } from './function-words.ts'
import { wordIndex } from './word-index.ts'

/** The languages that function words tell apart, as ISO 639-1. */
export const languages: readonly string[] = Object.keys(functionWords)

/**
 * The language of a text by its function words, or null where they do not tell: too few words, no list, or two languages
 * alike (Danish and Norwegian; Hindi and Marathi in short texts). Code, names and lists of words have none.
 */
export function languageOf(text: string): string | null {
  if (text === last.text) return last.language
  const known = text === beforeLast.text ? beforeLast : { text, language: told(text) }
  beforeLast = last
  last = known
  return known.language
}

/** The prompt and the answer of an exchange are asked for more than once. */
let last: { readonly text: string; readonly language: string | null } = { text: '', language: null }
let beforeLast = last

function told(text: string): string | null {
  counts.fill(0)
  const words = index.scan(text, sampleUnits, count)
  let best = 0
  for (let language = 1; language < counts.length; language += 1) {
    if ((counts[language] ?? 0) > (counts[best] ?? 0)) best = language
  }
  const hits = counts[best] ?? 0
  const next = counts.reduce((most, hit, language) => (language === best ? most : Math.max(most, hit)), 0)
  const isClear = hits >= least.hits && hits >= least.share * words && hits >= least.lead * next
  return isClear ? (languages[best] ?? null) : null
}

/** What it takes to name a language: so many function words, so large a part of all, so many times the next language's. */
const least = { hits: 5, share: 0.15, lead: 1.4 } as const

const sampleUnits = 600

const counts = new Uint16Array(languages.length)

function count(entry: number): void {
  for (let rest = entry; rest !== 0; rest &= rest - 1) {
    const language = 31 - Math.clz32(rest & -rest)
    counts[language] = (counts[language] ?? 0) + 1
  }
}

/** An entry is the set of languages that a word belongs to, one bit each. */
const index = wordIndex(
  languages.flatMap((language, number) =>
    (functionWords[language] ?? '').split(' ').map((word): readonly [string, number] => [word, (1 << number) >>> 0]),
  ),
)
