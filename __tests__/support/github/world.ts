import { createClock, type Clock } from './clock.ts'
import type { Account, AccountKind, App, Organization, Repository, Team } from './state.ts'

export type World = {
  readonly clock: Clock
  readonly accounts: readonly Account[]
  readonly organizations: ReadonlyMap<string, Organization>
  /** By lower-case `owner/name`. */
  readonly repositories: Map<string, Repository>
  /** Where it is served: `http://127.0.0.1:port`; set once the server listens. */
  readonly host: { html: string; api: string }
  nextId(): number
  /** Of reviews and comments: beyond 32 bits, as GitHub's have long been. */
  nextWritingId(): number
  /** One second passes, so that what happens next is later. */
  tick(): void
  /** The person or bot of a login; one that is not known yet is created. */
  account(login: string, traits?: AccountTraits): Account
  findAccount(login: string): Account | undefined
  findByEmail(email: string): Account | undefined
  organization(login: string): Organization
  findTeam(organization: string, slug: string): Team | undefined
  findRepository(nameWithOwner: string): Repository | undefined
  botOf(app: App): Account
  rename(login: string, to: string): void
}

export type AccountTraits = { readonly kind?: AccountKind; readonly id?: number; readonly name?: string; readonly emails?: readonly string[] }

export const ACTIONS_APP: App = { id: 15368, slug: 'github-actions', name: 'GitHub Actions' }
export const WEB_FLOW_EMAIL = 'noreply@github.com'

const WRITING_IDS = 3_400_000_000

/** Accounts that exist on GitHub itself, with their real ids. */
const WELL_KNOWN: readonly (AccountTraits & { readonly login: string })[] = [
  { login: 'web-flow', id: 19_864_447, name: 'GitHub', emails: [WEB_FLOW_EMAIL] },
  { login: 'ghost', id: 10_137, name: 'Deleted user' },
  { login: 'github-actions', kind: 'Bot', id: 41_898_282 },
  { login: 'dependabot', kind: 'Bot', id: 49_699_333 },
]

export function createWorld(now: string | Date): World {
  const clock = createClock(now)
  const accounts = new Map<string, Account>()
  const organizations = new Map<string, Organization>()
  const repositories = new Map<string, Repository>()
  let lastId = 1000

  const world: World = {
    clock,
    get accounts() {
      return [...accounts.values()]
    },
    organizations,
    repositories,
    host: { html: '', api: '' },
    nextId: () => ++lastId,
    nextWritingId: () => WRITING_IDS + ++lastId,
    tick: () => clock.advance(1000),
    account(login, traits = {}) {
      const plain = plainLogin(login)
      const known = accounts.get(plain.toLowerCase())
      if (known !== undefined && traits.kind === undefined) return known
      if (known !== undefined) throw new Error(`${login} exists already`)
      const kind = traits.kind ?? (plain === login ? 'User' : 'Bot')
      const id = traits.id ?? world.nextId()
      const shown = kind === 'Bot' ? `${plain}[bot]` : plain
      const emails = [...(traits.emails ?? [`${id}+${shown}@users.noreply.github.com`])]
      const account: Account = { id, kind, login: plain, name: traits.name ?? shown, emails, deleted: false, createdAt: clock.now() }
      accounts.set(plain.toLowerCase(), account)
      return account
    },
    findAccount(login) {
      const found = accounts.get(plainLogin(login).toLowerCase())
      return found?.deleted === true ? undefined : found
    },
    findByEmail(email) {
      const wanted = email.toLowerCase()
      return [...accounts.values()].find(({ deleted, emails }) => !deleted && emails.some((one) => one.toLowerCase() === wanted))
    },
    organization(login) {
      const known = organizations.get(login.toLowerCase())
      if (known !== undefined) return known
      const created: Organization = { account: world.account(login, { kind: 'Organization' }), members: new Map(), basePermission: 'none', teams: new Map() }
      organizations.set(login.toLowerCase(), created)
      return created
    },
    findTeam: (organization, slug) => organizations.get(organization.toLowerCase())?.teams.get(slug.toLowerCase()),
    findRepository: (name) => repositories.get(name.toLowerCase()),
    rename(login, to) {
      const account = world.account(login)
      const [from, next] = [account.login.toLowerCase(), to.toLowerCase()]
      if (accounts.has(next)) throw new Error(`${to} exists already`)
      const teams = [...organizations.values()].flatMap(({ members, teams: own }) => [members, ...[...own.values()].map((team) => team.members)])
      for (const held of [accounts, ...teams, ...[...repositories.values()].map(({ collaborators }) => collaborators)]) move(held, from, next)
      account.login = to
    },
    botOf: (app) => world.findAccount(app.slug) ?? world.account(app.slug, { kind: 'Bot' }),
  }
  for (const { login, ...traits } of WELL_KNOWN) world.account(login, { kind: 'User', ...traits })
  return world
}

export function nameWithOwner({ owner, name }: Repository): string {
  return `${owner.login}/${name}`
}

/** REST shows bots with a suffix that GraphQL leaves out. */
export function shownLogin({ kind, login }: Account): string {
  return kind === 'Bot' ? `${login}[bot]` : login
}

function move(held: Map<string, unknown>, from: string, to: string): void {
  const value = held.get(from)
  if (value === undefined) return
  held.delete(from)
  held.set(to, value)
}

function plainLogin(login: string): string {
  return login.replace(/\[bot\]$/, '')
}
