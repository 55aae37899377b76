import { matchDataset, sourceOf, type OwnInspections, type StatementReading } from '../evidence/index.ts'
import type { ManifestChange, RepositoryFile } from '../manifest/index.ts'
import { settingFor, type EffectivePolicy } from '../policy/index.ts'

/** The bytes of a file of the repository, as it is judged; nothing when they are not at hand. */
export type BytesOf = (path: string) => Promise<Uint8Array | undefined>

/**
 * Inspects the datasets of a change that policy has the gate look into: those in the repository that are no larger than
 * it says, one after the other. The inspector is loaded when there is one. A pointer to data elsewhere is no data.
 */
export async function inspectDatasets(
  changes: readonly ManifestChange[],
  files: ReadonlyMap<string, RepositoryFile>,
  policy: EffectivePolicy,
  bytesOf: BytesOf,
): Promise<OwnInspections> {
  const inspected = new Map<string, StatementReading>()
  const most = policy.evidence.datasets['max-bytes']
  for (const path of most > 0 ? datasetPaths(changes, files, policy, most) : []) {
    const bytes = await bytesOf(path)
    inspected.set(path, bytes ? await inspectOnce(path, bytes, files.get(path)) : tooLong)
  }
  return inspected
}

const tooLong: StatementReading = {
  state: 'unreadable',
  why: 'it is longer than what is read here of a file; where `evidence.datasets.max-bytes` allows it, the gate inspects it',
}

/** A head that moves is judged again, and what has an object id is the same each time. */
const known = new Map<string, StatementReading>()

async function inspectOnce(path: string, bytes: Uint8Array, file: RepositoryFile | undefined): Promise<StatementReading> {
  const key = `${file?.state === 'present' ? file.sha256 : ''} ${path}`
  const before = known.get(key)
  if (before) return before
  const { inspectBytes } = await import('./inspect-bytes.ts')
  const reading = await inspectBytes(path, bytes)
  known.set(key, reading)
  return reading
}

function datasetPaths(
  changes: readonly ManifestChange[],
  files: ReadonlyMap<string, RepositoryFile>,
  policy: EffectivePolicy,
  most: number,
): ReadonlySet<string> {
  const documents = changes.flatMap(({ head }) => head?.documents ?? [])
  const judged = documents.filter(({ path }) => settingFor(policy, 'dataset/poison-signals', path).severity !== 'off')
  const read = (path: string): RepositoryFile => files.get(path) ?? { state: 'absent' }
  return new Set(
    judged.flatMap(({ manifest }) =>
      manifest.datasets.flatMap((dataset) => {
        const source = sourceOf(dataset.uri ?? '')
        if (source.kind !== 'repository') return []
        const file = read(source.path)
        if (file.state !== 'present' || file.size === 0 || file.size > most) return []
        // Held against its own digest, a file is its own witness, and a pointer says what it stands for.
        const { check } = matchDataset({ ...dataset, digest: { sha256: file.sha256 } }, read)
        return check === 'recomputed' ? [source.path] : []
      }),
    ),
  )
}
