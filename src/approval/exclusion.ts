import type { Account, CommitPeople, Contributor } from './review.ts'
import type { ApprovalRequirements, Exclusion, SeatRequirement } from './requirement.ts'
import type { ApprovalEvidence } from './standing.ts'
import { compareText } from '../manifest/index.ts'
import { sameAccount } from './account.ts'
import { shortCommit } from './order.ts'

/** A person who may not sign, and why. */
type Bar = {
  readonly account: Account
  readonly reason: 'author' | 'committer' | 'co-author' | 'initiator'
  readonly detail: string
}

/**
 * Whom a list of exclusions bars (approvals.md §5.3): everyone who had a hand in the change. Commits' authors count as
 * authors, which covers whoever made an "update branch" merge (§2.6) and whoever pushed to another's branch (§2.10).
 */
export function barred(
  evidence: Pick<ApprovalEvidence, 'author' | 'commits' | 'initiators'>,
  exclusions: readonly Exclusion[],
): readonly Bar[] {
  const commits = evidence.commits.toSorted((a, b) => compareText(a.oid, b.oid))
  const bars: Readonly<Record<Exclusion, readonly Bar[]>> = {
    author: openers(evidence.author).concat(commits.flatMap(authors)),
    committers: commits.flatMap(committers),
    'co-authors': commits.flatMap(coAuthors),
    initiator: evidence.initiators.map(initiator),
    // Bots never count, listed or not: see reviewer.ts.
    bots: [],
  }
  return order.filter((exclusion) => exclusions.includes(exclusion)).flatMap((exclusion) => bars[exclusion])
}

/** A seat's own list replaces the policy's. */
export function exclusionsOf(seat: SeatRequirement, requirements: ApprovalRequirements): readonly Exclusion[] {
  return seat.exclude ?? requirements.exclude
}

export function barOf(
  bars: readonly Bar[],
  person: { readonly login: string; readonly id?: number | undefined },
): Bar | undefined {
  return bars.find(({ account }) => sameAccount(account, person))
}

/** Which reason is told of a person with several. */
const order: readonly Exclusion[] = ['author', 'committers', 'co-authors', 'initiator', 'bots']

function openers(account: Account | undefined): readonly Bar[] {
  return account === undefined
    ? []
    : [{ account, reason: 'author', detail: `${account.login} opened the pull request` }]
}

function authors(commit: CommitPeople): readonly Bar[] {
  return accountsOf([commit.author]).map((account) => ({
    account,
    reason: 'author',
    detail: `${account.login} is an author of commit ${shortCommit(commit.oid)}`,
  }))
}

function committers(commit: CommitPeople): readonly Bar[] {
  return accountsOf([commit.committer]).map((account) => ({
    account,
    reason: 'committer',
    detail: `${account.login} is the committer of commit ${shortCommit(commit.oid)}`,
  }))
}

function coAuthors(commit: CommitPeople): readonly Bar[] {
  return accountsOf(commit.coAuthors).map((account) => ({
    account,
    reason: 'co-author',
    detail: `${account.login} is a co-author of commit ${shortCommit(commit.oid)}`,
  }))
}

function initiator(account: Account): Bar {
  return { account, reason: 'initiator', detail: `${account.login} is the manifest's initiator` }
}

function accountsOf(contributors: readonly Contributor[]): readonly Account[] {
  return contributors.flatMap((contributor) => (contributor.state === 'account' ? [contributor.account] : []))
}
