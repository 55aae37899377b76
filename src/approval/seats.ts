import type { ApprovalRequirements } from './requirement.ts'
import type { ApprovalEvidence, ApprovalProblem, Ignored, Seat } from './standing.ts'
import { candidatesFor, seatProblems, type Approval, type SeatCandidates } from './candidacy.ts'
import { eligibleLogins } from './eligibility.ts'
import { fillingOf } from './filling.ts'
import { unseated } from './ignored.ts'
import { seating } from './matching.ts'
import type { SeatNeed } from './need.ts'

type SeatsJudgement = {
  /** In the policy's order, needed or not. */
  readonly seats: readonly Seat[]
  /** Every needed seat is full. */
  readonly filled: boolean
  /** Approvals that fill no place, oldest first. */
  readonly unseated: readonly Ignored[]
  readonly problems: readonly ApprovalProblem[]
}

/** Seats the approvals, which come oldest first. */
export function fillSeats(
  needs: readonly SeatNeed[],
  approvals: readonly Approval[],
  evidence: ApprovalEvidence,
  requirements: ApprovalRequirements,
): SeatsJudgement {
  const candidates = needs
    .filter(({ needed }) => needed)
    .map((need) => candidatesFor(need, approvals, evidence, requirements))
  const placed = seating(
    candidates.map(({ need, candidacies }) => ({
      count: need.seat.count,
      candidates: [...candidacies.keys()].filter((position) => candidacies[position]?.state === 'yes'),
    })),
  )
  const seated = candidates.map((seat, index) => ({ ...seat, positions: placed[index] ?? [] }))
  const seats = needs.map((need) => {
    const positions = seated.find((seat) => seat.need === need)?.positions ?? []
    return seatOf(need, positions, approvals, evidence, requirements)
  })
  const taken = new Set(placed.flat())
  return {
    seats,
    filled: seated.every(full),
    unseated: approvals.flatMap((approval, position) =>
      taken.has(position) ? [] : [unseated(approval, position, candidates)],
    ),
    problems: seated.flatMap((seat) => seatProblems(seat, full(seat), evidence)),
  }
}

type Seated = SeatCandidates & { readonly positions: readonly number[] }

/** Written so that a count which is no number is never reached. */
function full({ need, positions }: Seated): boolean {
  return positions.length >= need.seat.count
}

function seatOf(
  { seat, needed, reason }: SeatNeed,
  positions: readonly number[],
  approvals: readonly Approval[],
  evidence: ApprovalEvidence,
  requirements: ApprovalRequirements,
): Seat {
  const filledBy = approvals
    .filter((_, position) => positions.includes(position))
    .flatMap(({ account, opinion, standing }) =>
      standing.state === 'stands' ? [fillingOf(account, opinion, standing)] : [],
    )
  const eligible = eligibleLogins(seat, evidence, requirements)
  const { permission } = seat.from
  const { name, count } = seat
  return { name, needed, reason, count, filledBy, eligible, ...(permission ? { permission } : {}) }
}
