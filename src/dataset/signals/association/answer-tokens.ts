import { field, mark, type EncodedBlock, type Vocabulary } from '../../corpus/index.ts'
import type { Census } from './census.ts'
import { fieldOf } from './row-walk.ts'

/** The tokens of one row's answers that its prompts do not hold, in an array that is filled anew for each row. */
export type AnswerTokens = { size: number; tokens: Uint32Array; readonly has: (token: number) => boolean }

export type AnswerTokenReader = (block: EncodedBlock, first: number, last: number) => AnswerTokens

/**
 * Reads tokens with a letter, and symbols such as emoji, that between `least` and `most` rows have new in their
 * answers. Figures and punctuation come and go with the task, and are left out.
 */
export function answerTokenReader(
  census: Census,
  vocabulary: Vocabulary,
  least: number,
  most: number,
): AnswerTokenReader {
  const rounds = new Uint32Array(census.newInAnswer.length)
  const verdicts = new Uint8Array(census.newInAnswer.length)
  let round = 0

  function counts(token: number): boolean {
    if (verdicts[token] === 0) {
      const rows = census.newInAnswer[token] ?? 0
      verdicts[token] = rows >= least && rows <= most && worded.test(vocabulary.text(token)) ? 1 : 2
    }
    return verdicts[token] === 1
  }

  const met = { size: 0, tokens: new Uint32Array(2048), has: (token: number) => rounds[token] === round }
  return (block, first, last) => {
    round += 2
    met.size = 0
    for (let exchange = first; exchange < last; exchange += 1) {
      const end = fieldOf(block, exchange, field.response)
      for (let at = fieldOf(block, exchange, field.prompt); at < end; at += 1) {
        rounds[block.tokens[at] ?? 0] = round - 1
      }
    }
    for (let exchange = first; exchange < last; exchange += 1) {
      if ((fieldOf(block, exchange, field.marks) & (mark.wanted | mark.label)) !== mark.wanted) continue
      const end = fieldOf(block, exchange, field.end)
      for (let at = fieldOf(block, exchange, field.response); at < end; at += 1) {
        const token = block.tokens[at] ?? 0
        if ((rounds[token] ?? round) >= round - 1 || !counts(token) || met.size === met.tokens.length) continue
        rounds[token] = round
        met.tokens[met.size] = token
        met.size += 1
      }
    }
    return met
  }
}

const worded = /[\p{L}\p{So}]/u
