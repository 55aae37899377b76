import type { ApprovalOutcome } from '../approval/index.ts'
import type { Finding } from '../manifest/index.ts'
import type { JudgementError, Verdict } from '../record/index.ts'

/**
 * The verdict of one pull request. Order matters: what could not be judged is never anything but `error`; an override
 * lifts findings, vetoes and empty seats, and nothing else.
 */
export function verdictOf(judged: {
  readonly errors: readonly JudgementError[]
  readonly governed: boolean
  readonly findings: readonly Finding[]
  readonly approvals: ApprovalOutcome
}): Verdict {
  const { errors, governed, findings, approvals } = judged
  if (errors.length > 0 || approvals.problems.length > 0) return 'error'
  const refused = findings.some((finding) => finding.severity === 'error' && !finding.waived)
  const seated = approvals.seats.some((seat) => seat.needed)
  if (!governed && !seated && !refused) return 'not-applicable'
  const rejected = refused || approvals.vetoes.length > 0
  if (!rejected && approvals.filled) return 'approved'
  if (approvals.override) return 'overridden'
  return rejected ? 'rejected' : 'awaiting-approval'
}
