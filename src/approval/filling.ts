import type { Account } from './review.ts'
import type { Filling } from './standing.ts'
import type { Opinion } from './opinion.ts'
import type { Standing } from './staleness.ts'

/** What the record keeps of an approval that counts. */
export function fillingOf(
  account: Account,
  opinion: Opinion,
  standing: Extract<Standing, { readonly state: 'stands' }>,
): Filling {
  return {
    login: account.login,
    id: account.id,
    reviewId: opinion.review.id,
    commit: standing.commit,
    submittedAt: opinion.submittedAt,
    carried: standing.carried,
  }
}
