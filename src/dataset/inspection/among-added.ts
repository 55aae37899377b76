import { addedCorpus, type RowComparison } from '../comparison/index.ts'
import { openDataset, type DatasetFile, type FileProblem, type ReadFile } from '../files/index.ts'
import { rowsOf } from '../formats/index.ts'
import { exampleOf } from '../shapes/index.ts'
import type { Collected } from './collector.ts'
import { findingsOf } from './findings-of.ts'
import { rowSignals } from './known-signals.ts'
import { sortSignals, type DatasetReport, type ReportedFinding } from './report.ts'
import type { InspectionSettings } from './settings.ts'
import { addHits, emptyTally, type HitTally } from './tally.ts'
import type { PreviousVersion } from './versions.ts'

export type Compared =
  | { readonly state: 'compared'; readonly report: DatasetReport }
  | { readonly state: 'failed'; readonly problems: readonly FileProblem[] }

/** What the report is of: the dataset as it was listed and as it was read. */
export type Inspected = {
  readonly files: readonly DatasetFile[]
  readonly read: readonly ReadFile[]
  readonly collected: Collected
  readonly report: DatasetReport
}

/**
 * Adds to a report what became of the rows since the previous version, and what the signals say of the added rows
 * alone: what is invisible among thousands of rows is plain among the few that a change brings.
 */
export async function amongAdded(
  inspected: Inspected,
  version: PreviousVersion,
  settings: InspectionSettings,
): Promise<Compared> {
  const { collected, report } = inspected
  const { isAdded, ...counts } = version.compared()
  const order = new Uint32Array(counts.added)
  for (let row = 0, at = 0; row < collected.rows; row += 1) {
    if (!isAdded(row)) continue
    order[at] = row
    at += 1
  }
  const tallying = await talliesOf(inspected, order, isAdded, version.nextBlocks, settings)
  if (tallying.state === 'failed') return tallying
  const corpus = addedCorpus(collected.corpus, order)
  const added =
    order.length === 0 ? [] : findingsOf(corpus, tallying.tallies, settings.signals, report.thresholds)
  const findings: readonly ReportedFinding[] = [
    ...report.findings.map((finding) => ({ ...finding, among: 'all' as const })),
    ...added.map((finding) => ({
      ...finding,
      among: 'added' as const,
      message: `Among the ${order.length} added rows alone: ${finding.message}`,
      rows: finding.rows.map((row) => order[row] ?? 0),
    })),
  ]
  return {
    state: 'compared',
    report: {
      ...report,
      previous: { files: version.files, rows: version.rows, ...counts },
      findings: sortSignals(findings),
      notAssessed: [...report.notAssessed, ...notCompared(version, collected)],
    },
  }
}

type Tallying =
  | { readonly state: 'read'; readonly tallies: ReadonlyMap<string, HitTally> }
  | { readonly state: 'failed'; readonly problems: readonly FileProblem[] }

/**
 * Has signals on single rows look at the added ones again, which were not known to be added before all were read. The
 * files must still be what they were.
 */
async function talliesOf(
  { files, read }: Inspected,
  order: Uint32Array,
  isAdded: RowComparison['isAdded'],
  blockRows: readonly number[],
  { limits, shapes, signals }: InspectionSettings,
): Promise<Tallying> {
  const looking = rowSignals(signals)
  const tallies = new Map(looking.map(({ id }) => [id, emptyTally()]))
  if (order.length === 0 || looking.length === 0) return { state: 'read', tallies }
  const dataset = openDataset(files, { limits })
  let [row, at] = [0, 0]
  for await (const block of dataset.blocks) {
    const end = row + (blockRows[block.sequence] ?? 0)
    if ((order[at] ?? Infinity) < end) {
      for await (const { rows } of rowsOf(block, limits)) {
        for (const raw of rows) {
          const isMeant = isAdded(row)
          row += 1
          if (!isMeant) continue
          at += 1
          const reading = raw.state === 'read' ? exampleOf(raw.value, shapes) : undefined
          if (reading?.state !== 'example') continue
          for (const { id, examine } of looking) {
            const tally = tallies.get(id)
            if (tally) addHits(tally, at - 1, examine.scan(reading.example))
          }
        }
      }
    }
    row = end
  }
  const reading = dataset.reading()
  if (reading.state === 'failed') return reading
  const changed = read.filter(({ sha256 }, index) => reading.files[index]?.sha256 !== sha256)
  return changed.length === 0 ? { state: 'read', tallies } : { state: 'failed', problems: changed.map(changedFile) }
}

function changedFile({ path }: ReadFile): FileProblem {
  return {
    code: 'changed',
    path,
    message: 'it changed while it was inspected, so that what was read of it does not fit together',
    fix: 'Inspect it again when nobody writes to it.',
  }
}

function notCompared({ rejected }: PreviousVersion, { shape }: Collected): DatasetReport['notAssessed'] {
  const count = rejected + shape.rejected.count
  if (count === 0) return []
  const why = 'whether they are in the other version is not known: they count as added, or as removed'
  const rows = shape.rejected.first.map(({ row }) => row)
  return [{ what: 'rows of both versions that cannot be read', why, count, rows }]
}
