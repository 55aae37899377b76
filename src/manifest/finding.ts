import type { Place } from './place.ts'
import { compareText } from './text-order.ts'

/** How much a finding weighs: an `error` blocks, the others inform. */
export type Severity = 'error' | 'warning' | 'notice'

/**
 * One thing that a rule has to say about one place. `path` is empty when the finding is about the pull request as a
 * whole; `pointer` is an RFC 6901 JSON Pointer into the document; lines and columns count from 1.
 */
export type Finding = Place & {
  readonly rule: string
  readonly severity: Severity
  readonly message: string
  readonly path: string
  readonly pointer: string
  readonly help: string
  /** What to do about it, as a sentence or a command. */
  readonly fix?: string
  /** Other places that the finding is about, such as the line of a training config that says otherwise. */
  readonly related?: readonly RelatedPlace[]
  readonly waived?: { readonly owner: string; readonly reason: string; readonly expires: string }
}

/** A place in another file, or elsewhere in the same one. */
export type RelatedPlace = Place & { readonly path: string; readonly message?: string }

const rank = { error: 0, warning: 1, notice: 2 } as const

/** Errors first, then by place, then by rule: the order of every report. */
export function sortFindings(findings: readonly Finding[]): Finding[] {
  return findings.toSorted(
    (a, b) =>
      rank[a.severity] - rank[b.severity] ||
      compareText(a.path, b.path) ||
      a.line - b.line ||
      a.column - b.column ||
      compareText(a.rule, b.rule) ||
      compareText(a.message, b.message),
  )
}

/** The page that explains a rule. */
export function helpFor(rule: string): string {
  return `https://github.com/tunegate/tunegate/blob/main/docs/rules/${rule}.md`
}
