import type { Account, App, Team } from '../state.ts'
import { shownLogin, type World } from '../world.ts'

type Answer = Readonly<Record<string, unknown>>

export function simpleUser({ host }: World, account: Account): Answer {
  const login = shownLogin(account)
  const url = `${host.api}/users/${login}`
  return {
    login,
    id: account.id,
    node_id: Buffer.from(`04:${account.kind}${account.id}`).toString('base64'),
    avatar_url: `${host.html}/avatars/u/${account.id}`,
    gravatar_id: '',
    url,
    html_url: account.kind === 'Bot' ? `${host.html}/apps/${account.login}` : `${host.html}/${login}`,
    followers_url: `${url}/followers`,
    following_url: `${url}/following{/other_user}`,
    gists_url: `${url}/gists{/gist_id}`,
    starred_url: `${url}/starred{/owner}{/repo}`,
    subscriptions_url: `${url}/subscriptions`,
    organizations_url: `${url}/orgs`,
    repos_url: `${url}/repos`,
    events_url: `${url}/events{/privacy}`,
    received_events_url: `${url}/received_events`,
    type: account.kind,
    user_view_type: 'public',
    site_admin: false,
  }
}

/** What a deleted account wrote is by nobody. */
export function nullableUser(world: World, account: Account | null): Answer | null {
  return account === null || account.deleted ? null : simpleUser(world, account)
}

/** Where GitHub needs somebody, `ghost` stands for a deleted account. */
export function userOrGhost(world: World, account: Account): Answer {
  return simpleUser(world, account.deleted ? world.account('ghost') : account)
}

export function publicUser(world: World, account: Account): Answer {
  const nothing = Object.fromEntries(['company', 'blog', 'location', 'email', 'hireable', 'bio'].map((field) => [field, null]))
  const counts = Object.fromEntries(['public_repos', 'public_gists', 'followers', 'following'].map((field) => [field, 0]))
  const at = account.createdAt.toISOString()
  return { ...simpleUser(world, account), name: account.name, ...nothing, ...counts, created_at: at, updated_at: at }
}

export function appAnswer(world: World, app: App): Answer {
  const at = '2018-07-30T09:30:17Z'
  return {
    id: app.id,
    slug: app.slug,
    node_id: Buffer.from(`03:App${app.id}`).toString('base64'),
    owner: simpleUser(world, world.account('github')),
    name: app.name,
    description: null,
    external_url: `${world.host.html}/apps/${app.slug}`,
    html_url: `${world.host.html}/apps/${app.slug}`,
    created_at: at,
    updated_at: at,
    permissions: { checks: 'write', metadata: 'read' },
    events: [],
  }
}

export function fullTeam(world: World, team: Team, members: number): Answer {
  const at = team.organization.createdAt.toISOString()
  const { login, description, followers_url: _, ...organization } = { ...simpleUser(world, team.organization), login: team.organization.login, description: null, followers_url: '' }
  return {
    ...simpleTeam(world, team),
    parent: team.parent === undefined ? null : simpleTeam(world, team.parent),
    members_count: members,
    repos_count: 0,
    created_at: at,
    updated_at: at,
    organization: {
      ...organization,
      login,
      description,
      hooks_url: `${world.host.api}/orgs/${login}/hooks`,
      issues_url: `${world.host.api}/orgs/${login}/issues`,
      members_url: `${world.host.api}/orgs/${login}/members{/member}`,
      public_members_url: `${world.host.api}/orgs/${login}/public_members{/member}`,
      has_organization_projects: true,
      has_repository_projects: true,
      public_repos: 0,
      public_gists: 0,
      followers: 0,
      following: 0,
      type: 'Organization',
      created_at: at,
      updated_at: at,
      archived_at: null,
    },
  }
}

function simpleTeam({ host }: World, team: Team): Answer {
  const url = `${host.api}/organizations/${team.organization.id}/team/${team.id}`
  return {
    id: team.id,
    node_id: Buffer.from(`04:Team${team.id}`).toString('base64'),
    url,
    html_url: `${host.html}/orgs/${team.organization.login}/teams/${team.slug}`,
    name: team.name,
    slug: team.slug,
    description: null,
    privacy: 'closed',
    notification_setting: 'notifications_enabled',
    permission: 'pull',
    members_url: `${url}/members{/member}`,
    repositories_url: `${url}/repos`,
    type: 'organization',
    organization_id: team.organization.id,
  }
}
