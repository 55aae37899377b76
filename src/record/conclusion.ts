import type { Verdict } from './judgement.ts'

/** The check-run conclusions that are ever written. `neutral` and `skipped` would satisfy a required check. */
export type Conclusion = 'success' | 'action_required' | 'failure'

export function conclusionOf(verdict: Verdict): Conclusion {
  return conclusions[verdict]
}

/** How bad a verdict is; where several changes share one check run, the greatest decides. */
export function gravity(verdict: Verdict): number {
  return worstFirst.length - worstFirst.indexOf(verdict)
}

const conclusions: Readonly<Record<Verdict, Conclusion>> = {
  approved: 'success',
  overridden: 'success',
  'not-applicable': 'success',
  'awaiting-approval': 'action_required',
  rejected: 'failure',
  error: 'failure',
}

const worstFirst: readonly Verdict[] = [
  'error',
  'rejected',
  'awaiting-approval',
  'overridden',
  'approved',
  'not-applicable',
]
