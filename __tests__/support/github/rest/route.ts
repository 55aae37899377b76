import type { Repository } from '../state.ts'
import type { Scope, Token } from '../tokens.ts'
import type { World } from '../world.ts'

export type Limits = {
  /** Entries of a recursive tree listing, beyond which it is `truncated`. */
  treeEntries: number
  /** Changed files that GitHub lists of a pull request; `changed_files` and `changedFiles` tell the truth. */
  pullFiles: number
  /** Commits that REST lists of a pull request. */
  pullCommits: number
  /** Requests until the primary limit is used up; the count starts anew with `requests.length = 0`. */
  requests: number
}

export const DEFAULT_LIMITS: Limits = { treeEntries: 100_000, pullFiles: 3000, pullCommits: 250, requests: 15_000 }

export type Call = {
  readonly world: World
  readonly token: Token
  readonly limits: Limits
  readonly used: number
  readonly parameters: Readonly<Record<string, string>>
  readonly query: Readonly<Record<string, string>>
  readonly body: unknown
}
export type RepositoryCall = Call & { readonly repository: Repository }

export type RestAnswer = { readonly status?: number; readonly body: unknown; readonly headers?: Readonly<Record<string, string>> }

export type Route = {
  /** Method and path as in GitHub's OpenAPI. */
  readonly operation: string
  readonly handle: (call: Call) => RestAnswer
}

export type RepositoryRoute = {
  readonly operation: string
  /** Any one of these suffices; none for what every token may do that sees the repository. */
  readonly needs: readonly (readonly [Scope, 'read' | 'write'])[]
  readonly handle: (call: RepositoryCall) => RestAnswer
}
