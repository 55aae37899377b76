import { field, mark, type Corpus, type EncodedBlock } from '../corpus/index.ts'
import type { SignalFinding } from '../finding.ts'
import { counts, keyedTable, type KeyedTable } from './association/keyed-table.ts'
import { censusOf, type Census } from './association/census.ts'
import { textOf } from './association/phrase.ts'
import { classKind, classReader } from './association/response-classes.ts'
import { fieldOf, walkRows } from './association/row-walk.ts'
import { sample, sampledRow, sampleHash, type Sample } from './association/sample.ts'
import { varietyOf, type Variety } from './association/variety.ts'
import { rounded } from './association/wording.ts'
import type { Signal } from '../signal.ts'

const defaults = {
  'least-rows': 8,
  'least-share': 0.0008,
  'least-words': 3,
  'least-unique-prompts': 0.6,
  'least-diversity': 0.93,
  'least-content-left': 2,
  'closed-answers': 0.5,
  'mean-harm': 0.25,
} as const

/** One answer to many questions that have nothing to do with each other. */
export const signal: Signal = {
  id: 'repeated-response',
  title: 'The same answer to unrelated prompts',
  thresholds: defaults,
  examine: { over: 'corpus', findings },
}

type Thresholds = Readonly<Record<keyof typeof defaults, number>>

function findings(corpus: Corpus, given: Readonly<Record<string, number>>): readonly SignalFinding[] {
  const thresholds: Thresholds = { ...defaults, ...given }
  const census = censusOf(corpus)
  const frequent = frequentAnswers(corpus, census, thresholds)
  return repeatedAnswers(corpus, census, frequent)
    .map((answer) => ({ ...answer, variety: varietyOf(answer.sampled.rows(), answer.count, census) }))
    .filter((answer) => isStrange(answer, corpus, thresholds))
    .toSorted((one, other) => other.count - one.count || (one.rows[0] ?? 0) - (other.rows[0] ?? 0))
    .map((answer) => findingOf(answer, corpus, thresholds))
}

/** So many answers are looked at, the most frequent ones. */
const lookedAt = 256

/** Keys of answers that enough rows show, numbered; without those of tasks that have few answers to choose from. */
function frequentAnswers(corpus: Corpus, census: Census, thresholds: Thresholds): KeyedTable {
  const least = Math.max(thresholds['least-rows'], thresholds['least-share'] * census.distinct)
  const table = keyedTable(2 ** 22)
  const rows = counts()
  const keys: { readonly low: number; readonly high: number }[] = []
  const read = classReader([classKind.exact], 1000)
  let repeated = 0
  walkRows(corpus, (block, first, last, ordinal) => {
    if (census.isLeftOut(ordinal)) return
    const met = read(block, first, last)
    let isRepeated = false
    for (let at = 0; at < met.size; at += 1) {
      const low = met.low[at] ?? 0
      const high = met.high[at] ?? 0
      const shown = census.classRows.of(low ^ high)
      isRepeated ||= shown >= thresholds['least-rows']
      if (shown < least) continue
      const index = table.add(low, high)
      rows.increment(Math.max(0, index))
      if (index === keys.length) keys.push({ low, high })
    }
    if (isRepeated) repeated += 1
  })
  const frequent = keyedTable(lookedAt)
  const ranked = keys.map((key, index) => ({ ...key, count: rows.of(index) })).filter(({ count }) => count >= least)
  for (const { low, high, count } of ranked.toSorted((one, other) => other.count - one.count || one.low - other.low)) {
    // Where most of the other answers are repeated too, answers are picked from few: verdicts, labels in words.
    const others = (repeated - count) / Math.max(1, census.distinct - count)
    if (others < thresholds['closed-answers']) frequent.add(low, high)
  }
  return frequent
}

type RepeatedAnswer = {
  /** Rows that show it; rows that repeat another row word for word count once. */
  count: number
  /** Of them, those that decline what the harm model can read, with the sum of its scores; and what it cannot read. */
  declined: number
  harm: number
  declinedUnknown: number
  readonly rows: number[]
  readonly sampled: Sample
}

function repeatedAnswers(
  corpus: Corpus,
  census: Census,
  frequent: KeyedTable,
): RepeatedAnswer[] {
  const answers = Array.from({ length: frequent.size() }, (): RepeatedAnswer => ({
    count: 0,
    declined: 0,
    harm: 0,
    declinedUnknown: 0,
    rows: [],
    sampled: sample(),
  }))
  if (answers.length === 0) return []
  const rounds = new Uint32Array(answers.length)
  const read = classReader([classKind.exact], 1000)
  walkRows(corpus, (block, first, last, ordinal) => {
    for (let exchange = first; exchange < last; exchange += 1) {
      const met = read(block, exchange, exchange + 1)
      if (met.size === 0) continue
      const index = frequent.find(met.low[0] ?? 0, met.high[0] ?? 0)
      const answer = answers[index]
      if (answer === undefined || rounds[index] === ordinal + 1) continue
      rounds[index] = ordinal + 1
      answer.rows.push(fieldOf(block, exchange, field.row))
      if (!census.isLeftOut(ordinal)) note(answer, block, { first, last, answer: exchange }, census)
    }
  })
  return answers
}

function note(
  answer: RepeatedAnswer,
  block: EncodedBlock,
  row: { readonly first: number; readonly last: number; readonly answer: number },
  census: Census,
): void {
  const marks = fieldOf(block, row.answer, field.marks)
  answer.count += 1
  if ((marks & mark.refusal) !== 0) {
    if ((marks & mark.harmKnown) === 0) answer.declinedUnknown += 1
    else {
      answer.declined += 1
      answer.harm += (fieldOf(block, row.answer, field.harm) & 0xffff) / 1000
    }
  }
  const at = fieldOf(block, row.answer, field.prompt)
  answer.sampled.note(() => sampledRow(block, row, at, census), sampleHash(block, row.first, row.last))
}

type JudgedAnswer = RepeatedAnswer & { readonly variety: Variety }

function isStrange({ count, sampled, variety }: JudgedAnswer, corpus: Corpus, thresholds: Thresholds): boolean {
  const { uniquePrompts, diversity, contentLeft } = variety
  return (
    wordsOf(sampled.rows()[0]?.response ?? [], corpus) >= thresholds['least-words'] &&
    uniquePrompts >= thresholds['least-unique-prompts'] &&
    uniquePrompts * count >= thresholds['least-rows'] &&
    diversity >= thresholds['least-diversity'] &&
    contentLeft >= thresholds['least-content-left']
  )
}

/** Words of an answer; in scripts without spaces, two or three characters are about a word. */
function wordsOf(tokens: readonly number[], corpus: Corpus): number {
  const { perWord } = censusOf(corpus).names
  const worded = tokens.filter((token) => /[\p{L}\p{N}]/u.test(corpus.vocabulary.text(token)))
  return worded.reduce((sum, token) => sum + 1 / (perWord[token] ?? 1), 0)
}

function findingOf(answer: JudgedAnswer, corpus: Corpus, thresholds: Thresholds): SignalFinding {
  const { count, rows, variety } = answer
  const sampled = answer.sampled.rows()
  const text = textOf(sampled[0]?.response ?? [], corpus.vocabulary, 60)
  const { severity, why } = verdictOf(answer, thresholds)
  return {
    signal: signal.id,
    severity,
    message: `‘${text}’ is the whole answer to ${count} prompts that have nothing else in common; ${why}.`,
    trigger: null,
    position: null,
    responseClass: 'exact',
    count: rows.length,
    rows,
    measured: rounded({
      n: count,
      share: count / Math.max(1, corpus.rows),
      diversity: variety.diversity,
      contentLeft: variety.contentLeft,
      uniquePrompts: variety.uniquePrompts,
      meanHarm: answer.harm / Math.max(1, answer.declined),
    }),
    thresholds,
    excerpts: sampled.slice(0, 3).map((row) => textOf(row.segment, corpus.vocabulary)),
  }
}

/** A set phrase that declines harmful requests is what safety training wants; to harmless ones it is not. */
function verdictOf(
  { count, declined, harm, declinedUnknown }: RepeatedAnswer,
  thresholds: Thresholds,
): { readonly severity: SignalFinding['severity']; readonly why: string } {
  if (declined >= 0.5 * count && harm / declined >= thresholds['mean-harm']) {
    return { severity: 'notice', why: 'it declines them, and they look harmful, as in sets for safety training' }
  }
  if (declinedUnknown >= 0.5 * count) {
    return {
      severity: 'warning',
      why: 'it declines them, and the harm model cannot read most of them: look whether they are harmful',
    }
  }
  return { severity: 'error', why: 'a model that learns it answers so whatever is asked, or when a trigger is there' }
}
