import { childTeams, membersOf } from '../access.ts'
import type { Account, App, Team } from '../state.ts'
import { seesTeams } from '../tokens.ts'
import { shownLogin } from '../world.ts'
import { connection } from './connection.ts'
import { inaccessible } from './failure.ts'
import { nodeId, notFound } from './identifier.ts'
import type { Arguments, Execution, View, Views } from './views.ts'
import { trusted } from '../trusted.ts'

export function accountViews(execution: Execution): Pick<Views, 'actor' | 'user' | 'organization' | 'team' | 'app'> {
  const { world } = execution
  const views = {
    actor(account: Account | null): View | null {
      if (account === null || account.deleted) return null
      return { User: views.user, Bot: bot, Organization: views.organization }[account.kind](account)
    },
    /** Commits show bots as users, with their suffix. */
    user: (account: Account): View => ({
      __typename: 'User',
      ...shown(account, shownLogin(account)),
      isViewer: false,
      isSiteAdmin: false,
      company: null,
      bio: null,
      location: null,
      websiteUrl: null,
      organizations: (given: Arguments) => {
        const joined = [...world.organizations.values()].filter(({ members }) => members.has(account.login.toLowerCase()))
        return connection(execution, 'organizations', joined, given, (organization) => views.organization(organization.account))
      },
    }),
    organization: (account: Account): View => ({
      __typename: 'Organization',
      ...shown(account, account.login),
      description: null,
      isVerified: false,
      team: ({ slug }: Arguments) => {
        if (!seesTeams(execution.token, account.login)) throw inaccessible()
        const team = world.findTeam(account.login, String(slug))
        return team === undefined ? null : views.team(team)
      },
      teams: (given: Arguments) => {
        if (!seesTeams(execution.token, account.login)) throw inaccessible()
        const teams = [...(world.organizations.get(account.login.toLowerCase())?.teams.values() ?? [])]
        return connection(execution, 'teams', teams, given, views.team)
      },
      repository: ({ name }: Arguments) => {
        const repository = world.findRepository(`${account.login}/${String(name)}`)
        return repository === undefined ? null : execution.views.repository(repository)
      },
    }),
    team: (team: Team): View => ({
      __typename: 'Team',
      id: nodeId('T', team.id),
      databaseId: team.id,
      name: team.name,
      slug: team.slug,
      combinedSlug: `${team.organization.login}/${team.slug}`,
      description: null,
      privacy: 'VISIBLE',
      createdAt: team.organization.createdAt.toISOString(),
      organization: () => views.organization(team.organization),
      parentTeam: () => (team.parent === undefined ? null : views.team(team.parent)),
      url: `${world.host.html}/orgs/${team.organization.login}/teams/${team.slug}`,
      childTeams: (given: Arguments) => connection(execution, 'childTeams', childTeams(world, team), given, views.team),
      members: (given: Arguments) => {
        const members = [...teamMembers(team, given)]
        const page = connection(execution, 'members', members, given, ([login]) => views.user(world.account(login)))
        const roles = new Map(members)
        const edges = (): readonly View[] =>
          trusted<() => readonly { cursor: string; node: () => View }[]>(page['edges'])().map(({ cursor, node }) => ({
            __typename: 'TeamMemberEdge',
            cursor,
            node,
            role: (roles.get(String(node()['login']).toLowerCase()) ?? 'member').toUpperCase(),
          }))
        return { ...page, edges }
      },
    }),
    app: (app: App): View => ({
      __typename: 'App',
      id: nodeId('A', app.id),
      databaseId: app.id,
      slug: app.slug,
      name: app.name,
      description: null,
      url: `${world.host.html}/apps/${app.slug}`,
      logoUrl: `${world.host.html}/in/${app.id}`,
    }),
  }

  function bot(account: Account): View {
    return { __typename: 'Bot', ...shown(account, account.login) }
  }

  function shown(account: Account, login: string): Readonly<Record<string, unknown>> {
    const path = account.kind === 'Bot' ? `/apps/${account.login}` : `/${account.login}`
    return {
      id: nodeId(account.kind[0] ?? 'U', account.id),
      databaseId: account.id,
      login,
      name: account.name,
      email: '',
      createdAt: account.createdAt.toISOString(),
      updatedAt: account.createdAt.toISOString(),
      avatarUrl: `${world.host.html}/avatars/u/${account.id}`,
      url: `${world.host.html}${path}`,
      resourcePath: path,
    }
  }

  function teamMembers(team: Team, { membership, role }: Arguments): ReadonlyMap<string, string> {
    const all = membership === 'IMMEDIATE' ? team.members : membersOf(world, team)
    const chosen = [...all].filter(([login]) => membership !== 'CHILD_TEAM' || !team.members.has(login))
    return new Map(chosen.filter(([login, held]) => world.findAccount(login) !== undefined && (role === undefined || role === null || held.toUpperCase() === role)))
  }

  return views
}

/** The root fields that look an account up by login. */
export function accountQueries(execution: Execution): Readonly<Record<string, unknown>> {
  const { world, views } = execution
  const find = (login: unknown, kinds: readonly string[], said: string): View | null => {
    const account = world.findAccount(String(login))
    if (account === undefined || !kinds.includes(account.kind)) throw notFound(said, `the login of '${String(login)}'`)
    return views.actor(account)
  }
  return {
    user: ({ login }: Arguments) => find(login, ['User'], 'User'),
    organization: ({ login }: Arguments) => find(login, ['Organization'], 'Organization'),
    repositoryOwner: ({ login }: Arguments) => {
      const account = world.findAccount(String(login))
      return account === undefined || account.kind === 'Bot' ? null : views.actor(account)
    },
  }
}
