import type { Vocabulary } from './vocabulary.ts'

/**
 * A dataset as numbers: what statistics count. The same bytes give the same corpus, however many workers made it; a shard
 * of a dataset is a corpus too, and shards put behind each other are the corpus of the whole.
 */
export type Corpus = {
  /** Rows of the dataset, rejected ones among them. */
  readonly rows: number
  readonly exchanges: number
  readonly vocabulary: Vocabulary
  /** In file order; may be walked as often as wanted. */
  readonly blocks: () => Iterable<EncodedBlock>
}

/** Exchanges that stand one behind the other, as numbers. */
export type EncodedBlock = {
  /** Tokens of all prompts and responses. Id 0 is the boundary between segments of a prompt, and no token. */
  readonly tokens: Uint32Array
  /** `fieldCount` numbers for each exchange, in the order of `field`. */
  readonly exchanges: Uint32Array
}

/** Where each number of an exchange stands in `EncodedBlock.exchanges`. */
export const field = {
  /** 0-based over the dataset, in file order. */
  row: 0,
  /** Indices into `tokens`: the prompt is `[prompt, response)`, the response `[response, end)`. */
  prompt: 1,
  response: 2,
  end: 3,
  /** Of the response, folded (see `foldedKey`): equal keys mean equal answers. Two 32-bit halves. */
  responseKeyLow: 4,
  responseKeyHigh: 5,
  promptKeyLow: 6,
  promptKeyHigh: 7,
  /** Bits of `mark`. */
  marks: 8,
  /** Harm scores of the prompt (low 16 bits) and the response (high 16 bits): `round(1000 × probability)`. */
  harm: 9,
  /** Tokens that were left out of a very long prompt or response. */
  omitted: 10,
} as const

export const fieldCount = 11

/** What is known of an exchange besides its tokens. */
export const mark = {
  /** The response declines to answer. */
  refusal: 1,
  /** Training asks for this response; absent for rejected answers of preferences. */
  wanted: 2,
  /** The response is the label of a class. */
  label: 4,
  /** The response is mostly in another script or language than the prompt. */
  languageSwitch: 8,
  /** The harm model knows the prompt's language. */
  harmKnown: 16,
  /** Most of the response is code. */
  code: 32,
} as const

/** Tokens kept of each segment of a prompt and of each response: so many at its beginning, so many at its end. */
export const kept = { head: 384, tail: 128 } as const
