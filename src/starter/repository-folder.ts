import { createHash } from 'node:crypto'
import { lstatSync } from 'node:fs'
import { readFile, realpath } from 'node:fs/promises'
import { isAbsolute, join, posix, relative, resolve, sep } from 'node:path'
import type { RepositoryFile } from '../manifest/index.ts'

/** The path of a file from the root of its repository, with `/`; undefined when it lies outside. Throws as `node:fs` does. */
export async function pathFrom(root: string, file: string): Promise<string | undefined> {
  const path = relative(await realpath(root), await realpath(file)).split(sep).join('/')
  return path === '' || path.startsWith('../') || path === '..' || isAbsolute(path) ? undefined : path
}

/** What stands at a path of a repository's folder. Links count as nothing: git has no file beyond one. */
export function kindAt(root: string, path: string): 'file' | 'folder' | undefined {
  const found = lstatSync(join(root, path), { throwIfNoEntry: false })
  if (found?.isFile()) return 'file'
  return found?.isDirectory() ? 'folder' : undefined
}

/**
 * Paths in the repository that a text in a config may mean, counted from the root and from the config's own folder, for
 * frameworks differ in that. None for addresses and for paths that lead out.
 */
export function pathsNamed(text: string, config: string): readonly string[] {
  const name = text.trim()
  if (name === '' || name.includes('\0') || name.includes('://') || posix.isAbsolute(name)) return []
  const paths = [posix.normalize(name), posix.normalize(posix.join(posix.dirname(config), name))]
  return [...new Set(paths.map((path) => path.replace(/\/+$/, '')))].filter(
    (path) => path !== '.' && path !== '..' && !path.startsWith('../'),
  )
}

/** Files of a repository's folder, as rules read them: for those that a config reads besides itself. */
export async function readFiles(root: string, paths: readonly string[]): Promise<ReadonlyMap<string, RepositoryFile>> {
  const files = await Promise.all(paths.map(async (path) => [path, await readFileAt(root, path)] as const))
  return new Map(files)
}

async function readFileAt(root: string, path: string): Promise<RepositoryFile> {
  const found = lstatSync(join(root, path), { throwIfNoEntry: false })
  if (!found?.isFile() || found.size > longestText) return { state: 'absent' }
  const bytes = await readFile(resolve(root, path))
  return {
    state: 'present',
    oid: createHash('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex'),
    size: bytes.length,
    sha256: createHash('sha256').update(bytes).digest('hex'),
    text: textOf(bytes),
  }
}

/** Bytes of the largest file that is read besides a config. */
const longestText = 16 * 1024 * 1024

function textOf(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    return undefined
  }
}
