import type { Account } from './review.ts'
import type { ApprovalRequirements } from './requirement.ts'
import type { ApprovalEvidence, ApprovalProblem, IgnoredReason } from './standing.ts'
import type { Person } from './account.ts'
import { barOf, barred, exclusionsOf } from './exclusion.ts'
import { membershipOf, unreadableTeams, type Obstacle } from './membership.ts'
import type { SeatNeed } from './need.ts'
import type { Opinion } from './opinion.ts'
import { obstacleProblem } from './problem.ts'
import type { Standing } from './staleness.ts'

/** The approval of a person whose word can count, and whether it still stands. */
export type Approval = {
  readonly opinion: Opinion
  readonly account: Account
  readonly person: Person
  readonly standing: Standing
}

/** Whether an approval may fill a seat. */
export type Candidacy =
  | { readonly state: 'yes' }
  | { readonly state: 'no'; readonly reason: IgnoredReason; readonly detail: string }
  | { readonly state: 'unreadable'; readonly obstacles: readonly Obstacle[] }

/** A needed seat with the candidacy of every approval, in the approvals' order. */
export type SeatCandidates = { readonly need: SeatNeed; readonly candidacies: readonly Candidacy[] }

/** Membership is asked last: a team that cannot be read matters only for approvals that would count otherwise. */
export function candidatesFor(
  need: SeatNeed,
  approvals: readonly Approval[],
  evidence: ApprovalEvidence,
  requirements: ApprovalRequirements,
): SeatCandidates {
  const { seat } = need
  const bars = barred(evidence, exclusionsOf(seat, requirements))
  const candidacies = approvals.map(({ account, person, standing }): Candidacy => {
    const bar = barOf(bars, account)
    if (bar !== undefined) return { state: 'no', reason: bar.reason, detail: bar.detail }
    if (standing.state === 'void') return { state: 'no', reason: standing.reason, detail: standing.detail }
    const answer = membershipOf(person, seat.from, evidence)
    if (answer.membership === 'unreadable') return { state: 'unreadable', obstacles: answer.obstacles }
    if (answer.membership === 'yes') return { state: 'yes' }
    return { state: 'no', reason: 'not-eligible', detail: `${account.login} is not named by seat ${seat.name}` }
  })
  return { need, candidacies }
}

/**
 * What keeps a needed seat from being judged. A team that cannot be read is a problem even before anybody approves,
 * for then nobody can say who could; only a seat that is full with every approval decided does without it.
 */
export function seatProblems(
  { need, candidacies }: SeatCandidates,
  full: boolean,
  evidence: ApprovalEvidence,
): readonly ApprovalProblem[] {
  const obstacles = candidacies.flatMap((candidacy) => (candidacy.state === 'unreadable' ? candidacy.obstacles : []))
  const teams = full ? [] : unreadableTeams(need.seat.from, evidence)
  return [...teams, ...obstacles].map((obstacle) => obstacleProblem(obstacle, `who may fill seat ${need.seat.name}`))
}
