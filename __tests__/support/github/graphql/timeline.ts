import { commitsOf } from '../pull-merge.ts'
import type { PullRequest, TimelineEvent } from '../state.ts'
import { nameWithOwner } from '../world.ts'
import { connection } from './connection.ts'
import { nodeId } from './identifier.ts'
import type { Arguments, Execution, View, Views } from './views.ts'

type Item = { readonly type: string; readonly at: Date; readonly view: () => View }

/** Everything that happened on a pull request, oldest first, of the types asked for. */
export function timeline(execution: Execution, pull: PullRequest, given: Arguments): View {
  const types = Array.isArray(given['itemTypes']) ? given['itemTypes'].map(String) : undefined
  const since = typeof given['since'] === 'string' ? Date.parse(given['since']) : -Infinity
  const items = allItems(execution, pull).filter(({ type, at }) => (types?.includes(constantName(type)) ?? true) && at.getTime() >= since)
  const skipped = items.slice(Number(given['skip'] ?? 0))
  return connection(execution, 'timelineItems', skipped, given, ({ view }) => view(), {
    filteredCount: skipped.length,
    pageCount: skipped.length,
    updatedAt: pull.updatedAt.toISOString(),
  })
}

export function eventViews(execution: Execution): Pick<Views, 'event'> {
  const { views, world } = execution
  return {
    event(pull: PullRequest, event: TimelineEvent): View {
      const path = `/${nameWithOwner(pull.repository)}/pull/${pull.number}#event-${event.id}`
      return {
        __typename: event.type,
        id: nodeId('EV', event.id),
        databaseId: event.id,
        createdAt: event.at.toISOString(),
        actor: () => views.actor(event.actor),
        enqueuer: () => views.actor(event.actor),
        pullRequest: () => views.pull(pull),
        url: `${world.host.html}${path}`,
        resourcePath: path,
        ...details(execution, pull, event),
      }
    },
  }
}

function details({ views }: Execution, pull: PullRequest, event: TimelineEvent): Readonly<Record<string, unknown>> {
  const commit = (oid: string) => (): View | null => views.commit(pull.repository, oid)
  switch (event.type) {
    case 'ReviewDismissedEvent':
      return { previousReviewState: event.previousState, dismissalMessage: event.message, dismissalMessageHTML: event.message, review: () => views.review(event.review), pullRequestCommit: null }
    case 'HeadRefForcePushedEvent':
      return { beforeCommit: commit(event.before), afterCommit: commit(event.after), ref: () => (pull.head.repository === null ? null : views.ref(pull.head.repository, `refs/heads/${pull.head.ref}`)) }
    case 'BaseRefChangedEvent':
      return { previousRefName: event.previous, currentRefName: event.current }
    case 'AutomaticBaseChangeSucceededEvent':
      return { oldBase: event.previous, newBase: event.current }
    case 'RenamedTitleEvent':
      return { previousTitle: event.previous, currentTitle: event.current, subject: () => views.pull(pull) }
    case 'MergedEvent':
      return { commit: commit(event.commit), mergeRefName: event.base, mergeRef: () => views.ref(pull.repository, `refs/heads/${event.base}`) }
    case 'ClosedEvent':
      return { closable: () => views.pull(pull), closer: null, duplicateOf: null, stateReason: null }
    case 'ReopenedEvent':
      return { closable: () => views.pull(pull), stateReason: null }
    case 'AddedToMergeQueueEvent':
    case 'RemovedFromMergeQueueEvent':
      return { mergeQueue: () => views.mergeQueue(pull.repository, pull.base.ref), reason: null, beforeCommit: null }
    case 'HeadRefDeletedEvent':
      return { headRef: null, headRefName: pull.head.ref }
    case 'ReadyForReviewEvent':
    case 'ConvertToDraftEvent':
      return {}
  }
}

function allItems(execution: Execution, pull: PullRequest): readonly Item[] {
  const { views } = execution
  const commits = commitsOf(pull).map((commit) => ({
    type: 'PullRequestCommit',
    at: commit.committer.date,
    view: () => ({ __typename: 'PullRequestCommit', id: nodeId('PURC', `${pull.id}:${commit.oid}`), commit: () => views.commit(pull.repository, commit.oid), pullRequest: () => views.pull(pull) }),
  }))
  const reviews = pull.reviews
    .filter(({ state }) => state !== 'PENDING')
    .map((review) => ({ type: 'PullRequestReview', at: review.submittedAt ?? review.createdAt, view: () => views.review(review) }))
  const comments = pull.comments.map((comment) => ({ type: 'IssueComment', at: comment.createdAt, view: () => views.comment(pull, comment) }))
  const events = pull.events.map((event) => ({ type: event.type, at: event.at, view: () => views.event(pull, event) }))
  return [...commits, ...reviews, ...comments, ...events].toSorted((a, b) => a.at.getTime() - b.at.getTime())
}

/** `ReviewDismissedEvent` is asked for as `REVIEW_DISMISSED_EVENT`. */
function constantName(type: string): string {
  return type.replaceAll(/(?<=[a-z])(?=[A-Z])/g, '_').toUpperCase()
}
