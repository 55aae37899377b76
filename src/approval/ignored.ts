import type { ApprovalEvidence, Ignored } from './standing.ts'
import type { Approval, Candidacy, SeatCandidates } from './candidacy.ts'
import { dismissedOpinion } from './dismissal.ts'
import type { Opinion } from './opinion.ts'
import { reviewerOf } from './reviewer.ts'

/** Approvals that count for nothing whatever the seats: taken away, or by somebody whose word never counts. */
export function discountedOpinions(
  opinions: readonly Opinion[],
  { dismissals }: Pick<ApprovalEvidence, 'dismissals'>,
): readonly Ignored[] {
  return opinions.flatMap((opinion): Ignored[] => {
    const reviewer = reviewerOf(opinion)
    const login = opinion.reviewer?.login ?? 'ghost'
    if (opinion.state === 'APPROVED') {
      return reviewer.state === 'nobody' ? [ignored(opinion, reviewer.reason, reviewer.detail)] : []
    }
    if (opinion.state === 'CHANGES_REQUESTED') return []
    const dismissed = dismissedOpinion(opinion, dismissals)
    if (dismissed.state !== 'approval') return []
    const by = dismissed.dismissal.account?.login ?? dismissed.dismissal.by ?? 'a deleted account'
    return [ignored(opinion, 'dismissed', `${by} dismissed the approval of ${login}`)]
  })
}

/** Why an approval fills no place. What holds for every needed seat is the reason; else each seat gives its own. */
export function unseated(approval: Approval, position: number, seats: readonly SeatCandidates[]): Ignored {
  const { opinion, account } = approval
  if (seats.length === 0) return ignored(opinion, 'not-needed', `${account.login}: no seat is needed`)
  const welcome = seats.some(({ candidacies }) => candidacies[position]?.state === 'yes')
  if (welcome) return ignored(opinion, 'not-needed', `${account.login}: the seats this person may fill are full`)
  const answers = seats.flatMap(({ need, candidacies }) => {
    const candidacy = candidacies[position]
    return candidacy === undefined || candidacy.state === 'yes' ? [] : [{ name: need.seat.name, candidacy }]
  })
  const refusals = answers.map(({ candidacy }) => (candidacy.state === 'no' ? candidacy : undefined))
  const [first] = refusals
  const same = refusals.every((refusal) => refusal !== undefined && refusal.reason === first?.reason)
  const nameless = first?.reason === 'not-eligible'
  if (first !== undefined && same && !nameless) return ignored(opinion, first.reason, first.detail)
  // A void review is void for every seat, also where the person is excluded besides.
  const { standing } = approval
  if (standing.state === 'void') return ignored(opinion, standing.reason, standing.detail)
  if (same) return ignored(opinion, 'not-eligible', `${account.login} is not named by any needed seat`)
  const perSeat = answers.map(({ name, candidacy }) => `${name}: ${refusalText(candidacy)}`)
  return ignored(opinion, 'not-eligible', perSeat.join('; '))
}

function refusalText(candidacy: Exclude<Candidacy, { readonly state: 'yes' }>): string {
  return candidacy.state === 'no' ? candidacy.detail : 'whether the seat names this person could not be read'
}

function ignored(opinion: Opinion, reason: Ignored['reason'], detail: string): Ignored {
  const { review, reviewer } = opinion
  return { login: reviewer?.login ?? 'ghost', reviewId: review.id, commit: review.commit, reason, detail }
}
