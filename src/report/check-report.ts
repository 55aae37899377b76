import type { SeatRequirement } from '../approval/index.ts'
import type { Finding } from '../manifest/index.ts'
import type { Conclusion, JudgementError, Verdict } from '../record/index.ts'

/** A seat of the policy, as far as it can be told before anybody signed. */
export type OpenSeat = {
  readonly name: string
  readonly needed: boolean
  readonly reason: string
  readonly count: number
  readonly filledBy: readonly []
  /** Logins that policy names; null when a team or a permission lets others in. */
  readonly eligible: readonly string[] | null
  readonly from: SeatRequirement['from']
}

/**
 * What `tunegate check` says of a work tree. The names are those that other programs read, and what JSON holds: strings
 * are raw, and whoever shows them escapes them.
 */
export type CheckReport = {
  readonly verdict: Verdict
  readonly conclusion: Conclusion
  readonly findings: readonly Finding[]
  readonly seats: readonly OpenSeat[]
  /** Nobody has signed yet, so no approval can be ignored. */
  readonly ignored: readonly []
  readonly manifests: readonly { readonly path: string; readonly sha256: string; readonly kind: string }[]
  readonly errors: readonly JudgementError[]
  readonly notes: readonly string[]
  readonly policy: {
    /** Null when the built-in preset stands in for a file, and when none was read. */
    readonly path: string | null
    readonly source: 'base' | 'work-tree' | 'preset'
    /** Of the effective policy's canonical JSON, hex; null when it cannot be used. */
    readonly sha256: string | null
  }
  /** What the work tree is compared with; null without git. */
  readonly base: { readonly name: string; readonly commit: string; readonly mergeBase: string } | null
}
