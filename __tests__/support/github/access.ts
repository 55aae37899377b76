import type { Account, Grant, PermissionLevel, Repository, Team } from './state.ts'
import type { World } from './world.ts'

const ORDER: readonly PermissionLevel[] = ['none', 'read', 'triage', 'write', 'maintain', 'admin']
const NOTHING: Grant = { level: 'none', roleName: '' }

/** The strongest of what ownership, collaboration, teams, membership and visibility give a person. */
export function accessOf(world: World, repository: Repository, account: Account): Grant {
  const login = account.login.toLowerCase()
  if (account.deleted) return NOTHING
  const grants: Grant[] = []
  if (repository.visibility === 'public') grants.push(grant('read'))
  const own = repository.collaborators.get(login)
  if (own !== undefined) grants.push(own)
  for (const [slug, given] of repository.teams) {
    const [organization = '', name = ''] = slug.split('/')
    const team = world.findTeam(organization, name)
    if (team !== undefined && membersOf(world, team).has(login)) grants.push(given)
  }
  const organization = world.organizations.get(repository.owner.login.toLowerCase())
  const role = organization?.members.get(login)
  if (organization !== undefined && role !== undefined) grants.push(grant(role === 'admin' ? 'admin' : organization.basePermission))
  if (repository.owner === account) grants.push(grant('admin'))
  return grants.reduce((best, next) => (ORDER.indexOf(next.level) > ORDER.indexOf(best.level) ? next : best), NOTHING)
}

export function canPush(world: World, repository: Repository, account: Account): boolean {
  return atLeast(accessOf(world, repository, account).level, 'write')
}

function atLeast(level: PermissionLevel, wanted: PermissionLevel): boolean {
  return ORDER.indexOf(level) >= ORDER.indexOf(wanted)
}

export function grant(level: PermissionLevel, roleName: string = level): Grant {
  return { level, roleName }
}

/** Members of a team and of every team below it, by lower-case login, with their role in the team itself. */
export function membersOf(world: World, team: Team): ReadonlyMap<string, 'member' | 'maintainer'> {
  const members = new Map(team.members)
  for (const child of childTeams(world, team)) {
    for (const login of membersOf(world, child).keys()) if (!members.has(login)) members.set(login, 'member')
  }
  return members
}

export function childTeams(world: World, team: Team): readonly Team[] {
  const teams = world.organizations.get(team.organization.login.toLowerCase())?.teams.values() ?? []
  return [...teams].filter(({ parent }) => parent === team)
}

type Association = 'OWNER' | 'MEMBER' | 'COLLABORATOR' | 'CONTRIBUTOR' | 'NONE'

export function associationOf(world: World, repository: Repository, account: Account): Association {
  const login = account.login.toLowerCase()
  if (repository.owner === account) return 'OWNER'
  if (world.organizations.get(repository.owner.login.toLowerCase())?.members.has(login) === true) return 'MEMBER'
  if (repository.collaborators.has(login)) return 'COLLABORATOR'
  const merged = [...repository.pulls.values()].some(({ author, state }) => author === account && state === 'merged')
  return merged ? 'CONTRIBUTOR' : 'NONE'
}
