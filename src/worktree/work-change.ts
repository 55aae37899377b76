import { fileKey, type TreeFile } from '../github/index.ts'
import {
  hidingLinks,
  initiatorLogins,
  inspectDatasets,
  manifestChanges,
  notAFile,
  referencesOf,
  referringManifests,
  requestPaths,
  requestsAtBase,
  schemaAt,
  schemasFor,
  untouchedManifests,
  type Changed,
  type Scope,
} from '../gate/index.ts'
import { pairDocuments, type ManifestChange, type RepositoryFile } from '../manifest/index.ts'
import type { EffectivePolicy } from '../policy/index.ts'
import type { JudgementError } from '../record/index.ts'
import { versions, type Reader, type Version } from './reader.ts'
import { repositoryFile } from './repository-file.ts'

/** What is read of a change of a work tree: what the rules look at, and what could not be read. */
export type WorkChange = {
  readonly changed: Changed
  readonly errors: readonly JudgementError[]
  readonly files: ReadonlyMap<string, TreeFile>
}

/** How a change is to be read. */
export type ReadingPlan = {
  readonly scope: Scope
  /** The manifests of the whole change, where only some are judged. */
  readonly whole?: Scope['manifests']
  readonly policy: EffectivePolicy
  /** The version that has a path which the change brings, and one that it leaves alone. */
  readonly here: (path: string) => Version
  /** The version that the policy's schemas are taken from. */
  readonly schemas: Version
  /** Every path at the base: manifests among them may reference a file that the change touches. */
  readonly untouched: readonly string[]
}

/** Reads what the gate would read of a pull request with this change, from a work tree. */
export async function readWorkChange(reader: Reader, plan: ReadingPlan): Promise<WorkChange> {
  const { scope, policy } = plan
  const files = new Map<string, TreeFile>()
  const load = async (version: Version, paths: readonly string[]): Promise<void> => {
    const found = await Promise.all(paths.map((path) => reader.read(version, path)))
    for (const [index, path] of paths.entries()) {
      const { file } = found[index] ?? { file: { state: 'absent' as const } }
      files.set(fileKey(version, path), file)
    }
  }
  const readOwn = async (manifests: Scope['manifests']): Promise<ReturnType<typeof manifestChanges>> => {
    const present = manifests.filter(({ status }) => status !== 'removed').map(({ path }) => path)
    await loadHere(plan, present, reader, files)
    const former = manifests.map(({ path, previousPath }) => previousPath ?? path)
    await load(versions.base, former)
    return manifestChanges({ ...scope, manifests }, { commit: versions.change, base: versions.base }, files)
  }
  const own = await readOwn(scope.manifests)
  await load(versions.change, scope.folders)
  const others = scope.others.length > 0 ? untouchedManifests(plan.untouched, scope, policy) : []
  await load(versions.base, others)
  const referring = referringManifests(others, versions.base, scope, files)
  const changes = [...own.changes, ...referring.changes]
  const around = own.changes.some(mayMove) ? plan.whole : undefined
  const whole = around && (await wholeChange(around, own.changes, readOwn))
  const references = await readReferences(reader, plan, changes)
  const inspected = await inspectDatasets(changes, references.files, policy, references.bytesOf)
  const schemaPaths = schemasFor(scope, policy)
  await load(plan.schemas, schemaPaths)
  const schemas = await Promise.all(schemaPaths.map((path) => schemaAt(path, plan.schemas, files)))
  await load(versions.base, requestPaths(changes))
  return {
    files,
    changed: {
      changes,
      ...(whole ? { whole } : {}),
      files: references.files,
      inspected,
      schemas: schemas.map(({ schema }) => schema),
      requestsAtBase: requestsAtBase(changes, versions.base, files),
      initiators: new Map(initiatorLogins(changes).map((login) => [login, { state: 'unasked' as const }])),
    },
    errors: [
      ...reader.errors(),
      ...own.errors,
      ...hidingLinks(scope, versions.change, files),
      ...schemas.flatMap(({ error }) => error ?? []),
      ...referring.errors,
      ...references.errors,
    ],
  }
}

/** A document that its file adds or drops may come from another file, or go there. */
function mayMove({ base, head }: ManifestChange): boolean {
  return pairDocuments(base, head).some(({ before, after }) => !before || !after)
}

/**
 * All manifests of a change, some of which are read already, in the order that the gate would have: which document goes
 * where depends on it. Of the others only what cannot be read is an error here, for then nobody can tell.
 */
async function wholeChange(
  manifests: Scope['manifests'],
  own: readonly ManifestChange[],
  read: (others: Scope['manifests']) => Promise<ReturnType<typeof manifestChanges>>,
): Promise<readonly ManifestChange[]> {
  const known = new Map(own.map((change) => [change.path, change]))
  const others = await read(manifests.filter(({ path }) => !known.has(path)))
  const all = new Map([...others.changes, ...own].map((change) => [change.path, change]))
  const governed = manifests.flatMap(({ path }) => all.get(path) ?? [])
  return [...new Set([...governed, ...own])]
}

/** Manifests as they are now. The gate's functions look for them at one commit, wherever they were read. */
async function loadHere(
  plan: ReadingPlan,
  paths: readonly string[],
  reader: Reader,
  files: Map<string, TreeFile>,
): Promise<void> {
  const found = await Promise.all(paths.map((path) => reader.read(plan.here(path), path)))
  for (const [index, path] of paths.entries()) {
    const one = found[index]
    if (one) files.set(fileKey(versions.change, path), one.file)
  }
}

async function readReferences(
  reader: Reader,
  plan: ReadingPlan,
  changes: readonly ManifestChange[],
): Promise<{
  readonly files: ReadonlyMap<string, RepositoryFile>
  readonly errors: readonly JudgementError[]
  readonly bytesOf: (path: string) => Promise<Uint8Array | undefined>
}> {
  const paths = referencesOf(changes)
  const files = new Map<string, RepositoryFile>()
  const errors: JudgementError[] = []
  const found = await Promise.all(paths.map((path) => reader.read(plan.here(path), path)))
  for (const [index, path] of paths.entries()) {
    const one = found[index] ?? { file: { state: 'absent' as const } }
    const file = repositoryFile(one)
    if (file) files.set(path, file)
    else if (one.file.state === 'other') errors.push(notAFile(path, `a ${one.file.what}`))
  }
  const bytes = new Map(found.flatMap(({ content }, index) => (content?.bytes ? [[paths[index] ?? '', content.bytes] as const] : [])))
  return { files, errors, bytesOf: async (path) => bytes.get(path) }
}
