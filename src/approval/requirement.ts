import type { Kind, Topic } from '../manifest/index.ts'

/** Why a person may be barred from a seat. Bots and deleted accounts never count, listed or not. */
export type Exclusion = 'author' | 'committers' | 'co-authors' | 'initiator' | 'bots'

/** Who may fill a seat: anyone that one of the given sources names. */
export type Source = {
  readonly permission?: 'write' | 'maintain' | 'admin'
  /** `organisation/team-slug`. */
  readonly teams: readonly string[]
  /** Logins, compared without case; with `id` the account must be that one. */
  readonly users: readonly { readonly login: string; readonly id?: number }[]
}

/** When a seat is needed: every condition given must hold, each for any of its values. */
export type Condition = {
  readonly risk?: readonly string[]
  readonly changed?: readonly Topic[]
  readonly kind?: readonly Kind[]
  /** CEL text that must hold of a manifest. */
  readonly if?: string
  /** Globs; a pull request that touches such a path needs the seat, with or without a manifest. */
  readonly paths?: readonly string[]
}

export type SeatRequirement = {
  readonly name: string
  readonly count: number
  readonly from: Source
  readonly when: Condition
  /** Replaces the policy's list for this seat. */
  readonly exclude?: readonly Exclusion[]
}

/** The `approvals` part of an effective policy; durations are milliseconds. */
export type ApprovalRequirements = {
  readonly stale: 'content' | 'commit'
  readonly exclude: readonly Exclusion[]
  readonly expires?: number
  readonly seats: readonly SeatRequirement[]
  readonly veto?: { readonly from: Source }
  readonly override?: { readonly phrase: string; readonly from: Source; readonly expires?: number }
}
