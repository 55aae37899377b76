import type { Clock } from './clock.ts'
import { githubContract } from './contract.ts'
import type { Fault, RequestSummary } from './faults.ts'
import { githubSchema } from './graphql/execute.ts'
import { createRepository, repositoryHandle, type RepositoryHandle, type RepositoryOptions } from './repository.ts'
import { DEFAULT_LIMITS, type Limits } from './rest/route.ts'
import { ENTERPRISE_PATHS, listen, PUBLIC_PATHS, type Desk, type LoggedRequest } from './server.ts'
import type { Account, PermissionLevel, Team } from './state.ts'
import { createToken, type Token, type TokenOptions } from './tokens.ts'
import { createWorld, type AccountTraits, type World } from './world.ts'

export type GitHubOptions = {
  /** Default: 2026-11-23T12:00:00Z. */
  readonly now?: string | Date
  /** Serves the APIs where GitHub Enterprise Server has them, under `/api/v3` and `/api/graphql`. */
  readonly enterprise?: boolean
}

type TeamOptions = { readonly parent?: string; readonly maintainers?: readonly string[]; readonly name?: string }
type OrganizationOptions = { readonly members?: readonly string[]; readonly owners?: readonly string[]; readonly basePermission?: PermissionLevel }

/** A GitHub that runs in this process: a world to arrange, served over HTTP on loopback. */
export type GitHub = AsyncDisposable & {
  /** Of the web pages, `GITHUB_SERVER_URL`. */
  readonly url: string
  /** `GITHUB_API_URL`. */
  readonly apiUrl: string
  /** `GITHUB_GRAPHQL_URL`. */
  readonly graphqlUrl: string
  readonly world: World
  readonly clock: Clock
  /** A person; known already or created. */
  user(login: string, traits?: Omit<AccountTraits, 'kind'>): Account
  bot(login: string, traits?: Omit<AccountTraits, 'kind'>): Account
  /** What the account wrote stays, by nobody. */
  deleteAccount(login: string): void
  /** The account keeps its id and whatever it may do; the old login is free for somebody else. */
  renameAccount(login: string, to: string): void
  organization(login: string, options?: OrganizationOptions): Account
  /** `org/slug` with its direct members, who become members of the organization. */
  team(combinedSlug: string, members: readonly string[], options?: TeamOptions): Team
  /** Creates a repository or, without options, gives the one that exists. */
  repository(nameWithOwner: string, options?: RepositoryOptions): RepositoryHandle
  /** Pull requests from it stay, from an unknown repository. */
  deleteRepository(nameWithOwner: string): void
  /** The value of a new token. */
  token(options: TokenOptions): string
  readonly limits: Limits
  /** Faults to inject; the list may be changed at any time. */
  readonly faults: Fault[]
  /** Every request in order; set its length to 0 to count anew. */
  readonly requests: LoggedRequest[]
  /** What no GitHub would accept, and what the stand-in itself lacks: empty in a good test. */
  readonly violations: string[]
  /** Runs right before a matching request is served: once, unless told otherwise. */
  before(matches: (request: RequestSummary) => boolean, act: (request: RequestSummary) => unknown, options?: { readonly always?: boolean }): void
  close(): Promise<void>
}

export async function startGitHub(options: GitHubOptions = {}): Promise<GitHub> {
  const world = createWorld(options.now ?? '2026-11-23T12:00:00Z')
  const tokens = new Map<string, Token>()
  const desk: Desk = { world, tokens, limits: { ...DEFAULT_LIMITS }, faults: [], hooks: [], requests: [], violations: [] }
  const paths = options.enterprise === true ? ENTERPRISE_PATHS : PUBLIC_PATHS
  githubSchema()
  githubContract()
  const { port, close } = await listen(desk, paths)
  const url = `http://127.0.0.1:${port}`
  Object.assign(world.host, { html: url, api: `${url}${paths.rest}` })

  return {
    url,
    apiUrl: `${url}${paths.rest}`,
    graphqlUrl: `${url}${paths.graphql}`,
    world,
    clock: world.clock,
    user: (login, traits) => account(world, login, 'User', traits),
    bot: (login, traits) => account(world, login, 'Bot', traits),
    deleteAccount: (login) => void (world.account(login).deleted = true),
    renameAccount: (login, to) => world.rename(login, to),
    organization(login, { members = [], owners = [], basePermission } = {}) {
      const organization = world.organization(login)
      organization.basePermission = basePermission ?? organization.basePermission
      for (const member of members) organization.members.set(world.account(member).login.toLowerCase(), 'member')
      for (const owner of owners) organization.members.set(world.account(owner).login.toLowerCase(), 'admin')
      return organization.account
    },
    team: (combinedSlug, members, given = {}) => createTeam(world, combinedSlug, members, given),
    repository(nameWithOwner, given) {
      const known = world.findRepository(nameWithOwner)
      if (known !== undefined && given !== undefined) throw new Error(`${nameWithOwner} exists already`)
      return known === undefined ? createRepository(world, nameWithOwner, given) : repositoryHandle(world, known)
    },
    deleteRepository(nameWithOwner) {
      const gone = world.findRepository(nameWithOwner)
      world.repositories.delete(nameWithOwner.toLowerCase())
      const pulls = [...world.repositories.values()].flatMap((repository) => [...repository.pulls.values()])
      for (const { head } of pulls) if (head.repository === gone) head.repository = null
    },
    token(given) {
      const token = createToken(world, given)
      tokens.set(token.value, token)
      return token.value
    },
    limits: desk.limits,
    faults: desk.faults,
    requests: desk.requests,
    violations: desk.violations,
    before(matches, act, { always = false } = {}) {
      const hook = {
        matches,
        act: (request: RequestSummary): unknown => {
          if (!always) desk.hooks.splice(desk.hooks.indexOf(hook), 1)
          return act(request)
        },
      }
      desk.hooks.push(hook)
    },
    close,
    [Symbol.asyncDispose]: close,
  }
}

/** Traits given for an account that exists, because it was named before, are applied to it. */
function account(world: World, login: string, kind: 'User' | 'Bot', traits: Omit<AccountTraits, 'kind'> = {}): Account {
  const known = world.findAccount(login)
  if (known === undefined) return world.account(login, { ...traits, kind })
  if (known.kind !== kind) throw new Error(`${login} is a ${known.kind}`)
  if (traits.id !== undefined && traits.id !== known.id) throw new Error(`${login} has an id already; define it before it is used`)
  known.name = traits.name ?? known.name
  known.emails = [...(traits.emails ?? known.emails)]
  return known
}

function createTeam(world: World, combinedSlug: string, members: readonly string[], { parent, maintainers = [], name }: TeamOptions): Team {
  const [login = '', slug = ''] = combinedSlug.split('/')
  const organization = world.organization(login)
  const above = parent === undefined ? undefined : world.findTeam(login, parent.replace(/^.*\//, ''))
  if (parent !== undefined && above === undefined) throw new Error(`there is no team ${parent}`)
  const team: Team = { id: world.nextId(), organization: organization.account, slug, name: name ?? slug, parent: above, members: new Map() }
  for (const person of [...members, ...maintainers]) {
    const key = world.account(person).login.toLowerCase()
    team.members.set(key, maintainers.includes(person) ? 'maintainer' : 'member')
    if (!organization.members.has(key)) organization.members.set(key, 'member')
  }
  organization.teams.set(slug.toLowerCase(), team)
  return team
}
