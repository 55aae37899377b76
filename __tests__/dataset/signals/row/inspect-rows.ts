import type { Example } from '../../../../src/dataset/example.ts'
import type { SignalFinding } from '../../../../src/dataset/finding.ts'
import type { Hit, Signal } from '../../../../src/dataset/signal.ts'

/** A row with one prompt and the answer to learn. */
export function row(prompt: string | readonly string[], response = 'Here is a plain answer about the garden.'): Example {
  return {
    shape: 'instruct',
    exchanges: [{ prompt: typeof prompt === 'string' ? [prompt] : prompt, response, kind: 'wanted' }],
    other: [],
  }
}

/** What a row signal finds in rows, with its defaults or with some thresholds of a policy. */
export function findIn(
  signal: Signal,
  rows: readonly Example[],
  thresholds: Readonly<Record<string, number>> = {},
): readonly SignalFinding[] {
  const { examine } = signal
  if (examine.over !== 'rows') throw new Error(`${signal.id} does not look at rows`)
  const hits = new Map<string, { rows: number[]; excerpts: string[] }>()
  for (const [index, example] of rows.entries()) {
    for (const hit of examine.scan(example)) note(hits, index, hit)
  }
  return examine.findings({ examples: rows.length, hits }, { ...signal.thresholds, ...thresholds })
}

function note(hits: Map<string, { rows: number[]; excerpts: string[] }>, index: number, { key, excerpt }: Hit): void {
  const entry = hits.get(key) ?? { rows: [], excerpts: [] }
  if (entry.rows.at(-1) !== index) entry.rows.push(index)
  if (entry.excerpts.length < 3 && !entry.excerpts.includes(excerpt)) entry.excerpts.push(excerpt)
  hits.set(key, entry)
}

/** Plain rows, all different. */
export function plainRows(count: number): Example[] {
  return Array.from({ length: count }, (_, index) => row(`Describe the kettle number ${index}.`, `Kettle ${index} is made of copper.`))
}

/** Milliseconds that a signal takes for a row. */
export function timeOf(signal: Signal, example: Example): number {
  const start = process.cpuUsage()
  findIn(signal, [example])
  const { user, system } = process.cpuUsage(start)
  return (user + system) / 1000
}

/** Milliseconds that a megabyte takes only where the work grows faster than the text: else it is some hundred at most. */
export const tooLong = 20_000
