import type { DatasetReport, ReportedFinding } from '../../dataset/index.ts'
import { distinctFindings } from '../distinct-findings.ts'
import { html, nothing, type Html } from './html.ts'
import { chanceText, numberText } from './number-text.ts'
import { placedLabels, type Label } from './placed-labels.ts'
import { severityWords } from './words.ts'

/** A trigger and the answers that it leads to, as a signal measured them. */
type Point = {
  readonly finding: ReportedFinding
  /** Rows with the trigger and the answer, and the share of the trigger's rows that they are. */
  readonly k: number
  readonly p: number
  /** How unlikely that is by chance, as the negative power of ten. */
  readonly surprise: number
}

/** One of the two pictures side by side: what stands on its upright axis, from `least` to `most`. */
type Panel = {
  readonly left: number
  readonly title: string
  readonly value: (point: Point) => number
  readonly least: number
  readonly most: number
  readonly ticks: readonly { readonly at: number; readonly text: string }[]
}

const [width, height, panelWidth] = [800, 320, 330]
const [top, bottom] = [40, 276]
const radius = 6

/** Triggers by how many rows show them (k): how surely they lead to their answer (p), and how unlikely that is. */
export function associationPlot(report: DatasetReport): Html {
  const points = distinctFindings(report).flatMap(({ finding }) => pointOf(finding))
  if (points.length === 0) return nothing
  const decades = Math.max(1, Math.ceil(Math.log10(Math.max(1, ...points.map(({ k }) => k)))))
  const said = `${points.length} associations of a trigger with a kind of answer, by rows (k), share (p) and chance`
  return html`<figure><svg viewBox="0 0 ${width} ${height}" role="img" aria-label="${said}">
<title>${said}</title>
${[sharePanel(points), chancePanel(points)].map((panel) => panelOf(panel, points, decades))}
</svg>
<figcaption>Each circle is a trigger that leads to one kind of answer: an error is red, a warning yellow, a notice blue.
Further right: in more rows (k). Left picture: the share of its rows that obey (p). Right picture: how
unlikely that is by accident, the least likely on top. The numbers stand with each finding.</figcaption></figure>`
}

function pointOf(finding: ReportedFinding): Point[] {
  const { k, p, log10p } = finding.measured
  if (k === undefined || p === undefined || log10p === undefined) return []
  if (!Number.isFinite(k) || !Number.isFinite(p) || Number.isNaN(log10p)) return []
  return [{ finding, k, p, surprise: Math.min(10_000, Math.max(0, -log10p)) }]
}

function sharePanel(points: readonly Point[]): Panel {
  const least = points.some(({ p }) => p < 0.5) ? 0 : 0.5
  const ticks = [0, 0.25, 0.5, 0.75, 1].filter((at) => at >= least).map((at) => ({ at, text: `${at * 100} %` }))
  return { left: 48, title: 'p: share of its rows that obey', value: ({ p }) => p, least, most: 1, ticks }
}

function chancePanel(points: readonly Point[]): Panel {
  const largest = Math.max(4, ...points.map(({ surprise }) => surprise))
  const power = 10 ** Math.floor(Math.log10(largest))
  const step = [0.25, 0.5, 1, 2.5].map((factor) => factor * power).find((size) => largest / size <= 5) ?? 2.5 * power
  const ticks = Array.from({ length: Math.ceil(largest / step) + 1 }, (_, index) => index * step)
  const shown = ticks.map((at) => ({ at, text: chanceText(at) }))
  const most = ticks.at(-1) ?? largest
  const title = 'chance of so many by accident'
  return { left: 464, title, value: ({ surprise }) => surprise, least: 0, most, ticks: shown }
}

type Placed = Point & { readonly x: number; readonly y: number }

function panelOf(panel: Panel, points: readonly Point[], decades: number): Html {
  const { left, title, value, least, most, ticks } = panel
  const right = left + panelWidth
  const x = (k: number): number => round(left + (Math.log10(Math.max(1, k)) / decades) * (panelWidth - 12))
  const y = (at: number): number => {
    const inside = Math.min(most, Math.max(least, at))
    return round(bottom - ((inside - least) / (most - least)) * (bottom - top))
  }
  const placed: readonly Placed[] = points.map((point) => ({ ...point, x: x(point.k), y: y(value(point)) }))
  const named = placed.map((point) => ({ ...point, text: point.finding.trigger ?? point.finding.signal }))
  const powers = Array.from({ length: decades + 1 }, (_, power) => 10 ** power)
  const columns = powers.map((k) => ({ at: x(k), text: numberText(k) }))
  return html`<text class="axis" x="${left}" y="16">${title}</text>
${ticks.map(({ at }) => html`<path class="grid" d="M${left} ${y(at)}H${right}"/>`)}
${ticks.map(({ at, text }) => tick(left - 8, y(at) + 4, 'end', text))}
${columns.map(({ at }) => html`<path class="grid" d="M${at} ${top}V${bottom}"/>`)}
${columns.map(({ at, text }) => tick(at, bottom + 18, 'middle', text))}
<text class="axis" x="${right}" y="${height - 6}" text-anchor="end">k: rows with trigger and answer →</text>
${placed.toReversed().map(dot)}
${placedLabels(named, { left, right, top, bottom, radius }).map(label)}`
}

function tick(x: number, y: number, anchor: 'middle' | 'end', text: string): Html {
  return html`<text class="tick" x="${x}" y="${y}" text-anchor="${anchor}">${text}</text>`
}

function dot({ finding, x, y, k, p, surprise }: Placed): Html {
  const name = finding.trigger ?? finding.signal
  const numbers = `k ${numberText(k)}, p ${numberText(p)}, chance ${chanceText(Math.round(surprise))}`
  const said = `${name} (${severityWords[finding.severity]}): ${numbers}`
  return html`<circle class="dot ${finding.severity}" cx="${x}" cy="${y}" r="${radius}"><title>${said}</title></circle>`
}

function label({ text, x, y, isLeft }: Label): Html {
  return html`<text class="label" x="${x}" y="${y}" text-anchor="${isLeft ? 'end' : 'start'}">${text}</text>`
}

function round(value: number): number {
  return Math.round(value * 10) / 10
}
