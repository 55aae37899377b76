import { presentFile } from '../../gate/index.ts'
import type { RepositoryFile } from '../../manifest/index.ts'
import { insidePath, readWorkFile } from '../../worktree/index.ts'

/** A training config that the command line names, or why it cannot be read. */
export type ConfigFile =
  | {
      readonly state: 'read'
      /** From the root. */
      readonly path: string
      readonly bytes: Uint8Array
      /** Hex. */
      readonly sha256: string
    }
  | { readonly state: 'outside' }
  | { readonly state: 'failed'; readonly why: string }

/** Reads a config below a root, which is absolute and without links: no link, no device, and none that is no text. */
export async function readConfigFile(root: string, cwd: string, typed: string): Promise<ConfigFile> {
  const path = await insidePath(root, cwd, typed)
  if (path === undefined) return { state: 'outside' }
  const file = await readWorkFile(root, path)
  switch (file.state) {
    case 'absent':
      return { state: 'failed', why: 'it is not there' }
    case 'other':
      return { state: 'failed', why: `it is a ${file.what}, not a file` }
    case 'unreadable':
      return { state: 'failed', why: file.why }
    case 'read':
      if (!file.bytes) return { state: 'failed', why: 'it is larger than any training config: over 1 MiB' }
      return { state: 'read', path, bytes: file.bytes, sha256: file.sha256 }
  }
}

/** Files of the same root as rules read them: for those that a config reads besides itself. */
export async function readFiles(root: string, paths: readonly string[]): Promise<ReadonlyMap<string, RepositoryFile>> {
  const files = await Promise.all(paths.map(async (path) => [path, await fileAt(root, path)] as const))
  return new Map(files)
}

async function fileAt(root: string, path: string): Promise<RepositoryFile> {
  const file = await readWorkFile(root, path)
  return file.state === 'read' ? presentFile({ oid: '', ...file }) : { state: 'absent' }
}
