import { jest } from '@jest/globals'
import { runAction, type RunnerEvent, type RunOptions, type RunResult } from '../support/runner.ts'
import { compileCache } from '../support/compile-cache.ts'
import { trusted } from '../support/github/trusted.ts'
import { policy, requestFiles } from '../support/scene.ts'
import {
  pullRequestEvent,
  startGitHub,
  type CheckRun,
  type CommitOptions,
  type GitHub,
  type Permissions,
  type PullHandle,
  type RepositoryHandle,
} from '../support/github/index.ts'

// Each run is a process of its own, and several of them share the machine.
jest.setTimeout(60_000)

type StageOptions = {
  /** The policy at main; null for none. Default: the scene's, one seat for anybody who may write. */
  readonly policy?: string | null
  readonly policyPath?: string
  /** What main holds beside the policy. */
  readonly base?: CommitOptions['files']
  /** What the pull request changes. Default: an honest request. */
  readonly files?: CommitOptions['files']
  readonly title?: string
  readonly enterprise?: boolean
}

export type Run = RunResult & {
  /** Requests of this run alone. */
  readonly requests: number
  /** Annotations and notices of the log, by command. */
  readonly said: (command: string) => readonly string[]
}

type RunWith = Partial<Pick<RunOptions, 'inputs' | 'token' | 'env' | 'timeout'>>

/** A started GitHub: dana, erin and frank may write to acme/models, and dana's pull request #1 is open there. */
export type Stage = AsyncDisposable & {
  readonly github: GitHub
  readonly repository: RepositoryHandle
  readonly pull: PullHandle
  /** Runs the bundled action; without an event on the pull request's opening. */
  readonly run: (event?: RunnerEvent, options?: RunWith) => Promise<Run>
  readonly token: (permissions?: Permissions, app?: { readonly id: number; readonly slug: string }) => string
  /** A further pull request of dana's, from a branch of its own. */
  readonly open: (head: string, files: CommitOptions['files'], base?: string) => PullHandle
  /** The check runs on a commit: `conclusion: title`, newest first. */
  readonly checks: (sha?: string, name?: string) => readonly string[]
  readonly check: (sha?: string, name?: string) => CheckRun
}

export const ordinary: Permissions = { contents: 'read', pull_requests: 'read', checks: 'write' }

/** Sets up the stage; when it is left, whatever GitHub would not have accepted fails the test. */
export async function stage(options: StageOptions = {}): Promise<Stage> {
  // The action's clock is the real one: what happens here happened a little before.
  const github = await startGitHub({
    now: new Date(Date.now() - 3_600_000),
    ...(options.enterprise === undefined ? {} : { enterprise: options.enterprise }),
  })
  for (const login of ['dana', 'erin', 'frank']) github.user(login)
  github.organization('acme', { members: ['dana', 'erin', 'frank'] })
  const collaborators = { dana: 'write', erin: 'write', frank: 'write' } as const
  const repository = github.repository('acme/models', { collaborators })
  const path = options.policyPath ?? '.github/tunegate.yml'
  const rules = options.policy === null ? {} : { [path]: options.policy ?? policy }
  repository.commit('main', { by: 'erin', files: { 'README.md': '# models\n', ...rules, ...options.base } })

  const open = (head: string, files: CommitOptions['files'] = {}, base = 'main', title = 'Train the support bot') => {
    repository.branch(head, base)
    repository.commit(head, { by: 'dana', files })
    return repository.openPullRequest({ by: 'dana', head, base, title })
  }
  const token: Stage['token'] = (permissions = ordinary, app) =>
    github.token({ repository: 'acme/models', permissions, ...(app === undefined ? {} : { app }) })
  const check: Stage['check'] = (sha = pull.head, name = 'tunegate') => {
    const [newest] = repository.checkRuns(sha, name)
    if (!newest) throw new Error(`no check run ${name} on ${sha}`)
    return newest
  }
  const pull = open('support-bot', options.files ?? requestFiles(), 'main', options.title)
  return {
    github,
    repository,
    pull,
    token,
    open,
    check,
    checks: (sha = pull.head, name) =>
      repository.checkRuns(sha, name).map(({ conclusion, output }) => `${conclusion}: ${output.title}`),
    async run(event = pullRequestEvent(github, pull, 'opened'), given = {}) {
      const before = github.requests.length
      const env = { ...compileCache, ...given.env }
      const result = await runAction({ github, token: given.token ?? token(), event, ...given, env })
      if (result.stderr !== '') throw new Error(`The action wrote to its error output: ${result.stderr}`)
      const said = (name: string) => result.commands.flatMap(({ command, message }) => (command === name ? message : []))
      return { ...result, requests: github.requests.length - before, said }
    },
    async [Symbol.asyncDispose]() {
      await github.close()
      if (github.violations.length > 0) throw new Error(`GitHub would not have it:\n${github.violations.join('\n')}`)
    },
  }
}

/** An approval by erin, on the head as it is. */
export function approve(pull: PullHandle, by = 'erin', body = 'Read the data; fine.'): number {
  return pull.review(by, 'APPROVED', { body })
}

/** What a run came to: verdict, conclusion and exit code. */
export function outcome(run: RunResult): readonly [string | undefined, string | undefined, number | null] {
  return [run.outputs['verdict'], run.outputs['conclusion'], run.code]
}

export const approved = ['approved', 'success', 0]
export const awaiting = ['awaiting-approval', 'action_required', 0]
export const refused = ['error', 'failure', 1]

type Occupant = {
  readonly login: string
  readonly reviewId: string
  readonly commit: string
  readonly carried: boolean
}

/** Items of the outputs that are JSON arrays. */
export type Lists = {
  readonly findings: {
    readonly rule: string
    readonly severity: string
    readonly message: string
    readonly path: string
    readonly line: number
    readonly pullRequest: number
  }
  readonly seats: {
    readonly name: string
    readonly needed: boolean
    readonly filledBy: readonly Occupant[]
    readonly pullRequest: number
  }
  readonly ignored: {
    readonly login: string
    readonly reason: string
    readonly detail: string
    readonly pullRequest: number
  }
  readonly manifests: {
    readonly path: string
    readonly sha256: string
    readonly kind: string
    readonly pullRequest: number
  }
}

/** The JSON array of an output. */
export function list<Name extends keyof Lists>(run: RunResult, output: Name): readonly Lists[Name][] {
  const value: unknown = JSON.parse(run.outputs[output] ?? '')
  if (Array.isArray(value)) return trusted<readonly Lists[Name][]>(value)
  throw new Error(`${output} is no array`)
}
