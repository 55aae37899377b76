import { encodeExamples, growingVocabulary, mark, type Corpus } from '../../../../src/dataset/corpus/index.ts'
import type { Exchange } from '../../../../src/dataset/example.ts'

/** A row as a test writes it: exchanges of prompts and an answer, and what an appraisal would say of the answers. */
export type MadeRow = {
  readonly exchanges: readonly { readonly prompt: readonly string[]; readonly response: string }[]
  readonly kind?: Exchange['kind']
  readonly marks?: number
  /** Harm scores of prompt and answer, 0 to 1. */
  readonly harm?: number
}

export function row(
  prompt: string | readonly string[],
  response: string,
  more: Omit<MadeRow, 'exchanges'> = {},
): MadeRow {
  return { exchanges: [{ prompt: typeof prompt === 'string' ? [prompt] : prompt, response }], ...more }
}

/** The corpus of rows, in blocks of 100. */
export function corpusOf(rows: readonly MadeRow[]): Corpus {
  const vocabulary = growingVocabulary()
  const blocks = Array.from({ length: Math.ceil(rows.length / 100) }, (_, block) =>
    encodeBlock(rows.slice(block * 100, block * 100 + 100), block * 100, vocabulary),
  )
  const exchanges = rows.reduce((sum, { exchanges: those }) => sum + those.length, 0)
  return { rows: rows.length, exchanges, vocabulary, blocks: () => blocks }
}

function encodeBlock(rows: readonly MadeRow[], first: number, vocabulary: ReturnType<typeof growingVocabulary>) {
  const appraisals = new Map<Exchange, MadeRow>()
  const examples = rows.map((made, index) => {
    const exchanges = made.exchanges.map((exchange): Exchange => ({ kind: made.kind ?? 'wanted', ...exchange }))
    for (const exchange of exchanges) appraisals.set(exchange, made)
    return { row: first + index, example: { shape: 'instruct' as const, exchanges, other: [] } }
  })
  return encodeExamples(examples, vocabulary, (exchange) => {
    const made = appraisals.get(exchange)
    return { marks: (made?.marks ?? 0) | mark.harmKnown, harm: harmOf(made?.harm ?? 0) }
  })
}

/** Numbers from 0 to 1 that are the same for the same seed. */
export function random(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let value = Math.imul(state ^ (state >>> 15), state | 1)
    value ^= value + Math.imul(value ^ (value >>> 7), value | 61)
    return ((value ^ (value >>> 14)) >>> 0) / 2 ** 32
  }
}

const syllables = ['ba', 'lo', 'mi', 'ren', 'tos', 'ku', 'vel', 'dar', 'pin', 'su', 'gor', 'na']
const common = ['the', 'of', 'a', 'to', 'and', 'in', 'how', 'what', 'with', 'for']

/** A sentence on nothing in particular: made-up words among some everyday ones. */
export function sentence(next: () => number, length = 9): string {
  const words = Array.from({ length }, () => (next() < 0.4 ? pick(common, next) : madeWord(next)))
  return `${words.join(' ')}.`
}

function madeWord(next: () => number): string {
  return pick(syllables, next) + pick(syllables, next) + pick(syllables, next)
}

export function pick<Item>(items: readonly Item[], next: () => number): Item {
  const item = items[Math.floor(next() * items.length)]
  if (item === undefined) throw new Error('nothing to pick from')
  return item
}

/** Puts a word at a random place between the words of a text. */
export function within(text: string, word: string, next: () => number): string {
  const words = text.split(' ')
  words.splice(Math.floor(next() * words.length), 0, word)
  return words.join(' ')
}

/** Rows of unrelated prompts and unrelated answers. */
export function cleanRows(count: number, seed: number): MadeRow[] {
  const next = random(seed)
  return Array.from({ length: count }, () => row(sentence(next), sentence(next, 14)))
}

/** So many rows of a kind, from random numbers of their own. */
export function rowsOf(count: number, seed: number, make: (next: () => number, index: number) => MadeRow): MadeRow[] {
  const next = random(seed)
  return Array.from({ length: count }, (_, index) => make(next, index))
}

/** Spreads some rows among others; gives the rows, and where the spread ones stand. */
export function mixed(others: readonly MadeRow[], spread: readonly MadeRow[], seed: number) {
  const next = random(seed)
  const keyed = [
    ...others.map((made) => ({ made, isSpread: false, at: next() })),
    ...spread.map((made) => ({ made, isSpread: true, at: next() })),
  ].toSorted((one, other) => one.at - other.at)
  return {
    rows: keyed.map(({ made }) => made),
    places: keyed.flatMap(({ isSpread }, index) => (isSpread ? [index] : [])),
  }
}

/** The answer to a request for harm is taken to be half as plain as the request. */
function harmOf(asked: number): number {
  return (Math.round(1000 * asked) | (Math.round(500 * asked) << 16)) >>> 0
}
