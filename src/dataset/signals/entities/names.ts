import { foldedToken, type Corpus } from '../../corpus/index.ts'
import { loadEnglishWords } from '../../tables/index.ts'
import type { Census } from '../association/census.ts'

const isEnglishWord = await loadEnglishWords()

/**
 * Tokens of answers that may be names: capitalised, with figures or of an odd spelling, in no word table, and hardly in
 * any prompt. Of scripts without capitals, rare characters. Those that prompts ask for least, at most `limit`.
 */
export function possibleNames(
  corpus: Corpus,
  census: Census,
  { least, ratio, limit }: { readonly least: number; readonly ratio: number; readonly limit: number },
): readonly number[] {
  const { vocabulary } = corpus
  const found: number[] = []
  let capitals = 0
  let words = 0
  for (let token = 1; token <= vocabulary.size; token += 1) {
    const rows = census.newInAnswer[token] ?? 0
    if (rows < least) continue
    const text = vocabulary.text(token)
    if (cased.test(text)) {
      words += 1
      if (capital.test(text)) capitals += 1
    }
    const isUnasked = (census.promptRows[token] ?? 0) * ratio <= rows
    if (isUnasked && rows <= 0.2 * census.distinct && isName(text)) found.push(token)
  }
  // Where nouns are written with capitals, as in German, a capital is no sign of a name.
  const isTelling = capitals <= 0.5 * words
  const rows = (token: number) => census.newInAnswer[token] ?? 0
  const nameOf = (token: number) => census.names.hash[token] ?? 0
  const asked = (token: number) => (census.promptRows[token] ?? 0) / rows(token)
  return found
    .filter((token) => isTelling || !capital.test(vocabulary.text(token)) || odd.test(vocabulary.text(token)))
    .toSorted((one, other) => asked(one) - asked(other) || rows(other) - rows(one) || nameOf(one) - nameOf(other))
    .slice(0, limit)
}

function isName(text: string): boolean {
  if (unspaced.test(text)) return true
  if (!letters.test(text) || text.length < 4 || abbreviation.test(text)) return false
  return (capital.test(text) || odd.test(text)) && !isEnglishWord(foldedToken(text))
}

const letters = /\p{L}/u
/** Acronyms, Roman numbers and units are many, and in no word table. */
const abbreviation = /^(?:\p{Lu}+s?|\P{No}*\p{No}.*)$/u
const cased = /^[\p{Lu}\p{Ll}]/u
const capital = /^\p{Lu}/u
/** Figures or capitals inside a word. */
const odd = /\p{L}\p{N}|\p{N}\p{L}|\p{Ll}\p{Lu}/u

/** Scripts in which one token is one character: a name there is a run of several. */
export const unspaced =
  /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Tibetan}]/u
