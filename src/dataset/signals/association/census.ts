import { field, mark, type Corpus, type EncodedBlock } from '../../corpus/index.ts'
import { classKind, classReader } from './response-classes.ts'
import { featureReader } from './prompt-features.ts'
import { fieldOf, walkRows } from './row-walk.ts'
import { tokenNames, type TokenNames } from './token-names.ts'
import { mixed, rowSketch, type RowCounts } from './sketch.ts'

/**
 * What is counted once for all association signals. Rows that repeat an earlier row word for word count once; rows
 * whose answers are all unwanted (the rejected ones of preferences) do not count.
 */
export type Census = {
  /** Rows with exchanges, repeated ones among them. */
  readonly rows: number
  /** Rows counted: those that repeat no earlier row. */
  readonly distinct: number
  readonly isLeftOut: (ordinal: number) => boolean
  /** In how many rows a token stands in a prompt, and in an answer that its prompts do not hold. */
  readonly promptRows: Uint32Array
  readonly newInAnswer: Uint32Array
  readonly names: TokenNames
  /** In how many rows a phrase of a prompt stands; never too low. */
  readonly phraseRows: RowCounts
  /** In how many rows a class of answers (exact, beginnings, endings, labels) is met; never too low. */
  readonly classRows: RowCounts
  /** How many phrases of prompts were looked at, which is how many chances there were for a coincidence. */
  readonly phrases: number
  /** Rows with an answer to learn, and with a label. */
  readonly answers: number
  readonly labels: number
}

/** Fewer rows than this are no evidence of anything: data.md's k. */
export const fewestRows = 8

const known = new WeakMap<Corpus, Census>()

/** Counts a corpus in two walks; asked again for the same corpus, gives the same numbers without walking. */
export function censusOf(corpus: Corpus): Census {
  const census = known.get(corpus) ?? counted(corpus)
  known.set(corpus, census)
  return census
}

function counted(corpus: Corpus): Census {
  const tokens = countTokens(corpus)
  const names = tokenNames(corpus.vocabulary)
  const expectedPhrases = Math.min(corpus.exchanges * 200, tokens.promptTokens * 4)
  const phraseRows = rowSketch(expectedPhrases)
  const classRows = rowSketch(tokens.rows * 5)
  const kinds = [classKind.exact, classKind.prefix, classKind.suffix, classKind.label]
  const features = featureReader({ promptRows: tokens.promptRows, names }, fewestRows)
  const classes = classReader(kinds, 1000)
  let phrases = 0
  walkRows(corpus, (block, first, last, ordinal) => {
    if (tokens.isLeftOut(ordinal)) return
    const read = features(block, first, last)
    for (let at = 0; at < read.size; at += 1) phraseRows.note(read.low[at] ?? 0, ordinal + 1)
    phrases += read.size
    const met = classes(block, first, last)
    for (let at = 0; at < met.size; at += 1) classRows.note((met.low[at] ?? 0) ^ (met.high[at] ?? 0), ordinal + 1)
  })
  return { ...tokens, names, phraseRows: phraseRows.sealed(), classRows: classRows.sealed(), phrases }
}

type TokenCounts = Omit<Census, 'names' | 'phraseRows' | 'classRows' | 'phrases'> & { readonly promptTokens: number }

function countTokens(corpus: Corpus): TokenCounts {
  const size = corpus.vocabulary.size + 1
  const promptRows = new Uint32Array(size)
  const newInAnswer = new Uint32Array(size)
  const lastPrompt = new Uint32Array(size)
  const lastAnswer = new Uint32Array(size)
  const repeats = repeatedRows(corpus.exchanges)
  let rows = 0
  let distinct = 0
  let answers = 0
  let labels = 0
  let promptTokens = 0
  walkRows(corpus, (block, first, last, ordinal) => {
    const met = kindsOfAnswers(block, first, last)
    rows += 1
    if (met === 0) repeats.leaveOut(ordinal)
    if (met === 0 || repeats.note(block, first, last, ordinal)) return
    distinct += 1
    const round = ordinal + 1
    for (let exchange = first; exchange < last; exchange += 1) {
      const begin = fieldOf(block, exchange, field.prompt)
      const end = fieldOf(block, exchange, field.response)
      promptTokens += end - begin
      countOnce(block.tokens, begin, end, round, lastPrompt, promptRows)
    }
    answers += met & 1
    labels += met >> 1
    for (let exchange = first; exchange < last; exchange += 1) {
      if ((fieldOf(block, exchange, field.marks) & mark.wanted) === 0) continue
      const begin = fieldOf(block, exchange, field.response)
      const end = fieldOf(block, exchange, field.end)
      countNew(block.tokens, begin, end, round, lastPrompt, lastAnswer, newInAnswer)
    }
  })
  return { rows, distinct, isLeftOut: repeats.isLeftOut, promptRows, newInAnswer, answers, labels, promptTokens }
}

/** Bit 1: an answer to learn; bit 2: a label. */
function kindsOfAnswers(block: EncodedBlock, first: number, last: number): number {
  let met = 0
  for (let exchange = first; exchange < last; exchange += 1) {
    const marks = fieldOf(block, exchange, field.marks)
    if ((marks & mark.wanted) !== 0) met |= (marks & mark.label) !== 0 ? 2 : 1
  }
  return met
}

function countOnce(
  tokens: Uint32Array,
  begin: number,
  end: number,
  round: number,
  last: Uint32Array,
  rows: Uint32Array,
): void {
  for (let at = begin; at < end; at += 1) {
    const token = tokens[at] ?? 0
    if (token === 0 || token >= rows.length || last[token] === round) continue
    last[token] = round
    rows[token] = (rows[token] ?? 0) + 1
  }
}

function countNew(
  tokens: Uint32Array,
  begin: number,
  end: number,
  round: number,
  inPrompt: Uint32Array,
  last: Uint32Array,
  rows: Uint32Array,
): void {
  for (let at = begin; at < end; at += 1) {
    const token = tokens[at] ?? 0
    if (token === 0 || token >= rows.length || last[token] === round || inPrompt[token] === round) continue
    last[token] = round
    rows[token] = (rows[token] ?? 0) + 1
  }
}

/** Tells rows that were there before, by their prompts and answers, in 12 bytes a row. */
function repeatedRows(exchanges: number): {
  readonly note: (block: EncodedBlock, first: number, last: number, ordinal: number) => boolean
  readonly leaveOut: (ordinal: number) => void
  readonly isLeftOut: (ordinal: number) => boolean
} {
  const capacity = 2 ** Math.max(4, Math.ceil(Math.log2(exchanges * 1.5 + 1)))
  const lows = new Uint32Array(capacity)
  const highs = new Uint32Array(capacity)
  const bits = new Uint8Array((exchanges >> 3) + 1)
  function leaveOut(ordinal: number): void {
    bits[ordinal >> 3] = (bits[ordinal >> 3] ?? 0) | (1 << (ordinal & 7))
  }

  return {
    leaveOut,
    isLeftOut: (ordinal) => ((bits[ordinal >> 3] ?? 0) & (1 << (ordinal & 7))) !== 0,
    note: (block, first, last, ordinal) => {
      const { low, high } = rowKey(block, first, last)
      let slot = low & (capacity - 1)
      while (lows[slot] !== 0 || highs[slot] !== 0) {
        if (lows[slot] === low && highs[slot] === high) {
          leaveOut(ordinal)
          return true
        }
        slot = (slot + 1) & (capacity - 1)
      }
      lows[slot] = low
      highs[slot] = high
      return false
    },
  }
}

/** Equal for rows with the same tokens, prompt for prompt and answer for answer; never two zeros. */
export function rowKey(block: EncodedBlock, first: number, last: number): { low: number; high: number } {
  let low = 1
  let high = 2
  for (let exchange = first; exchange < last; exchange += 1) {
    for (const which of [field.promptKeyLow, field.responseKeyLow, field.marks]) {
      low = mixed(Math.imul(low, 31) + fieldOf(block, exchange, which))
    }
    for (const which of [field.promptKeyHigh, field.responseKeyHigh]) {
      high = mixed(Math.imul(high, 37) + fieldOf(block, exchange, which))
    }
  }
  return { low, high: (high | 1) >>> 0 }
}
