import type { Account, PermissionReading, TeamReading } from '../approval/index.ts'
import type { Client } from './client.ts'
import { GitHubError } from './error.ts'

/**
 * The members of a team, child teams included. A team that the token may not see answers 404, like one that does not
 * exist: both are unreadable, never empty.
 */
export async function readTeam(client: Client, team: string): Promise<TeamReading> {
  const [org = '', slug = ''] = team.split('/')
  const members: { login: string; id: number }[] = []
  try {
    for (let page = 1; ; page += 1) {
      const { data } = await client.rest(`the members of the team ${team}`, (send) =>
        send('GET /orgs/{org}/teams/{team_slug}/members', { org, team_slug: slug, per_page: 100, page }),
      )
      members.push(...data.map(({ login, id }) => ({ login, id })))
      if (data.length < 100) return { state: 'read', members }
    }
  } catch (error) {
    return { state: 'unreadable', why: whyUnreadable(error) }
  }
}

/** A person's permission on the repository, as far as a seat may ask: custom roles count as what they are based on. */
export async function readPermission(client: Client, account: Account): Promise<PermissionReading> {
  const { owner, name } = client.repository
  try {
    const { data } = await client.rest(`the permission of ${account.login}`, (send) =>
      send('GET /repos/{owner}/{repo}/collaborators/{username}/permission', {
        owner,
        repo: name,
        username: account.login,
      }),
    )
    if (data.user && data.user.id !== account.id) return { state: 'unreadable', why: 'the login is another account now' }
    return { state: 'read', permission: permissionOf(data.permission, data.role_name) }
  } catch (error) {
    if (error instanceof GitHubError && error.status === 404) return { state: 'read', permission: 'none' }
    return { state: 'unreadable', why: whyUnreadable(error) }
  }
}

/** GitHub's legacy `permission` folds maintain into write; `role_name` tells them apart. */
function permissionOf(permission: string, role: string): 'admin' | 'maintain' | 'write' | 'none' {
  if (permission === 'admin') return 'admin'
  if (permission !== 'write') return 'none'
  return role === 'maintain' ? 'maintain' : 'write'
}

function whyUnreadable(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
