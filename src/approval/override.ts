import type { Review } from './review.ts'
import type { ApprovalRequirements } from './requirement.ts'
import type { ApprovalEvidence, ApprovalProblem, Ignored, IgnoredReason, Override } from './standing.ts'
import { foldLogin } from './account.ts'
import { barOf, barred } from './exclusion.ts'
import { fillingOf } from './filling.ts'
import { membershipOf, type Obstacle } from './membership.ts'
import { compareOpinions, type Opinion } from './opinion.ts'
import { textAfterPhrase } from './phrase.ts'
import { obstacleProblem } from './problem.ts'
import { reviewerOf } from './reviewer.ts'
import { fresh, standingOf } from './staleness.ts'

type OverrideRule = NonNullable<ApprovalRequirements['override']>

type OverrideJudgement = {
  readonly override: Override | undefined
  /** Attempts that failed, oldest first. */
  readonly failed: readonly Ignored[]
  readonly problems: readonly ApprovalProblem[]
}

/**
 * The latest approving review that overrides: by an entitled person whom the policy does not exclude, for the content
 * at hand, within its time limit, in the reviewer's own words, with a reason (approvals.md §2.28, §5.11).
 */
export function judgeOverride(
  opinions: readonly Opinion[],
  evidence: ApprovalEvidence,
  requirements: ApprovalRequirements,
): OverrideJudgement {
  const rule = requirements.override
  if (rule === undefined) return { override: undefined, failed: [], problems: [] }
  const attempts = overrideAttempts(opinions, rule)
    .toSorted(compareOpinions)
    .map((opinion) => ({ opinion, result: judgeAttempt(opinion, rule, evidence, requirements) }))
  return {
    override: attempts.flatMap(({ result }) => (result.state === 'valid' ? [result.override] : [])).at(-1),
    failed: attempts.flatMap(({ opinion, result }) =>
      result.state === 'failed' ? [ignoredAttempt(opinion, result)] : [],
    ),
    problems: attempts.flatMap(({ opinion, result }) =>
      result.state === 'unknown' ? result.obstacles.map((obstacle) => problemOf(obstacle, opinion)) : [],
    ),
  }
}

/** The approving opinions that begin with the phrase. */
export function overrideAttempts(opinions: readonly Opinion[], rule: OverrideRule): readonly Opinion[] {
  return opinions.filter(
    ({ state, review }) => state === 'APPROVED' && textAfterPhrase(review.body, rule.phrase) !== undefined,
  )
}

type Attempt =
  | { readonly state: 'valid'; readonly override: Override }
  | { readonly state: 'failed'; readonly reason: IgnoredReason; readonly detail: string }
  | { readonly state: 'unknown'; readonly obstacles: readonly Obstacle[] }

function judgeAttempt(
  opinion: Opinion,
  rule: OverrideRule,
  evidence: ApprovalEvidence,
  requirements: ApprovalRequirements,
): Attempt {
  const reviewer = reviewerOf(opinion)
  if (reviewer.state === 'nobody') return failed(reviewer.reason, reviewer.detail)
  const { account, person } = reviewer
  const bar = barOf(barred(evidence, requirements.exclude), account)
  if (bar !== undefined) return failed(bar.reason, bar.detail)
  const standing = standingOf(opinion, evidence, requirements)
  if (standing.state === 'void') return failed(standing.reason, standing.detail)
  if (!fresh(opinion, evidence.now, rule.expires)) {
    return failed('expired', `${account.login} wrote it on ${opinion.submittedAt}; its time limit has passed`)
  }
  if (editedByAnother(opinion.review, account.login)) {
    return failed('edited-by-another', `the review of ${account.login} was edited by ${editorOf(opinion.review)}`)
  }
  const reason = textAfterPhrase(opinion.review.body, rule.phrase) ?? ''
  if (reason === '') return failed('no-reason', `${account.login} gave no reason after "${rule.phrase}"`)
  const answer = membershipOf(person, rule.from, evidence)
  if (answer.membership === 'unreadable') return { state: 'unknown', obstacles: answer.obstacles }
  if (answer.membership === 'no') {
    return failed('not-entitled', `policy does not entitle ${account.login} to override`)
  }
  const expiresAt = expiryOf(opinion, [rule.expires, requirements.expires])
  return { state: 'valid', override: { ...fillingOf(account, opinion, standing), reason, expiresAt } }
}

/** Who may write can edit another's review, and so could put the phrase into an ordinary approval. */
function editedByAnother({ edited, editor }: Review, author: string): boolean {
  if (editor === undefined) return edited
  return foldLogin(editor) !== foldLogin(author)
}

function editorOf({ editor }: Review): string {
  return editor ?? 'a deleted account'
}

/** The earliest end of the limits given; absent when there is none that a calendar can hold. */
function expiryOf({ at }: Opinion, limits: readonly (number | undefined)[]): string | undefined {
  const end = new Date(at + Math.min(...limits.filter((limit) => limit !== undefined)))
  return Number.isNaN(end.getTime()) ? undefined : end.toISOString()
}

function failed(reason: IgnoredReason, detail: string): Attempt {
  return { state: 'failed', reason, detail }
}

function ignoredAttempt(opinion: Opinion, { reason, detail }: Extract<Attempt, { state: 'failed' }>): Ignored {
  const { review, reviewer } = opinion
  return {
    login: reviewer?.login ?? 'ghost',
    reviewId: review.id,
    commit: review.commit,
    reason,
    detail: `no override: ${detail}`,
  }
}

function problemOf(obstacle: Obstacle, opinion: Opinion): ApprovalProblem {
  return obstacleProblem(obstacle, `whether ${opinion.reviewer?.login ?? 'ghost'} may override`)
}
