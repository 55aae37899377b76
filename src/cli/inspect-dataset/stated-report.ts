import type { DatasetReport } from '../../dataset/index.ts'

/**
 * A report as evidence states it. A statement is about the bytes of one version, so the counts of a comparison are not
 * in it; what the added rows showed alone is, because that is a sign of poison in these bytes like any other.
 */
export function statedReport({ previous: _previous, ...report }: DatasetReport): DatasetReport {
  return { ...report, findings: report.findings.map(({ among: _among, ...finding }) => finding) }
}
