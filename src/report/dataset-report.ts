import type { DatasetReport, SignalFinding } from '../dataset/index.ts'
import { visible } from './visible.ts'

/** Rows that are printed of a finding, unless all are asked for. */
export const shownRows = 20

/** The report as other programs read it: with the first rows of each finding, or all of them. */
export function datasetReport(report: DatasetReport, allRows: boolean): DatasetReport {
  return { ...report, findings: report.findings.map((finding) => shownFinding(finding, allRows)) }
}

function shownFinding(finding: SignalFinding, allRows: boolean): SignalFinding {
  return { ...finding, rows: allRows ? finding.rows : finding.rows.slice(0, shownRows) }
}

/** `4.8 MB`, in powers of 1000. */
export function shownBytes(bytes: number): string {
  const units = ['B', 'kB', 'MB', 'GB', 'TB']
  const step = Math.min(units.length - 1, Math.max(0, Math.floor(Math.log10(Math.max(bytes, 1)) / 3)))
  const value = bytes / 1000 ** step
  return `${step === 0 ? value : value.toFixed(1)} ${units[step] ?? 'B'}`
}

/** A whole number with commas between thousands, in every locale. */
export function grouped(count: number): string {
  return String(count).replaceAll(/\B(?=(?:\d{3})+$)/g, ',')
}

/** The first rows, and how many more there are. */
export function rowList(rows: readonly number[], count: number, most: number): string {
  const first = rows.slice(0, most).map(String).join(', ')
  const more = count - Math.min(rows.length, most)
  const name = count === 1 ? 'row' : 'rows'
  return more > 0 ? `${name} ${first} and ${grouped(more)} more` : `${name} ${first}`
}

/** Text of a dataset on one line. */
export function shownText(text: string, most = 500): string {
  return visible(text, most)
}
