import { compareRows, growingKeyList, type RowComparison } from '../comparison/index.ts'
import { listDataset, type FileProblem } from '../files/index.ts'
import type { Storage } from './collector.ts'
import { readAll } from './read-all.ts'
import { inspectedFiles } from './report-of.ts'
import type { InspectedFile } from './report.ts'
import type { InspectionSettings } from './settings.ts'
import type { Stretch } from './stretch.ts'
import { stretchPool } from './stretch-pool.ts'

/** The previously approved version of a dataset, read for comparison. */
export type PreviousVersion = {
  readonly files: readonly InspectedFile[]
  readonly rows: number
  /** Rows that cannot be read: they are like no row of another version. */
  readonly rejected: number
  /** Takes what was read of the next version, in file order. */
  readonly addNext: (stretch: Stretch) => void
  /** Rows of each block of the next version. */
  readonly nextBlocks: readonly number[]
  readonly compared: () => RowComparison
  readonly close: () => void
}

export type VersionReading =
  | { readonly state: 'read'; readonly version: PreviousVersion }
  | { readonly state: 'failed'; readonly problems: readonly FileProblem[] }

/** Reads the rows of the previous version; nothing is looked for in them. */
export async function readPrevious(
  named: readonly string[],
  cwd: string,
  settings: InspectionSettings,
  resources: Storage & { readonly threads: number; readonly threadsFrom: number },
): Promise<VersionReading> {
  const listing = await listDataset(named, cwd)
  if (listing.state === 'refused') return { state: 'failed', problems: listing.problems }
  const { files } = listing
  const bytes = files.reduce((sum, { size }) => sum + size, 0)
  const hashing = { ...settings, signals: [], rowKeys: true }
  // Most of the memory is the inspection's.
  const storage = { ...resources, memoryBytes: resources.memoryBytes / 8 }
  const [previous, next] = [growingKeyList(storage), growingKeyList(storage)]
  const close = (): void => [previous, next].forEach((list) => list.close())
  const rowsOfFile = new Map<number, number>()
  let [rows, rejected] = [0, 0]
  const pool = await stretchPool(hashing, bytes < resources.threadsFrom ? 0 : resources.threads)
  try {
    const reading = await readAll(files, hashing, pool, (file, stretch) => {
      previous.add(stretch.rowKeys)
      rowsOfFile.set(file, (rowsOfFile.get(file) ?? 0) + stretch.rows)
      rows += stretch.rows
      rejected += stretch.shape.rejected.count
    }, () => undefined)
    if (reading.state === 'failed') {
      close()
      return reading
    }
    const nextBlocks: number[] = []
    const version: PreviousVersion = {
      files: inspectedFiles(rowsOfFile, reading.files),
      rows,
      rejected,
      addNext: (stretch) => {
        next.add(stretch.rowKeys)
        nextBlocks.push(stretch.rows)
      },
      nextBlocks,
      compared: () => compareRows(previous.list(), next.list()),
      close,
    }
    return { state: 'read', version }
  } catch (error) {
    close()
    throw error
  } finally {
    await pool.close()
  }
}
