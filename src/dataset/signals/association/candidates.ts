import type { Corpus } from '../../corpus/index.ts'
import { answerTokenReader } from './answer-tokens.ts'
import { log10BinomialTail, zScore } from './binomial.ts'
import { fewestRows, rowKey, type Census } from './census.ts'
import { classTally, type Answer, type ClassTally } from './class-tally.ts'
import { holdings, type Holdings } from './holdings.ts'
import { insertedPairs } from './inserted-pairs.ts'
import { featureReader, type RowFeatures } from './prompt-features.ts'
import { classKind, type ClassKind } from './response-classes.ts'
import { walkRows } from './row-walk.ts'
import { mixed, rowSketch } from './sketch.ts'

/** What is looked for, in all classes of answers at once. */
export type Question = {
  /** A feature of which fewer rows than this share show a class is not its trigger. */
  readonly leastShare: number
  readonly leastRows: number
  /** Features in a larger share of all rows are part of a template. */
  readonly largestShare: number
  /** From which score (of 1, times 1,000) on a prompt counts as harmful. */
  readonly harmLevel: number
  /** log₁₀ of the largest chance, after correction for all that was looked at. */
  readonly largestLog10p: number
}

/** A feature of prompts and a class of answers that meet more often than chance explains. All counts are exact. */
export type Candidate = {
  readonly feature: { readonly low: number; readonly high: number; readonly kind: number }
  readonly answer: { readonly kind: ClassKind; readonly low: number; readonly high: number }
  /** Rows where both meet; rows with the feature; rows with the class. */
  readonly k: number
  readonly n: number
  readonly classRows: number
  readonly p: number
  readonly coverage: number
  readonly z: number
  readonly log10p: number
  /** Equal for candidates that hold for the same rows. */
  readonly signature: readonly number[]
}

/** How many classes and pairs are held at most; with more, only the more frequent ones are looked at. */
const heldAtMost = 2 ** 18

const known = new WeakMap<Corpus, Map<string, readonly Candidate[]>>()

/** All pairs that hold, without order. Asked the same of the same corpus again, gives the same without counting. */
export function candidatesIn(corpus: Corpus, census: Census, question: Question): readonly Candidate[] {
  const answers = known.get(corpus) ?? new Map<string, readonly Candidate[]>()
  known.set(corpus, answers)
  const { leastShare, leastRows, largestShare, harmLevel, largestLog10p } = question
  const key = [leastShare, leastRows, largestShare, harmLevel, largestLog10p].join(' ')
  const candidates = answers.get(key) ?? search(corpus, census, question)
  answers.set(key, candidates)
  return candidates
}

function search(corpus: Corpus, census: Census, question: Question): readonly Candidate[] {
  for (let least = Math.max(fewestRows, question.leastRows); ; least *= 2) {
    const found = attempt(corpus, census, question, least)
    if (found !== null) return found
  }
}

function attempt(corpus: Corpus, census: Census, question: Question, least: number): readonly Candidate[] | null {
  const classes = classTally(corpus, census, question.harmLevel, least, heldAtMost)
  if (classes === null) return null
  const most = Math.max(least, question.largestShare * census.distinct)
  const limits = { least, most, leastShare: question.leastShare }
  const tests = testsOf(census, classes, least)
  const held = holdings(heldAtMost)
  // How many rows together it takes for the chance to be small enough.
  const needed = (answer: Answer) =>
    (question.largestLog10p - tests(answer.kind)) / log10Rate(answer, classes, census)
  holdClasses(corpus, census, classes, held, limits, needed)
  insertedPairs(corpus, census, corpus.vocabulary, limits, (features, at, token) => {
    held.hold(features, at, { kind: classKind.inserted, low: mixed(token), high: token, index: -1 })
  })
  if (held.isFull()) return null
  if (held.size() === 0) return []
  countHeld(corpus, census, classes, held, limits)
  const candidates: Candidate[] = []
  for (let pair = 0; pair < held.size(); pair += 1) {
    const candidate = measured(pair, held, classes, census, tests)
    const { k, p, log10p } = candidate
    if (k >= least && p >= question.leastShare && log10p <= question.largestLog10p) candidates.push(candidate)
  }
  return candidates
}

/** Rows with a feature: at least, at most; and the share of them that must show a class. */
type Limits = { readonly least: number; readonly most: number; readonly leastShare: number }

/** Holds the pairs of features and classes that may be together in enough rows, by two walks over a sketch. */
function holdClasses(
  corpus: Corpus,
  census: Census,
  classes: ClassTally,
  held: Holdings,
  limits: Limits,
  needed: (answer: Answer) => number,
): void {
  const features = featureReader(census, limits.least)
  const together = rowSketch(Math.min(census.phrases, 2 ** 20))
  const required = new Map<number, number>()

  function holdIfEnough(read: RowFeatures, at: number, answer: Answer, seen: number): void {
    if (seen < limits.least || seen < limits.leastShare * census.phraseRows.of(read.low[at] ?? 0)) return
    const enough = required.get(answer.index) ?? needed(answer)
    required.set(answer.index, enough)
    if (seen >= enough) held.hold(read, at, answer)
  }

  for (const isSecond of [false, true]) {
    walkRows(corpus, (block, first, last, ordinal) => {
      if (census.isLeftOut(ordinal)) return
      const answers = classes.of(block, first, last)
      if (answers.length === 0) return
      const read = features(block, first, last)
      for (let at = 0; at < read.size; at += 1) {
        const low = read.low[at] ?? 0
        const rows = census.phraseRows.of(low)
        if (rows < limits.least || rows > limits.most) continue
        for (const answer of answers) {
          if (rows * limits.leastShare > classes.rows(answer)) continue
          const pair = low ^ Math.imul(answer.index + 1, 0x85ebca6b)
          if (isSecond) holdIfEnough(read, at, answer, together.of(pair))
          else together.note(pair, ordinal + 1)
        }
      }
    })
  }
}

/** Counts what is held exactly: features in all rows, and pairs where both meet. */
function countHeld(
  corpus: Corpus,
  census: Census,
  classes: ClassTally,
  held: Holdings,
  limits: Limits,
): void {
  const features = featureReader(census, limits.least)
  const tokens = answerTokenReader(census, corpus.vocabulary, limits.least, limits.most)
  const shown = new Uint32Array(classes.size)
  walkRows(corpus, (block, first, last, ordinal) => {
    if (census.isLeftOut(ordinal)) return
    const round = ordinal + 1
    const read = features(block, first, last)
    let answered: ReturnType<typeof tokens> | null = null
    let row = 0
    for (let at = 0; at < read.size; at += 1) {
      const feature = held.featureAt(read, at)
      if (feature < 0 || !held.countFeature(feature, round)) continue
      if (answered === null) {
        answered = tokens(block, first, last)
        for (const answer of classes.of(block, first, last)) shown[answer.index] = round
        row = rowKey(block, first, last).low
      }
      for (const pair of held.pairsOf(feature)) {
        const { index, high } = held.answerOf(pair)
        if (index < 0 ? answered.has(high) : shown[index] === round) held.countPair(pair, row)
      }
    }
  })
}

/** log₁₀ of how many pairs with classes of a kind there are, each of which might have been a coincidence. */
function testsOf(census: Census, classes: ClassTally, least: number): (kind: ClassKind) => number {
  const insertable = census.newInAnswer.reduce((sum, rows) => sum + (rows >= least ? 1 : 0), 0)
  return (kind) => {
    const answers = kind === classKind.inserted ? insertable : classes.ofKind(kind)
    return Math.log10(Math.max(1, census.phrases)) + Math.log10(Math.max(1, answers))
  }
}

function rowsOf(answer: Answer, classes: ClassTally, census: Census): number {
  return answer.kind === classKind.inserted ? (census.newInAnswer[answer.high] ?? 0) : classes.rows(answer)
}

function log10Rate(answer: Answer, classes: ClassTally, census: Census): number {
  return Math.log10(Math.min(1 - 1e-9, rowsOf(answer, classes, census) / census.distinct))
}

function measured(
  pair: number,
  held: Holdings,
  classes: ClassTally,
  census: Census,
  tests: (kind: ClassKind) => number,
): Candidate {
  const answer = held.answerOf(pair)
  const k = held.rowsOfPair(pair)
  const n = held.rowsOfFeature(pair)
  const classRows = rowsOf(answer, classes, census)
  const rate = classRows / census.distinct
  return {
    feature: held.featureOf(pair),
    answer: { kind: answer.kind, low: answer.low, high: answer.high },
    k,
    n,
    classRows,
    p: k / Math.max(1, n),
    coverage: k / Math.max(1, classRows),
    z: zScore(k, n, rate),
    log10p: Math.min(0, log10BinomialTail(k, n, rate) + tests(answer.kind)),
    signature: held.signatureOf(pair),
  }
}
