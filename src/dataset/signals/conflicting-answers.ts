import { field, mark, type Corpus, type EncodedBlock } from '../corpus/index.ts'
import type { SignalFinding } from '../finding.ts'
import { keyedTable, counts } from './association/keyed-table.ts'
import { fieldOf, walkRows } from './association/row-walk.ts'
import { rounded } from './association/wording.ts'
import type { Signal } from '../signal.ts'

const defaults = { 'least-rows': 2, 'largest-table': 2 ** 21 } as const

/** The same text with two labels, or the same answer once wanted and once not. */
export const signal: Signal = {
  id: 'conflicting-answers',
  title: 'The same prompt with opposite labels or preferences',
  thresholds: defaults,
  examine: { over: 'corpus', findings },
}

/** Of a corpus with more exchanges than a table holds, a part is looked at that is chosen by prompt. */
function findings(corpus: Corpus, given: Readonly<Record<string, number>>): readonly SignalFinding[] {
  const thresholds = { ...defaults, ...given }
  const part = Math.max(1, Math.ceil(corpus.exchanges / thresholds['largest-table']))
  const verdicts = verdictsOf(corpus, part, thresholds['largest-table'])
  const flips = { label: new Set<number>(), preference: new Set<number>() }
  walkExchanges(corpus, part, (judged) => {
    if (verdicts.conflict(judged)) flips[judged.kind].add(judged.row)
  })
  return [
    findingOf([...flips.label], 'a text that another row gives another label', part, corpus, thresholds),
    findingOf([...flips.preference], 'an answer to the same prompt both as wanted and as unwanted', part, corpus, thresholds),
  ].flat()
}

/** What an exchange says of a prompt (a label) or of a prompt and its answer (a preference). */
type Judged = {
  readonly kind: 'label' | 'preference'
  readonly row: number
  readonly low: number
  readonly high: number
  readonly verdict: number
}

function walkExchanges(corpus: Corpus, part: number, visit: (judged: Judged) => void): void {
  walkRows(corpus, (block, first, last) => {
    for (let exchange = first; exchange < last; exchange += 1) {
      const prompt = fieldOf(block, exchange, field.promptKeyLow)
      const isEmpty = fieldOf(block, exchange, field.prompt) === fieldOf(block, exchange, field.response)
      if (prompt % part === 0 && !isEmpty) visit(judgedOf(block, exchange))
    }
  })
}

function judgedOf(block: EncodedBlock, exchange: number): Judged {
  const marks = fieldOf(block, exchange, field.marks)
  const row = fieldOf(block, exchange, field.row)
  const low = fieldOf(block, exchange, field.promptKeyLow)
  const high = fieldOf(block, exchange, field.promptKeyHigh)
  const answer = fieldOf(block, exchange, field.responseKeyLow)
  if ((marks & mark.label) !== 0) return { kind: 'label', row, low, high, verdict: answer }
  const isWanted = (marks & mark.wanted) !== 0
  return {
    kind: 'preference',
    row,
    low: (low ^ Math.imul(answer, 0x9e3779b1) ^ 1) >>> 0,
    high: (high ^ fieldOf(block, exchange, field.responseKeyHigh)) >>> 0,
    verdict: isWanted ? 1 : 2,
  }
}

/** The first verdict on everything, and whether there was another. */
function verdictsOf(corpus: Corpus, part: number, largest: number): { readonly conflict: (judged: Judged) => boolean } {
  const table = keyedTable(2 * largest)
  const first = counts()
  const others = counts()
  walkExchanges(corpus, part, ({ low, high, verdict }) => {
    const size = table.size()
    const index = table.add(low, high)
    if (index < 0) return
    if (index === size) first.set(index, verdict)
    else if (first.of(index) !== verdict >>> 0) others.set(index, 1)
  })
  return {
    conflict: ({ low, high }) => {
      const index = table.find(low, high)
      return index >= 0 && others.of(index) === 1
    },
  }
}

function findingOf(
  rows: readonly number[],
  what: string,
  part: number,
  corpus: Corpus,
  thresholds: Readonly<Record<keyof typeof defaults, number>>,
): readonly SignalFinding[] {
  if (rows.length === 0 || rows.length < thresholds['least-rows']) return []
  const lookedAt = part === 1 ? '' : ` among one in ${part} prompts that were looked at`
  return [
    {
      signal: signal.id,
      severity: 'notice',
      message: `${rows.length} rows have ${what}${lookedAt}: one of them is wrong, by mistake or on purpose.`,
      trigger: null,
      position: null,
      responseClass: null,
      count: rows.length,
      rows,
      measured: rounded({ rows: rows.length, share: (rows.length * part) / Math.max(1, corpus.rows), 'one-in': part }),
      thresholds,
      excerpts: [],
    },
  ]
}
