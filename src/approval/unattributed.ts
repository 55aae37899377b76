import type { CommitPeople } from './review.ts'
import type { ApprovalOutcome } from './standing.ts'
import { compareText } from '../manifest/index.ts'
import { distinctBy } from './order.ts'

/** Commits that name a person whom no account owns, once per commit and address (approvals.md §2.8). */
export function unattributed(commits: readonly CommitPeople[]): ApprovalOutcome['unattributed'] {
  const people = commits.flatMap(({ oid, author, coAuthors, committer }) =>
    [author, ...coAuthors, committer].flatMap((contributor) =>
      contributor.state === 'unknown' ? [{ oid, name: contributor.name, email: contributor.email }] : [],
    ),
  )
  const sorted = people.toSorted(
    (a, b) => compareText(a.oid, b.oid) || compareText(a.email, b.email) || compareText(a.name, b.name),
  )
  return distinctBy(sorted, ({ oid, email }) => `${oid} ${email}`)
}
