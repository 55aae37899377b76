import type { Review } from './review.ts'
import type { ApprovalProblem } from './standing.ts'
import type { Obstacle } from './membership.ts'

/** Why a membership that decides something could not be known, and what would mend it. */
export function obstacleProblem(obstacle: Obstacle, question: string): ApprovalProblem {
  return obstacle.kind === 'team'
    ? {
        code: 'team-unreadable',
        message: `The members of the team ${obstacle.team} cannot be read (${obstacle.why}): unknown ${question}.`,
        fix:
          "Give the action a `members-token` that may read the organisation's members: a GitHub App's token with " +
          `"Members: read", or one with \`read:org\`; check too that the token can see ${obstacle.team}.`,
      }
    : {
        code: 'permission-unreadable',
        message:
          `The permission of ${obstacle.login} on this repository cannot be read (${obstacle.why}): ` +
          `unknown ${question}.`,
        fix:
          'Give the action a `github-token` with "Metadata: read" on this repository, or name people in policy by ' +
          '`teams` or `users` in place of `permission`.',
      }
}

/** A review whose place in the order of reviews is unknown may be anyone's latest. */
export function reviewProblem(review: Review): ApprovalProblem {
  return {
    code: 'review-unreadable',
    message:
      `The review ${review.id} by ${review.author?.login ?? 'a deleted account'} has no usable id or time ` +
      `(${review.submittedAt ?? 'none'}): nobody can say which review came last.`,
    fix: 'Run the check again; if it stays, ask the reviewer for a new review and report the answer GitHub gave.',
  }
}

export const baseTimeProblem: ApprovalProblem = {
  code: 'review-unreadable',
  message: 'The time at which the base branch was last changed cannot be read: no review can be placed after it.',
  fix: 'Run the check again; if it stays, open the pull request anew against the base branch.',
}

export const authorProblem: ApprovalProblem = {
  code: 'author-unknown',
  message: "The pull request's author is a deleted account: nobody can be shown to be independent of the author.",
  fix: 'Open the pull request anew from an account that exists.',
}

export const seatProblem: ApprovalProblem = {
  code: 'no-seat',
  message: 'Manifests are governed here but no seat applies to the change: a policy that asks nobody is a mistake.',
  fix: 'Add a seat without `when` to `approvals.seats`, or state `seats: []` if nobody shall be asked.',
}
