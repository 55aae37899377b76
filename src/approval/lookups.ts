import type { Account } from './review.ts'
import type { ApprovalRequirements, Source } from './requirement.ts'
import type { ApprovalEvidence, Lookups } from './standing.ts'
import { compareText } from '../manifest/index.ts'
import { dismisserOf } from './dismisser.ts'
import { barOf, barred, exclusionsOf } from './exclusion.ts'
import { teamKey } from './membership.ts'
import { neededSeats } from './need.ts'
import { latestOpinions, type Opinion } from './opinion.ts'
import { distinctBy } from './order.ts'
import { overrideAttempts } from './override.ts'
import { reviewerOf } from './reviewer.ts'
import { objectionsOf } from './veto.ts'

/** What is known before teams and permissions are read. */
export type EarlyEvidence = Omit<ApprovalEvidence, 'teams' | 'permissions'>

/**
 * What must be read before the approvals can be judged, and no more: teams of seats that apply, of the veto when
 * somebody asked for changes, of the override when somebody tries one or dismissed another's veto; roles only where
 * policy asks for one. Staleness is not looked at here, so the content may be compared at the same time.
 */
export function requiredLookups(evidence: EarlyEvidence, requirements: ApprovalRequirements): Lookups {
  const opinions = latestOpinions(evidence.reviews).latest
  const wanted = [
    ...seatLookups(opinions, evidence, requirements),
    ...vetoLookups(opinions, evidence, requirements),
    ...overrideLookups(opinions, requirements),
  ]
  const accounts = wanted
    .flatMap(({ people }) => people)
    .toSorted((a, b) => a.id - b.id || compareText(a.login, b.login))
  return {
    teams: [...new Set(wanted.flatMap(({ teams }) => teams.map(teamKey)))].toSorted(compareText),
    permissions: distinctBy(accounts, ({ id }) => id),
  }
}

type Wanted = { readonly teams: readonly string[]; readonly people: readonly Account[] }

function seatLookups(
  opinions: readonly Opinion[],
  evidence: EarlyEvidence,
  requirements: ApprovalRequirements,
): readonly Wanted[] {
  const approvers = peopleOf(opinions.filter(({ state }) => state === 'APPROVED'))
  return neededSeats(evidence.change, requirements.seats)
    .filter(({ needed }) => needed)
    .map(({ seat }) => {
      const bars = barred(evidence, exclusionsOf(seat, requirements))
      return wantedFrom(seat.from, approvers.filter((account) => barOf(bars, account) === undefined))
    })
}

function vetoLookups(
  opinions: readonly Opinion[],
  evidence: EarlyEvidence,
  requirements: ApprovalRequirements,
): readonly Wanted[] {
  const source = requirements.veto?.from
  const objections = objectionsOf(opinions, evidence.dismissals)
  if (source === undefined || objections.length === 0) return []
  const dismissals = objections.map(({ dismissal }) => dismissal).filter((dismissal) => dismissal !== undefined)
  const veto = wantedFrom(source, objections.map(({ account }) => account))
  const rule = requirements.override
  if (rule === undefined || dismissals.length === 0) return [veto]
  const dismissers = dismissals
    .map((dismissal) => dismisserOf(dismissal, { ...evidence, permissions: new Map() }))
    .filter((person) => person !== undefined)
  // Without a review of theirs, even `permission: write` must be asked for.
  const people = dismissers.flatMap(({ login, id, canWrite }) =>
    id !== undefined && (canWrite === undefined || needsRole(rule.from)) ? [{ login, id, bot: false }] : [],
  )
  const asked = rule.from.permission === undefined ? [] : people
  return [veto, { teams: rule.from.teams, people: asked }]
}

function overrideLookups(opinions: readonly Opinion[], { override }: ApprovalRequirements): readonly Wanted[] {
  const attempts = override === undefined ? [] : overrideAttempts(opinions, override)
  return override === undefined || attempts.length === 0 ? [] : [wantedFrom(override.from, peopleOf(attempts))]
}

function wantedFrom(source: Source, people: readonly Account[]): Wanted {
  return { teams: source.teams, people: needsRole(source) ? people : [] }
}

/** Whether somebody may write is told with each review; the higher roles are not. */
function needsRole({ permission }: Source): boolean {
  return permission === 'maintain' || permission === 'admin'
}

function peopleOf(opinions: readonly Opinion[]): readonly Account[] {
  return opinions.flatMap((opinion) => {
    const reviewer = reviewerOf(opinion)
    return reviewer.state === 'person' ? [reviewer.account] : []
  })
}
