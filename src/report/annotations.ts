import { sortFindings, type Finding, type Severity } from '../manifest/index.ts'
import type { Judged } from '../record/index.ts'
import { visible } from './visible.ts'

/** A check run's annotation, as GitHub's REST API names its parts. Its text is plain, not Markdown. */
export type Annotation = {
  readonly path: string
  readonly start_line: number
  readonly end_line: number
  readonly start_column?: number
  readonly end_column?: number
  readonly annotation_level: 'failure' | 'warning' | 'notice'
  readonly title: string
  readonly message: string
}

/** What one request may carry; further requests append. */
const perRequest = 50
/** More than this buries a file view, and GitHub's own cap is not documented. */
const most = 200

/** Findings on their lines, errors first, in batches of one request each, and how many did not get one. */
export function annotations(judged: readonly Judged[]): { batches: Annotation[][]; leftOut: number } {
  const placed = sortFindings(judged.flatMap(({ judgement }) => judgement.findings)).filter(isPlaced)
  // Pull requests that share a commit share its findings.
  const distinct = [...new Map(placed.map((finding) => [JSON.stringify(annotation(finding)), finding])).values()]
  const shown = distinct
    .toSorted((a, b) => weight(a) - weight(b))
    .slice(0, most)
    .map(annotation)
  const batches = Array.from({ length: Math.ceil(shown.length / perRequest) }, (_, index) =>
    shown.slice(index * perRequest, (index + 1) * perRequest),
  )
  return { batches, leftOut: distinct.length - shown.length }
}

/** Whether a finding lies in a file of the repository: not in a policy of another one, nor in a built-in preset. */
export function isPlaced({ path }: Finding): boolean {
  return path !== '' && !/^(?:github|tunegate):/.test(path)
}

/** Where a finding ends, as tools count that name the last line and column instead of the place after them. */
export function lastPlace({ line, column, endLine = line, endColumn }: Finding): { line: number; column?: number } {
  if (endLine > line) return { line: endColumn === 1 ? endLine - 1 : endLine }
  return endColumn === undefined ? { line } : { line, column: Math.max(column, endColumn - 1) }
}

/** The whole text of a finding for places that show plain text. */
export function plainText({ message, fix, help, waived }: Finding): string {
  const parts = [
    visible(message, 2_000),
    ...(fix === undefined ? [] : [`Fix: ${visible(fix, 1_000)}`]),
    ...(waived === undefined ? [] : [`Waived by ${visible(waived.owner)} until ${visible(waived.expires)}`]),
    visible(help, 400),
  ]
  return parts.join('\n')
}

function annotation(finding: Finding): Annotation {
  const end = lastPlace(finding)
  // GitHub refuses columns on a range of several lines.
  const columns =
    end.line === finding.line && end.column !== undefined
      ? { start_column: finding.column, end_column: end.column }
      : {}
  return {
    path: finding.path,
    start_line: finding.line,
    end_line: end.line,
    ...columns,
    annotation_level: levels[levelOf(finding)],
    title: ruleName(finding),
    message: plainText(finding),
  }
}

/** Within 255 UTF-16 units, even when spelling out what is hidden makes it longer. */
export function ruleName({ rule }: Finding): string {
  return visible(visible(rule, 120), 120)
}

/** A waived finding is still worth a look, but it must not look like a failure. */
export function levelOf({ severity, waived }: Finding): Severity {
  return waived === undefined ? severity : 'notice'
}

function weight(finding: Finding): number {
  return ['error', 'warning', 'notice'].indexOf(levelOf(finding))
}

const levels = { error: 'failure', warning: 'warning', notice: 'notice' } as const
