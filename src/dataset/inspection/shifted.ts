import type { RowTally, ShapeReport } from '../shapes/index.ts'

/** The report of rows that were counted from 0 and have so many rows before them. */
export function shifted(report: ShapeReport, by: number): ShapeReport {
  const moved = <Tally extends RowTally>(tally: Tally): Tally => ({
    ...tally,
    first: tally.first.map((each) => ({ ...each, row: each.row + by })),
  })
  const issues: ShapeReport['issues'] = Object.fromEntries(
    Object.entries(report.issues).map(([code, tally]) => [code, moved(tally)]),
  )
  return {
    ...report,
    signatures: report.signatures.map((each) => ({ ...each, firstRow: each.firstRow + by })),
    issues,
    rejected: moved(report.rejected),
    unknown: moved(report.unknown),
  }
}
