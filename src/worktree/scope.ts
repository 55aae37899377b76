import type { ChangedPath } from '../github/index.ts'
import { isManifest, scopeOf, type ChangedManifest, type Scope } from '../gate/index.ts'
import type { EffectivePolicy } from '../policy/index.ts'
import type { NamedPath } from './named-paths.ts'

/** What is judged where paths were named: these, and nothing else. */
export type NamedScope = {
  readonly scope: Scope
  /** The manifests of the whole change, named or not. */
  readonly whole: readonly ChangedManifest[]
  /** Manifests that the change leaves alone; they are judged because somebody asked, as they lie there. */
  readonly unchanged: ReadonlySet<string>
  /** Named paths that give no manifest. A folder that is gone is a folder. */
  readonly empty: readonly NamedPath[]
  /** Named files that the policy does not count among the manifests. */
  readonly ungoverned: readonly string[]
}

/** Where files are. */
export type Whereabouts = {
  /** Files below a folder, as git or the disk lists them: some may be gone. */
  readonly list: (folder: string) => Promise<readonly string[]>
  readonly atBase: (path: string) => boolean
  readonly isHere: (path: string) => Promise<boolean>
}

/**
 * A named file is judged whatever its name; of a named folder, what the policy takes for manifests. What the change has
 * removed from there is judged as removed, and what it has moved elsewhere where it is now.
 */
export async function namedScope(
  named: readonly NamedPath[],
  changes: readonly ChangedPath[],
  policy: EffectivePolicy,
  { list, atBase, isHere }: Whereabouts,
): Promise<NamedScope> {
  const whole = scopeOf(changes, policy)
  const changed = new Map(changes.map((change) => [change.path, change]))
  const governed = new Map(whole.manifests.map((manifest) => [manifest.path, manifest]))
  const left = leftPaths(changes)
  // Beside the index that lists it nothing may have it: a sparse checkout leaves it at the base, and whatever was never
  // committed is no file any more.
  const absent = new Set<string>()
  const below = async (folder: string): Promise<readonly string[]> => {
    const paths = (await list(folder)).filter((path) => !left.has(path) && isManifest(path, policy))
    const here = await Promise.all(paths.map(async (path) => changed.has(path) || isHere(path)))
    for (const [index, path] of paths.entries()) if (!here[index]) absent.add(path)
    return paths.filter((path) => !absent.has(path) || atBase(path))
  }
  const manifestsOf = async ({ path: name, kind }: NamedPath): Promise<readonly ChangedManifest[]> => {
    const files = kind === 'folder' ? await below(name) : [name].filter(() => kind === 'file')
    const present = files.map((path) => governed.get(path) ?? asNamed(path, changed.get(path), atBase))
    return [...present, ...whole.manifests.filter((one) => isAt(name, formerPath(one)))]
  }
  const found = await Promise.all(named.map(async (one) => ({ one, manifests: await manifestsOf(one) })))
  const manifests = [...new Map(found.flatMap((entry) => entry.manifests.map((one) => [one.path, one]))).values()]
  const folders = named.filter(({ kind }) => kind === 'folder')
  const paths = manifests.map(({ path }) => path)
  return {
    scope: {
      ...whole,
      manifests,
      others: [],
      folders: whole.folders.filter((path) => folders.some((folder) => isBelow(folder.path, path))),
      watched: [],
    },
    whole: whole.manifests,
    unchanged: new Set(paths.filter((path) => !changed.has(path) && !governed.has(path) && !absent.has(path))),
    empty: found.filter((entry) => entry.manifests.length === 0).map(({ one }) => asFolder(one, left)),
    ungoverned: paths.filter((path) => !isManifest(path, policy)),
  }
}

/** Paths at which the change leaves nothing. */
function leftPaths(changes: readonly ChangedPath[]): ReadonlySet<string> {
  const kept = new Set(changes.filter(({ status }) => status !== 'removed').map(({ path }) => path))
  const former = changes.map(({ path, status, previousPath }) => (status === 'removed' ? path : previousPath))
  return new Set(former.flatMap((path) => (path === undefined || kept.has(path) ? [] : path)))
}

/** Where a manifest was that is not there any more. */
function formerPath({ path, status, previousPath }: ChangedManifest): string | undefined {
  return status === 'removed' ? path : previousPath
}

function asFolder(named: NamedPath, left: ReadonlySet<string>): NamedPath {
  const emptied = named.kind === 'gone' && [...left].some((path) => isBelow(named.path, path))
  return emptied ? { path: named.path, kind: 'folder' } : named
}

function asNamed(path: string, change: ChangedPath | undefined, atBase: (path: string) => boolean): ChangedManifest {
  if (change?.status === 'renamed' && change.previousPath !== undefined) {
    return { path, previousPath: change.previousPath, status: 'renamed' }
  }
  return { path, status: atBase(path) ? 'modified' : 'added' }
}

function isAt(name: string, path: string | undefined): boolean {
  return path !== undefined && (path === name || isBelow(name, path))
}

function isBelow(folder: string, path: string): boolean {
  return folder === '' || path.startsWith(`${folder}/`)
}
