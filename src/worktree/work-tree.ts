import { lstat, realpath } from 'node:fs/promises'
import { delimiter, dirname, join, resolve } from 'node:path'
import { codeOf } from './failure.ts'
import { runGit, type Git } from './git.ts'
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
  const [top, own] = await Promise.all([
    runGit(here, ['rev-parse', '--show-toplevel']),
    runGit(here, ['rev-parse', '--absolute-git-dir']),
  ])
  if (top.state === 'done' && own.state === 'done') {
    const root = await realpath(line(top.output))
    // Said in full, because they may be relative to the folder that the program was started in.
    const place = (env['GIT_DIR'] ?? env['GIT_WORK_TREE']) ? { GIT_DIR: line(own.output), GIT_WORK_TREE: root } : {}
    const index = env['GIT_INDEX_FILE']
    const staged = index === undefined ? {} : { GIT_INDEX_FILE: resolve(cwd, index) }
    return done({ root, git: { folder: root, env: { ...env, ...place, ...staged } } })
  }
  const repository = env['GIT_DIR'] ?? (await repositoryAbove(cwd, env))
  if (top.state === 'missing' || own.state === 'missing') {
    return repository === undefined
      ? done({ root: await realpath(cwd), git: undefined })
      : failed('git-missing', `${repository} is a git repository, and git cannot be started`, 'Install git.')
  }
  const why = top.state === 'failed' ? top.message : own.state === 'failed' ? own.message : ''
  if (repository === undefined && outside.test(why)) return done({ root: await realpath(cwd), git: undefined })
  return failed('git-failed', `git cannot be used here: ${why}`, 'See what `git status` says.')
}

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

function line(output: Buffer): string {
  return output.toString('utf8').replace(/\r?\n$/, '')
}
