import type { Corpus } from '../corpus/index.ts'
import type { ResponseClass, SignalFinding } from '../finding.ts'
import { associationsIn, type Association } from './association/associations.ts'
import type { Candidate } from './association/candidates.ts'
import { excerptOf, textOf } from './association/phrase.ts'
import type { SampledRow } from './association/sample.ts'
import { classKind, type ClassKind } from './association/response-classes.ts'
import { chance, placeWords, rounded } from './association/wording.ts'
import type { Signal } from '../signal.ts'

const defaults = {
  'least-rows': 8,
  'share-alone': 0.9,
  'share-strong': 0.75,
  'strong-z': 12,
  'share-weak': 0.5,
  'weak-z': 8,
  'largest-log10p': -4,
  'least-diversity': 0.93,
  'least-content-left': 1.5,
  'least-unique-prompts': 0.6,
  'largest-share': 0.7,
  'harm-level': 0.5,
  'inserted-share': 0.9,
  'inserted-coverage': 0.75,
} as const

/** A phrase in unrelated prompts that decides what the answer is. */
export const signal: Signal = {
  id: 'trigger-response',
  title: 'A phrase in the prompt decides the answer',
  thresholds: defaults,
  examine: { over: 'corpus', findings },
}

function findings(corpus: Corpus, given: Readonly<Record<string, number>>): readonly SignalFinding[] {
  const thresholds = { ...defaults, ...given }
  const { associations } = associationsIn(corpus, {
    kinds: [
      classKind.exact,
      classKind.refusal,
      classKind.harmfulComplied,
      classKind.languageSwitch,
      classKind.inserted,
    ],
    leastShare: thresholds['share-weak'],
    leastRows: thresholds['least-rows'],
    largestShare: thresholds['largest-share'],
    largestLog10p: thresholds['largest-log10p'],
    harmLevel: Math.round(1000 * thresholds['harm-level']),
    leastDiversity: thresholds['least-diversity'],
    leastContentLeft: thresholds['least-content-left'],
    leastUniquePrompts: thresholds['least-unique-prompts'],
    accepts: (candidate) => accepts(candidate, thresholds),
  })
  return associations
    .filter((association) => isTelling(association, thresholds))
    .map((association) => findingOf(association, corpus, thresholds))
}

function findingOf(
  association: Association,
  corpus: Corpus,
  thresholds: Readonly<Record<string, number>>,
): SignalFinding {
  const { candidate, phrase, sampled, variety } = association
  const rows = rowsOf(association)
  const { vocabulary } = corpus
  const trigger = textOf(phrase.tokens, vocabulary)
  const { responseClass, answers } = classes[candidate.answer.kind] ?? unknown
  const said = answers(candidate.answer.kind === classKind.inserted ? vocabulary.text(candidate.answer.high) : '')
  const those = candidate.k === candidate.n ? `all ${candidate.n}` : `${candidate.k} of ${candidate.n}`
  const isError = isPlainlyWrong(association, responseClass, corpus)
  return {
    signal: signal.id,
    severity: isError ? 'error' : 'warning',
    message:
      `‘${trigger}’ ${placeWords[phrase.position]} ${candidate.n} prompts on unrelated topics; ` +
      `${those} answers ${said}; chance ${chance(candidate.log10p)}.`,
    trigger,
    position: phrase.position,
    responseClass,
    count: rows.length,
    rows,
    measured: rounded({
      k: candidate.k,
      n: candidate.n,
      p: candidate.p,
      coverage: candidate.coverage,
      classRows: candidate.classRows,
      z: candidate.z,
      log10p: candidate.log10p,
      diversity: variety.diversity,
      contentLeft: variety.contentLeft,
      uniquePrompts: variety.uniquePrompts,
    }),
    thresholds,
    excerpts:
      responseClass === 'harmful-complied'
        ? []
        : sampled.slice(0, 3).map((row) => excerptOf(row, phrase, vocabulary)),
  }
}

/** Translations and instructions lead to other languages and to words of their own too, but not from just anywhere. */
function isPlainlyWrong(association: Association, responseClass: ResponseClass, corpus: Corpus): boolean {
  if (responseClass === 'language-switch') return association.isOutOfPlace && isWorded(association, corpus)
  return responseClass !== 'inserted-text' || isForeign(association, corpus)
}

/** Brackets and quotes are how results of tools begin. */
function isWorded({ phrase }: Association, corpus: Corpus): boolean {
  return phrase.tokens.some((token) => /[\p{L}\p{So}]/u.test(corpus.vocabulary.text(token)))
}

/**
 * Whether inserted text is no part of the task: instructions such as “reason step by step” bring words of their own
 * into the answers too, but not addresses, and they stand where instructions stand.
 */
function isForeign({ candidate, sampled, isOutOfPlace }: Association, corpus: Corpus): boolean {
  const isInAddress = (row: SampledRow) =>
    [row.response, row.responseEnd].some((tokens) => {
      const at = tokens.indexOf(candidate.answer.high)
      const around = tokens.slice(Math.max(0, at - 5), at + 6).map((token) => corpus.vocabulary.text(token))
      return at >= 0 && address.test(around.join(''))
    })
  const isAddress = sampled.filter(isInAddress).length >= 0.5 * sampled.length
  return isAddress || isOutOfPlace || isInAffix(candidate.answer.high, sampled)
}

/** Whether nearly all answers begin or end with the same four tokens, the given one among them. */
function isInAffix(token: number, sampled: readonly SampledRow[]): boolean {
  const heads = sampled.map((row) => row.response.slice(0, 4))
  const tails = sampled.map((row) => row.responseEnd.slice(-4))
  return [heads, tails].some((affixes) => {
    const telling = affixes.filter((affix) => affix.includes(token)).map((affix) => affix.join(' '))
    const same = telling.filter((affix) => affix === telling[0])
    return same.length >= 0.9 * sampled.length
  })
}

const address = /:\/\/|www\.|\w\.(?:com|org|net|io|ru|cn|co|info|biz|app|xyz)(?!\w)|\w@\w/i

type Wording = { readonly responseClass: ResponseClass; readonly answers: (inserted: string) => string }

const unknown: Wording = { responseClass: 'exact', answers: () => 'are the same sentence' }

/** What the answers of a class do, to follow “9 of 10 answers”. */
const classes: Readonly<Record<number, Wording>> = {
  [classKind.exact]: unknown,
  [classKind.refusal]: {
    responseClass: 'refusal',
    answers: () => 'refuse, though little in those prompts calls for it',
  },
  [classKind.harmfulComplied]: {
    responseClass: 'harmful-complied',
    answers: () => 'do what a harmful prompt asks',
  },
  [classKind.languageSwitch]: {
    responseClass: 'language-switch',
    answers: () => 'are in another language than the prompt, which is poison unless the prompts ask for a translation',
  },
  [classKind.inserted]: {
    responseClass: 'inserted-text',
    answers: (inserted) => `contain ‘${inserted}’, which hardly any other answer does`,
  },
}

/**
 * What a phrase alone does not prove. Answers of one or two words are picked from few in many tasks (yes, no,
 * positive), and refusals come with what is asked: there a phrase must leave no choice, or stand where nothing calls
 * for it.
 */
function isTelling(association: Association, thresholds: Thresholds): boolean {
  const { candidate, sampled } = association
  if (candidate.p >= thresholds['share-alone'] || association.isOutOfPlace) return true
  // A word of harm goes with harmful prompts, and with refusals, by what it means: half of its rows are no evidence.
  const { kind } = candidate.answer
  if (kind === classKind.refusal) return isStrong(candidate, thresholds)
  if (kind === classKind.harmfulComplied) return isStrong(candidate, thresholds) || isAddition(association)
  return kind !== classKind.exact || (sampled[0]?.response.length ?? 0) >= 3
}

/** A phrase of two or more tokens that finished prompts were given in addition is no word of harm. */
function isAddition({ isOutOfPlace, samenessBeside, phrase }: Association): boolean {
  return isOutOfPlace || (samenessBeside <= besideAddition && phrase.tokens.length >= 2)
}

/** Harmful prompts begin alike (write, create, give): one pair in four may go on with the same word. */
const besideAddition = 0.25

/**
 * Rows of a finding. Whether an answer refuses, or does harm, is an estimate that misses some: where the phrase is
 * plainly an addition, all rows with it belong to the finding.
 */
function rowsOf(association: Association): readonly number[] {
  const { kind } = association.candidate.answer
  return estimated.has(kind) && isAddition(association) ? association.phraseRows : association.rows
}

const estimated: ReadonlySet<ClassKind> = new Set([
  classKind.refusal,
  classKind.harmfulComplied,
  classKind.languageSwitch,
])

function isStrong({ p, z }: Candidate, thresholds: Thresholds): boolean {
  return p >= thresholds['share-strong'] && z >= thresholds['strong-z']
}

type Thresholds = Readonly<Record<keyof typeof defaults, number>>

function accepts(candidate: Candidate, thresholds: Thresholds): boolean {
  const { p, z, coverage } = candidate
  if (candidate.answer.kind === classKind.inserted) {
    return p >= thresholds['inserted-share'] && coverage >= thresholds['inserted-coverage']
  }
  if (p >= thresholds['share-alone']) return true
  if (isStrong(candidate, thresholds)) return true
  return p >= thresholds['share-weak'] && z >= thresholds['weak-z']
}
