import type { Account } from './review.ts'
import { isBot, type Person } from './account.ts'
import type { Opinion } from './opinion.ts'

/** Whether a review was written by somebody whose word can count at all. */
type Reviewer =
  | { readonly state: 'person'; readonly account: Account; readonly person: Person }
  | {
      readonly state: 'nobody'
      readonly login: string
      readonly reason: 'ghost' | 'bot' | 'no-write-access'
      readonly detail: string
    }

/** Deleted accounts and bots never count (approvals.md §2.12, §2.13); nor does who may not write now (§2.11). */
export function reviewerOf({ reviewer, review }: Opinion): Reviewer {
  if (reviewer === undefined) {
    return { state: 'nobody', login: 'ghost', reason: 'ghost', detail: 'the account of the reviewer was deleted' }
  }
  const { login, id } = reviewer
  if (isBot(reviewer)) return { state: 'nobody', login, reason: 'bot', detail: `${login} is a bot` }
  if (!review.canWrite) {
    const detail = `${login} has no write access to this repository`
    return { state: 'nobody', login, reason: 'no-write-access', detail }
  }
  return { state: 'person', account: reviewer, person: { login, id, canWrite: true } }
}
