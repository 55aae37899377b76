import { realpath } from 'node:fs/promises'
import { resolve } from 'node:path'
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

/** The work tree that a folder is in; without git, the folder itself. `GIT_DIR` and `GIT_WORK_TREE` count. */
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
  const why = top.state === 'failed' ? top.message : own.state === 'failed' ? own.message : ''
  const outside = why === '' || /not a git repository|must be run in a work tree/i.test(why)
  if (outside) return done({ root: await realpath(cwd), git: undefined })
  return failed('git-failed', `git cannot be used here: ${why}`, 'See what `git status` says.')
}

function line(output: Buffer): string {
  return output.toString('utf8').replace(/\r?\n$/, '')
}
