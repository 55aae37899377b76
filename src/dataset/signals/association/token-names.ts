import { foldedToken, type Vocabulary } from '../../corpus/index.ts'

/** What is known of tokens besides their numbers, which hang on the order of rows. */
export type TokenNames = {
  /** A hash of the folded token. */
  readonly hash: Uint32Array
  /**
   * How many tokens make what reads like a word: 1 where words are spaced, 2 for Han and kana, 3 for Thai and its like.
   */
  readonly perWord: Uint8Array
}

export function tokenNames(vocabulary: Vocabulary): TokenNames {
  const hash = new Uint32Array(vocabulary.size + 1)
  const perWord = new Uint8Array(vocabulary.size + 1).fill(1)
  for (let token = 1; token <= vocabulary.size; token += 1) {
    const text = foldedToken(vocabulary.text(token))
    hash[token] = hashOf(text)
    if (text.charCodeAt(0) > 0xd00) perWord[token] = ideographic.test(text) ? 2 : syllabic.test(text) ? 3 : 1
  }
  return { hash, perWord }
}

function hashOf(text: string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  return hash ^ (hash >>> 15)
}

const ideographic = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u
const syllabic = /^[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Tibetan}]/u
