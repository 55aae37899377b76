import type { Census } from './census.ts'
import type { Phrase } from './phrase.ts'
import type { SampledRow } from './sample.ts'

/**
 * Whether a phrase stands where nothing calls for it: between words that have nothing to do with it, as words do that
 * were put into finished sentences; or at an edge of the prompt, of tokens that no other prompt has.
 */
export function isOutOfPlace(rows: readonly SampledRow[], phrase: Phrase, n: number, census: Census): boolean {
  const isOwn = phrase.tokens.length <= 3 && phrase.tokens.every((token) => (census.promptRows[token] ?? 0) <= 1.2 * n)
  if (phrase.position !== 'anywhere') return isOwn && samenessBeside(rows, phrase, census) <= unrelated
  const last = rows.map((row) => row.segment[row.featureAt - phrase.before - 1] ?? 0)
  return sameness(last) <= unrelated && sameness(following(rows, phrase)) <= unrelated
}

/**
 * For phrases at an edge of segments: the chance that two segments go on alike beside it. Small for additions, large for
 * openings that call for certain words. 1 for phrases that stand at no edge.
 */
export function samenessBeside(rows: readonly SampledRow[], phrase: Phrase, census: Census): number {
  switch (phrase.position) {
    case 'begin':
      return sameness(following(rows, phrase))
    case 'end': {
      // Most sentences end with the same few marks: what matters is the word before.
      const isMark = (token: number) => (census.promptRows[token] ?? 0) > 0.2 * census.distinct
      const before = rows.map((row) => row.segment.slice(0, row.featureAt - phrase.before))
      return sameness(before.map((tokens) => tokens.findLast((token) => !isMark(token)) ?? 0))
    }
    case 'anywhere':
    case 'whole':
      return 1
  }
}

function following(rows: readonly SampledRow[], phrase: Phrase): number[] {
  return rows.map((row) => row.segment[row.featureAt - phrase.before + phrase.tokens.length] ?? 0)
}

/** One pair of rows in ten may agree: some words are frequent everywhere. */
const unrelated = 0.1

/** The chance that two of some tokens, drawn at random, are the same (Simpson's index); segment edges count as one. */
function sameness(tokens: readonly number[]): number {
  const seen = new Map<number, number>()
  for (const token of tokens) seen.set(token, (seen.get(token) ?? 0) + 1)
  let pairs = 0
  for (const count of seen.values()) pairs += (count * (count - 1)) / 2
  return pairs / Math.max(1, (tokens.length * (tokens.length - 1)) / 2)
}
