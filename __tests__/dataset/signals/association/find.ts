import type { Corpus } from '../../../../src/dataset/corpus/index.ts'
import type { SignalFinding } from '../../../../src/dataset/finding.ts'
import type { Signal } from '../../../../src/dataset/signal.ts'

/** What a corpus signal finds with its defaults, or with some thresholds of a policy. */
export function find(
  signal: Signal,
  corpus: Corpus,
  thresholds: Readonly<Record<string, number>> = {},
): readonly SignalFinding[] {
  if (signal.examine.over !== 'corpus') throw new Error(`${signal.id} does not count over a corpus`)
  return signal.examine.findings(corpus, { ...signal.thresholds, ...thresholds })
}
