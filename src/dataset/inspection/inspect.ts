import type { IgnoredFile } from '../files/index.ts'
import { amongAdded } from './among-added.ts'
import { withDataset, type Progress, type ReadDataset, type Resources, type UnreadDataset } from './read-dataset.ts'
import type { DatasetReport } from './report.ts'
import { reportOf } from './report-of.ts'
import type { InspectionSettings } from './settings.ts'
import { readPrevious } from './versions.ts'

export type Inspection =
  | { readonly state: 'inspected'; readonly report: DatasetReport; readonly ignored: readonly IgnoredFile[] }
  | UnreadDataset

/**
 * Reads the files, folders and globs that are named, from `cwd`, and says what they hold and what is strange in it. Where a
 * `previous` version is named, says as well what became of its rows, and what is strange in the added ones alone.
 */
export async function inspectDataset(
  named: readonly string[],
  cwd: string,
  settings: InspectionSettings,
  resources: Resources,
  progress: Progress = () => undefined,
  previous: readonly string[] = [],
): Promise<Inspection> {
  const reported = async ({ collected, files, ignored }: ReadDataset): Promise<Inspection & { readonly state: 'inspected' }> => ({
    state: 'inspected',
    report: await reportOf(collected, files, settings),
    ignored,
  })
  if (previous.length === 0) return withDataset(named, cwd, settings, resources, { progress }, reported)
  const reading = await readPrevious(previous, cwd, settings, resources)
  if (reading.state === 'failed') return { state: 'failed', problems: reading.problems, ignored: [] }
  const { version } = reading
  const told = { progress, stretch: version.addNext }
  try {
    return await withDataset(named, cwd, { ...settings, rowKeys: true }, resources, told, async (dataset): Promise<Inspection> => {
      const { collected, listed, files, ignored } = dataset
      const { report } = await reported(dataset)
      const compared = await amongAdded({ files: listed, read: files, collected, report }, version, settings)
      return compared.state === 'failed'
        ? { state: 'failed', problems: compared.problems, ignored }
        : { state: 'inspected', report: compared.report, ignored }
    })
  } finally {
    version.close()
  }
}
