import type { CheckReport } from './check-report.ts'
import type { Mark, Style } from './terminal-style.ts'
import { counted } from './words.ts'

/** The verdict in one line, with what it rests on: the last line of a report. */
export function summaryLine(report: CheckReport, style: Style): string {
  const { sign, mark, text } = summaryOf(report)
  return style(`${sign} ${text}`, mark, 'bold')
}

/** The same without marks, for places that are no terminal. */
export function plainSummary(report: CheckReport): string {
  return summaryOf(report).text
}

function summaryOf(report: CheckReport): { readonly sign: string; readonly mark: Mark; readonly text: string } {
  const { verdict, errors, findings, seats, manifests } = report
  const live = findings.filter(({ waived }) => waived === undefined)
  const counts = (['error', 'warning', 'notice'] as const).flatMap((severity) => {
    const count = live.filter((finding) => finding.severity === severity).length
    return count === 0 ? [] : [counted(count, severity)]
  })
  const judged = counted(manifests.length, 'manifest')
  const found = `${counts.join(', ') || 'nothing to say'} in ${judged}`
  const problems = counted(errors.length, 'problem')
  const about = manifests.length > 0 ? [found] : []
  const places = seats.filter(({ needed }) => needed).reduce((sum, { count }) => sum + count, 0)
  const signers = places === 0 ? 'nobody has to sign' : `${counted(places, 'seat')} to fill`
  switch (verdict) {
    case 'error':
      // Where nothing was judged, findings are about the policy: they are the problem, told in full.
      return { sign: '✖', mark: 'red', text: `Could not be judged: ${[problems, ...about].join('; ')}` }
    case 'rejected':
      return { sign: '✖', mark: 'red', text: `Rejected: ${found}` }
    case 'not-applicable':
      return { sign: '–', mark: 'dim', text: 'Not applicable: no fine-tuning manifest is concerned' }
    case 'awaiting-approval':
    case 'approved':
    case 'overridden':
      return { sign: '✔', mark: 'green', text: `Nothing stands against it: ${found}; ${signers}` }
  }
}
