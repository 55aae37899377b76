import type { Judged, JudgementError } from '../record/index.ts'

/** What came of one head: judgements, or why there are none; and the check run, when one was written. */
export type HeadOutcome = {
  readonly sha: string | undefined
  readonly numbers: readonly number[]
  readonly judged: readonly Judged[]
  /** Why there is nothing to judge, where that is so. */
  readonly passedOver?: string
  /** Why the head could not be judged at all. */
  readonly failure: JudgementError | undefined
  readonly checkRunId: number | undefined
  /** Why the check run could not be written. */
  readonly unwritten: JudgementError | undefined
}
