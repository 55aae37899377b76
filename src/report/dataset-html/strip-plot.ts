import type { DatasetReport } from '../../dataset/index.ts'
import { grouped } from '../dataset-report.ts'
import { html, type Html } from './html.ts'

const [width, height, bins] = [800, 34, 200]

/**
 * Where in the dataset the rows of a finding stand: a bar for each two-hundredth of it, as high as it has rows, on a
 * scale that keeps one row visible. Broken lines part the files.
 */
export function stripPlot(rows: readonly number[], { rows: all, files }: DatasetReport): Html {
  const counts = binned(rows, all)
  const most = Math.max(1, ...counts)
  const step = width / bins
  const bars = counts.flatMap((count, bin) => {
    if (count === 0) return []
    const tall = 8 + (height - 8) * (Math.log1p(count) / Math.log1p(most))
    return [`M${round(bin * step + step / 2)} ${height}v-${round(tall)}`]
  })
  const borders = files
    .slice(1)
    .map(({ firstRow }) => `M${round((firstRow / Math.max(1, all)) * width)} 0v${height}`)
  const [first, last] = [rows[0] ?? 0, rows.at(-1) ?? 0]
  const said =
    `Rows by position: ${grouped(rows.length)} of ${grouped(all)}, ` +
    `from row ${grouped(first)} to row ${grouped(last)}; most in one two-hundredth of the dataset: ${grouped(most)}`
  return html`<svg class="strip" viewBox="0 0 ${width} ${height + 16}" role="img" aria-label="${said}">
<title>${said}</title>
<rect class="track" x="0" y="0" width="${width}" height="${height}" rx="3"/>
<path class="rows" stroke-width="${Math.max(2.4, step - 1)}" d="${bars.join('')}"/>
<path class="border" d="${borders.join('')}"/>
<text class="tick" x="0" y="${height + 13}">row 0</text>
<text class="tick" x="${width}" y="${height + 13}" text-anchor="end">row ${grouped(Math.max(0, all - 1))}</text>
</svg>`
}

function binned(rows: readonly number[], all: number): readonly number[] {
  const counts = Array.from({ length: bins }, () => 0)
  for (const row of rows) {
    const bin = Math.min(bins - 1, Math.floor((row * bins) / Math.max(1, all)))
    counts[bin] = (counts[bin] ?? 0) + 1
  }
  return counts
}

function round(value: number): number {
  return Math.round(value * 10) / 10
}
