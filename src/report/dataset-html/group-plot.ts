import type { DatasetReport, ReportedFinding } from '../../dataset/index.ts'
import { grouped } from '../dataset-report.ts'
import { distinctFindings } from '../distinct-findings.ts'
import { html, nothing, type Html } from './html.ts'
import { percentText } from './number-text.ts'

const [width, line, most] = [800, 44, 12]

/** Groups of rows that say the same, such as repeated answers and duplicates: how many rows each has. */
export function groupPlot(report: DatasetReport): Html {
  const groups = distinctFindings(report)
    .map(({ finding }) => finding)
    .filter(isGroup)
    .toSorted((one, other) => other.count - one.count)
  if (groups.length === 0) return nothing
  const largest = groups[0]?.count ?? 1
  const shown = groups.slice(0, most)
  const said = `${groups.length} groups of rows that say the same, by their number of rows`
  const left = groups.length - shown.length
  const more = left > 0 ? html` ${grouped(left)} smaller groups are left out here.` : nothing
  return html`<figure><svg viewBox="0 0 ${width} ${shown.length * line}" role="img" aria-label="${said}">
<title>${said}</title>
${shown.map((finding, index) => bar(finding, index * line, finding.count / Math.max(1, largest), report.rows))}
</svg>
<figcaption>Rows of each group; the longest bar is the largest group.${more}</figcaption></figure>`
}

/** What repeats is measured by its share of the rows or by how diverse it is, and has no trigger's statistics. */
function isGroup({ measured }: ReportedFinding): boolean {
  return measured['log10p'] === undefined && (measured['share'] !== undefined || measured['diversity'] !== undefined)
}

function bar(finding: ReportedFinding, top: number, share: number, all: number): Html {
  const { signal, severity, message, count } = finding
  const long = Math.max(3, Math.round(share * width))
  const size = `${grouped(count)} ${count === 1 ? 'row' : 'rows'}, ${percentText(count, all)}`
  const words = html`<tspan class="name">${signal}</tspan> ${shortened(message)}`
  return html`<g><title>${message}</title>
<text class="label" x="0" y="${top + 15}">${words}</text>
<text class="tick" x="${width}" y="${top + 15}" text-anchor="end">${size}</text>
<rect class="track" x="0" y="${top + 22}" width="${width}" height="10" rx="3"/>
<rect class="bar ${severity}" x="0" y="${top + 22}" width="${long}" height="10" rx="3"/></g>`
}

function shortened(text: string): string {
  const characters = Array.from(text.slice(0, 200))
  return characters.length > 68 ? `${characters.slice(0, 67).join('')}…` : text
}
