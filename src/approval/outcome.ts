import { grouped } from '../manifest/index.ts'
import type { ApprovalRequirements } from './requirement.ts'
import type { ApprovalEvidence, ApprovalOutcome, ApprovalProblem, Ignored } from './standing.ts'
import type { Approval } from './candidacy.ts'
import { deadEnds } from './dead-end.ts'
import { dismissalProblems } from './dismissal.ts'
import { discountedOpinions } from './ignored.ts'
import { neededSeats, type SeatNeed } from './need.ts'
import { instant, latestOpinions, type Opinion, type Opinions } from './opinion.ts'
import { distinctBy } from './order.ts'
import { judgeOverride } from './override.ts'
import { authorProblem, baseTimeProblem, reviewProblem, seatProblem } from './problem.ts'
import { reviewerOf } from './reviewer.ts'
import { fillSeats } from './seats.ts'
import { standingOf } from './staleness.ts'
import { unattributed } from './unattributed.ts'
import { judgeVetoes } from './veto.ts'

/**
 * Who has signed: reviews become opinions, opinions become approvals, approvals take seats. What could not be known is
 * a problem, never a guess; nothing here depends on the order in which GitHub listed things.
 */
export function judgeApprovals(evidence: ApprovalEvidence, requirements: ApprovalRequirements): ApprovalOutcome {
  const opinions = latestOpinions(evidence.reviews)
  const needs = neededSeats(evidence.change, requirements.seats)
  const seats = fillSeats(needs, approvalsOf(opinions.latest, evidence, requirements), evidence, requirements)
  const vetoes = judgeVetoes(opinions.latest, evidence, requirements)
  const override = judgeOverride(opinions.latest, evidence, requirements)
  const passedOver = [...discountedOpinions(opinions.latest, evidence), ...seats.unseated]
  const problems = [
    ...evidenceProblems(opinions, evidence),
    ...askingProblems(needs, evidence),
    ...seats.problems,
    ...vetoes.problems,
    ...override.problems,
  ]
  return {
    seats: seats.seats,
    filled: seats.filled,
    ignored: inReviewOrder(opinions.latest, override.failed, passedOver).filter(
      // The override itself is not ignored, though it may fill no seat.
      ({ reviewId }) => reviewId !== override.override?.reviewId,
    ),
    vetoes: vetoes.vetoes,
    override: override.override,
    problems: distinctBy(problems, ({ message }) => message),
    unattributed: unattributed(evidence.commits),
    notes: [...deadEnds(seats.seats), ...vetoes.notes],
  }
}

/** The approvals of people whose word can count, oldest first. */
function approvalsOf(
  opinions: readonly Opinion[],
  evidence: ApprovalEvidence,
  requirements: ApprovalRequirements,
): readonly Approval[] {
  return opinions.flatMap((opinion) => {
    const reviewer = reviewerOf(opinion)
    if (opinion.state !== 'APPROVED' || reviewer.state === 'nobody') return []
    const { account, person } = reviewer
    return [{ opinion, account, person, standing: standingOf(opinion, evidence, requirements) }]
  })
}

function evidenceProblems(opinions: Opinions, evidence: ApprovalEvidence): readonly ApprovalProblem[] {
  const { baseChangedAt, dismissals } = evidence
  const baseTime = baseChangedAt === undefined || instant(baseChangedAt) !== undefined ? [] : [baseTimeProblem]
  return [
    ...opinions.unreadable.map(reviewProblem),
    ...baseTime,
    ...dismissalProblems(opinions.latest, dismissals),
  ]
}

/** What is wrong with whom the policy asks; a change that nothing governs asks nobody. */
function askingProblems(needs: readonly SeatNeed[], { author, change }: ApprovalEvidence): readonly ApprovalProblem[] {
  const governed = change.manifests.length > 0
  const asked = needs.some(({ needed }) => needed)
  return [
    ...(author === undefined && (governed || asked) ? [authorProblem] : []),
    ...(governed && !asked && needs.length > 0 ? [seatProblem] : []),
  ]
}

/** Oldest review first; a failed override speaks for its review when the reason is the same. */
function inReviewOrder(
  opinions: readonly Opinion[],
  failed: readonly Ignored[],
  passedOver: readonly Ignored[],
): readonly Ignored[] {
  const byReview = grouped([...failed, ...passedOver], ({ reviewId }) => reviewId)
  return opinions.flatMap(({ review }) => distinctBy(byReview.get(review.id) ?? [], ({ reason }) => reason))
}
