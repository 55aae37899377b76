import { spawn, type ChildProcessWithoutNullStreams } from 'node:child_process'

/** How git is started for one work tree. */
export type Git = {
  /** Absolute path of the folder that git runs in. */
  readonly folder: string
  readonly env: Readonly<Record<string, string | undefined>>
}

/** What came of one git command; `missing` when there is no git on this machine. */
export type GitResult =
  | { readonly state: 'done'; readonly output: Buffer }
  | { readonly state: 'failed'; readonly message: string }
  | { readonly state: 'missing' }

/** Runs git without a shell and gives what it wrote. `input` is its standard input. */
export function runGit(git: Git, args: readonly string[], input?: string | Buffer): Promise<GitResult> {
  return new Promise((settle) => {
    const child = startGit(git, args)
    const output: Buffer[] = []
    const complaints: Buffer[] = []
    child.stdout.on('data', (chunk: Buffer) => output.push(chunk))
    child.stderr.on('data', (chunk: Buffer) => complaints.push(chunk))
    child.on('error', (error) => settle(notStarted(error)))
    child.on('close', (code) => {
      const message = Buffer.concat(complaints).toString('utf8').trim() || `git ended with ${code ?? 'a signal'}`
      settle(code === 0 ? { state: 'done', output: Buffer.concat(output) } : { state: 'failed', message })
    })
    // Git may end before it has read everything; its exit code says so.
    child.stdin.on('error', () => undefined)
    child.stdin.end(input ?? '')
  })
}

/** Starts git with everything switched off that would run a program of the repository's choosing. */
export function startGit({ folder, env }: Git, args: readonly string[]): ChildProcessWithoutNullStreams {
  return spawn('git', [...harmless, ...args], {
    cwd: folder,
    env: { ...env, ...fixed },
    stdio: 'pipe',
    windowsHide: true,
  })
}

const harmless = ['-c', 'core.fsmonitor=false', '-c', 'core.hooksPath=/dev/null', '--no-pager']

/** Paths are paths and no patterns, nothing is locked for a mere look, nobody is asked for a password. */
const fixed = {
  GIT_LITERAL_PATHSPECS: '1',
  GIT_OPTIONAL_LOCKS: '0',
  GIT_TERMINAL_PROMPT: '0',
  LC_ALL: 'C',
}

function notStarted(error: Error): GitResult {
  const missing = 'code' in error && error.code === 'ENOENT'
  return missing ? { state: 'missing' } : { state: 'failed', message: error.message }
}
