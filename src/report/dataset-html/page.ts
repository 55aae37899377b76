import type { DatasetReport } from '../../dataset/index.ts'
import { grouped, shownBytes } from '../dataset-report.ts'
import { datasetVerdict, type DatasetVerdict } from '../dataset-verdict.ts'
import { distinctFindings } from '../distinct-findings.ts'
import { associationPlot } from './association-plot.ts'
import { comparison } from './comparison.ts'
import { findingCard } from './finding-card.ts'
import { groupPlot } from './group-plot.ts'
import { html, type Html } from './html.ts'
import {
  blindSpotList,
  declaredTable,
  filesTable,
  issuesTable,
  notAssessedList,
  section,
  toolTable,
} from './sections.ts'
import { signalsTable } from './signals-table.ts'
import { style } from './style.ts'

type Declared = { readonly path: string; readonly ok: boolean; readonly detail: string }

/** Findings that get a card; JSON has them all. */
const mostCards = 300

/**
 * A report as one page of HTML that needs nothing else: no script runs in it, and nothing is loaded. `declared` is what
 * a manifest says of the files, if one was given.
 */
export function datasetHtml(report: DatasetReport, declared: readonly Declared[]): string {
  const verdict = datasetVerdict(report, declared)
  const names = report.files.map(({ path }) => path).join(', ')
  const page = html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>${`${verdict.sentence}: ${shortened(names)}`}</title>
<style>${style}</style>
</head>
<body>
<main>
${heading(report, verdict)}
${section('Files', filesTable(report.files, 'In the order in which their rows are counted'))}
${section('Held against the manifest', declaredTable(declared))}
${section('Since the previous version', comparison(report))}
${section('Signals', signalsTable(report))}
${section('Triggers and where they lead', associationPlot(report))}
${section('Groups that say the same', groupPlot(report))}
${section('Findings', findings(report))}
${section('Issues of rows', issuesTable(report))}
${section('Not assessed', notAssessedList(report))}
${section('Blind spots', blindSpotList(report))}
${section('Tables of this version', toolTable(report))}
</main>
<footer><p>tunegate inspect dataset. The same bytes, thresholds and tables give the same report.</p></footer>
</body>
</html>
`
  return page.markup
}

const marks: Readonly<Record<DatasetVerdict['outcome'], string>> = {
  'other-data': '✖',
  poison: '✖',
  doubtful: '⚠',
  clean: '✔',
}

function heading(report: DatasetReport, verdict: DatasetVerdict): Html {
  const { rows, exchanges, files, shapes, rejectedCount } = report
  const bytes = files.reduce((sum, file) => sum + file.bytes, 0)
  const kinds = Object.entries(shapes).map(([shape, count]) => `${shape} ${grouped(count)}`)
  const tiles = [
    { value: grouped(rows), name: 'rows' },
    { value: grouped(exchanges), name: 'answers' },
    { value: shownBytes(bytes), name: files.length === 1 ? 'in 1 file' : `in ${grouped(files.length)} files` },
    { value: grouped(verdict.errors), name: 'errors' },
    { value: grouped(verdict.warnings), name: 'warnings' },
    { value: grouped(verdict.notices), name: 'notices' },
    ...(rejectedCount > 0 ? [{ value: grouped(rejectedCount), name: 'unreadable' }] : []),
  ]
  return html`<header class="top"><p class="eyebrow">Dataset inspection</p>
<h1>${shortened(files.map(({ path }) => path).join(', '))}</h1>
<p class="verdict ${verdict.outcome}"><span aria-hidden="true">${marks[verdict.outcome]}</span> ${verdict.sentence}</p>
<dl class="tiles">${tiles.map(({ value, name }) => html`<div><dt>${name}</dt><dd>${value}</dd></div>`)}</dl>
<p class="muted">Shape of rows: ${kinds.join(', ') || 'none that is known'}</p></header>`
}

function findings(report: DatasetReport): Html {
  const distinct = distinctFindings(report)
  const shown = distinct.slice(0, mostCards)
  const left = distinct.length - shown.length
  if (shown.length === 0) {
    return html`<p>No signal has anything to say. See what was not assessed, and the blind spots.</p>`
  }
  const cards = shown.map((finding, index) => findingCard(finding, index, report))
  if (left === 0) return html`${cards}`
  return html`${cards}<p>${grouped(left)} more findings of less weight are left out of this page; --json has them.</p>`
}

function shortened(text: string): string {
  const characters = Array.from(text.slice(0, 400))
  return characters.length > 120 ? `${characters.slice(0, 119).join('')}…` : text
}
