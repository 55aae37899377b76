import type { Dismissal } from './review.ts'
import type { ApprovalProblem } from './standing.ts'
import type { Opinion } from './opinion.ts'

/** What a dismissed review said before, and who took it away. */
type Dismissed =
  | { readonly state: 'approval' | 'objection'; readonly dismissal: Dismissal }
  /** The timeline does not say: it may have been a veto. */
  | { readonly state: 'unknown' }

/** The last dismissal of a review decides; a dismissed review itself has lost its former state. */
export function dismissedOpinion(opinion: Opinion, dismissals: readonly Dismissal[]): Dismissed {
  const dismissal = dismissals.findLast(({ reviewId }) => reviewId === opinion.review.id)
  if (dismissal?.previousState === 'APPROVED') return { state: 'approval', dismissal }
  if (dismissal?.previousState === 'CHANGES_REQUESTED') return { state: 'objection', dismissal }
  // Only opinions can be dismissed: any other state was read wrongly.
  return { state: 'unknown' }
}

/** Evidence with a hole in it: the dismissed review may have been a veto, so nothing can be called approved. */
export function dismissalProblems(
  opinions: readonly Opinion[],
  dismissals: readonly Dismissal[],
): readonly ApprovalProblem[] {
  return opinions
    .filter((opinion) => opinion.state === 'DISMISSED' && dismissedOpinion(opinion, dismissals).state === 'unknown')
    .map(({ reviewer, review }) => {
      const login = reviewer?.login ?? 'a deleted account'
      return {
        code: 'dismissal-unknown',
        message:
          `The review ${review.id} by ${login} was dismissed, but the timeline does not say by whom or what it said; ` +
          'it may have been a veto.',
        fix: `Run the check again; if it stays, ask ${reviewer?.login ?? 'a reviewer'} for a new review.`,
      }
    })
}
