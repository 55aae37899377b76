import { fileKey, type FileRequest, type Files, type TreeFile } from '../github/index.ts'
import { contentDigest, parseManifest, type ManifestFile } from '../manifest/index.ts'

/** The paths whose content is governed: what an approval is bound to. */
export type ContentPaths = {
  readonly manifests: readonly string[]
  /** Referenced files, removed manifests, and paths that a seat watches. */
  readonly files: readonly string[]
}

/** What must be read to tell the governed content. */
export function contentRequests(paths: ContentPaths, commitOf: (path: string) => string): FileRequest[] {
  return [
    ...paths.manifests.map((path) => ({ commit: commitOf(path), path, content: true })),
    ...paths.files.map((path) => ({ commit: commitOf(path), path, content: false })),
  ]
}

/**
 * The digest of the governed content, hex, each path at the commit that `commitOf` gives; nothing when GitHub no longer
 * has one of these.
 */
export function contentAt(paths: ContentPaths, commitOf: (path: string) => string, files: Files): string | undefined {
  const at = (path: string): TreeFile => files.get(fileKey(commitOf(path), path)) ?? { state: 'commit-gone' }
  const all = [...paths.manifests, ...paths.files]
  if (all.some((path) => at(path).state === 'commit-gone')) return undefined
  const manifests = paths.manifests.flatMap((path) => {
    const file = manifestOf(path, at(path))
    return file ? [{ path, file }] : []
  })
  const read = new Set(manifests.map(({ path }) => path))
  const others = all.filter((path) => !read.has(path))
  return contentDigest({ manifests, files: others.map((path) => ({ path, oid: identityOf(at(path)) })) })
}

/** The manifest file at a path, when its text came whole. */
export function manifestOf(path: string, file: TreeFile | undefined): ManifestFile | undefined {
  if (file?.state !== 'blob' || !file.bytes) return undefined
  const known = parsed.get(file)
  if (known?.path === path) return known
  const manifest = parseManifest(path, file.bytes)
  parsed.set(file, manifest)
  return manifest
}

/** Parsing is most of a judgement's time, and the same file is asked for more than once. */
const parsed = new WeakMap<TreeFile, ManifestFile>()

/** What stands at a path as text: a blob's id, or what else is there, with the id of that. */
function identityOf(file: TreeFile): string | undefined {
  if (file.state === 'blob') return file.oid
  return file.state === 'other' ? `${file.what} ${file.oid}` : undefined
}
