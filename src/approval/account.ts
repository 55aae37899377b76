import type { Account } from './review.ts'
import type { ApprovalEvidence } from './standing.ts'

/** A person as far as known: someone who dismissed a review may be known by login alone. */
export type Person = {
  readonly login: string
  readonly id: number | undefined
  readonly canWrite: boolean | undefined
}

/** Logins are ASCII and differ by more than case (approvals.md §2.14). */
export function foldLogin(login: string): string {
  return login.toLowerCase()
}

/** Whether two mean the same account: by id where both ids are known, for logins change hands; else by login. */
export function sameAccount(
  a: { readonly login: string; readonly id?: number | undefined },
  b: { readonly login: string; readonly id?: number | undefined },
): boolean {
  if (a.id !== undefined && b.id !== undefined) return a.id === b.id
  return foldLogin(a.login) === foldLogin(b.login)
}

/** REST marks a bot in its login, GraphQL in its type (approvals.md §2.12). */
export function isBot(account: Account): boolean {
  return account.bot || account.login.toLowerCase().endsWith('[bot]')
}

/** Every account that the evidence names with an id, by folded login. */
export function knownAccounts(
  evidence: Pick<ApprovalEvidence, 'author' | 'commits' | 'initiators' | 'reviews'>,
): ReadonlyMap<string, Account> {
  const contributors = evidence.commits.flatMap((commit) => [commit.author, ...commit.coAuthors, commit.committer])
  const accounts = [
    evidence.author,
    ...contributors.map((contributor) => (contributor.state === 'account' ? contributor.account : undefined)),
    ...evidence.initiators,
    ...evidence.reviews.map((review) => review.author),
  ]
  return new Map(
    accounts
      .filter((account) => account !== undefined)
      // By id, so that the answer does not hang on the order in which GitHub listed them.
      .toSorted((a, b) => a.id - b.id)
      .map((account) => [foldLogin(account.login), account]),
  )
}
