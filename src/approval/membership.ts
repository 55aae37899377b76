import type { Source } from './requirement.ts'
import type { ApprovalEvidence, Membership } from './standing.ts'
import { foldLogin, sameAccount, type Person } from './account.ts'

/** What kept a membership from being known. */
export type Obstacle =
  | { readonly kind: 'team'; readonly team: string; readonly why: string }
  | { readonly kind: 'permission'; readonly login: string; readonly why: string }

type MembershipAnswer =
  | { readonly membership: Exclude<Membership, 'unreadable'> }
  | { readonly membership: 'unreadable'; readonly obstacles: readonly Obstacle[] }

type MembershipEvidence = Pick<ApprovalEvidence, 'teams' | 'permissions'>

/**
 * Whether a source names a person: yes when any part says yes; else unreadable when any part could not be read, for a
 * 404 from a team is not a "no" (approvals.md §2.16); else no.
 */
export function membershipOf(person: Person, source: Source, evidence: MembershipEvidence): MembershipAnswer {
  const parts = [
    byPermission(person, source.permission, evidence),
    ...source.users.map((user) => byUser(person, user)),
    ...source.teams.map((team) => byTeam(person, team, evidence)),
  ]
  if (parts.includes('yes')) return { membership: 'yes' }
  const obstacles = parts.filter((part) => typeof part === 'object')
  return obstacles.length === 0 ? { membership: 'no' } : { membership: 'unreadable', obstacles }
}

/** The teams of a source that could not be read, whoever is asked about. */
export function unreadableTeams(source: Source, evidence: Pick<ApprovalEvidence, 'teams'>): readonly Obstacle[] {
  return source.teams.map((team) => readTeam(team, evidence)).filter((reading) => 'kind' in reading)
}

/** A team that was read, or why it was not. */
export function readTeam(
  team: string,
  evidence: Pick<ApprovalEvidence, 'teams'>,
): Obstacle | { readonly members: readonly { readonly login: string; readonly id: number }[] } {
  const reading = evidence.teams.get(teamKey(team)) ?? notRead
  return reading.state === 'read' ? { members: reading.members } : { kind: 'team', team, why: reading.why }
}

/** Teams are asked for and kept by `organisation/slug` in lower case. */
export function teamKey(team: string): string {
  return team.toLowerCase()
}

const notRead = { state: 'unreadable', why: 'it was not read' } as const

type Part = 'yes' | 'no' | Obstacle

function byPermission(person: Person, permission: Source['permission'], evidence: MembershipEvidence): Part {
  if (permission === undefined) return 'no'
  if (permission !== 'write') return byRole(person, permission, evidence)
  if (person.canWrite === undefined) return permissionObstacle(person, 'GitHub does not say whether it may write')
  return person.canWrite ? 'yes' : 'no'
}

function byRole(person: Person, permission: 'maintain' | 'admin', evidence: MembershipEvidence): Part {
  const reading = (person.id === undefined ? undefined : evidence.permissions.get(person.id)) ?? notRead
  if (reading.state === 'unreadable') return permissionObstacle(person, reading.why)
  return reading.permission === 'admin' || reading.permission === permission ? 'yes' : 'no'
}

function byUser(person: Person, user: Source['users'][number]): Part {
  if (foldLogin(user.login) !== foldLogin(person.login)) return 'no'
  if (user.id === undefined) return 'yes'
  if (person.id === undefined) return permissionObstacle(person, `policy pins the id ${user.id} and GitHub gave none`)
  // A login that was given up can be claimed by a stranger; the pinned id cannot.
  return user.id === person.id ? 'yes' : 'no'
}

function byTeam(person: Person, team: string, evidence: Pick<ApprovalEvidence, 'teams'>): Part {
  const reading = readTeam(team, evidence)
  if ('kind' in reading) return reading
  return reading.members.some((member) => sameAccount(member, person)) ? 'yes' : 'no'
}

function permissionObstacle(person: Person, why: string): Obstacle {
  return { kind: 'permission', login: person.login, why }
}
