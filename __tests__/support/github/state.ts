import type { ObjectStore, Oid } from './git-objects.ts'

/** Facts of the stand-in's world: plain, mutable values; other files give them behaviour. */

export type AccountKind = 'User' | 'Bot' | 'Organization'
export type Account = {
  readonly id: number
  readonly kind: AccountKind
  /** Of a bot without `[bot]`, as GraphQL gives it. */
  login: string
  name: string
  /** The first is what the account's commits carry. */
  emails: string[]
  /** What a deleted account wrote stays, by nobody. */
  deleted: boolean
  readonly createdAt: Date
}

export type App = { readonly id: number; readonly slug: string; readonly name: string }

export type PermissionLevel = 'none' | 'read' | 'triage' | 'write' | 'maintain' | 'admin'
export type Grant = { readonly level: PermissionLevel; readonly roleName: string }

export type Organization = {
  readonly account: Account
  readonly members: Map<string, 'member' | 'admin'>
  /** What every member may do in every repository. */
  basePermission: PermissionLevel
  readonly teams: Map<string, Team>
}
export type Team = {
  readonly id: number
  readonly organization: Account
  readonly slug: string
  readonly name: string
  readonly parent: Team | undefined
  /** Direct members, by lower-case login. */
  readonly members: Map<string, 'member' | 'maintainer'>
}

export type Visibility = 'public' | 'private' | 'internal'
export type Repository = {
  readonly id: number
  readonly owner: Account
  readonly name: string
  readonly visibility: Visibility
  readonly defaultBranch: string
  readonly parent: Repository | undefined
  readonly createdAt: Date
  /** Shared by a repository and its forks, as GitHub does. */
  readonly store: ObjectStore
  /** By lower-case login. */
  readonly collaborators: Map<string, Grant>
  /** By `org/slug`. */
  readonly teams: Map<string, Grant>
  /** By full name: `refs/heads/main`. */
  readonly refs: Map<string, Oid>
  readonly pulls: Map<number, PullRequest>
  readonly issues: Map<number, Issue>
  readonly checkRuns: CheckRun[]
  readonly checkSuites: CheckSuite[]
  readonly queues: Map<string, QueueEntry[]>
  readonly protections: Map<string, Protection>
  /** Issues and pull requests share one sequence of numbers. */
  lastNumber: number
  retentionDays: number
}

export type Protection = {
  readonly requiredChecks?: readonly { readonly context: string; readonly app?: number }[]
  readonly approvals?: number
  readonly dismissStale?: boolean
  readonly lastPushApproval?: boolean
  readonly codeOwners?: boolean
  readonly strict?: boolean
}

export type ReviewState = 'APPROVED' | 'CHANGES_REQUESTED' | 'COMMENTED' | 'DISMISSED' | 'PENDING'
export type Review = {
  readonly id: number
  readonly author: Account
  readonly pull: PullRequest
  state: ReviewState
  body: string
  /** Null when it is not known on which commit it was given. */
  commit: Oid | null
  readonly createdAt: Date
  submittedAt: Date | null
  lastEditedAt: Date | null
  editor: Account | null
}

type Issue = { readonly id: number; readonly number: number; readonly author: Account; readonly title: string; readonly createdAt: Date; readonly comments: Comment[] }
export type Comment = {
  readonly id: number
  readonly author: Account
  body: string
  readonly createdAt: Date
  updatedAt: Date
  lastEditedAt: Date | null
  editor: Account | null
}

type EventBase = { readonly id: number; readonly at: Date; readonly actor: Account }
export type TimelineEvent = EventBase &
  (
    | { readonly type: 'ReviewDismissedEvent'; readonly review: Review; readonly previousState: ReviewState; readonly message: string | null }
    | { readonly type: 'HeadRefForcePushedEvent'; readonly before: Oid; readonly after: Oid }
    | { readonly type: 'BaseRefChangedEvent' | 'AutomaticBaseChangeSucceededEvent'; readonly previous: string; readonly current: string }
    | { readonly type: 'RenamedTitleEvent'; readonly previous: string; readonly current: string }
    | { readonly type: 'MergedEvent'; readonly commit: Oid; readonly base: string }
    | { readonly type: 'ClosedEvent' | 'ReopenedEvent' | 'ReadyForReviewEvent' | 'ConvertToDraftEvent' | 'AddedToMergeQueueEvent' | 'RemovedFromMergeQueueEvent' | 'HeadRefDeletedEvent' }
  )

export type PullRequest = {
  readonly id: number
  readonly number: number
  readonly repository: Repository
  readonly author: Account
  title: string
  body: string
  state: 'open' | 'closed' | 'merged'
  draft: boolean
  /** The repository is null when the fork was deleted. */
  readonly head: { repository: Repository | null; readonly owner: Account; readonly ref: string; oid: Oid }
  /** `oid` is the base branch's tip when GitHub last looked: at opening, at a push to the head, at a retarget. */
  readonly base: { ref: string; oid: Oid }
  readonly createdAt: Date
  updatedAt: Date
  closedAt: Date | null
  merge: { readonly at: Date; readonly by: Account; readonly commit: Oid } | null
  readonly reviews: Review[]
  readonly comments: Comment[]
  readonly events: TimelineEvent[]
}

export type QueueEntry = {
  readonly id: number
  readonly pull: PullRequest
  readonly enqueuedAt: Date
  readonly enqueuer: Account
  readonly base: Oid
  readonly head: Oid
  readonly ref: string
}

export type CheckStatus = 'queued' | 'in_progress' | 'completed' | 'waiting' | 'requested' | 'pending'
export type CheckConclusion = 'action_required' | 'cancelled' | 'failure' | 'neutral' | 'success' | 'skipped' | 'stale' | 'timed_out'
export type Annotation = {
  readonly path: string
  readonly start_line: number
  readonly end_line: number
  readonly start_column?: number
  readonly end_column?: number
  readonly annotation_level: 'notice' | 'warning' | 'failure'
  readonly message: string
  readonly title?: string
  readonly raw_details?: string
}
type CheckOutput = { readonly title: string | null; readonly summary: string | null; readonly text: string | null }
export type CheckRun = {
  readonly id: number
  readonly repository: Repository
  readonly app: App
  readonly suite: CheckSuite
  readonly headSha: Oid
  name: string
  externalId: string
  detailsUrl: string | null
  status: CheckStatus
  conclusion: CheckConclusion | null
  startedAt: Date | null
  completedAt: Date | null
  output: CheckOutput
  annotations: Annotation[]
}
export type CheckSuite = {
  readonly id: number
  readonly repository: Repository
  readonly app: App
  readonly headSha: Oid
  readonly createdAt: Date
  readonly run: WorkflowRun | undefined
}
export type WorkflowRun = {
  readonly id: number
  readonly event: string
  readonly name: string
  readonly path: string
  readonly branch: string | null
  readonly number: number
  readonly actor: Account
}
