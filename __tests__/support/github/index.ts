export { startGitHub, type GitHub, type GitHubOptions } from './stand-in.ts'
export type { PullHandle, ReviewOptions } from './pull-request.ts'
export type { PullOptions, RepositoryHandle, RepositoryOptions } from './repository.ts'
export type { CommitOptions, FileContent, Person } from './commit-writer.ts'
export type { MergeGroup } from './merge-queue.ts'
export type { Fault, FaultKind, RequestSummary } from './faults.ts'
export type { LoggedRequest } from './server.ts'
export type { Permissions, Token, TokenOptions } from './tokens.ts'
export type { CheckRun, PermissionLevel, PullRequest, Repository, ReviewState } from './state.ts'
export {
  checkRunEvent,
  issueCommentEvent,
  mergeGroupEvent,
  pullRequestEvent,
  pullRequestTargetEvent,
  pushEvent,
  reviewEvent,
  scheduleEvent,
  workflowDispatchEvent,
  workflowRunEvent,
  type WebhookEvent,
  type WorkflowRunOptions,
} from './events.ts'
