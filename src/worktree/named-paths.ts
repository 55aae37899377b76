import { lstat, realpath } from 'node:fs/promises'
import { basename, dirname, join, relative, resolve, sep } from 'node:path'
import { failed, done, type Step } from './problem.ts'

/** A path of the command line, relative to the root, with slashes; the root itself is `''`. */
export type NamedPath = { readonly path: string; readonly kind: 'file' | 'folder' | 'gone' }

/** Says what each path of the command line is. One outside of the root, or in another repository, cannot be judged. */
export async function namedPaths(
  root: string,
  cwd: string,
  typed: readonly string[],
): Promise<Step<readonly NamedPath[]>> {
  const found: NamedPath[] = []
  for (const text of typed) {
    const path = await insidePath(root, cwd, text)
    if (path === undefined) {
      return failed(
        'outside',
        `${text} is not inside ${root}`,
        'Start tunegate in the repository that the file belongs to.',
      )
    }
    const other = await repositoryInside(root, path)
    if (other !== undefined) {
      return failed(
        'nested-repository',
        `${text} is in ${other}, which is a repository of its own: this one does not hold what lies there`,
        'Start tunegate in the repository that the file belongs to.',
      )
    }
    found.push({ path, kind: await kindOf(join(root, path)) })
  }
  return done(found)
}

/** The folder below the root that is another repository and has a path in it, or is that path. */
async function repositoryInside(root: string, path: string): Promise<string | undefined> {
  const parts = path === '' ? [] : path.split('/')
  const folders = parts.map((_, index) => parts.slice(0, index + 1).join('/'))
  const found = await Promise.all(folders.map((folder) => statOf(join(root, folder, '.git'))))
  return folders.find((_, index) => found[index] !== undefined)
}

/** A path of the command line relative to a root, which is absolute and without links; nothing when it is outside. */
export async function insidePath(root: string, cwd: string, typed: string): Promise<string | undefined> {
  const full = resolve(cwd, typed)
  const real = full === resolve(full, '..') ? full : join(await realFolder(dirname(full)), basename(full))
  // What is named through a link to the root itself is the root.
  const path = relative(root, (await isFolder(real)) ? await realpath(real) : real)
  if (path === '..' || path.startsWith(`..${sep}`) || resolve(root, path) !== join(root, path)) return undefined
  return sep === '/' ? path : path.split(sep).join('/')
}

async function realFolder(folder: string): Promise<string> {
  try {
    return await realpath(folder)
  } catch {
    // A folder that is gone may have been removed by the change.
    return dirname(folder) === folder ? folder : join(await realFolder(dirname(folder)), basename(folder))
  }
}

async function isFolder(path: string): Promise<boolean> {
  const found = await statOf(path)
  return found?.isDirectory() ?? false
}

async function kindOf(path: string): Promise<NamedPath['kind']> {
  const found = await statOf(path)
  if (found === undefined) return 'gone'
  return found.isDirectory() ? 'folder' : 'file'
}

async function statOf(path: string) {
  try {
    return await lstat(path)
  } catch {
    return undefined
  }
}
