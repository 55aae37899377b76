export type { Account, CommitPeople, Contributor, Dismissal, Review } from './review.ts'
export type { ApprovalRequirements, Condition, Exclusion, SeatRequirement, Source } from './requirement.ts'
export type {
  ApprovalEvidence,
  ApprovalOutcome,
  ChangeFacts,
  Filling,
  Ignored,
  Lookups,
  PermissionReading,
  Seat,
  TeamReading,
} from './standing.ts'
export { requiredLookups } from './lookups.ts'
export { neededSeats } from './need.ts'
export { judgeApprovals } from './outcome.ts'
