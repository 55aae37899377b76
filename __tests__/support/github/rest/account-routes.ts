import { accessOf, membersOf } from '../access.ts'
import { httpError, notFound } from '../http-error.ts'
import type { PermissionLevel, Protection, Team } from '../state.ts'
import { seesTeams } from '../tokens.ts'
import { nameWithOwner } from '../world.ts'
import { fullTeam, publicUser, simpleUser } from './account-answers.ts'
import { paged } from './paging.ts'
import { fullRepositoryAnswer } from './repository-answer.ts'
import type { Call, RepositoryCall, RepositoryRoute, RestAnswer, Route } from './route.ts'

/** The older names that `permission` still has; `role_name` has the true one. */
const LEGACY: Readonly<Record<PermissionLevel, string>> = { none: 'none', read: 'read', triage: 'read', write: 'write', maintain: 'write', admin: 'admin' }

export const accountRoutes: readonly Route[] = [
  {
    operation: 'GET /users/{username}',
    handle: ({ world, parameters }) => {
      const account = world.findAccount(parameters['username'] ?? '')
      if (account === undefined) throw notFound()
      return { body: publicUser(world, account) }
    },
  },
  { operation: 'GET /orgs/{org}/teams/{team_slug}', handle: (call) => ({ body: fullTeam(call.world, teamOf(call), membersOf(call.world, teamOf(call)).size) }) },
  {
    operation: 'GET /orgs/{org}/teams/{team_slug}/members',
    handle: (call) => {
      const role = call.query['role'] ?? 'all'
      const members = [...membersOf(call.world, teamOf(call))].filter(([login, held]) => call.world.findAccount(login) !== undefined && (role === 'all' || role === held))
      return paged(call, members, ([login]) => simpleUser(call.world, call.world.account(login)))
    },
  },
  {
    operation: 'GET /orgs/{org}/teams/{team_slug}/memberships/{username}',
    handle: (call) => {
      const team = teamOf(call)
      const login = call.parameters['username'] ?? ''
      const role = membersOf(call.world, team).get(login.toLowerCase())
      if (role === undefined || call.world.findAccount(login) === undefined) throw notFound()
      return { body: { url: `${call.world.host.api}/organizations/${team.organization.id}/team/${team.id}/memberships/${login}`, role, state: 'active' } }
    },
  },
  {
    operation: 'GET /rate_limit',
    handle: ({ world, limits, used }) => {
      const reset = Math.ceil(world.clock.now().getTime() / 3_600_000) * 3600
      const rate = { limit: limits.requests, remaining: Math.max(0, limits.requests - used), used, reset }
      return { body: { resources: { core: rate, graphql: rate, search: { ...rate, limit: 30, remaining: 30, used: 0 } }, rate } }
    },
  },
]

export const repositoryRoutes: readonly RepositoryRoute[] = [
  { operation: 'GET /repos/{owner}/{repo}', needs: [], handle: ({ world, repository }) => ({ body: fullRepositoryAnswer(world, repository) }) },
  { operation: 'GET /repos/{owner}/{repo}/collaborators/{username}/permission', needs: [], handle: permission },
  {
    operation: 'GET /repos/{owner}/{repo}/rules/branches/{branch}',
    needs: [],
    handle: (call) => paged(call, rules(call.repository.protections.get(call.parameters['branch'] ?? '') ?? {}), (rule) => ({ ...rule, ...source(call) })),
  },
  {
    operation: 'GET /repos/{owner}/{repo}/actions/permissions/artifact-and-log-retention',
    needs: [['administration', 'read']],
    handle: ({ repository }) => ({ body: { days: repository.retentionDays, maximum_allowed_days: repository.visibility === 'public' ? 90 : 400 } }),
  },
]

function permission({ world, repository, parameters }: RepositoryCall): RestAnswer {
  const login = parameters['username'] ?? ''
  const account = world.findAccount(login)
  if (account === undefined || account.kind === 'Organization') throw httpError(404, `${login} is not a user`)
  const { level, roleName } = accessOf(world, repository, account)
  const at = (...levels: readonly PermissionLevel[]): boolean => levels.includes(level)
  const permissions = {
    admin: at('admin'),
    maintain: at('admin', 'maintain'),
    push: at('admin', 'maintain', 'write'),
    triage: at('admin', 'maintain', 'write', 'triage'),
    pull: level !== 'none',
  }
  return { body: { permission: LEGACY[level], role_name: roleName, user: { ...simpleUser(world, account), permissions, role_name: roleName } } }
}

/** To a token that may not read members no team exists. */
function teamOf({ world, token, parameters }: Call): Team {
  const { org = '', team_slug: slug = '' } = parameters
  const team = world.findTeam(org, slug)
  if (team === undefined || !seesTeams(token, org)) throw notFound()
  return team
}

function rules({ requiredChecks = [], approvals, ...protection }: Protection): readonly Readonly<Record<string, unknown>>[] {
  const checks = {
    type: 'required_status_checks',
    parameters: {
      strict_required_status_checks_policy: protection.strict ?? false,
      required_status_checks: requiredChecks.map(({ context, app }) => ({ context, ...(app === undefined ? {} : { integration_id: app }) })),
    },
  }
  const reviews = {
    type: 'pull_request',
    parameters: {
      dismiss_stale_reviews_on_push: protection.dismissStale ?? false,
      require_code_owner_review: protection.codeOwners ?? false,
      require_last_push_approval: protection.lastPushApproval ?? false,
      required_approving_review_count: approvals ?? 0,
      required_review_thread_resolution: false,
    },
  }
  return [...(requiredChecks.length > 0 ? [checks] : []), ...(approvals === undefined ? [] : [reviews])]
}

function source({ repository }: RepositoryCall): Readonly<Record<string, unknown>> {
  return { ruleset_source_type: 'Repository', ruleset_source: nameWithOwner(repository), ruleset_id: repository.id }
}
