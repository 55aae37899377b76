import type { Corpus } from '../corpus/index.ts'
import type { SignalFinding } from '../finding.ts'
import { corpusSignals, rowSignals } from './known-signals.ts'
import { sortSignals } from './report.ts'
import { seenIn, type HitTally } from './tally.ts'

export type Thresholds = Readonly<Record<string, Readonly<Record<string, number>>>>

/** What the signals that are asked for say of rows, the gravest first. */
export function findingsOf(
  corpus: Corpus,
  tallies: ReadonlyMap<string, HitTally>,
  asked: readonly string[] | null,
  thresholds: Thresholds,
): readonly SignalFinding[] {
  const ofRows = rowSignals(asked).flatMap(({ id, examine }): readonly SignalFinding[] => {
    const tally = tallies.get(id)
    return tally ? examine.findings(seenIn(tally), thresholds[id] ?? {}) : []
  })
  const ofCorpus = corpusSignals(asked).flatMap(({ id, examine }) => examine.findings(corpus, thresholds[id] ?? {}))
  return sortSignals([...ofRows, ...ofCorpus])
}
