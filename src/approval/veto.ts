import type { Account, Dismissal } from './review.ts'
import type { ApprovalRequirements } from './requirement.ts'
import type { ApprovalEvidence, ApprovalProblem, Veto } from './standing.ts'
import { sameAccount, type Person } from './account.ts'
import { dismissedOpinion } from './dismissal.ts'
import { dismisserOf } from './dismisser.ts'
import { barOf, barred } from './exclusion.ts'
import { membershipOf, type Obstacle } from './membership.ts'
import type { Opinion } from './opinion.ts'
import { shortCommit } from './order.ts'
import { obstacleProblem } from './problem.ts'
import { reviewerOf } from './reviewer.ts'

type VetoJudgement = {
  readonly vetoes: readonly Veto[]
  readonly problems: readonly ApprovalProblem[]
  readonly notes: readonly string[]
}

/**
 * Who vetoes: people entitled to whose latest opinion asks for changes. Neither age nor a push lifts a veto, and the
 * lists of exclusions are about signing, not objecting (approvals.md §2.1). Only the person lifts it, or somebody who
 * may override and dismisses it.
 */
export function judgeVetoes(
  opinions: readonly Opinion[],
  evidence: ApprovalEvidence,
  requirements: ApprovalRequirements,
): VetoJudgement {
  const source = requirements.veto?.from
  if (source === undefined) return { vetoes: [], problems: [], notes: [] }
  const judged = objectionsOf(opinions, evidence.dismissals).map((objection): VetoJudgement => {
    const answer = membershipOf(objection.person, source, evidence)
    if (answer.membership === 'unreadable') {
      return unknown(answer.obstacles, `whether ${objection.account.login} may veto`)
    }
    if (answer.membership === 'no') return { vetoes: [], problems: [], notes: [] }
    return judgeObjection(objection, evidence, requirements)
  })
  return {
    vetoes: judged.flatMap(({ vetoes }) => vetoes),
    problems: judged.flatMap(({ problems }) => problems),
    notes: judged.flatMap(({ notes }) => notes),
  }
}

/** A request for changes that its author has not taken back. */
type Objection = {
  readonly opinion: Opinion
  readonly account: Account
  readonly person: Person
  /** Set when somebody else dismissed it. */
  readonly dismissal: Dismissal | undefined
}

export function objectionsOf(opinions: readonly Opinion[], dismissals: readonly Dismissal[]): readonly Objection[] {
  return opinions.flatMap((opinion): Objection[] => {
    const reviewer = reviewerOf(opinion)
    if (opinion.state === 'APPROVED' || reviewer.state === 'nobody') return []
    const { account, person } = reviewer
    if (opinion.state === 'CHANGES_REQUESTED') return [{ opinion, account, person, dismissal: undefined }]
    const dismissed = dismissedOpinion(opinion, dismissals)
    if (dismissed.state !== 'objection' || bySelf(dismissed.dismissal, account)) return []
    return [{ opinion, account, person, dismissal: dismissed.dismissal }]
  })
}

function bySelf({ by, account }: Dismissal, reviewer: Account): boolean {
  const login = account?.login ?? by
  return login !== undefined && sameAccount({ login, id: account?.id }, reviewer)
}

function judgeObjection(
  objection: Objection,
  evidence: ApprovalEvidence,
  requirements: ApprovalRequirements,
): VetoJudgement {
  const { account, opinion, dismissal } = objection
  const { commit } = opinion.review
  const requested = `${account.login} requested changes${commit === undefined ? '' : ` on ${shortCommit(commit)}`}`
  if (dismissal === undefined) return standing(objection, requested)
  const dismisser = dismisserOf(dismissal, evidence)
  const rule = requirements.override
  const by = dismisser?.login ?? dismissal.by ?? 'a deleted account'
  const powerless = `${requested}; ${by} dismissed that but may not override`
  // Clearing a veto is overriding it: who had a hand in the change, or has lost write access, cannot.
  if (
    rule === undefined ||
    dismisser === undefined ||
    dismisser.canWrite === false ||
    barOf(barred(evidence, requirements.exclude), dismisser) !== undefined
  ) {
    return standing(objection, powerless)
  }
  const answer = membershipOf(dismisser, rule.from, evidence)
  if (answer.membership === 'unreadable') {
    return unknown(answer.obstacles, `whether ${by} may lift the veto of ${account.login}`)
  }
  if (answer.membership === 'no') return standing(objection, powerless)
  return { vetoes: [], problems: [], notes: [`${requested}; ${by}, who may override, dismissed that`] }
}

function standing({ account, opinion }: Objection, detail: string): VetoJudgement {
  const veto = { login: account.login, id: account.id, reviewId: opinion.review.id, detail }
  return { vetoes: [veto], problems: [], notes: [] }
}

function unknown(obstacles: readonly Obstacle[], question: string): VetoJudgement {
  return { vetoes: [], problems: obstacles.map((obstacle) => obstacleProblem(obstacle, question)), notes: [] }
}
