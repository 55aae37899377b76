import type { DatasetReport, ReportedFinding } from '../dataset/index.ts'

/** A finding as people read it: once, though the added rows alone may show it too. */
export type DistinctFinding = {
  readonly finding: ReportedFinding
  /** Whether the finding is one of the whole dataset that the added rows alone show as well. */
  readonly isAlsoAdded: boolean
}

/** Findings in their order, without those of the added rows that say again what one of the whole dataset says. */
export function distinctFindings({ findings }: Pick<DatasetReport, 'findings'>): readonly DistinctFinding[] {
  const repeated = new Map<ReportedFinding, ReportedFinding>()
  const whole = findings.filter(({ among }) => among !== 'added')
  const byName = new Map<string, ReportedFinding[]>()
  for (const finding of whole) byName.set(nameOf(finding), [...(byName.get(nameOf(finding)) ?? []), finding])
  for (const finding of findings) {
    if (finding.among !== 'added') continue
    const same = byName.get(nameOf(finding))?.find(({ rows }) => holdsAll(rows, finding.rows))
    if (same) repeated.set(finding, same)
  }
  const shownBoth = new Set(repeated.values())
  return findings
    .filter((finding) => !repeated.has(finding))
    .map((finding) => ({ finding, isAlsoAdded: shownBoth.has(finding) }))
}

function nameOf({ signal, severity, trigger, responseClass }: ReportedFinding): string {
  return JSON.stringify([signal, severity, trigger, responseClass])
}

/** Both ascend. */
function holdsAll(rows: readonly number[], some: readonly number[]): boolean {
  let at = 0
  for (const row of some) {
    while (at < rows.length && (rows[at] ?? 0) < row) at += 1
    if (rows[at] !== row) return false
  }
  return true
}
