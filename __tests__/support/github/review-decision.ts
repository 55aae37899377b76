import { canPush } from './access.ts'
import type { PullRequest, Review, ReviewState } from './state.ts'
import type { World } from './world.ts'

/** Each author's latest review of the given states, in the order of the authors' first. */
export function opinionsByAuthor(pull: PullRequest, states: readonly ReviewState[] = ['APPROVED', 'CHANGES_REQUESTED', 'DISMISSED']): readonly Review[] {
  const latest = new Map<number, Review>()
  const given = pull.reviews.filter(({ state }) => states.includes(state)).toSorted((a, b) => time(a) - time(b))
  for (const review of given) latest.set(review.author.id, review)
  return [...latest.values()]
}

/** Opinions of those who may push, the only ones that GitHub counts. */
export function latestOpinions(world: World, pull: PullRequest): readonly Review[] {
  return opinionsByAuthor(pull).filter(({ author }) => canPush(world, pull.repository, author))
}

/** Null where the base branch asks for no reviews. */
export function reviewDecision(world: World, pull: PullRequest): 'APPROVED' | 'CHANGES_REQUESTED' | 'REVIEW_REQUIRED' | null {
  const needed = pull.repository.protections.get(pull.base.ref)?.approvals ?? 0
  const opinions = latestOpinions(world, pull).map(({ state }) => state)
  if (opinions.includes('CHANGES_REQUESTED')) return 'CHANGES_REQUESTED'
  if (needed === 0) return null
  return opinions.filter((state) => state === 'APPROVED').length >= needed ? 'APPROVED' : 'REVIEW_REQUIRED'
}

function time(review: Review): number {
  return (review.submittedAt ?? review.createdAt).getTime()
}
