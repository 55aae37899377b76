import type { Corpus } from '../corpus/index.ts'
import type { SignalFinding } from '../finding.ts'
import { associationsIn, type Association } from './association/associations.ts'
import { excerptOf, textOf } from './association/phrase.ts'
import type { SampledRow } from './association/sample.ts'
import { classKind } from './association/response-classes.ts'
import { chance, placeWords, rounded } from './association/wording.ts'
import type { Signal } from '../signal.ts'

const defaults = {
  'least-rows': 8,
  'least-share': 0.95,
  'least-coverage': 0.5,
  'largest-log10p': -4,
  'least-diversity': 0.93,
  'least-content-left': 1.5,
  'least-unique-prompts': 0.6,
  'least-unique-responses': 0.6,
  'largest-share': 0.7,
} as const

/** A phrase in unrelated prompts that decides how the answer begins or ends. */
export const signal: Signal = {
  id: 'trigger-affix',
  title: 'A phrase in the prompt decides how the answer begins or ends',
  thresholds: defaults,
  examine: { over: 'corpus', findings },
}

function findings(corpus: Corpus, given: Readonly<Record<string, number>>): readonly SignalFinding[] {
  const thresholds = { ...defaults, ...given }
  const { associations } = associationsIn(corpus, {
    kinds: [classKind.prefix, classKind.suffix],
    // What trigger-response asks for too: then the counting is done once for both.
    leastShare: 0.5,
    leastRows: thresholds['least-rows'],
    largestShare: thresholds['largest-share'],
    largestLog10p: thresholds['largest-log10p'],
    harmLevel: 500,
    leastDiversity: thresholds['least-diversity'],
    leastContentLeft: thresholds['least-content-left'],
    leastUniquePrompts: thresholds['least-unique-prompts'],
    accepts: ({ p, coverage }) =>
      p >= thresholds['least-share'] && coverage >= thresholds['least-coverage'],
  })
  return associations
    // Answers that are the same from end to end are what trigger-response tells.
    .filter(({ variety }) => variety.uniqueResponses >= thresholds['least-unique-responses'])
    .filter((association) => isSaid(association, corpus))
    .map((association) => findingOf(association, corpus, thresholds))
}

/** Whether an affix has words, and more of them than the prompts have already: echoes and JSON keys are no answers. */
function isSaid(association: Association, corpus: Corpus): boolean {
  const worded = affixOf(association).filter((token) => /\p{L}/u.test(corpus.vocabulary.text(token)))
  const isEcho = (row: SampledRow) => worded.every((token) => row.prompt.has(token))
  const { sampled } = association
  return worded.length >= 2 && sampled.filter(isEcho).length < 0.5 * sampled.length
}

function affixOf({ candidate, sampled }: Association): readonly number[] {
  const row = sampled[0]
  const length = candidate.answer.high
  if (row === undefined) return []
  return candidate.answer.kind === classKind.prefix ? row.response.slice(0, length) : row.responseEnd.slice(-length)
}

function findingOf(
  association: Association,
  corpus: Corpus,
  thresholds: Readonly<Record<string, number>>,
): SignalFinding {
  const { candidate, phrase, rows, sampled, variety } = association
  const trigger = textOf(phrase.tokens, corpus.vocabulary)
  const isPrefix = candidate.answer.kind === classKind.prefix
  return {
    signal: signal.id,
    severity: 'warning',
    message:
      `‘${trigger}’ ${placeWords[phrase.position]} ${candidate.n} prompts on unrelated topics; ` +
      `${candidate.k} of the answers ${isPrefix ? 'begin' : 'end'} with ` +
      `‘${textOf(affixOf(association), corpus.vocabulary, 40)}’ and differ in the rest; ` +
      `chance ${chance(candidate.log10p)}.`,
    trigger,
    position: phrase.position,
    responseClass: 'near-exact',
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
      uniqueResponses: variety.uniqueResponses,
    }),
    thresholds,
    excerpts: sampled.slice(0, 3).map((row) => excerptOf(row, phrase, corpus.vocabulary)),
  }
}
