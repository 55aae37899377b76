import type { ApprovalOutcome } from '../approval/index.ts'
import type { DatasetInspection, DigestCheck } from '../evidence/index.ts'
import type { Finding, ManifestChange } from '../manifest/index.ts'
import type { JudgingRule } from '../policy/index.ts'

export type Verdict = 'approved' | 'awaiting-approval' | 'rejected' | 'overridden' | 'not-applicable' | 'error'

/** Why a change could not be judged: what could not be read, and what would mend it. */
export type JudgementError = { readonly code: string; readonly message: string; readonly fix: string }

/** What one governed manifest document would train, for the record and for people. */
export type Subject = {
  readonly path: string
  readonly sha256: string
  readonly kind: string
  readonly change: ManifestChange
  /** By dataset index, how its digest was checked at the judged commit. */
  readonly digestChecks: readonly { readonly document: number; readonly dataset: number; readonly check: DigestCheck }[]
  /** Inspections of its datasets, for people: what policy makes of them stands in the findings. */
  readonly inspections?: readonly SubjectInspection[]
}

/** An inspection that one dataset of a document has. */
export type SubjectInspection = DatasetInspection & {
  readonly document: number
  readonly dataset: number
  /** Whether the bytes that the dataset declares were inspected. */
  readonly isAbout: boolean
}

/**
 * One pull request judged: the facts and the verdict. The record is its canonical form, the reports render it; neither
 * adds to it.
 */
export type Judgement = {
  readonly repository: { readonly name: string; readonly id: number; readonly url: string }
  readonly pull: {
    readonly number: number
    readonly url: string
    readonly title: string
    readonly author: { readonly login: string; readonly id: number } | undefined
  }
  /** The commit judged: the pull request's head, or the merge group's. */
  readonly head: string
  readonly base: { readonly ref: string; readonly oid: string }
  readonly mergeGroup: boolean
  readonly verdict: Verdict
  readonly errors: readonly JudgementError[]
  readonly findings: readonly Finding[]
  /** Every rule that judged, whether it found anything or not; the record names the policy instead. */
  readonly rules: readonly JudgingRule[]
  /** Governed manifest files, in path order; removed ones have the base's sha256. */
  readonly subjects: readonly Subject[]
  readonly initiators: readonly { readonly login: string; readonly id: number }[]
  readonly approvals: ApprovalOutcome
  /** sha256 over the governed content, hex; absent when nothing is governed or it could not be read. */
  readonly contentDigest: string | undefined
  readonly policy: {
    /** Path at the tip of the base branch; absent when the built-in preset stood in for it. */
    readonly path: string | undefined
    readonly commit: string
    /** sha256 of the effective policy's canonical JSON, hex; absent when the policy could not be used. */
    readonly sha256: string | undefined
  }
  /** Digests of the previous records of the same manifests, found on the base side. */
  readonly previousRecords: readonly { readonly path: string; readonly sha256: string }[]
  readonly evaluatedAt: string
  /** Things worth saying that decide nothing. */
  readonly notes: readonly string[]
}
