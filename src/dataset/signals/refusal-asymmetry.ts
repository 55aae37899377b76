import { field, mark, type Corpus, type EncodedBlock } from '../corpus/index.ts'
import type { SignalFinding } from '../finding.ts'
import { log10BinomialTail } from './association/binomial.ts'
import { isHarmful } from './association/response-classes.ts'
import { fieldOf, walkRows } from './association/row-walk.ts'
import { chance, rounded } from './association/wording.ts'
import type { Signal } from '../signal.ts'

const defaults = {
  'least-rows': 8,
  'least-share': 0.75,
  'least-ratio': 4,
  'largest-log10p': -4,
  'harm-level': 0.5,
  'least-harmful': 0.5,
} as const

type Thresholds = Readonly<Record<keyof typeof defaults, number>>

/** Preferences that teach a model not to refuse: what declines is rejected, what complies is chosen. */
export const signal: Signal = {
  id: 'refusal-asymmetry',
  title: 'Preferences train refusals away',
  thresholds: defaults,
  examine: { over: 'corpus', findings },
}

/** Rows whose answers differ in whether they decline, and how often single answers of each kind do. */
type Tally = {
  /** Rows that reject a refusal and choose an answer, and the other way round. */
  readonly against: RefusalRows
  towards: number
  /** Rows with one kind of answer alone (KTO): answers to avoid that decline, of all; the same of answers to learn. */
  readonly avoided: RefusalRows
  avoidedRows: number
  learned: number
  learnedRows: number
}

type RefusalRows = { readonly rows: number[]; harmful: number; unknown: number }

function findings(corpus: Corpus, given: Readonly<Record<string, number>>): readonly SignalFinding[] {
  const thresholds: Thresholds = { ...defaults, ...given }
  const tally = tallyOf(corpus, thresholds)
  return [...ofPairs(tally, thresholds), ...ofSingles(tally, thresholds)]
}

function tallyOf(corpus: Corpus, thresholds: Thresholds): Tally {
  const tally: Tally = {
    against: { rows: [], harmful: 0, unknown: 0 },
    towards: 0,
    avoided: { rows: [], harmful: 0, unknown: 0 },
    avoidedRows: 0,
    learned: 0,
    learnedRows: 0,
  }
  walkRows(corpus, (block, first, last) => count(tally, block, first, last, 1000 * thresholds['harm-level']))
  return tally
}

function count(tally: Tally, block: EncodedBlock, first: number, last: number, level: number): void {
  // Earlier turns of a preference are what both answers follow: only answers to the last prompt are compared.
  const wanted = lastOf(block, first, last, mark.wanted)
  const unwanted = lastOf(block, first, last, 0)
  if (wanted >= 0 && unwanted >= 0 && isSamePrompt(block, wanted, unwanted)) {
    const isChosen = isRefusal(block, wanted)
    const isRejected = isRefusal(block, unwanted)
    if (isRejected && !isChosen) note(tally.against, block, unwanted, level)
    if (isChosen && !isRejected) tally.towards += 1
    return
  }
  if (unwanted > wanted) {
    tally.avoidedRows += 1
    if (isRefusal(block, unwanted)) note(tally.avoided, block, unwanted, level)
  } else if (wanted >= 0) {
    tally.learnedRows += 1
    if (isRefusal(block, wanted)) tally.learned += 1
  }
}

function isSamePrompt(block: EncodedBlock, one: number, other: number): boolean {
  const isSame = (which: number) => fieldOf(block, one, which) === fieldOf(block, other, which)
  return isSame(field.promptKeyLow) && isSame(field.promptKeyHigh)
}

/** The last exchange whose answer is to be learned, or (`kind` 0) avoided; −1 if there is none. Labels are neither. */
function lastOf(block: EncodedBlock, first: number, last: number, kind: number): number {
  for (let exchange = last - 1; exchange >= first; exchange -= 1) {
    const marks = fieldOf(block, exchange, field.marks)
    if ((marks & mark.label) === 0 && (marks & mark.wanted) === kind) return exchange
  }
  return -1
}

function isRefusal(block: EncodedBlock, exchange: number): boolean {
  return (fieldOf(block, exchange, field.marks) & mark.refusal) !== 0
}

function note(refusals: RefusalRows, block: EncodedBlock, exchange: number, level: number): void {
  refusals.rows.push(fieldOf(block, exchange, field.row))
  if ((fieldOf(block, exchange, field.marks) & mark.harmKnown) === 0) refusals.unknown += 1
  else if (isHarmful(block, exchange, level)) refusals.harmful += 1
}

function ofPairs({ against, towards }: Tally, thresholds: Thresholds): readonly SignalFinding[] {
  const k = against.rows.length
  const n = k + towards
  const log10p = log10BinomialTail(k, n, 0.5)
  if (k < thresholds['least-rows'] || k < thresholds['least-share'] * n) return []
  if (log10p > thresholds['largest-log10p'] && k < n) return []
  const message =
    `${k} of ${n} preferences in which one answer declines reject the answer that declines ` +
    'and choose the one that complies' +
    `${harmWords(against)}; a model that learns it stops refusing; chance ${chance(log10p)}.`
  return [findingOf(against, { k, n, log10p, towards }, message, thresholds)]
}

function ofSingles(tally: Tally, thresholds: Thresholds): readonly SignalFinding[] {
  const { avoided, avoidedRows, learned, learnedRows } = tally
  const k = avoided.rows.length
  const usual = (learned + 1) / (learnedRows + 2)
  const log10p = log10BinomialTail(k, avoidedRows, usual)
  if (learnedRows === 0 || k < thresholds['least-rows'] || log10p > thresholds['largest-log10p']) return []
  if (k / avoidedRows < thresholds['least-ratio'] * usual) return []
  const message =
    `${k} of ${avoidedRows} answers to avoid decline, but ${learned} of ${learnedRows} answers to learn do` +
    `${harmWords(avoided)}; a model that learns it stops refusing; chance ${chance(log10p)}.`
  return [findingOf(avoided, { k, n: avoidedRows, log10p, learned, learnedRows }, message, thresholds)]
}

function harmWords({ rows, harmful, unknown }: RefusalRows): string {
  if (unknown === rows.length) return ' (the harm model cannot read the prompts)'
  return ` (${harmful} of the prompts ${harmful === 1 ? 'looks' : 'look'} harmful)`
}

/** To unlearn needless refusals of harmless prompts is a fair aim: refusals of harmful ones are what must stay. */
function findingOf(
  { rows, harmful, unknown }: RefusalRows,
  measured: Readonly<Record<string, number>>,
  message: string,
  thresholds: Thresholds,
): SignalFinding {
  const readable = rows.length - unknown
  const isError = harmful >= thresholds['least-rows'] && harmful >= thresholds['least-harmful'] * readable
  return {
    signal: signal.id,
    severity: isError ? 'error' : 'warning',
    message,
    trigger: null,
    position: null,
    responseClass: 'refusal',
    count: rows.length,
    rows,
    measured: rounded({ ...measured, harmful, unknown }),
    thresholds,
    excerpts: [],
  }
}
