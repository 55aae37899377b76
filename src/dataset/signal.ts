import type { Corpus } from './corpus/corpus.ts'
import type { Example } from './example.ts'
import type { SignalFinding } from './finding.ts'

/** A way in which poison shows. Exactly one of `row` and `corpus` is there. */
export type Signal = {
  /** Also the name of its page, `docs/signals/<id>.md`. */
  readonly id: string
  readonly title: string
  /** Thresholds by name, with their defaults; a policy may set others. */
  readonly thresholds: Readonly<Record<string, number>>
  readonly examine: RowSignal | CorpusSignal
}

/** What one row shows by itself. Runs in workers; what it gives is added up by trigger. */
export type RowSignal = {
  readonly over: 'rows'
  /** What this example shows. Called for every row: no work before a cheap test says that there may be something. */
  readonly scan: (example: Example) => readonly Hit[]
  /** Findings from what all rows showed, strongest first. */
  readonly findings: (seen: Seen, thresholds: Readonly<Record<string, number>>) => readonly SignalFinding[]
}

/** One thing that one row shows. */
export type Hit = {
  /** Hits of equal keys are counted together. */
  readonly key: string
  /** Shown to people: invisible characters escaped, at most 80 characters, no secret. */
  readonly excerpt: string
}

/** What all rows showed. */
export type Seen = {
  /** Rows of the dataset that became examples. */
  readonly examples: number
  /** By key: rows ascending, and the first excerpts. */
  readonly hits: ReadonlyMap<string, { readonly rows: readonly number[]; readonly excerpts: readonly string[] }>
}

/** What shows only when all rows are counted together. */
export type CorpusSignal = {
  readonly over: 'corpus'
  readonly findings: (corpus: Corpus, thresholds: Readonly<Record<string, number>>) => readonly SignalFinding[]
}
