import type { ApprovalOutcome, Seat } from '../approval/index.ts'
import type { Finding } from '../manifest/index.ts'
import type { Judgement, JudgementError } from './judgement.ts'

/** Findings that block: errors that no waiver covers. */
export function blockingFindings(judgement: Judgement): readonly Finding[] {
  return judgement.findings.filter((finding) => finding.severity === 'error' && finding.waived === undefined)
}

/** Needed seats with an empty place. */
export function openSeats(approvals: ApprovalOutcome): readonly Seat[] {
  return approvals.seats.filter((seat) => seat.needed && seat.filledBy.length < seat.count)
}

/** Everything that kept the change from being judged: what the gate met, and what the approvals met, each once. */
export function errorsOf(judgement: Judgement): readonly JudgementError[] {
  const known = new Map<string, JudgementError>()
  for (const { code, message, fix } of [...judgement.errors, ...judgement.approvals.problems]) {
    const key = `${code}\n${message}`
    if (!known.has(key)) known.set(key, { code, message, fix })
  }
  return [...known.values()]
}
