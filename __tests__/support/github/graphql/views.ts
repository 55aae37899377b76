import type { GitObject } from '../git-objects.ts'
import type { Account, App, CheckRun, CheckSuite, Comment, PullRequest, QueueEntry, Repository, Review, Team, TimelineEvent } from '../state.ts'
import type { Level, Scope, Token } from '../tokens.ts'
import type { Limits } from '../rest/route.ts'
import type { World } from '../world.ts'
import type { FileEntry, GitTreeEntry } from '../git-objects.ts'

/** A value whose functions are resolved as fields, with the field's arguments. */
export type View = { readonly __typename: string; readonly [field: string]: unknown }
export type Arguments = Readonly<Record<string, unknown>>

/** One request's execution: who asks, and how each thing of the world looks in GraphQL. */
export type Execution = {
  readonly world: World
  readonly token: Token
  readonly limits: Limits
  /** Throws GitHub's FORBIDDEN when the token lacks the permission. */
  permit(repository: Repository, scope: Scope, level?: Exclude<Level, 'none'>): void
  /** One for every connection that is read: GitHub counts its points by them. */
  readonly cost: { connections: number; nodes: number }
  readonly views: Views
}

export type Views = {
  readonly query: () => View
  readonly actor: (account: Account | null) => View | null
  readonly user: (account: Account) => View
  readonly organization: (account: Account) => View
  readonly team: (team: Team) => View
  readonly app: (app: App) => View
  readonly repository: (repository: Repository) => View
  readonly ref: (repository: Repository, name: string) => View | null
  readonly gitObject: (repository: Repository, object: GitObject) => View
  readonly treeEntry: (repository: Repository, folder: string, entry: GitTreeEntry | (FileEntry & { readonly name: string })) => View
  /** Null for a commit that the repository no longer has. */
  readonly commit: (repository: Repository, oid: string | null) => View | null
  readonly pull: (pull: PullRequest) => View
  readonly review: (review: Review) => View
  readonly comment: (pull: PullRequest, comment: Comment) => View
  readonly event: (pull: PullRequest, event: TimelineEvent) => View
  readonly queueEntry: (entry: QueueEntry) => View
  readonly mergeQueue: (repository: Repository, branch: string) => View | null
  readonly protection: (repository: Repository, branch: string) => View
  readonly checkSuite: (suite: CheckSuite) => View
  readonly checkRun: (run: CheckRun) => View
}
