import type { Account, Review } from './review.ts'
import { compareText } from '../manifest/index.ts'

/** What one person last said. */
export type Opinion = {
  /** Absent for a deleted account. */
  readonly reviewer: Account | undefined
  readonly review: Review
  readonly state: 'APPROVED' | 'CHANGES_REQUESTED' | 'DISMISSED'
  readonly submittedAt: string
  /** `submittedAt` in milliseconds. */
  readonly at: number
  /** The review's numeric id: it orders reviews of the same second. */
  readonly number: bigint
}

export type Opinions = {
  /** One per person, oldest first; every review of a deleted account stands alone, for nobody can say whose it was. */
  readonly latest: readonly Opinion[]
  /** Reviews without a usable time or id: their place in the order is unknown. */
  readonly unreadable: readonly Review[]
}

/**
 * The latest review per person that is neither a comment nor pending (approvals.md §2). A dismissal takes the opinion
 * away and never revives an older one; a comment changes nothing.
 */
export function latestOpinions(reviews: readonly Review[]): Opinions {
  const opinions = reviews.map(opinionOf).filter((opinion) => opinion !== undefined).toSorted(compareOpinions)
  const byPerson = new Map<string, Opinion>()
  for (const opinion of opinions) byPerson.set(personKey(opinion), opinion)
  return {
    latest: [...byPerson.values()].toSorted(compareOpinions),
    unreadable: reviews
      .filter((review) => review.state !== 'PENDING' && placeInTime(review) === undefined)
      .toSorted((a, b) => compareText(a.id, b.id)),
  }
}

export function compareOpinions(a: Opinion, b: Opinion): number {
  if (a.at !== b.at) return a.at - b.at
  if (a.number !== b.number) return a.number < b.number ? -1 : 1
  // One review listed twice in different states (a page read late): the state that grants less wins.
  return caution[a.state] - caution[b.state]
}

/** Milliseconds of an RFC 3339 time; `Date.parse` alone would take `5` for a year. */
export function instant(text: string | undefined): number | undefined {
  if (text === undefined || !rfc3339.test(text)) return undefined
  const milliseconds = Date.parse(text)
  return Number.isNaN(milliseconds) ? undefined : milliseconds
}

const rfc3339 = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)$/i

const caution = { APPROVED: 0, DISMISSED: 1, CHANGES_REQUESTED: 2 } as const

function opinionOf(review: Review): Opinion | undefined {
  const { state } = review
  if (state === 'COMMENTED' || state === 'PENDING') return undefined
  const place = placeInTime(review)
  return place === undefined ? undefined : { reviewer: review.author, review, state, ...place }
}

function placeInTime(review: Review): Pick<Opinion, 'submittedAt' | 'at' | 'number'> | undefined {
  const { submittedAt } = review
  const at = instant(submittedAt)
  if (submittedAt === undefined || at === undefined || !/^\d+$/.test(review.id)) return undefined
  return { submittedAt, at, number: BigInt(review.id) }
}

function personKey({ reviewer, review }: Opinion): string {
  return reviewer === undefined ? `review ${review.id}` : `account ${reviewer.id}`
}
