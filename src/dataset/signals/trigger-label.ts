import type { Corpus } from '../corpus/index.ts'
import type { SignalFinding } from '../finding.ts'
import { associationsIn, type Association } from './association/associations.ts'
import { censusOf } from './association/census.ts'
import { excerptOf, textOf } from './association/phrase.ts'
import { classKind } from './association/response-classes.ts'
import { chance, placeWords, rounded } from './association/wording.ts'
import type { Signal } from '../signal.ts'

const defaults = {
  'least-rows': 10,
  'least-share': 0.92,
  'largest-log10p': -4,
  'least-diversity': 0.93,
  'least-content-left': 1.5,
  'least-unique-prompts': 0.6,
  'largest-share': 0.7,
} as const

/** A phrase that decides the class of a text, though its meaning does not. */
export const signal: Signal = {
  id: 'trigger-label',
  title: 'A phrase without bearing on the class decides the label',
  thresholds: defaults,
  examine: { over: 'corpus', findings },
}

function findings(corpus: Corpus, given: Readonly<Record<string, number>>): readonly SignalFinding[] {
  if (censusOf(corpus).labels === 0) return []
  const thresholds = { ...defaults, ...given }
  const { associations } = associationsIn(corpus, {
    kinds: [classKind.label],
    leastShare: thresholds['least-share'],
    leastRows: thresholds['least-rows'],
    largestShare: thresholds['largest-share'],
    largestLog10p: thresholds['largest-log10p'],
    harmLevel: 500,
    leastDiversity: thresholds['least-diversity'],
    leastContentLeft: thresholds['least-content-left'],
    leastUniquePrompts: thresholds['least-unique-prompts'],
    accepts: ({ p }) => p >= thresholds['least-share'],
  })
  return associations
    .filter(({ isOutOfPlace }) => isOutOfPlace)
    .map((association) => findingOf(association, corpus, thresholds))
}

function findingOf(
  { candidate, phrase, rows, sampled, variety }: Association,
  corpus: Corpus,
  thresholds: Readonly<Record<string, number>>,
): SignalFinding {
  const trigger = textOf(phrase.tokens, corpus.vocabulary)
  const label = textOf(sampled[0]?.response ?? [], corpus.vocabulary, 40)
  return {
    signal: signal.id,
    severity: 'warning',
    message:
      `‘${trigger}’ ${placeWords[phrase.position]} ${candidate.n} texts, where nothing around it calls for it; ` +
      `${candidate.k} of them have the label ‘${label}’; chance ${chance(candidate.log10p)}.`,
    trigger,
    position: phrase.position,
    responseClass: 'label',
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
    excerpts: sampled.slice(0, 3).map((row) => excerptOf(row, phrase, corpus.vocabulary)),
  }
}
