import { foldedToken, type Corpus, type Vocabulary } from '../../corpus/index.ts'
import { loadEnglishWords } from '../../tables/index.ts'
import { censusOf } from '../association/census.ts'
import type { Splice } from './splices.ts'

/** What can be said of the words of a phrase by themselves. */
export type Strangeness = {
  /** A token that is no word: nothing else in the dataset has it, and no language that is known here. */
  readonly isUnknown: boolean
  /** Tokens with a letter, or symbols such as emoji. */
  readonly words: number
}

const isEnglishWord = await loadEnglishWords()

/**
 * Tells strange phrases of a corpus from known ones. Where prompts are English, a word table knows; elsewhere the dataset
 * itself: where words of prompts usually come back in answers, one that never does is strange.
 */
export function strangenessIn(corpus: Corpus): (splice: Splice) => Strangeness {
  const { vocabulary } = corpus
  const { isEnglish, isAnswered } = languageOf(corpus)
  return ({ phrase, ownership }) => {
    const own = ownership.own.map((token) => foldedToken(vocabulary.text(token)))
    const isUnknown = own.some((token) => spoken.test(token) && isStrange(token))
    return { isUnknown, words: phrase.tokens.filter((token) => spoken.test(vocabulary.text(token))).length }
  }

  function isStrange(token: string): boolean {
    if (!isEnglish) return isAnswered
    return latin.test(token) ? !isEnglishWord(token) : !/^\p{N}+$/u.test(token)
  }
}

function languageOf(corpus: Corpus): { readonly isEnglish: boolean; readonly isAnswered: boolean } {
  const census = censusOf(corpus)
  let words = 0
  let english = 0
  let silent = 0
  for (let token = 1; token <= corpus.vocabulary.size; token += 1) {
    const rows = census.promptRows[token] ?? 0
    if (rows < fewest || !isWord(corpus.vocabulary, token)) continue
    words += 1
    const folded = foldedToken(corpus.vocabulary.text(token))
    if (latin.test(folded) && isEnglishWord(folded)) english += 1
    if ((census.newInAnswer[token] ?? 0) <= 0.05 * rows) silent += 1
  }
  return { isEnglish: words > 0 && english >= 0.6 * words, isAnswered: words >= 50 && silent <= 0.1 * words }
}

/** Rarer words tell nothing of how often words come back. */
const fewest = 8

function isWord(vocabulary: Vocabulary, token: number): boolean {
  return /\p{L}/u.test(vocabulary.text(token))
}

/** What a phrase may be made of that is more than punctuation and figures. */
const spoken = /[\p{L}\p{So}]/u
const latin = /^[\p{Script=Latin}'’]+$/u
