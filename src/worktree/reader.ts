import type { TreeFile } from '../github/index.ts'
import type { JudgementError } from '../record/index.ts'
import type { Blobs } from './blobs.ts'
import type { WorkEntry } from './changed-paths.ts'
import type { Content } from './content.ts'
import type { DiskFiles } from './disk-files.ts'
import { treeEntry, type TreeEntry } from './tree.ts'

/**
 * The versions of a path: as the change leaves it (`change`, for paths that it touches), at the base's tip (`base`)
 * or of the default branch (`main`), and what simply lies in the folder (`disk`), as git would store it. They stand
 * where the gate has commits.
 */
export const versions = { change: 'change', base: 'base', main: 'main', disk: 'disk' } as const

export type Version = (typeof versions)[keyof typeof versions]

/** A path in one version: as the gate would have read it, and the digest of its true bytes where it is a file. */
export type Found = { readonly file: TreeFile; readonly content?: Content }

/** Reads paths of a work tree, each version of each once. */
export type Reader = {
  readonly read: (version: Version, path: string) => Promise<Found>
  /** What could not be read although it is there. */
  readonly errors: () => readonly JudgementError[]
}

export type ReaderSources = {
  readonly disk: DiskFiles
  readonly blobs: Blobs | undefined
  readonly base: ReadonlyMap<string, TreeEntry>
  readonly main: ReadonlyMap<string, TreeEntry>
  readonly changed: ReadonlyMap<string, WorkEntry>
  /** Folders in which something is changed. */
  readonly folders: ReadonlySet<string>
  /** Files that git takes for unchanged: what lies there is not what is meant. */
  readonly overlooked: ReadonlySet<string>
}

export function workReader(sources: ReaderSources): Reader {
  const known = new Map<string, Promise<Found>>()
  const errors: JudgementError[] = []
  const read = async (version: Version, path: string): Promise<Found> => {
    const entry = entryOf(sources, version, path)
    if (entry === undefined) return { file: { state: 'absent' } }
    if (entry.kind === 'other') return { file: entry }
    const content =
      entry.kind === 'blob' ? await stored(sources, version, path, entry.oid) : await fromDisk(sources.disk, path)
    if ('file' in content) return content
    if ('why' in content) {
      errors.push(unreadable(path, content.why, entry.kind))
      return { file: { state: 'unreadable', why: content.why } }
    }
    return { file: blobOf(content, entry.kind === 'blob' ? entry.oid : ''), content }
  }
  return {
    read: (version, path) => {
      const key = `${version}:${path}`
      const reading = known.get(key) ?? read(version, path)
      known.set(key, reading)
      return reading
    },
    errors: () => errors,
  }
}

/** Reads what lies in a folder, whatever a base has. */
export function diskReader(disk: DiskFiles): Reader {
  const nothing = { base: new Map(), main: new Map(), changed: new Map(), folders: new Set<string>(), overlooked: new Set<string>() }
  return workReader({ disk, blobs: undefined, ...nothing })
}

function entryOf(sources: ReaderSources, version: Version, path: string): WorkEntry | undefined {
  const { base, main, changed, folders } = sources
  if (version === 'disk') return { kind: 'unstored' }
  if (version === 'base') return base.get(path)
  if (version === 'main') return main.get(path)
  return changed.get(path) ?? (folders.has(path) ? treeEntry('040000', '') : undefined)
}

type Reading = Content | Found | { readonly why: string }

/** An index may name what git never stored (`update-index --info-only`): then there is only what lies in the folder. */
async function stored(sources: ReaderSources, version: Version, path: string, oid: string): Promise<Reading> {
  const content = await fromGit(sources.blobs, oid)
  if (!('why' in content) || version !== 'change' || sources.overlooked.has(path)) return content
  const here = await fromDisk(sources.disk, path)
  return 'sha256' in here ? here : content
}

async function fromGit(blobs: Blobs | undefined, oid: string): Promise<Reading> {
  const reading = await blobs?.read(oid)
  return reading?.state === 'read' ? reading : { why: reading?.why ?? 'there is no git' }
}

async function fromDisk(disk: DiskFiles, path: string): Promise<Reading> {
  const file = await disk(path)
  switch (file.state) {
    case 'read':
      return file
    case 'absent':
      return { file: { state: 'absent' } }
    case 'unreadable':
      return { why: file.why }
    case 'other':
      return file.what === 'special file'
        ? { why: 'it is no ordinary file' }
        : { file: { state: 'other', what: file.what, oid: '' } }
  }
}

/** What git has not stored yet has no id. */
function blobOf({ bytes, size }: Content, oid: string): TreeFile {
  return { state: 'blob', oid, size, bytes: bytes && isText(bytes) ? bytes : undefined }
}

/** Text as GitHub gives it to the gate: valid UTF-8, without NUL where git looks for one, and not cut. */
function isText(bytes: Uint8Array): boolean {
  if (bytes.byteLength > longestText || bytes.subarray(0, 8000).includes(0)) return false
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return true
  } catch {
    return false
  }
}

/** Bytes of a text that GitHub's GraphQL gives whole. */
const longestText = 512_000

function unreadable(path: string, why: string, kind: 'blob' | 'unstored'): JudgementError {
  const fix =
    kind === 'blob'
      ? 'See what `git fsck` says; in a partial clone, `git cat-file -e` with the object’s id fetches it.'
      : 'See that the file is there and may be read, and try again.'
  return { code: 'file-unreadable', message: `${path} cannot be read: ${why}`, fix }
}
