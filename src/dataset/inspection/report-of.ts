import { field, fieldCount, mark, type Corpus } from '../corpus/index.ts'
import type { ReadFile } from '../files/index.ts'
import { tables } from '../tables/index.ts'
import { blindSpots } from './blind-spots.ts'
import type { Collected } from './collector.ts'
import { findingsOf, type Thresholds } from './findings-of.ts'
import { corpusSignals, rowSignals, signalIds } from './known-signals.ts'
import {
  issuesOf,
  shapeOf,
  unreadRows,
  type DatasetReport,
  type InspectedFile,
  type NotAssessed,
} from './report.ts'
import type { InspectionSettings } from './settings.ts'

/** What all rows say together, as the settings have it judged. */
export async function reportOf(collected: Collected, read: readonly ReadFile[], settings: InspectionSettings): Promise<DatasetReport> {
  const { corpus, shape, rows } = collected
  const [looking, counting] = [rowSignals(settings.signals), corpusSignals(settings.signals)]
  const thresholds: Thresholds = Object.fromEntries(
    [...looking, ...counting].map((signal) => [signal.id, { ...signal.thresholds, ...settings.thresholds[signal.id] }]),
  )
  const files = inspectedFiles(collected.rowsOfFile, read)
  return {
    files,
    rows,
    exchanges: shape.exchanges,
    shape: shapeOf(shape),
    shapes: shape.shapes,
    rejected: shape.rejected.first.map(({ row, line, why }) => ({ path: fileOfRow(files, row), row, line, reason: why })),
    rejectedCount: shape.rejected.count,
    issues: issuesOf(shape, collected.readings),
    findings: findingsOf(corpus, collected.tallies, settings.signals, thresholds),
    notAssessed: [...passedOver(settings), ...notAssessed(collected)],
    blindSpots,
    tables: tables.map(({ name, version, sha256 }) => ({ name, version, sha256 })),
    thresholds,
  }
}

/** The files that were read, with the rows of each, by its index. */
export function inspectedFiles(rowsOfFile: ReadonlyMap<number, number>, read: readonly ReadFile[]): readonly InspectedFile[] {
  let firstRow = 0
  return read.map(({ path, bytes, sha256, format, compression }, index) => {
    const rows = rowsOfFile.get(index) ?? 0
    const file = { path, bytes, sha256, format, compression, rows, firstRow }
    firstRow += rows
    return file
  })
}

function fileOfRow(files: readonly InspectedFile[], row: number): string {
  return files.find(({ firstRow, rows }) => row >= firstRow && row < firstRow + rows)?.path ?? ''
}

/** Signals that were not asked. */
function passedOver({ signals }: InspectionSettings): readonly NotAssessed[] {
  const left = signalIds.filter((id) => signals !== null && !signals.includes(id))
  if (left.length === 0) return []
  return [{ what: 'signals', why: `they were not asked: ${left.join(', ')}`, count: left.length, rows: [] }]
}

function notAssessed({ shape, tallies, corpus, unnumbered }: Collected): readonly NotAssessed[] {
  const dropped = [...tallies.values()].reduce((sum, tally) => sum + tally.dropped, 0)
  return [
    ...unreadRows(shape),
    ...(shape.rejected.count > 0
      ? [{
          what: 'rows that cannot be read',
          why: shape.rejected.first[0]?.why ?? '',
          count: shape.rejected.count,
          rows: shape.rejected.first.map(({ row }) => row),
        }]
      : []),
    ...(dropped > 0
      ? [{ what: 'hits of signals on single rows', why: 'there are more of them than are kept', count: dropped, rows: [] }]
      : []),
    ...(unnumbered > 0
      ? [{ what: 'words', why: 'the dataset has more different words than are numbered', count: unnumbered, rows: [] }]
      : []),
    ...exchangesNotAssessed(corpus),
  ]
}

/** Of long texts the middle is not counted, and the harm model does not know every language. */
function exchangesNotAssessed(corpus: Corpus): readonly NotAssessed[] {
  const cut = counted('rows with very long texts', 'of these only the beginning and the end were searched for triggers')
  const foreign = counted('rows in a language that the harm model does not know', 'whether they ask for harm is not known')
  for (const { exchanges } of corpus.blocks()) {
    for (let at = 0; at < exchanges.length; at += fieldCount) {
      const row = exchanges[at + field.row] ?? 0
      if ((exchanges[at + field.omitted] ?? 0) > 0) cut.add(row)
      if (((exchanges[at + field.marks] ?? 0) & mark.harmKnown) === 0) foreign.add(row)
    }
  }
  return [...cut.told(), ...foreign.told()]
}

/** Counts rows, which come in order, each once. */
function counted(what: string, why: string) {
  const rows: number[] = []
  let [count, last] = [0, -1]
  return {
    add: (row: number): void => {
      if (row === last) return
      last = row
      count += 1
      if (rows.length < 20) rows.push(row)
    },
    told: (): readonly NotAssessed[] => (count > 0 ? [{ what, why, count, rows }] : []),
  }
}
