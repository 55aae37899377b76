import type { DatasetReport, ReportedFinding } from '../dataset/index.ts'
import { grouped } from './dataset-report.ts'
import { distinctFindings } from './distinct-findings.ts'

/** What a report comes to. */
export type DatasetVerdict = {
  readonly outcome: 'other-data' | 'poison' | 'doubtful' | 'clean'
  readonly sentence: string
  readonly errors: number
  readonly warnings: number
  readonly notices: number
}

/** Counts findings by weight. What the whole dataset shows already, and the added rows show again, counts once. */
export function datasetVerdict(report: DatasetReport, declared: readonly { readonly ok: boolean }[]): DatasetVerdict {
  const distinct = distinctFindings(report)
  const count = (severity: ReportedFinding['severity']): number =>
    distinct.filter(({ finding }) => finding.severity === severity).length
  const counts = { errors: count('error'), warnings: count('warning'), notices: count('notice') }
  if (declared.some(({ ok }) => !ok)) {
    return { outcome: 'other-data', sentence: 'Not the data that the manifest declares', ...counts }
  }
  const { errors, warnings } = counts
  if (errors > 0) return { outcome: 'poison', sentence: `${several(errors, 'sign')} of poison`, ...counts }
  if (warnings > 0) {
    return { outcome: 'doubtful', sentence: `${several(warnings, 'thing')} to look at, no error`, ...counts }
  }
  return { outcome: 'clean', sentence: 'No sign of poison that is known here', ...counts }
}

function several(count: number, name: string): string {
  return count === 1 ? `1 ${name}` : `${grouped(count)} ${name}s`
}
