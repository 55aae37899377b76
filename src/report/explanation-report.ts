import type { Finding, Severity } from '../manifest/index.ts'
import type { JudgementError } from '../record/index.ts'
import type { OpenSeat } from './check-report.ts'

/** Something that a rule has read; its place where that is in the manifest. */
type ExplainedField = {
  /** As a person writes it: `base_model.revision`, `params.allowed`. */
  readonly name: string
  readonly pointer: string
  /** Null where there is nothing. */
  readonly value: unknown
  readonly line: number | null
  readonly column: number | null
}

/** What came of one rule for one document. `not-judged`: it judges the pull request as a whole, which only the gate can. */
export type ExplainedRule = {
  readonly rule: string
  /** What must hold; null for rules that the policy defines. */
  readonly title: string | null
  readonly severity: Severity | 'off'
  readonly outcome: 'violated' | 'error' | 'waived' | 'holds' | 'not-applicable' | 'off' | 'not-judged'
  /** The policy file or preset that each part of the setting comes from. */
  readonly from: { readonly severity: string; readonly options: Readonly<Record<string, string>> }
  readonly options: Readonly<Record<string, unknown>>
  /** CEL, of a rule that the policy defines. */
  readonly expression: { readonly when?: string; readonly assert: string } | null
  readonly reads: readonly ExplainedField[]
  readonly findings: readonly Finding[]
}

/** What `tunegate explain` says: the names are those that other programs read. Strings are raw. */
export type ExplanationReport = {
  readonly path: string
  readonly policy: { readonly path: string | null; readonly source: string; readonly sha256: string | null }
  readonly documents: readonly {
    readonly index: number
    readonly kind: string | null
    readonly line: number
    readonly rules: readonly ExplainedRule[]
  }[]
  readonly seats: readonly OpenSeat[]
  readonly errors: readonly JudgementError[]
  readonly notes: readonly string[]
}
