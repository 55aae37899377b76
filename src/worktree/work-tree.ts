import { lstat, realpath } from 'node:fs/promises'
import { delimiter, dirname, join, resolve } from 'node:path'
import { codeOf } from './failure.ts'
import type { Git } from './git.ts'
import { placesOf } from './places.ts'
import { done, failed, type Step } from './problem.ts'

/** A folder that a person works in: a git work tree, or one without git. */
export type WorkTree = {
  /** Absolute, without symbolic links. */
  readonly root: string
  /** Absent without git. */
  readonly git: Git | undefined
}

type Env = Readonly<Record<string, string | undefined>>

/**
 * The work tree that a folder is in, or the folder itself where there is no repository. `GIT_DIR` and `GIT_WORK_TREE`
 * count. A repository that git does not open, or that there is no git for, is an error: it may hold a policy.
 */
export async function findWorkTree(cwd: string, env: Env): Promise<Step<WorkTree>> {
  const here: Git = { folder: cwd, env }
  const found = await placesOf(here, questions)
  if (found.state === 'done') {
    const [top = '', own = '', index = '', objects = ''] = found.paths
    const root = await realpath(top)
    // Said in full, because they may be relative to the folder that the program was started in.
    const place = (env['GIT_DIR'] ?? env['GIT_WORK_TREE']) ? { GIT_DIR: own, GIT_WORK_TREE: root } : {}
    const named = env['GIT_INDEX_FILE']
    const staged = named === undefined ? {} : { GIT_INDEX_FILE: resolve(cwd, named) }
    // What the environment places elsewhere may be relative to the root, and is asked for there.
    const known = placing.some((name) => env[name] !== undefined)
      ? {}
      : { places: { index: resolve(cwd, index), objects: resolve(cwd, objects) } }
    return done({ root, git: { folder: root, env: { ...env, ...place, ...staged }, ...known } })
  }
  const repository = env['GIT_DIR'] ?? (await repositoryAbove(cwd, env))
  if (found.state === 'missing') {
    return repository === undefined
      ? done({ root: await realpath(cwd), git: undefined })
      : failed('git-missing', `${repository} is a git repository, and git cannot be started`, 'Install git.')
  }
  if (repository === undefined && outside.test(found.message)) return done({ root: await realpath(cwd), git: undefined })
  return failed('git-failed', `git cannot be used here: ${found.message}`, 'See what `git status` says.')
}

const questions = [['--show-toplevel'], ['--absolute-git-dir'], ['--git-path', 'index'], ['--git-path', 'objects']]

const placing = ['GIT_DIR', 'GIT_WORK_TREE', 'GIT_COMMON_DIR', 'GIT_INDEX_FILE', 'GIT_OBJECT_DIRECTORY']

/** What git says where no folder above is a repository; one that is named and is none reads otherwise. */
const outside = /not a git repository \(or any (?:of the parent directories|parent up to mount point)/

/** The `.git` of a folder or of one above it, whether git takes it for a repository or not. */
async function repositoryAbove(cwd: string, env: Env): Promise<string | undefined> {
  const ceilings = (env['GIT_CEILING_DIRECTORIES'] ?? '').split(delimiter)
  for (let folder = resolve(cwd); ; folder = dirname(folder)) {
    const place = join(folder, '.git')
    if (await isThere(place)) return place
    if (dirname(folder) === folder || ceilings.includes(dirname(folder))) return undefined
  }
}

async function isThere(path: string): Promise<boolean> {
  try {
    await lstat(path)
    return true
  } catch (error) {
    return codeOf(error) !== 'ENOENT' && codeOf(error) !== 'ENOTDIR'
  }
}
