import { listDataset, type DatasetFile, type FileProblem, type IgnoredFile, type ReadFile } from '../files/index.ts'
import { collector, type Collected, type Storage } from './collector.ts'
import { readAll } from './read-all.ts'
import type { InspectionSettings } from './settings.ts'
import type { Stretch } from './stretch.ts'
import { stretchPool } from './stretch-pool.ts'

/** What an inspection may use; the report does not depend on it. */
export type Resources = Storage & {
  /** Threads beside this one that read blocks. */
  readonly threads: number
  /** Bytes of a dataset from which on starting them pays; a smaller one is read in this thread. */
  readonly threadsFrom: number
}

/** Told after each read: bytes so far, of all. */
export type Progress = (bytes: number, all: number) => void

/** Nothing is known of a dataset of which a part cannot be read. */
export type UnreadDataset = {
  readonly state: 'failed'
  readonly problems: readonly FileProblem[]
  readonly ignored: readonly IgnoredFile[]
}

/** A dataset that was read to its end. */
export type ReadDataset = {
  readonly collected: Collected
  readonly listed: readonly DatasetFile[]
  readonly files: readonly ReadFile[]
  readonly ignored: readonly IgnoredFile[]
}

/** Told while a dataset is read. */
export type Told = {
  readonly progress: Progress
  /** Each stretch, in file order. */
  readonly stretch?: (stretch: Stretch) => void
}

/**
 * Reads the files, folders and globs that are named, from `cwd`, each file once, and has `use` make something of what
 * they hold. The corpus may be used until then and no longer.
 */
export async function withDataset<Result>(
  named: readonly string[],
  cwd: string,
  settings: InspectionSettings,
  resources: Resources,
  told: Told,
  use: (dataset: ReadDataset) => Promise<Result>,
): Promise<Result | UnreadDataset> {
  const listing = await listDataset(named, cwd)
  if (listing.state === 'refused') return { state: 'failed', problems: listing.problems, ignored: listing.ignored }
  const { files, ignored } = listing
  const bytes = files.reduce((sum, { size }) => sum + size, 0)
  const pool = await stretchPool(settings, bytes < resources.threadsFrom ? 0 : resources.threads)
  const collecting = collector(resources)
  try {
    const add = (file: number, stretch: Stretch): void => {
      collecting.add(file, stretch)
      told.stretch?.(stretch)
    }
    const reading = await readAll(files, settings, pool, add, toldOf(bytes, told.progress))
    if (reading.state === 'failed') return { state: 'failed', problems: reading.problems, ignored }
    return await use({ collected: collecting.collected(), listed: files, files: reading.files, ignored })
  } finally {
    collecting.close()
    await pool.close()
  }
}

function toldOf(all: number, progress: Progress): (file: number, more: number) => void {
  let bytes = 0
  return (_file, more) => {
    bytes += more
    progress(bytes, all)
  }
}
