import type { Oid } from './git-objects.ts'
import { mergePull, updateBranch, type MergeMethod } from './pull-merge.ts'
import { tip } from './refs.ts'
import type { Account, Comment, PullRequest, Review, ReviewState, TimelineEvent } from './state.ts'
import type { World } from './world.ts'

export type ReviewOptions = {
  readonly body?: string
  /** Default: the head at this moment; null: GitHub no longer knows. */
  readonly commit?: Oid | null
  readonly at?: string | Date
}

/** A pull request as a test handles it; methods that do something say by whom, and a second passes. */
export type PullHandle = {
  readonly number: number
  readonly state: PullRequest
  readonly head: Oid
  /** Returns the review's id. */
  review(by: string, state: ReviewState, options?: ReviewOptions): number
  /** Only an approval or a request for changes can be dismissed. */
  dismiss(review: number, by: string, message?: string): void
  editReview(review: number, edit: { readonly by: string; readonly body: string; readonly at?: string | Date }): void
  /** Submits a pending review. */
  submit(review: number, state: 'APPROVED' | 'CHANGES_REQUESTED' | 'COMMENTED'): void
  /** Returns the comment's id. */
  comment(by: string, body: string): number
  editComment(comment: number, edit: { readonly by: string; readonly body: string }): void
  /** `automatic`: as GitHub does when the base branch is deleted after its own merge. */
  retarget(base: string, by: string, how?: { readonly automatic?: boolean }): void
  edit(edit: { readonly by: string; readonly title?: string; readonly body?: string }): void
  close(by: string): void
  reopen(by: string): void
  draft(by: string): void
  ready(by: string): void
  updateBranch(by: string): Oid
  /** Returns the commit on the base branch. */
  merge(by: string, method?: MergeMethod): Oid
}

export function pullHandle(world: World, pull: PullRequest): PullHandle {
  function happen(by: string, change: (actor: Account, at: Date) => void): void {
    const at = world.clock.now()
    change(world.account(by), at)
    pull.updatedAt = at
    world.tick()
  }

  function record(by: string, type: Extract<TimelineEvent['type'], 'ClosedEvent' | 'ReopenedEvent' | 'ReadyForReviewEvent' | 'ConvertToDraftEvent'>, change: (at: Date) => void): void {
    happen(by, (actor, at) => {
      change(at)
      pull.events.push({ type, id: world.nextId(), at, actor })
    })
  }

  return {
    number: pull.number,
    state: pull,
    get head() {
      return pull.head.oid
    },
    review(by, state, options = {}) {
      const review = newReview(world, pull, world.account(by), state, options)
      happen(by, () => pull.reviews.push(review))
      return review.id
    },
    dismiss(id, by, message) {
      const review = find(pull.reviews, id)
      const previousState = review.state
      if (previousState !== 'APPROVED' && previousState !== 'CHANGES_REQUESTED') throw new Error(`a review that is ${previousState} cannot be dismissed`)
      happen(by, (actor, at) => {
        review.state = 'DISMISSED'
        pull.events.push({ type: 'ReviewDismissedEvent', id: world.nextId(), at, actor, review, previousState, message: message ?? null })
      })
    },
    editReview(id, { by, body, at: given }) {
      happen(by, (editor, at) => void Object.assign(find(pull.reviews, id), { body, editor, lastEditedAt: given === undefined ? at : new Date(given) }))
    },
    submit(id, state) {
      const review = find(pull.reviews, id)
      if (review.state !== 'PENDING') throw new Error('only a pending review can be submitted')
      happen(review.author.login, (_, at) => void Object.assign(review, { state, submittedAt: at }))
    },
    comment(by, body) {
      const comment = newComment(world, world.account(by), body)
      happen(by, () => pull.comments.push(comment))
      return comment.id
    },
    editComment(id, { by, body }) {
      happen(by, (editor, at) => void Object.assign(find(pull.comments, id), { body, editor, lastEditedAt: at, updatedAt: at }))
    },
    retarget(base, by, { automatic = false } = {}) {
      const previous = pull.base.ref
      happen(by, (actor, at) => {
        pull.base.ref = base
        pull.base.oid = tip(pull.repository, base)
        const type = automatic ? 'AutomaticBaseChangeSucceededEvent' : 'BaseRefChangedEvent'
        pull.events.push({ type, id: world.nextId(), at, actor, previous, current: base })
      })
    },
    edit({ by, title, body }) {
      happen(by, (actor, at) => {
        if (title !== undefined) pull.events.push({ type: 'RenamedTitleEvent', id: world.nextId(), at, actor, previous: pull.title, current: title })
        pull.title = title ?? pull.title
        pull.body = body ?? pull.body
      })
    },
    close: (by) => record(by, 'ClosedEvent', (at) => void Object.assign(pull, { state: 'closed', closedAt: at })),
    reopen: (by) => record(by, 'ReopenedEvent', () => void Object.assign(pull, { state: 'open', closedAt: null })),
    draft: (by) => record(by, 'ConvertToDraftEvent', () => void (pull.draft = true)),
    ready: (by) => record(by, 'ReadyForReviewEvent', () => void (pull.draft = false)),
    updateBranch: (by) => updateBranch(world, pull, world.account(by)),
    merge: (by, method = 'merge') => mergePull(world, pull, world.account(by), method),
  }
}

export function newComment(world: World, author: Account, body: string): Comment {
  const at = world.clock.now()
  return { id: world.nextWritingId(), author, body, createdAt: at, updatedAt: at, lastEditedAt: null, editor: null }
}

function newReview(world: World, pull: PullRequest, author: Account, state: ReviewState, options: ReviewOptions): Review {
  const at = new Date(options.at ?? world.clock.now())
  return {
    id: world.nextWritingId(),
    author,
    pull,
    state,
    body: options.body ?? '',
    commit: options.commit === undefined ? pull.head.oid : options.commit,
    createdAt: at,
    submittedAt: state === 'PENDING' ? null : at,
    lastEditedAt: null,
    editor: null,
  }
}

function find<T extends { readonly id: number }>(items: readonly T[], id: number): T {
  const found = items.find((item) => item.id === id)
  if (found === undefined) throw new Error(`there is no ${id}`)
  return found
}
