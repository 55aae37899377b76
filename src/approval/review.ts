/** A GitHub account by its numeric id; logins are for people to read and change hands. */
export type Account = { readonly login: string; readonly id: number; readonly bot: boolean }

/** One review of the pull request as GitHub holds it now; a dismissed one keeps its id and loses its former state. */
export type Review = {
  readonly id: string
  /** Absent for a deleted account. */
  readonly author: Account | undefined
  readonly state: 'APPROVED' | 'CHANGES_REQUESTED' | 'COMMENTED' | 'DISMISSED' | 'PENDING'
  readonly body: string
  /** RFC 3339; absent while pending. */
  readonly submittedAt: string | undefined
  /** Login of whoever last edited the body, when it was edited. */
  readonly editor: string | undefined
  readonly edited: boolean
  /** The commit reviewed; absent when GitHub no longer has it. */
  readonly commit: string | undefined
  /** Whether the author may push to the repository now. */
  readonly canWrite: boolean
}

/** A dismissal from the pull request's timeline. */
export type Dismissal = {
  readonly reviewId: string
  /** Login; absent for a deleted account. */
  readonly by: string | undefined
  /** The account behind `by`, where the reader knows it: an id decides better than a login does. */
  readonly account?: Account
  readonly previousState: Review['state']
}

/** Whom a commit names in one of its roles. */
export type Contributor =
  | { readonly state: 'account'; readonly account: Account }
  /** GitHub itself, which commits what people merge on its pages and signs it. */
  | { readonly state: 'web' }
  /** No account owns the e-mail address. */
  | { readonly state: 'unknown'; readonly name: string; readonly email: string }

export type CommitPeople = {
  readonly oid: string
  readonly author: Contributor
  readonly coAuthors: readonly Contributor[]
  readonly committer: Contributor
}
