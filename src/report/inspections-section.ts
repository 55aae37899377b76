import type { StatedFinding, StatedReport } from '../evidence/index.ts'
import type { Judgement, Subject, SubjectInspection } from '../record/index.ts'
import type { Severity } from '../manifest/index.ts'
import type { Extent } from './extent.ts'
import { code, inline } from './markdown.ts'
import { severitySymbol } from './symbol.ts'
import { blocks, folded, section, table } from './table.ts'
import { counted, firstOf, number } from './words.ts'

/** What inspections say of the data, for a reader who has not opened it: which signals, the strongest findings, and where. */
export function inspectionsSection({ subjects }: Judgement, extent: Extent): string {
  const groups = subjects.flatMap((subject) => grouped(subject.inspections ?? []).map((group) => ({ subject, group })))
  const shown = groups.slice(0, extent.datasets).map(({ subject, group }) => inspected(group, subject, extent))
  const rest = groups.length - shown.length
  return section('What inspections found in the data', ...shown, rest > 0 ? `And ${counted(rest, 'inspection')} more.` : '')
}

/** One inspection, and the datasets that it was made for. */
type Group = readonly [SubjectInspection, ...SubjectInspection[]]

function grouped(inspections: readonly SubjectInspection[]): readonly Group[] {
  const groups = new Map<string, Group>()
  for (const one of inspections) {
    const key = `${one.document} ${one.how} ${one.isAbout} ${one.path}`
    const known = groups.get(key)
    groups.set(key, known ? [...known, one] : [one])
  }
  return [...groups.values()]
}

function inspected(group: Group, subject: Subject, extent: Extent): string {
  const [first] = group
  const names = group.map(({ document, dataset }) => datasetName(subject, document, dataset))
  const heading = `#### ${firstOf(names, 5, 'and')}`
  const source = `${hows[first.how]} ${code(first.path, 120)}`
  const { reading, isAbout } = first
  if (reading.state === 'unreadable') return blocks(heading, `⚠️ ${source}: ${inline(reading.why, extent.text)}. It says nothing.`)
  if (!isAbout) return blocks(heading, `❌ ${source} is about other bytes than these, so nothing of it is shown.`)
  const { report, tool } = reading.statement.predicate
  const about = `${number(report.rows)} rows, ${counted(report.exchanges, 'answer')}; tunegate ${code(tool.version, 40)}`
  return blocks(heading, `${source} · ${about}`, signals(report), strongest(report, extent), gaps(report, extent))
}

const hows: Readonly<Record<SubjectInspection['how'], string>> = {
  stated: '⚠️ stated by the file, and not recomputed:',
  recomputed: 'recomputed from the bytes of',
}

function datasetName({ change }: Subject, document: number, dataset: number): string {
  const found = change.head?.documents.find(({ index }) => index === document)?.manifest.datasets[dataset]
  return found?.name === undefined ? `dataset ${dataset + 1}` : inline(found.name, 60)
}

const severities: readonly Severity[] = ['error', 'warning', 'notice']

/** A row for each signal that found something, the gravest first. */
function signals({ findings, omitted, thresholds }: StatedReport): string {
  const names = [...new Set(findings.map(({ signal }) => signal))]
  const rows = names.map((name) => {
    const own = findings.filter(({ signal }) => signal === name)
    const gravest = severities.find((severity) => own.some((finding) => finding.severity === severity)) ?? 'notice'
    const most = own.reduce((count, finding) => Math.max(count, finding.count), 0)
    return { gravest, cells: [`${severitySymbol[gravest]} ${gravest}`, code(name, 60), number(own.length), number(most)] }
  })
  const sorted = rows.toSorted((one, other) => severities.indexOf(one.gravest) - severities.indexOf(other.gravest))
  const silent = Object.keys(thresholds).filter((name) => !names.includes(name)).length
  const left = omitted.error + omitted.warning + omitted.notice
  return blocks(
    table(['Weight', 'Signal', 'Findings', 'Rows of the largest'], sorted.slice(0, mostSignals).map(({ cells }) => cells)),
    `${counted(silent, 'signal')} found nothing${left > 0 ? `; ${counted(left, 'finding')} more had no room in the report` : ''}.`,
  )
}

/** More than there are; a forged report may name any number. */
const mostSignals = 30

/** Findings that are told in words. */
const mostFindings = 10

function strongest({ findings, rows }: StatedReport, extent: Extent): string {
  const shown = findings.slice(0, Math.min(mostFindings, extent.findings))
  const rest = findings.length - shown.length
  return blocks(
    table(
      ['', 'The strongest findings', `Where in the ${number(rows)} rows`],
      shown.map((finding) => [severitySymbol[finding.severity], told(finding, extent), bars(finding.histogram)]),
    ),
    rest > 0 && shown.length > 0 ? `And ${counted(rest, 'finding')} more.` : '',
  )
}

function told({ message, excerpts, count }: StatedFinding, extent: Extent): string {
  const shown = extent.folded ? excerpts.slice(0, 2).map((excerpt) => `<br>${code(excerpt, 100)}`) : []
  return `${inline(message, extent.text)} (${counted(count, 'row')})${shown.join('')}`
}

const heights = '▁▂▃▄▅▆▇█'

/** Counts as bars beside each other, the first rows at the left; a dot is a stretch without any. Two stretches share a bar. */
export function bars(histogram: readonly number[]): string {
  const pairs = Array.from({ length: Math.ceil(histogram.length / 2) }, (_, at) => (histogram[2 * at] ?? 0) + (histogram[2 * at + 1] ?? 0))
  const most = Math.max(1, ...pairs)
  const drawn = pairs.map((count) => (count === 0 ? '·' : (heights[Math.ceil((count * heights.length) / most) - 1] ?? '█')))
  return `\`${drawn.join('')}\``
}

function gaps({ notAssessed, blindSpots }: StatedReport, extent: Extent): string {
  const shown = notAssessed.slice(0, extent.remarks).map(({ what, why, count }) => `- ${number(count)} ${inline(what, 80)}: ${inline(why, extent.text)}`)
  const spots = blindSpots.slice(0, extent.remarks).map((spot) => `- ${inline(spot, extent.text)}`)
  return blocks(
    shown.length === 0 ? '' : blocks('Not assessed, which is not clean:', shown.join('\n')),
    extent.folded && spots.length > 0 ? folded('What no signal can see', spots.join('\n')) : '',
  )
}
