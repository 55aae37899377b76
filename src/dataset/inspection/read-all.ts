import { openDataset, type DatasetFile, type FileProblem, type ReadFile } from '../files/index.ts'
import type { InspectionSettings } from './settings.ts'
import type { Stretch } from './stretch.ts'
import type { StretchPool } from './stretch-pool.ts'

export type Reading =
  | { readonly state: 'read'; readonly files: readonly ReadFile[] }
  | { readonly state: 'failed'; readonly problems: readonly FileProblem[] }

/** Has blocks read ahead, and puts together what they show in their order. */
export async function readAll(
  files: readonly DatasetFile[],
  { limits }: InspectionSettings,
  pool: StretchPool,
  add: (file: number, stretch: Stretch) => void,
  progress: (file: number, more: number) => void,
): Promise<Reading> {
  const dataset = openDataset(files, { limits, progress })
  const ahead: { readonly file: number; readonly stretch: Promise<Stretch> }[] = []
  const takeFirst = async (): Promise<void> => {
    const first = ahead.shift()
    if (first) add(first.file, await first.stretch)
  }
  for await (const block of dataset.blocks) {
    const stretch = pool.read(block)
    // It is waited for in its turn; until then its failure is nobody's.
    stretch.catch(() => undefined)
    ahead.push({ file: block.file, stretch })
    if (ahead.length >= pool.depth) await takeFirst()
  }
  while (ahead.length > 0) await takeFirst()
  return dataset.reading()
}
