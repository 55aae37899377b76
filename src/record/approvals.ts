import type { Filling, Ignored, Seat } from '../approval/index.ts'
import type { Judgement } from './judgement.ts'
import type { RecordedFilling, RecordedIgnored, RecordedOverride, RecordedSeat } from './predicate.ts'
import { canonicalOrder } from './canonical.ts'
import { instant, prose, word } from './fact.ts'
import { blockingFindings, openSeats } from './standing-against.ts'

export function recordedSeat({ name, needed, reason, count, filledBy }: Seat): RecordedSeat {
  const people = canonicalOrder(filledBy.map(recordedFilling))
  return { name: word(name), needed, reason: prose(reason), count, filledBy: people }
}

export function recordedIgnored({ login, reviewId, commit, reason, detail }: Ignored): RecordedIgnored {
  return { login, reviewId, commit, reason, detail: prose(detail) }
}

/** An override that had nothing to override, or could not (the verdict `error`), leaves no trace in the record. */
export function recordedOverride(judgement: Judgement): RecordedOverride | undefined {
  const { override, vetoes } = judgement.approvals
  if (judgement.verdict !== 'overridden' || override === undefined) return undefined
  const findings = blockingFindings(judgement).map(({ rule, path, pointer }) => ({
    rule,
    path: word(path),
    pointer: word(pointer),
  }))
  return {
    ...recordedFilling(override),
    reason: prose(override.reason),
    expiresAt: override.expiresAt === undefined ? undefined : instant(override.expiresAt),
    seats: openSeats(judgement.approvals)
      .map((seat) => word(seat.name))
      .toSorted(),
    findings: canonicalOrder(findings),
    vetoes: vetoes.map((veto) => veto.login).toSorted(),
  }
}

function recordedFilling({ login, id, reviewId, commit, submittedAt, carried }: Filling): RecordedFilling {
  return { login, id, reviewId, commit, submittedAt: instant(submittedAt), carried }
}
