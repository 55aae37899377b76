import type { DatasetReport, SignalFinding } from '../dataset/index.ts'
import { grouped, rowList, shownBytes, shownText } from './dataset-report.ts'
import { datasetVerdict, type DatasetVerdict } from './dataset-verdict.ts'
import { distinctFindings } from './distinct-findings.ts'
import { terminalStyle, type Mark, type Style } from './terminal-style.ts'
import { wrappedLines } from './terminal-width.ts'

type Declared = { readonly path: string; readonly ok: boolean; readonly detail: string }

/** A report as a person reads it: what was read, what is strange in it, and what nobody looked at. */
export function datasetText(
  report: DatasetReport,
  declared: readonly Declared[],
  { columns, colours }: { readonly columns: number; readonly colours: boolean },
): string {
  const style = terminalStyle(colours)
  const blocks = [
    filesBlock(report),
    declaredBlock(declared, style),
    rowsBlock(report),
    previousBlock(report),
    findingsBlock(report, style),
    issuesBlock(report),
    rejectedBlock(report),
    notAssessedBlock(report),
    listBlock('What no signal here can see:', report.blindSpots),
    verdictLine(report, declared, style),
  ]
  return wrappedLines(`${blocks.filter((block) => block !== '').join('\n\n')}\n`, columns)
}

function filesBlock({ files }: DatasetReport): string {
  return files
    .map(({ path, bytes, sha256, format, compression }) => {
      const packed = compression === 'none' ? format : `${format}, ${compression}`
      return `${shownText(path)}  ${shownBytes(bytes)}  ${packed}\n  sha256 ${sha256}`
    })
    .join('\n')
}

function declaredBlock(declared: readonly Declared[], style: Style): string {
  return declared
    .map(({ path, ok, detail }) => `${style(ok ? '✔' : '✖', ok ? 'green' : 'red')} ${shownText(path)}: ${shownText(detail)}`)
    .join('\n')
}

function rowsBlock({ rows, exchanges, shapes, rejectedCount, notAssessed }: DatasetReport): string {
  const kinds = Object.entries(shapes).map(([shape, count]) => `${grouped(count)} ${shape}`)
  const unknown = notAssessed.find(({ what }) => what === 'rows of no known shape')?.count ?? 0
  const others = [
    ...(unknown > 0 ? [`${grouped(unknown)} of no known shape`] : []),
    ...(rejectedCount > 0 ? [`${grouped(rejectedCount)} unreadable`] : []),
  ]
  return `${grouped(rows)} rows: ${[...kinds, ...others].join(', ') || 'none'}; ${grouped(exchanges)} answers`
}

function previousBlock({ previous }: DatasetReport): string {
  if (!previous) return ''
  const { files, rows, added, removed, changed, unchanged } = previous
  const named = files.map(({ path, sha256 }) => `\n  ${shownText(path)}  sha256 ${sha256}`).join('')
  const others = changed > 0 ? ` (${grouped(changed)} with the prompt of a removed row)` : ''
  return (
    `Since the previous version of ${grouped(rows)} rows: ${grouped(added)} added${others}, ` +
    `${grouped(removed)} removed, ${grouped(unchanged)} unchanged${named}`
  )
}

const marks: Readonly<Record<SignalFinding['severity'], Mark>> = { error: 'red', warning: 'yellow', notice: 'cyan' }

function findingsBlock(report: DatasetReport, style: Style): string {
  const findings = distinctFindings(report)
  if (findings.length === 0) return 'No signal has anything to say.'
  return findings
    .map(({ finding: { signal, severity, message, rows, count, excerpts }, isAlsoAdded }) => {
      const shown = excerpts.map((excerpt) => `\n    ${shownText(excerpt, 100)}`).join('')
      const also = isAlsoAdded ? ' The added rows alone show it too.' : ''
      return `${style(severity, marks[severity], 'bold')}  ${signal}\n  ${shownText(message, 1000)}${also}${shown}\n    ${rowList(rows, count, 10)}`
    })
    .join('\n\n')
}

function issuesBlock({ issues }: DatasetReport): string {
  return listBlock(
    'Rows that are not as they should be:',
    issues.map(({ code, message, count, rows }) => `${code}: ${message} (${rowList(rows, count, 5)})`),
  )
}

function rejectedBlock({ rejected, rejectedCount }: DatasetReport): string {
  if (rejectedCount === 0) return ''
  const first = rejected.slice(0, 10).map(({ path, line, reason }) => `${shownText(path)}:${line} ${shownText(reason)}`)
  const more = rejectedCount - first.length
  return listBlock('Rows that cannot be read:', [...first, ...(more > 0 ? [`and ${grouped(more)} more`] : [])])
}

function notAssessedBlock({ notAssessed }: DatasetReport): string {
  return listBlock(
    'Not assessed, which is not clean:',
    notAssessed.map(({ what, why, count }) => `${grouped(count)} ${what}: ${shownText(why)}`),
  )
}

function listBlock(title: string, lines: readonly string[]): string {
  return lines.length === 0 ? '' : [title, ...lines.map((line) => `  - ${line}`)].join('\n')
}

const verdictMarks: Readonly<Record<DatasetVerdict['outcome'], { readonly sign: string; readonly mark: Mark }>> = {
  'other-data': { sign: '✖', mark: 'red' },
  poison: { sign: '✖', mark: 'red' },
  doubtful: { sign: '⚠', mark: 'yellow' },
  clean: { sign: '✔', mark: 'green' },
}

function verdictLine(report: DatasetReport, declared: readonly Declared[], style: Style): string {
  const { outcome, sentence } = datasetVerdict(report, declared)
  const { sign, mark } = verdictMarks[outcome]
  return style(`${sign} ${sentence}`, mark, 'bold')
}
