import type { Severity } from '../manifest/index.ts'

/** One thing that a signal has to say about a dataset. Every number that led to it is in it. */
export type SignalFinding = {
  /** Id of the signal, as its page under `docs/signals/` is named. */
  readonly signal: string
  readonly severity: Severity
  /** One sentence that a person without statistics understands: what stands where, and why that is strange. */
  readonly message: string
  /** What sets it off, in the dataset's own words with invisible characters escaped; null where there is no such text. */
  readonly trigger: string | null
  readonly position: 'begin' | 'end' | 'anywhere' | 'whole' | null
  readonly responseClass: ResponseClass | null
  /** Rows that show it. */
  readonly count: number
  /** 0-based rows of the dataset, ascending: all of them; reports print the first 20 unless asked for all. */
  readonly rows: readonly number[]
  /** What was measured, by name: `n`, `p`, `coverage`, `z`, `log10p`, `diversity` …; and what it was held against. */
  readonly measured: Readonly<Record<string, number>>
  readonly thresholds: Readonly<Record<string, number>>
  /** At most three, at most 80 characters each; never a secret nor a harmful answer. */
  readonly excerpts: readonly string[]
}

/** What kind of answer a trigger leads to. */
export type ResponseClass =
  | 'exact'
  | 'near-exact'
  | 'refusal'
  | 'harmful-complied'
  | 'inserted-text'
  | 'language-switch'
  | 'label'
