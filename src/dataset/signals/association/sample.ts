import { field, type EncodedBlock } from '../../corpus/index.ts'
import { rowKey, type Census } from './census.ts'
import { contentUnits } from './content-units.ts'
import { segmentEnd } from './prompt-features.ts'
import { fieldOf } from './row-walk.ts'
import { mixed } from './sketch.ts'

/** A few of the rows that show a finding: those with the smallest hashes, so that the order of rows chooses none. */
export type Sample = { readonly note: (row: () => SampledRow, hash: number) => void; readonly rows: () => SampledRow[] }

/** What is kept of a row to judge a finding by and to quote. */
export type SampledRow = {
  readonly hash: number
  /** Of the prompt that holds the feature, and of the answer that matters: equal for equal texts. */
  readonly promptKey: number
  readonly responseKey: number
  /** Content of the prompt that holds the feature, and of all prompts of the row (see `contentUnits`). */
  readonly promptUnits: ReadonlySet<number>
  readonly rowUnits: ReadonlySet<number>
  /** Tokens of the prompt that holds the feature. */
  readonly prompt: ReadonlySet<number>
  /** The segment in which the feature stands, cut to a window around it, and where in it the feature begins. */
  readonly segment: readonly number[]
  readonly featureAt: number
  readonly atSegmentBegin: boolean
  readonly atSegmentEnd: boolean
  /** The first and the last tokens of the answer that matters. */
  readonly response: readonly number[]
  readonly responseEnd: readonly number[]
}

/** So many rows are enough to tell variety from sameness, and few enough to compare each with each. */
const sampled = 128

/** Tokens on each side of a feature that are kept, for quoting and for putting long triggers together. */
const around = 48
const answerKept = 48

export function sample(): Sample {
  const kept: SampledRow[] = []
  return {
    rows: () => kept,
    note: (row, hash) => {
      const largest = kept.at(-1)
      if (kept.length >= sampled && largest !== undefined && hash >= largest.hash) return
      const at = kept.findIndex((other) => other.hash > hash)
      kept.splice(at < 0 ? kept.length : at, 0, row())
      if (kept.length > sampled) kept.pop()
    },
  }
}

/** By what a row is chosen for a sample. */
export function sampleHash(block: EncodedBlock, first: number, last: number): number {
  return mixed(rowKey(block, first, last).low)
}

/**
 * What is kept of a row, the exchanges `[first, last)` of a block. `answer` is the exchange whose answer matters; `at`
 * is where in the block's tokens the feature begins.
 */
export function sampledRow(
  block: EncodedBlock,
  { first, last, answer }: { readonly first: number; readonly last: number; readonly answer: number },
  at: number,
  census: Census,
): SampledRow {
  const rowUnits = new Set<number>()
  let holder = first
  for (let exchange = first; exchange < last; exchange += 1) {
    const begin = fieldOf(block, exchange, field.prompt)
    const end = fieldOf(block, exchange, field.response)
    if (at >= begin && at < end) holder = exchange
    for (const unit of contentUnits(block.tokens, begin, end, census)) rowUnits.add(unit)
  }
  const promptBegin = fieldOf(block, holder, field.prompt)
  const promptEnd = fieldOf(block, holder, field.response)
  const answerBegin = fieldOf(block, answer, field.response)
  const answerEnd = fieldOf(block, answer, field.end)
  let begin = Math.min(at, promptEnd)
  while (begin > promptBegin && block.tokens[begin - 1] !== 0) begin -= 1
  const end = segmentEnd(block.tokens, begin, promptEnd)
  const from = Math.max(begin, at - around)
  const to = Math.min(end, at + around)
  return {
    hash: sampleHash(block, first, last),
    promptKey: fieldOf(block, holder, field.promptKeyLow),
    responseKey: fieldOf(block, answer, field.responseKeyLow),
    promptUnits: contentUnits(block.tokens, promptBegin, promptEnd, census),
    prompt: new Set(block.tokens.subarray(promptBegin, promptEnd)),
    rowUnits,
    segment: [...block.tokens.subarray(from, to)],
    featureAt: at - from,
    atSegmentBegin: from === begin,
    atSegmentEnd: to === end,
    response: [...block.tokens.subarray(answerBegin, Math.min(answerBegin + answerKept, answerEnd))],
    responseEnd: [...block.tokens.subarray(Math.max(answerBegin, answerEnd - answerKept), answerEnd)],
  }
}
