import type { Kind, Topic } from '../manifest/index.ts'
import type { Account, CommitPeople, Dismissal, Review } from './review.ts'

/** Membership has three values: a team that cannot be read is neither yes nor no. */
export type Membership = 'yes' | 'no' | 'unreadable'

/** What the change is, as far as seats ask. One entry in `manifests` per governed document. */
export type ChangeFacts = {
  /** Every path that the pull request touches, old and new. */
  readonly paths: readonly string[]
  readonly manifests: readonly {
    readonly path: string
    readonly kinds: readonly Kind[]
    /** Risk at head and at the base: lowering it does not dodge a seat. Empty when neither states one. */
    readonly risks: readonly string[]
    readonly topics: readonly Topic[]
    /** What became of each seat's `if`, by its text; one that is not in here is as good as `unknown`. */
    readonly conditions?: ReadonlyMap<string, boolean | 'unknown'>
  }[]
}

/** What decides who has signed. Everything was read before; nothing here asks GitHub. */
export type ApprovalEvidence = {
  readonly now: Date
  readonly head: string
  readonly author: Account | undefined
  readonly commits: readonly CommitPeople[]
  /** The accounts that governed manifests name as initiator. */
  readonly initiators: readonly Account[]
  readonly reviews: readonly Review[]
  readonly dismissals: readonly Dismissal[]
  /** RFC 3339, of the last change of the base branch, when there was one. */
  readonly baseChangedAt: string | undefined
  readonly change: ChangeFacts
  /** Whether the governed content at a reviewed commit equals the head's; absent when the commit is gone. */
  readonly sameContent: ReadonlyMap<string, boolean>
  /** Members of each team that was read, by `organisation/slug` in lower case; `unreadable` says why. */
  readonly teams: ReadonlyMap<string, TeamReading>
  /** Permission on the repository by account id, for those asked about. */
  readonly permissions: ReadonlyMap<number, PermissionReading>
}

export type TeamReading =
  | { readonly state: 'read'; readonly members: readonly { readonly login: string; readonly id: number }[] }
  | { readonly state: 'unreadable'; readonly why: string }

export type PermissionReading =
  | { readonly state: 'read'; readonly permission: 'admin' | 'maintain' | 'write' | 'none' }
  | { readonly state: 'unreadable'; readonly why: string }

/** Why an approval (or an override, or a veto) does not count. */
export type IgnoredReason =
  | 'bot'
  | 'ghost'
  | 'no-write-access'
  | 'author'
  | 'committer'
  | 'co-author'
  | 'initiator'
  | 'stale'
  | 'commit-gone'
  | 'base-changed'
  | 'expired'
  | 'not-eligible'
  | 'not-needed'
  | 'dismissed'
  | 'edited-by-another'
  | 'no-reason'
  | 'not-entitled'

export type Filling = {
  readonly login: string
  readonly id: number
  readonly reviewId: string
  /** The commit reviewed. */
  readonly commit: string
  readonly submittedAt: string
  /** True when the review was on an earlier commit with the same governed content. */
  readonly carried: boolean
}

export type Seat = {
  readonly name: string
  readonly needed: boolean
  /** Why the seat is or is not needed, for people. */
  readonly reason: string
  readonly count: number
  readonly filledBy: readonly Filling[]
  /** Logins that may still fill it, when policy names them; null when anyone with the permission may. */
  readonly eligible: readonly string[] | null
  /** The permission that is enough for it, where policy names one. */
  readonly permission?: 'write' | 'maintain' | 'admin'
}

export type Ignored = {
  readonly login: string
  readonly reviewId: string
  readonly commit: string | undefined
  readonly reason: IgnoredReason
  readonly detail: string
}

/** Something that keeps the approvals from being judged, or can never be satisfied: the verdict is `error`. */
export type ApprovalProblem = {
  readonly code:
    | 'team-unreadable'
    | 'permission-unreadable'
    | 'dismissal-unknown'
    | 'review-unreadable'
    | 'author-unknown'
    | 'no-seat'
  readonly message: string
  readonly fix: string
}

export type Veto = { readonly login: string; readonly id: number; readonly reviewId: string; readonly detail: string }

export type Override = Filling & { readonly reason: string; readonly expiresAt: string | undefined }

export type ApprovalOutcome = {
  readonly seats: readonly Seat[]
  /** Every needed seat is full. */
  readonly filled: boolean
  readonly ignored: readonly Ignored[]
  readonly vetoes: readonly Veto[]
  readonly override: Override | undefined
  readonly problems: readonly ApprovalProblem[]
  /** Commits whose author, co-author or committer no account owns: independence cannot be shown. */
  readonly unattributed: readonly { readonly oid: string; readonly name: string; readonly email: string }[]
  /** Things worth saying that decide nothing, e.g. fewer eligible people than a seat needs. */
  readonly notes: readonly string[]
}

/** What must be asked of GitHub before the approvals can be judged. */
export type Lookups = { readonly teams: readonly string[]; readonly permissions: readonly Account[] }
