import { lstatSync } from 'node:fs'
import { stat } from 'node:fs/promises'
import { join, posix } from 'node:path'

/** Whether two paths are one file, however they are spelt: by link, hard link or case. One that is not there is none. */
export async function isSameFile(one: string, other: string): Promise<boolean> {
  const [left, right] = await Promise.all([one, other].map((file) => stat(file, { bigint: true }).catch(() => undefined)))
  return left !== undefined && right !== undefined && left.ino === right.ino && left.dev === right.dev
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
