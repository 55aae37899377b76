import type { Digest, Severity } from '../manifest/index.ts'
import type { DigestCheck } from '../evidence/index.ts'
import type { Verdict } from './judgement.ts'
import type { Conclusion } from './conclusion.ts'

/** What a record is in in-toto's words: which statement, about which bytes, of which predicate. */
export type Statement = {
  readonly _type: 'https://in-toto.io/Statement/v1'
  readonly subject: readonly StatementSubject[]
  readonly predicateType: 'https://tunegate.dev/attestation/fine-tuning-approval/v1'
  readonly predicate: Predicate
}

export type StatementSubject = { readonly name: string; readonly digest: Digest }

/**
 * The facts of one judgement. An absent fact is an absent field, never null. A consumer must read `verdict`: a
 * statement is written for refusals too.
 */
export type Predicate = {
  readonly change: RecordedChange
  readonly manifests: readonly RecordedManifest[]
  readonly verdict: Verdict
  readonly conclusion: Conclusion
  readonly errors: readonly { readonly code: string; readonly message: string }[]
  readonly findings: readonly RecordedFinding[]
  readonly seats: readonly RecordedSeat[]
  readonly ignored: readonly RecordedIgnored[]
  readonly vetoes: readonly RecordedPerson[]
  readonly override?: RecordedOverride | undefined
  readonly policy: {
    readonly uri?: string | undefined
    readonly path?: string | undefined
    readonly commit: string
    readonly sha256?: string | undefined
  }
  readonly contentDigest?: string | undefined
  readonly previousRecords: readonly { readonly path: string; readonly sha256: string }[]
  readonly tool: { readonly name: 'tunegate'; readonly version: string }
  readonly evaluatedAt: string
}

export type RecordedChange = {
  readonly repository: { readonly name: string; readonly id: number; readonly url: string }
  readonly head: string
  readonly base: { readonly ref: string; readonly commit: string }
  readonly pullRequest: {
    readonly number: number
    readonly url: string
    readonly author?: { readonly login: string; readonly id: number } | undefined
  }
  readonly mergeGroup: boolean
}

/** One document of a governed manifest file, or a file that holds none that could be read. */
export type RecordedManifest = {
  readonly path: string
  readonly previousPath?: string | undefined
  readonly sha256: string
  readonly kind: string
  readonly status: string
  readonly document?: number | undefined
  readonly name?: string | undefined
  readonly initiator?:
    | {
        readonly login?: string | undefined
        readonly id?: number | undefined
        readonly intendedUse?: string | undefined
      }
    | undefined
  readonly baseModel?:
    | {
        readonly name?: string | undefined
        readonly revision?: string | undefined
        readonly digest?: Digest | undefined
        readonly license?: string | undefined
      }
    | undefined
  readonly datasets?: readonly RecordedDataset[] | undefined
  readonly method?: string | undefined
  readonly peftType?: string | undefined
  readonly rank?: number | undefined
  readonly config?: { readonly uri?: string | undefined; readonly digest?: Digest | undefined } | undefined
}

export type RecordedDataset = {
  readonly name?: string | undefined
  readonly uri?: string | undefined
  readonly revision?: string | undefined
  readonly role?: string | undefined
  readonly digest?: Digest | undefined
  readonly digestCheck?: DigestCheck | undefined
}

export type RecordedFinding = {
  readonly rule: string
  readonly severity: Severity
  readonly message?: string | undefined
  readonly path: string
  readonly pointer: string
  readonly line: number
  readonly waived?: { readonly owner: string; readonly reason: string; readonly expires: string } | undefined
}

export type RecordedPerson = { readonly login: string; readonly id: number; readonly reviewId: string }

export type RecordedFilling = RecordedPerson & {
  readonly commit: string
  readonly submittedAt: string
  readonly carried: boolean
}

export type RecordedSeat = {
  readonly name: string
  readonly needed: boolean
  readonly reason: string
  readonly count: number
  readonly filledBy: readonly RecordedFilling[]
}

export type RecordedIgnored = {
  readonly login: string
  readonly reviewId: string
  readonly commit?: string | undefined
  readonly reason: string
  readonly detail?: string | undefined
}

/** Written only with the verdict `overridden`: who let the change pass, why, until when, and what stood against it. */
export type RecordedOverride = RecordedFilling & {
  readonly reason: string
  readonly expiresAt?: string | undefined
  readonly seats: readonly string[]
  readonly findings: readonly { readonly rule: string; readonly path: string; readonly pointer: string }[]
  readonly vetoes: readonly string[]
}
