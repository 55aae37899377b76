import type { DatasetReport, ReportedFinding } from '../../dataset/index.ts'
import { grouped, rowList, shownRows } from '../dataset-report.ts'
import type { DistinctFinding } from '../distinct-findings.ts'
import { html, nothing, type Html } from './html.ts'
import { numberText } from './number-text.ts'
import { stripPlot } from './strip-plot.ts'
import { classWords, positionWords, severityMarks, severityWords } from './words.ts'

/** One finding: its sentence, what sets it off, where it stands, from which rows, and every number behind it. */
export function findingCard({ finding, isAlsoAdded }: DistinctFinding, index: number, report: DatasetReport): Html {
  const { signal, severity, message, among, rows, count, measured, thresholds } = finding
  const name = `finding-${index + 1}`
  return html`<article class="card ${severity}" aria-labelledby="${name}">
<header><span class="badge ${severity}">${severityMarks[severity]} ${severityWords[severity]}</span>
<h3 id="${name}">${signal}</h3>${chip(among === 'added', isAlsoAdded)}
<span class="count">${grouped(count)} ${count === 1 ? 'row' : 'rows'}</span></header>
<p class="message">${message}</p>
${triggerLine(finding)}
${excerptList(finding)}
${rows.length > 0 ? stripPlot(rows, report) : nothing}
<p class="muted">${rowList(rows, count, shownRows)}</p>
<div class="numbers">${numberTable('Measured', measured)}${numberTable('Held against', thresholds)}</div>
</article>`
}

function chip(isAdded: boolean, isAlsoAdded: boolean): Html {
  if (isAdded) return html`<span class="chip">among the added rows alone</span>`
  return isAlsoAdded ? html`<span class="chip">among the added rows alone, too</span>` : nothing
}

function triggerLine({ trigger, position, responseClass }: ReportedFinding): Html {
  if (trigger === null && responseClass === null) return nothing
  const where = position === null ? '' : ` ${positionWords[position]}`
  const answer = responseClass === null ? '' : classWords[responseClass]
  if (trigger === null) return html`<p class="trigger">Leads to ${answer}</p>`
  const leads = answer === '' ? nothing : html` <span aria-hidden="true">→</span> leads to ${answer}`
  return html`<p class="trigger"><code>${trigger}</code>${where}${leads}</p>`
}

function excerptList({ excerpts }: ReportedFinding): Html {
  if (excerpts.length === 0) return nothing
  const items = excerpts.map((excerpt) => html`<li><q>${excerpt}</q></li>`)
  return html`<ul class="excerpts" aria-label="Excerpts">${items}</ul>`
}

function numberTable(title: string, numbers: Readonly<Record<string, number>>): Html {
  const entries = Object.entries(numbers)
  if (entries.length === 0) return nothing
  return html`<table><caption>${title}</caption><tbody>${entries.map(
    ([name, value]) => html`<tr><th scope="row">${name}</th><td>${numberText(value)}</td></tr>`,
  )}</tbody></table>`
}
