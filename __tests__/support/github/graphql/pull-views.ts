import { associationOf, canPush } from '../access.ts'
import { mergeCommits } from '../git-merge.ts'
import { filesOf } from '../pull-files.ts'
import { commitsOf } from '../pull-merge.ts'
import { latestOpinions, opinionsByAuthor, reviewDecision } from '../review-decision.ts'
import type { FileChange } from '../git-diff.ts'
import type { Account, Comment, PullRequest, Review } from '../state.ts'
import { nameWithOwner } from '../world.ts'
import { connection } from './connection.ts'
import { nodeId } from './identifier.ts'
import { timeline } from './timeline.ts'
import type { Arguments, Execution, View, Views } from './views.ts'
import { rollupOf } from './check-views.ts'

/** GraphQL's `Int` ends here; what is larger has only a `fullDatabaseId`. */
const MAX_INT = 2 ** 31 - 1
const CHANGE_TYPES = { added: 'ADDED', modified: 'MODIFIED', removed: 'DELETED', renamed: 'RENAMED', changed: 'CHANGED' } as const

export function pullViews(execution: Execution): Pick<Views, 'pull' | 'review' | 'comment'> {
  const { world, views } = execution
  const own = {
    pull(pull: PullRequest): View {
      const { repository, head, base, merge } = pull
      const path = `/${nameWithOwner(repository)}/pull/${pull.number}`
      const changes = once(() => filesOf(pull))
      const sum = (field: 'additions' | 'deletions') => (): number => changes().reduce((total, change) => total + change[field], 0)
      return {
        __typename: 'PullRequest',
        ...writing('PR', pull.id, pull.author, pull.body, pull.createdAt, null, null),
        number: pull.number,
        state: pull.state.toUpperCase(),
        isDraft: pull.draft,
        title: pull.title,
        updatedAt: pull.updatedAt.toISOString(),
        url: `${world.host.html}${path}`,
        permalink: `${world.host.html}${path}`,
        resourcePath: path,
        isCrossRepository: head.repository !== repository,
        closed: pull.state !== 'open',
        closedAt: pull.closedAt?.toISOString() ?? null,
        locked: false,
        maintainerCanModify: head.repository !== repository,
        headRefName: head.ref,
        headRefOid: head.oid,
        headRef: () => (head.repository === null ? null : views.ref(head.repository, `refs/heads/${head.ref}`)),
        headRepository: () => (head.repository === null ? null : views.repository(head.repository)),
        headRepositoryOwner: () => views.actor(head.owner),
        baseRefName: base.ref,
        baseRefOid: base.oid,
        baseRef: () => views.ref(repository, `refs/heads/${base.ref}`),
        baseRepository: () => views.repository(repository),
        repository: () => views.repository(repository),
        authorAssociation: associationOf(world, repository, pull.author),
        mergeable: () => mergeability(pull),
        mergeStateStatus: () => (mergeability(pull) === 'CONFLICTING' ? 'DIRTY' : 'BLOCKED'),
        merged: merge !== null,
        mergedAt: merge?.at.toISOString() ?? null,
        mergedBy: () => views.actor(merge?.by ?? null),
        mergeCommit: () => views.commit(repository, merge?.commit ?? null),
        potentialMergeCommit: null,
        reviewDecision: () => reviewDecision(world, pull),
        isInMergeQueue: inQueue(pull),
        isMergeQueueEnabled: repository.queues.has(base.ref),
        mergeQueue: () => views.mergeQueue(repository, base.ref),
        mergeQueueEntry: () => {
          const entry = repository.queues.get(base.ref)?.find((one) => one.pull === pull)
          return entry === undefined ? null : views.queueEntry(entry)
        },
        statusCheckRollup: () => rollupOf(execution, repository, head.oid),
        additions: sum('additions'),
        deletions: sum('deletions'),
        changedFiles: () => changes().length,
        files: (given: Arguments) => connection(execution, 'files', changes().slice(0, execution.limits.pullFiles), given, fileView),
        commits: (given: Arguments) => connection(execution, 'commits', commitsOf(pull), given, ({ oid }) => commitOf(pull, oid)),
        reviews: (given: Arguments) => connection(execution, 'reviews', chosenReviews(pull, given), given, views.review),
        latestReviews: (given: Arguments) => connection(execution, 'latestReviews', opinionsByAuthor(pull, ['APPROVED', 'CHANGES_REQUESTED', 'COMMENTED', 'DISMISSED']), given, views.review),
        latestOpinionatedReviews: (given: Arguments) =>
          connection(execution, 'latestOpinionatedReviews', given['writersOnly'] === true ? latestOpinions(world, pull) : opinionsByAuthor(pull), given, views.review),
        comments: (given: Arguments) => connection(execution, 'comments', pull.comments, given, (comment) => own.comment(pull, comment)),
        participants: (given: Arguments) => connection(execution, 'participants', participants(pull), given, views.user),
        timelineItems: (given: Arguments) => timeline(execution, pull, given),
        labels: (given: Arguments) => connection(execution, 'labels', [], given, fileView),
        assignees: (given: Arguments) => connection(execution, 'assignees', [], given, views.user),
        reviewRequests: (given: Arguments) => connection(execution, 'reviewRequests', [], given, fileView),
        totalCommentsCount: pull.comments.length,
        milestone: null,
        autoMergeRequest: null,
      }
    },
    review(review: Review): View {
      const { pull } = review
      const path = `/${nameWithOwner(pull.repository)}/pull/${pull.number}#pullrequestreview-${review.id}`
      return {
        __typename: 'PullRequestReview',
        ...writing('PRR', review.id, review.author, review.body, review.createdAt, review.lastEditedAt, review.editor),
        state: review.state,
        submittedAt: review.submittedAt?.toISOString() ?? null,
        url: `${world.host.html}${path}`,
        resourcePath: path,
        authorAssociation: associationOf(world, pull.repository, review.author),
        authorCanPushToRepository: canPush(world, pull.repository, review.author),
        commit: () => views.commit(pull.repository, review.commit),
        pullRequest: () => own.pull(pull),
        repository: () => views.repository(pull.repository),
        isMinimized: false,
        minimizedReason: null,
        onBehalfOf: (given: Arguments) => connection(execution, 'onBehalfOf', [], given, views.team),
        comments: (given: Arguments) => connection(execution, 'comments', [], given, fileView),
      }
    },
    comment(pull: PullRequest, comment: Comment): View {
      const path = `/${nameWithOwner(pull.repository)}/pull/${pull.number}#issuecomment-${comment.id}`
      return {
        __typename: 'IssueComment',
        ...writing('IC', comment.id, comment.author, comment.body, comment.createdAt, comment.lastEditedAt, comment.editor),
        updatedAt: comment.updatedAt.toISOString(),
        url: `${world.host.html}${path}`,
        resourcePath: path,
        authorAssociation: associationOf(world, pull.repository, comment.author),
        pullRequest: () => own.pull(pull),
        repository: () => views.repository(pull.repository),
        isMinimized: false,
        minimizedReason: null,
      }
    },
  }

  /** The fields that everything a person wrote has. */
  function writing(prefix: string, id: number, author: Account, body: string, createdAt: Date, lastEditedAt: Date | null, editor: Account | null): Readonly<Record<string, unknown>> {
    return {
      id: nodeId(prefix, id),
      databaseId: id > MAX_INT ? null : id,
      fullDatabaseId: String(id),
      author: () => views.actor(author),
      body,
      bodyText: body,
      bodyHTML: '',
      createdAt: createdAt.toISOString(),
      updatedAt: (lastEditedAt ?? createdAt).toISOString(),
      publishedAt: createdAt.toISOString(),
      createdViaEmail: false,
      includesCreatedEdit: lastEditedAt !== null,
      lastEditedAt: lastEditedAt?.toISOString() ?? null,
      editor: () => views.actor(editor),
      viewerDidAuthor: false,
    }
  }

  function commitOf(pull: PullRequest, oid: string): View {
    const path = `/${nameWithOwner(pull.repository)}/pull/${pull.number}/commits/${oid}`
    return {
      __typename: 'PullRequestCommit',
      id: nodeId('PURC', `${pull.id}:${oid}`),
      commit: () => {
        execution.permit(pull.repository, 'contents')
        return views.commit(pull.repository, oid)
      },
      pullRequest: () => own.pull(pull),
      url: `${world.host.html}${path}`,
      resourcePath: path,
    }
  }

  return own
}

function fileView({ path, status, additions, deletions }: FileChange): View {
  return { __typename: 'PullRequestChangedFile', path, changeType: CHANGE_TYPES[status], additions, deletions, viewerViewedState: 'UNVIEWED' }
}

/** Pending reviews show only to their author, which an app never is. */
function chosenReviews(pull: PullRequest, { states, author }: Arguments): readonly Review[] {
  const wanted = Array.isArray(states) ? states.map(String) : undefined
  return pull.reviews.filter((review) => {
    const by = typeof author === 'string' ? author.toLowerCase() : undefined
    return review.state !== 'PENDING' && (wanted?.includes(review.state) ?? true) && (by === undefined || by === review.author.login.toLowerCase())
  })
}

function participants(pull: PullRequest): readonly Account[] {
  const writers = [pull.author, ...pull.reviews.filter(({ state }) => state !== 'PENDING').map(({ author }) => author), ...pull.comments.map(({ author }) => author)]
  return [...new Set(writers)].filter(({ kind, deleted }) => kind === 'User' && !deleted)
}

function mergeability(pull: PullRequest): 'MERGEABLE' | 'CONFLICTING' | 'UNKNOWN' {
  const base = pull.repository.refs.get(`refs/heads/${pull.base.ref}`)
  if (pull.state !== 'open' || base === undefined) return 'UNKNOWN'
  return mergeCommits(pull.repository.store, base, pull.head.oid).conflicts.length === 0 ? 'MERGEABLE' : 'CONFLICTING'
}

function inQueue(pull: PullRequest): boolean {
  return [...pull.repository.queues.values()].some((queue) => queue.some((entry) => entry.pull === pull))
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined
  return () => (made ??= { value: make() }).value
}
