import type { ApprovalRequirements } from './requirement.ts'
import type { ApprovalEvidence } from './standing.ts'
import { instant, type Opinion } from './opinion.ts'
import { shortCommit } from './order.ts'

/** Whether an approval still speaks about what would be merged. */
export type Standing =
  | { readonly state: 'stands'; readonly commit: string; readonly carried: boolean }
  | {
      readonly state: 'void'
      readonly reason: 'stale' | 'commit-gone' | 'base-changed' | 'expired'
      readonly detail: string
    }

type StandingEvidence = Pick<ApprovalEvidence, 'now' | 'head' | 'baseChangedAt' | 'sameContent'>

/**
 * An approval is bound to content, not to a clock (approvals.md §2.2, §2.7): it stands on the head, or, with
 * `stale: content`, on a commit with the same governed content. A later change of the base branch voids it (§2.5), as
 * does age beyond `expires`.
 */
export function standingOf(opinion: Opinion, evidence: StandingEvidence, requirements: ApprovalRequirements): Standing {
  const login = opinion.reviewer?.login ?? 'ghost'
  const { commit } = opinion.review
  if (commit === undefined) {
    return gone(`${login} approved a commit that GitHub no longer has`)
  }
  const approved = `${login} approved ${shortCommit(commit)}`
  if (commit !== evidence.head) {
    if (requirements.stale === 'commit') {
      return stale(`${approved}; the head is ${shortCommit(evidence.head)} now and any push voids an approval`)
    }
    const same = evidence.sameContent.get(commit)
    if (same === undefined) return gone(`${approved}; that commit is gone, so its content cannot be compared`)
    if (!same) return stale(`${approved}; the governed content changed since`)
  }
  if (beforeBaseChange(opinion, evidence.baseChangedAt)) {
    return { state: 'void', reason: 'base-changed', detail: `${approved} before the base branch was changed` }
  }
  if (!fresh(opinion, evidence.now, requirements.expires)) {
    const detail = `${login} approved on ${opinion.submittedAt}; policy lets approvals expire`
    return { state: 'void', reason: 'expired', detail }
  }
  return { state: 'stands', commit, carried: commit !== evidence.head }
}

/** Whether the review is at most `expires` old. An age that cannot be computed is not fresh. */
export function fresh(opinion: Opinion, now: Date, expires: number | undefined): boolean {
  return expires === undefined || now.getTime() - opinion.at <= expires
}

function beforeBaseChange(opinion: Opinion, baseChangedAt: string | undefined): boolean {
  if (baseChangedAt === undefined) return false
  const changed = instant(baseChangedAt)
  // Of the same second nobody knows which came first.
  return changed === undefined || opinion.at <= changed
}

function stale(detail: string): Standing {
  return { state: 'void', reason: 'stale', detail }
}

function gone(detail: string): Standing {
  return { state: 'void', reason: 'commit-gone', detail }
}
