import {
  fileKey,
  GitHubError,
  listTree,
  read,
  type Client,
  type FileRequest,
  type Files,
  type TreeFile,
} from '../github/index.ts'
import { diffManifests, type ManifestChange } from '../manifest/index.ts'
import type { EffectivePolicy } from '../policy/index.ts'
import type { JudgementError } from '../record/index.ts'
import { manifestOf } from './content.ts'
import { touchedReferences } from './facts.ts'
import { isManifest, type ChangedManifest, type Scope } from './scope.ts'

/** Manifests of one repository that are read to see what they reference; beyond, nobody could tell. */
const mostManifests = 3000

/** `untouched` is the commit whose tree holds what the pull request leaves alone: what it will be merged with. */
type ReadingCommits = { readonly commit: string; readonly base: string; readonly untouched: string }

/** The manifests that a change touches, as far as they could be read, and the files that were read for it. */
type ManifestReading = {
  readonly changes: readonly ManifestChange[]
  readonly files: Files
  /** Manifests that the pull request leaves alone; each may reference a file that it does not. */
  readonly untouched: readonly string[]
  readonly errors: readonly JudgementError[]
}

/**
 * Reads the manifests that a change touches, at the judged commit and at the tip of the base branch, and lists the
 * others when they could matter. `more` is read along.
 */
export async function readManifests(
  client: Client,
  scope: Scope,
  policy: EffectivePolicy,
  at: ReadingCommits,
  more: readonly FileRequest[],
): Promise<ManifestReading> {
  const listed = scope.others.length > 0
  const folders = listed ? foldersOf(policy.manifests) : []
  const files = [...scope.manifests.flatMap((manifest) => versions(manifest, at)), ...more]
  const [reading, tree] = await Promise.all([
    read(client, { files, folders: { commit: at.untouched, folders: folders ?? [] } }),
    folders === undefined ? listTree(client, at.untouched) : undefined,
  ])
  const paths = listed ? (tree ?? reading.below ?? (await listTree(client, at.untouched))) : []
  const untouched = untouchedManifests(paths, scope, policy)
  if (untouched.length > mostManifests) throw tooMany(untouched.length)
  return { ...manifestChanges(scope, at, reading.files), files: reading.files, untouched }
}

/** The manifests that a change touches, from files that were read at both commits. */
export function manifestChanges(
  scope: Scope,
  at: Pick<ReadingCommits, 'commit' | 'base'>,
  files: Files,
): { readonly changes: readonly ManifestChange[]; readonly errors: readonly JudgementError[] } {
  const errors: JudgementError[] = []
  const changes = scope.manifests.map((manifest): ManifestChange => {
    const formerPath = manifest.previousPath ?? manifest.path
    const former = files.get(fileKey(at.base, formerPath))
    if (manifest.status === 'removed') return changeOf(manifest, undefined, manifestOf(formerPath, former), scope)
    const now = files.get(fileKey(at.commit, manifest.path))
    const head = manifestOf(manifest.path, now)
    if (!head && !isTold(now)) errors.push(unreadable(manifest.path, now))
    // On a command line most manifests named are as they were, and parsing is most of the time.
    const unchanged = formerPath === manifest.path && isSame(former, now)
    return changeOf(manifest, head, unchanged ? head : manifestOf(formerPath, former), scope)
  })
  return { changes, errors }
}

function isSame(former: TreeFile | undefined, now: TreeFile | undefined): boolean {
  if (former?.state !== 'blob' || now?.state !== 'blob' || !former.bytes || !now.bytes) return false
  return former.size === now.size && Buffer.compare(former.bytes, now.bytes) === 0
}

/** Those of the untouched manifests that reference a touched file: these are governed too. */
export function referringManifests(
  paths: readonly string[],
  commit: string,
  scope: Scope,
  files: Files,
): { readonly changes: readonly ManifestChange[]; readonly errors: readonly JudgementError[] } {
  const errors: JudgementError[] = []
  const changes = paths.flatMap((path): ManifestChange[] => {
    const file = files.get(fileKey(commit, path))
    const manifest = manifestOf(path, file)
    if (!manifest && !isTold(file)) errors.push(unreadable(path, file))
    // What cannot be parsed could reference anything.
    if (manifest && manifest.unreadable.length > 0) errors.push(unparsable(path))
    if (!manifest || touchedReferences({ head: manifest }, scope.touched).length === 0) return []
    // The pull request leaves the manifest as it is, so its own text is the approved one.
    return [changeOf({ path, status: 'referenced' }, manifest, manifest, scope)]
  })
  return { changes, errors }
}

/** The folders that hold everything some globs can match; nothing when that is the whole repository. */
export function foldersOf(globs: readonly string[]): readonly string[] | undefined {
  const folders = globs.map((glob) => {
    const parts = glob.split('/')
    const plain = parts.findIndex((part) => /[*?[{!+@(\\]/.test(part))
    return parts.slice(0, plain === -1 ? -1 : plain).join('/')
  })
  return folders.includes('') ? undefined : [...new Set(folders)]
}

/** Those of some paths that are manifests and are left alone by the change. */
export function untouchedManifests(paths: readonly string[], scope: Scope, policy: EffectivePolicy): readonly string[] {
  return [...new Set(paths)].filter((path) => !scope.touched.has(path) && isManifest(path, policy))
}

function tooMany(count: number): GitHubError {
  return new GitHubError(
    'cap-reached',
    `The repository has ${count} manifests; more than ${mostManifests} are not read`,
    'Narrow `manifests` in the policy to those in use.',
  )
}

function versions(manifest: ChangedManifest, at: ReadingCommits): FileRequest[] {
  const base = { commit: at.base, path: manifest.previousPath ?? manifest.path, content: true }
  return manifest.status === 'removed' ? [base] : [{ commit: at.commit, path: manifest.path, content: true }, base]
}

function changeOf(
  manifest: Pick<ManifestChange, 'path' | 'status' | 'previousPath'>,
  head: ManifestChange['head'],
  base: ManifestChange['base'],
  scope: Scope,
): ManifestChange {
  return {
    path: manifest.path,
    status: manifest.status,
    ...(manifest.previousPath === undefined ? {} : { previousPath: manifest.previousPath }),
    ...(head ? { head } : {}),
    ...(base ? { base } : {}),
    fields: base === head ? [] : diffManifests(base, head),
    changedFiles: head ? touchedReferences({ head }, scope.touched) : [],
  }
}

function unparsable(path: string): JudgementError {
  return {
    code: 'manifest-unreadable',
    message: `The manifest ${path} on the base branch is no valid YAML, so nobody can tell what it references`,
    fix: 'Mend or remove it in a pull request of its own.',
  }
}

function unreadable(path: string, file: TreeFile | undefined): JudgementError {
  return {
    code: 'manifest-unreadable',
    message: `The manifest ${path} cannot be read: ${obstacle(file)}`,
    fix: 'Commit the manifest as a plain text file of at most 256 KiB.',
  }
}

/** Whoever could not read it has said why. */
function isTold(file: TreeFile | undefined): boolean {
  return file?.state === 'unreadable'
}

function obstacle(file: TreeFile | undefined): string {
  if (file?.state === 'absent') return 'it is not there any more'
  if (file?.state === 'commit-gone') return 'GitHub no longer has the commit'
  return file?.state === 'other' ? `it is a ${file.what}` : 'it is binary, or too large to be read'
}
