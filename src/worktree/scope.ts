import type { ChangedPath } from '../github/index.ts'
import { isManifest, scopeOf, type ChangedManifest, type Scope } from '../gate/index.ts'
import type { EffectivePolicy } from '../policy/index.ts'
import type { NamedPath } from './named-paths.ts'

/** What is judged where paths were named: these, and nothing else. */
export type NamedScope = {
  readonly scope: Scope
  /** Manifests that the change leaves alone; they are judged because somebody asked. */
  readonly unchanged: ReadonlySet<string>
  /** Named paths that give no manifest. */
  readonly empty: readonly NamedPath[]
  /** Named files that the policy does not count among the manifests. */
  readonly ungoverned: readonly string[]
}

/** Where files are: `list` gives those below a folder, `atBase` tells whether a path is at the base. */
export type Whereabouts = {
  readonly list: (folder: string) => Promise<readonly string[]>
  readonly atBase: (path: string) => boolean
}

/** A named file is judged whatever its name; of a named folder, what the policy takes for manifests. */
export async function namedScope(
  named: readonly NamedPath[],
  changes: readonly ChangedPath[],
  policy: EffectivePolicy,
  { list, atBase }: Whereabouts,
): Promise<NamedScope> {
  const whole = scopeOf(changes, policy)
  const changed = new Map(changes.map((change) => [change.path, change]))
  const removed = whole.manifests.filter(({ status }) => status === 'removed')
  const present = (path: string): boolean => changed.get(path)?.status !== 'removed'
  const manifestsOf = async ({ path: name, kind }: NamedPath): Promise<readonly ChangedManifest[]> => {
    if (kind === 'gone') return removed.filter(({ path }) => path === name)
    const files =
      kind === 'file' ? [name] : (await list(name)).filter((path) => present(path) && isManifest(path, policy))
    const gone = kind === 'file' ? [] : removed.filter(({ path }) => isBelow(name, path))
    return [...files.map((path) => asNamed(path, changed.get(path), atBase)), ...gone]
  }
  const found = await Promise.all(named.map(async (one) => ({ one, manifests: await manifestsOf(one) })))
  const manifests = [...new Map(found.flatMap((entry) => entry.manifests.map((one) => [one.path, one]))).values()]
  const folders = named.filter(({ kind }) => kind === 'folder')
  return {
    scope: {
      ...whole,
      manifests,
      others: [],
      folders: whole.folders.filter((path) => folders.some((folder) => isBelow(folder.path, path))),
      watched: [],
    },
    unchanged: new Set(manifests.map(({ path }) => path).filter((path) => !changed.has(path))),
    empty: found.flatMap((entry) => (entry.manifests.length === 0 ? entry.one : [])),
    ungoverned: manifests.map(({ path }) => path).filter((path) => !isManifest(path, policy)),
  }
}

function asNamed(path: string, change: ChangedPath | undefined, atBase: (path: string) => boolean): ChangedManifest {
  if (change?.status === 'renamed' && change.previousPath !== undefined) {
    return { path, previousPath: change.previousPath, status: 'renamed' }
  }
  return { path, status: atBase(path) ? 'modified' : 'added' }
}

function isBelow(folder: string, path: string): boolean {
  return folder === '' || path.startsWith(`${folder}/`)
}
