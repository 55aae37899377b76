import type { App, Repository } from './state.ts'
import { ACTIONS_APP, nameWithOwner, type World } from './world.ts'

export type Scope = 'contents' | 'pull_requests' | 'checks' | 'members' | 'issues' | 'actions' | 'administration'
export type Level = 'read' | 'write' | 'none'
export type Permissions = Partial<Record<Scope, Level>>

/** An installation token of an app, limited to one repository, as GITHUB_TOKEN is. */
export type Token = {
  readonly value: string
  readonly app: App
  /** `owner/name`. */
  readonly repository: string
  readonly permissions: Permissions
}

export type TokenOptions = {
  readonly repository: string
  readonly permissions: Permissions
  /** Default: GitHub Actions. */
  readonly app?: { readonly id: number; readonly slug: string; readonly name?: string }
}

export function createToken(world: World, options: TokenOptions): Token {
  const { id, slug, name = slug } = options.app ?? ACTIONS_APP
  return { value: `ghs_${String(world.nextId()).padStart(36, '0')}`, app: { id, slug, name }, repository: options.repository, permissions: options.permissions }
}

/** What is not listed is none; what is public, elsewhere, everyone may read. */
export function allows(token: Token, repository: Repository, scope: Scope, level: 'read' | 'write'): boolean {
  if (!isOwn(token, repository)) return level === 'read' && repository.visibility === 'public' && scope !== 'members' && scope !== 'administration'
  const held = token.permissions[scope] ?? 'none'
  return held === 'write' || held === level
}

/** Whether the token may know that the repository exists. */
export function sees(token: Token, repository: Repository): boolean {
  return repository.visibility === 'public' || isOwn(token, repository)
}

export function seesTeams(token: Token, organization: string): boolean {
  const [owner = ''] = token.repository.split('/')
  return owner.toLowerCase() === organization.toLowerCase() && ['read', 'write'].includes(token.permissions.members ?? 'none')
}

function isOwn(token: Token, repository: Repository): boolean {
  return token.repository.toLowerCase() === nameWithOwner(repository).toLowerCase()
}
