export type { Account, CommitPeople, Contributor, Dismissal, Review } from './review.ts'
export type { ApprovalRequirements, Condition, Exclusion, SeatRequirement, Source } from './requirement.ts'
export type {
  ApprovalEvidence,
  ApprovalOutcome,
  ApprovalProblem,
  ChangeFacts,
  Filling,
  Ignored,
  IgnoredReason,
  Lookups,
  Membership,
  Override,
  PermissionReading,
  Seat,
  TeamReading,
  Veto,
} from './standing.ts'
export { requiredLookups, type EarlyEvidence } from './lookups.ts'
export { neededSeats, type SeatNeed } from './need.ts'
export { judgeApprovals } from './outcome.ts'
