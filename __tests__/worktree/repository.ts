import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

/** What is put at a path: text, bytes, the target of a link, or nothing. */
export type Content = string | Buffer | { readonly link: string } | null

/** A folder with a git repository in it, or without one; gone when it is left. */
export type Folder = Disposable & {
  /** Absolute, without links. */
  readonly path: string
  /** Runs git there and gives what it printed. */
  readonly git: (...args: readonly string[]) => string
  /** Writes files; null removes one. */
  readonly put: (files: Readonly<Record<string, Content>>) => void
  /** Writes files and commits everything. */
  readonly commit: (files?: Readonly<Record<string, Content>>) => string
}

/** The environment of git and of the program: nothing of the machine's own settings. */
export const environment: Readonly<Record<string, string>> = {
  PATH: process.env['PATH'] ?? '',
  HOME: '/nonexistent',
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_AUTHOR_NAME: 'dana',
  GIT_AUTHOR_EMAIL: 'dana@example.com',
  GIT_COMMITTER_NAME: 'dana',
  GIT_COMMITTER_EMAIL: 'dana@example.com',
}

export function folder(): Folder {
  const path = realpathSync(mkdtempSync(join(tmpdir(), 'tunegate-test-')))
  const git = (...args: readonly string[]): string =>
    execFileSync('git', args, { cwd: path, env: environment, stdio: ['ignore', 'pipe', 'pipe'] })
      .toString()
      .trimEnd()
  const put = (files: Readonly<Record<string, Content>>): void => {
    for (const [name, content] of Object.entries(files)) write(join(path, name), content)
  }
  return {
    path,
    git,
    put,
    commit: (files = {}) => {
      put(files)
      record(git)
      return git('rev-parse', 'HEAD')
    },
    [Symbol.dispose]: () => rmSync(path, { recursive: true, force: true }),
  }
}

/** A repository with these files on `main`, and the branch `feature` checked out from it. */
export function repository(files: Readonly<Record<string, Content>> = {}): Folder {
  const made = folder()
  // Without git's samples of hooks: more files than most tests have.
  made.git('init', '--quiet', '--initial-branch', 'main', '--template=')
  made.put(files)
  record(made.git)
  made.git('checkout', '--quiet', '-b', 'feature')
  return made
}

/** Commits everything. Nothing here is old enough for git to tidy up, so it need not start a process to find out. */
function record(git: Folder['git']): void {
  git('add', '--all')
  git('-c', 'maintenance.auto=false', 'commit', '--quiet', '--allow-empty', '--message', 'change')
}

function write(path: string, content: Content): void {
  rmSync(path, { recursive: true, force: true })
  if (content === null) return
  mkdirSync(dirname(path), { recursive: true })
  if (typeof content === 'object' && 'link' in content) symlinkSync(content.link, path)
  else writeFileSync(path, content)
}
