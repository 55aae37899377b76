import { spawn, type ChildProcessWithoutNullStreams } from 'node:child_process'

/** How git is started for one work tree. */
export type Git = {
  /** Absolute path of the folder that git runs in. */
  readonly folder: string
  readonly env: Readonly<Record<string, string | undefined>>
  /** Absolute paths of the index and of the folder of objects, where they are known already. */
  readonly places?: { readonly index: string; readonly objects: string }
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

/**
 * Starts git so that a folder that was only cloned or unpacked runs nothing. The repository's own `.git/config` is its
 * owner's and is trusted as `git status` trusts it: filters that it names are run where what git would store is asked
 * for. Hooks, watchers, remotes and pagers serve no purpose here, and are off even so.
 */
export function startGit({ folder, env }: Git, args: readonly string[]): ChildProcessWithoutNullStreams {
  return spawn('git', [...harmless, ...args], {
    cwd: folder,
    env: { ...env, ...fixed },
    stdio: 'pipe',
    windowsHide: true,
  })
}

/** A bare repository among the files of another comes with a config that whoever wrote these files wrote. */
const bareOnlyIfNamed = ['-c', 'safe.bareRepository=explicit']

/** Otherwise parts of an index lie in the repository, even of a copy that lies elsewhere. */
const wholeIndex = ['-c', 'core.splitIndex=false']

const nothingRun = ['-c', 'core.fsmonitor=false', '-c', 'core.hooksPath=/dev/null', '--no-pager']

const harmless = [...bareOnlyIfNamed, ...wholeIndex, ...nothingRun]

/**
 * Paths are paths and no patterns, nothing is locked for a mere look, nobody is asked for a password. Objects are those
 * that the commits name, as the gate sees them. What is missing is not fetched: fetching may run programs.
 */
const fixed = {
  GIT_LITERAL_PATHSPECS: '1',
  GIT_OPTIONAL_LOCKS: '0',
  GIT_TERMINAL_PROMPT: '0',
  GIT_NO_REPLACE_OBJECTS: '1',
  GIT_GRAFT_FILE: '/dev/null',
  GIT_NO_LAZY_FETCH: '1',
  // No protocol has this name, so none is allowed; git before 2.44 does not know GIT_NO_LAZY_FETCH.
  GIT_ALLOW_PROTOCOL: 'none',
  LC_ALL: 'C',
}

function notStarted(error: Error): GitResult {
  const missing = 'code' in error && error.code === 'ENOENT'
  return missing ? { state: 'missing' } : { state: 'failed', message: error.message }
}
