import type { Account, CommitPeople, Contributor, Dismissal, Review } from '../approval/index.ts'
import { accountOf } from './actor.ts'
import type { ExistingCheckRun } from './check-run.ts'
import { GitHubError } from './error.ts'
import { entryToFile, type TreeFile } from './file-query.ts'
import type {
  CommitNode,
  GitActorNode,
  Page,
  PullRequestNode,
  RepositoryNode,
  ReviewNode,
  TimelineNode,
} from './pull-request-query.ts'

/** A path that the pull request changes, between its merge base and its head. */
export type ChangedPath = {
  readonly path: string
  readonly status: 'added' | 'modified' | 'removed' | 'renamed'
  /** The former path of a renamed file. */
  readonly previousPath?: string
}

/** A pull request as GitHub holds it at one moment. */
export type PullRequest = {
  readonly repository: { readonly name: string; readonly id: number; readonly url: string }
  readonly number: number
  readonly open: boolean
  readonly merged: boolean
  readonly title: string
  readonly url: string
  readonly author: Account | undefined
  readonly head: { readonly oid: string; readonly ref: string }
  readonly base: { readonly ref: string; readonly oid: string }
  /** The policy file at the tip of the base branch. */
  readonly policy: TreeFile
  readonly files: readonly ChangedPath[]
  readonly reviews: readonly Review[]
  readonly dismissals: readonly Dismissal[]
  readonly commits: readonly CommitPeople[]
  /** Accounts that commented on the conversation. */
  readonly commenters: readonly Account[]
  readonly baseChangedAt: string | undefined
  /** The default branch and the policy file at its tip. */
  readonly defaultBranch: { readonly ref: string; readonly oid: string; readonly policy: TreeFile } | undefined
  /** Other open pull requests with the same head; absent where the head does not tell them. */
  readonly siblings: readonly number[] | undefined
  /** Check runs of the given name on the head, newest first, of whichever app. */
  readonly checkRuns: readonly ExistingCheckRun[]
}

/** GitHub lists no more than these for one pull request; at the cap nobody can tell what is missing. */
const caps = { files: 3000, commits: 250, authors: 100 } as const

/** Decodes the pages of one pull request. Throws a `GitHubError` for whatever is missing, capped or contradictory. */
export function decodePullRequest(pages: readonly RepositoryNode[]): PullRequest {
  const [repository] = pages
  const pull = repository?.pullRequest
  if (!repository || !pull) throw malformed('the pull request')
  const base = pull.baseRef?.target
  if (!base) throw new GitHubError('not-found', `The base branch ${pull.baseRefName} is gone`, 'Choose another base.')
  const files = collect(pages, 'files', (node) => node.files)
  const commits = collect(pages, 'commits', (node) => node.commits)
  refuseCaps(pull, files.length, commits)
  const timeline = collect(pages, 'timeline', (node) => node.timelineItems)
  const tip = pull.tip.nodes?.[0]?.commit
  if (!tip || tip.oid !== pull.headRefOid) {
    throw new GitHubError('inconsistent', 'The head moved while it was read', 'Re-run the job.')
  }
  return {
    repository: { name: repository.nameWithOwner, id: repository.databaseId ?? 0, url: repository.url },
    number: pull.number,
    open: pull.state === 'OPEN',
    merged: pull.state === 'MERGED',
    title: pull.title,
    url: pull.url,
    author: accountOf(pull.author),
    head: { oid: pull.headRefOid, ref: pull.headRefName },
    base: { ref: pull.baseRefName, oid: base.oid },
    policy: entryToFile(base.policy),
    files: files.map((file) => ({ path: file.path, status: statusOf(file.changeType) })),
    reviews: collect(pages, 'reviews', (node) => node.reviews).map(reviewOf),
    dismissals: timeline.flatMap(dismissalOf),
    commits: commits.map(commitPeople),
    commenters: collect(pages, 'comments', (node) => node.comments).flatMap((node) => accountOf(node.author) ?? []),
    baseChangedAt: lastBaseChange(timeline),
    defaultBranch: defaultBranchOf(repository),
    siblings: siblingsOf(pull),
    checkRuns: checkRunsOf(pull),
  }
}

function collect<Node>(
  pages: readonly RepositoryNode[],
  what: string,
  list: (node: PullRequestNode) => Page<Node> | undefined,
): Node[] {
  const found = pages.flatMap((page) => (page.pullRequest ? (list(page.pullRequest) ?? []) : []))
  const nodes = found.flatMap((page) => page.nodes ?? [])
  const [first] = found
  if (!first || nodes.length < first.totalCount || nodes.includes(null)) throw malformed(`the list of ${what}`)
  return nodes.filter((node) => node !== null)
}

function refuseCaps(pull: PullRequestNode, files: number, commits: readonly CommitNode[]): void {
  if (pull.changedFiles >= caps.files || files >= caps.files) throw capped(`${caps.files} files`)
  if (commits.length >= caps.commits) throw capped(`${caps.commits} commits`)
  if (files !== pull.changedFiles) throw malformed('the list of files')
  const crowded = commits.find(({ commit }) => commit.authors.totalCount > (commit.authors.nodes?.length ?? 0))
  if (crowded) throw capped(`${caps.authors} authors on commit ${crowded.commit.oid.slice(0, 7)}`)
}

function capped(what: string): GitHubError {
  return new GitHubError(
    'cap-reached',
    `GitHub lists no more than ${what}, so the pull request cannot be read whole`,
    'Split the pull request.',
  )
}

function reviewOf(node: ReviewNode): Review {
  return {
    id: String(node.fullDatabaseId ?? ''),
    author: accountOf(node.author),
    state: reviewState(node.state),
    body: node.body,
    submittedAt: node.submittedAt ?? undefined,
    editor: node.editor?.login,
    edited: node.lastEditedAt !== null,
    commit: node.commit?.oid,
    canWrite: node.authorCanPushToRepository,
  }
}

const reviewStates = ['APPROVED', 'CHANGES_REQUESTED', 'COMMENTED', 'DISMISSED', 'PENDING'] as const

function reviewState(state: string | undefined): Review['state'] {
  const known = reviewStates.find((name) => name === state)
  if (!known) throw malformed(`a review's state (${state})`)
  return known
}

function dismissalOf(node: TimelineNode): Dismissal[] {
  if (node.__typename !== 'ReviewDismissedEvent' || !node.review) return []
  const account = accountOf(node.actor)
  return [
    {
      reviewId: String(node.review.fullDatabaseId ?? ''),
      by: node.actor?.login,
      previousState: reviewState(node.previousReviewState),
      ...(account ? { account } : {}),
    },
  ]
}

function commitPeople({ commit }: CommitNode): CommitPeople {
  const [author, ...coAuthors] = (commit.authors.nodes ?? []).map(contributorOf)
  return {
    oid: commit.oid,
    author: author ?? { state: 'unknown', name: '', email: '' },
    coAuthors,
    committer: isWebCommitter(commit) ? { state: 'web' } : contributorOf(commit.committer),
  }
}

function contributorOf(actor: GitActorNode): Contributor {
  const user = actor?.user
  if (user && typeof user.databaseId === 'number' && user.login !== 'web-flow') {
    return { state: 'account', account: { login: user.login, id: user.databaseId, bot: user.login.endsWith('[bot]') } }
  }
  return { state: 'unknown', name: actor?.name ?? '', email: actor?.email ?? '' }
}

/** Anyone can commit as noreply@github.com; only GitHub can sign as its web committer. */
function isWebCommitter(commit: CommitNode['commit']): boolean {
  const named = commit.committer?.user?.login === 'web-flow' || commit.committer?.email === 'noreply@github.com'
  return named && commit.signature?.isValid === true && commit.signature.signer?.login === 'web-flow'
}

/** Deleting the base branch changes the base as well, and GitHub has another event for that. */
function lastBaseChange(timeline: readonly TimelineNode[]): string | undefined {
  const changes = new Set(['BaseRefChangedEvent', 'AutomaticBaseChangeSucceededEvent'])
  const times = timeline.filter((node) => changes.has(node.__typename)).map((node) => node.createdAt ?? '')
  return times.toSorted().at(-1)
}

function defaultBranchOf({ defaultBranchRef }: RepositoryNode): PullRequest['defaultBranch'] {
  const tip = defaultBranchRef?.target
  return tip ? { ref: defaultBranchRef.name, oid: tip.oid, policy: entryToFile(tip.policy) } : undefined
}

/**
 * GitHub lists the open pull requests of a commit only while the default branch does not have it. Where its list leaves
 * out this very pull request, it says nothing of the others.
 */
function siblingsOf(pull: PullRequestNode): number[] | undefined {
  const associated = pull.tip.nodes?.[0]?.commit.associatedPullRequests
  if (associated && associated.totalCount > (associated.nodes?.length ?? 0)) throw capped('100 pull requests of one commit')
  const nodes = (associated?.nodes ?? []).filter((node) => node !== null)
  if (!nodes.some((node) => node.number === pull.number)) return undefined
  return nodes
    .filter((node) => node.state === 'OPEN' && node.headRefOid === pull.headRefOid && node.number !== pull.number)
    .map((node) => node.number)
}

function checkRunsOf(pull: PullRequestNode): ExistingCheckRun[] {
  const suites = pull.tip.nodes?.[0]?.commit.checkSuites?.nodes ?? []
  return suites
    .flatMap((suite) => suite?.checkRuns?.nodes ?? [])
    .flatMap((run) => (run?.databaseId ? [{ id: run.databaseId, annotations: run.annotations?.totalCount ?? 0 }] : []))
    .sort((a, b) => b.id - a.id)
}

function statusOf(changeType: string): ChangedPath['status'] {
  switch (changeType) {
    case 'ADDED':
    case 'COPIED':
      return 'added'
    case 'DELETED':
      return 'removed'
    case 'RENAMED':
      return 'renamed'
    case 'MODIFIED':
    case 'CHANGED':
      return 'modified'
    default:
      throw malformed(`a file's change (${changeType})`)
  }
}

function malformed(what: string): GitHubError {
  return new GitHubError('malformed-answer', `GitHub's answer about ${what} is incomplete`, 'Re-run the job.')
}
