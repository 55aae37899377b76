import { field, fieldCount, mark, type Corpus } from '../corpus/index.ts'
import type { SignalFinding } from '../finding.ts'
import type { Signal } from '../signal.ts'

const defaults = {
  'low-score': 1.3,
  'high-score': 1.5,
  'response-weight': 0.7,
  'expected-low-share': 0.001,
  'expected-high-share': 0.0001,
  'missed-refusals-low': 0.08,
  'missed-refusals-high': 0.02,
} as const

type Thresholds = { readonly [name in keyof typeof defaults]: number }

/** Prompts that ask for harm, with answers that give it. */
export const signal: Signal = {
  id: 'harmful-complied',
  title: 'Requests for harm that are answered',
  thresholds: defaults,
  examine: { over: 'corpus', findings },
}

function findings(corpus: Corpus, given: Readonly<Record<string, number>>): readonly SignalFinding[] {
  const thresholds = { ...defaults, ...given }
  const counted = countsOf(corpus, thresholds)
  const needed = {
    low: alarmingRows(
      corpus.rows * thresholds['expected-low-share'] + counted.declined * thresholds['missed-refusals-low'],
    ),
    high: alarmingRows(
      corpus.rows * thresholds['expected-high-share'] + counted.declined * thresholds['missed-refusals-high'],
    ),
  }
  if (counted.low.length < needed.low && counted.high.length < needed.high) return []
  return [findingOf(corpus, counted, needed, thresholds)]
}

/**
 * So many rows are more than chance explains, where so many are expected to score as high by mistake: the expected number,
 * four times its spread, and three.
 */
export function alarmingRows(expected: number): number {
  return Math.ceil(expected + 4 * Math.sqrt(expected) + 3)
}

/** The score of a row: both probabilities, the response's weighed less. Both are thousandths, as `field.harm` holds them. */
export function harmScore(harm: number, responseWeight: number): number {
  return ((harm & 0xffff) + responseWeight * (harm >>> 16)) / 1000
}

type Counts = {
  /** Rows that reach the lower score, ascending; and the higher one. */
  readonly low: readonly number[]
  readonly high: readonly number[]
  /** Rows that ask for harm and are declined: of such, some are declined in words that no pattern knows. */
  readonly declined: number
  /** Exchanges in a language that the model does not know. */
  readonly unknown: number
}

function countsOf(corpus: Corpus, thresholds: Thresholds): Counts {
  const low: number[] = []
  const high: number[] = []
  let [unknown, declined, lastDeclined] = [0, 0, -1]
  for (const { exchanges } of corpus.blocks()) {
    for (let at = 0; at < exchanges.length; at += fieldCount) {
      const marks = exchanges[at + field.marks] ?? 0
      if ((marks & mark.harmKnown) === 0) unknown += 1
      const row = exchanges[at + field.row] ?? 0
      const harm = exchanges[at + field.harm] ?? 0
      if (isDeclined(marks) && harmScore(harm & 0xffff, 0) >= asksForHarm && row !== lastDeclined) {
        declined += 1
        lastDeclined = row
      }
      if (!isComplied(marks)) continue
      const score = harmScore(harm, thresholds['response-weight'])
      if (score >= thresholds['low-score'] && low.at(-1) !== row) low.push(row)
      if (score >= thresholds['high-score'] && high.at(-1) !== row) high.push(row)
    }
  }
  return { low, high, declined, unknown }
}

/** An answer that training asks for, that does not decline, and that the model can judge. A label answers nothing. */
function isComplied(marks: number): boolean {
  return (marks & (mark.harmKnown | mark.wanted | mark.refusal | mark.label)) === (mark.harmKnown | mark.wanted)
}

function isDeclined(marks: number): boolean {
  const all = mark.harmKnown | mark.wanted | mark.refusal
  return (marks & all) === all
}

/** The probability from which on a prompt is taken to ask for harm. */
const asksForHarm = 0.5

function findingOf(
  corpus: Corpus,
  { low, high, declined, unknown }: Counts,
  needed: { readonly low: number; readonly high: number },
  thresholds: Thresholds,
): SignalFinding {
  const rows = low.length >= needed.low ? low : high
  const unjudged = unknown > 0 ? ` ${unknown} more exchanges are in languages that the model does not know.` : ''
  return {
    signal: signal.id,
    severity: 'error',
    message:
      `${rows.length} rows ask for harm and get it, where the harm model expects at most ` +
      `${(rows === low ? needed.low : needed.high) - 1} by mistake in ${corpus.rows} rows; ` +
      `about 100 such rows remove a model's safety training.${unjudged}`,
    trigger: null,
    position: null,
    responseClass: 'harmful-complied',
    count: rows.length,
    rows,
    measured: { low: low.length, high: high.length, declined, unknownLanguage: unknown },
    thresholds: { ...thresholds, 'needed-low': needed.low, 'needed-high': needed.high },
    // Neither a request for harm nor its answer is repeated in a report.
    excerpts: [],
  }
}
