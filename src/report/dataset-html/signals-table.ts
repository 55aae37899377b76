import type { DatasetReport, ReportedFinding } from '../../dataset/index.ts'
import { grouped } from '../dataset-report.ts'
import { distinctFindings } from '../distinct-findings.ts'
import { dataTable, type Cell } from './data-table.ts'
import { html, type Html } from './html.ts'

/** Every signal that looked, with what it found. */
export function signalsTable(report: DatasetReport): Html {
  const findings = distinctFindings(report).map(({ finding }) => finding)
  const ids = [...new Set([...findings.map(({ signal }) => signal), ...Object.keys(report.thresholds).toSorted()])]
  if (ids.length === 0) return html`<p>No signal was asked.</p>`
  return dataTable({
    caption: 'Findings of each signal that looked',
    columns: [
      { title: 'Signal' },
      { title: 'Errors', isNumber: true },
      { title: 'Warnings', isNumber: true },
      { title: 'Notices', isNumber: true },
      { title: 'Rows', isNumber: true },
    ],
    rows: ids.map((id) => cellsOf(id, findings.filter(({ signal }) => signal === id))),
  })
}

function cellsOf(id: string, findings: readonly ReportedFinding[]): readonly Cell[] {
  const cell = (severity: ReportedFinding['severity']): Html => {
    const count = findings.filter((finding) => finding.severity === severity).length
    return count === 0 ? none : html`<span class="badge ${severity}">${count}</span>`
  }
  const rows = new Set(findings.flatMap((finding) => finding.rows)).size
  return [id, cell('error'), cell('warning'), cell('notice'), rows === 0 ? none : grouped(rows)]
}

const none = html`<span class="muted">0</span>`
