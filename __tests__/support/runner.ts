import { spawn } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { performance } from 'node:perf_hooks'
import { parse } from 'yaml'
import { parseCommands, parseOutputs, type WorkflowCommand } from './runner-output.ts'
import { trusted } from './github/trusted.ts'

const ROOT = resolve(import.meta.dirname, '../..')
const DEFAULT_TIMEOUT = 60_000

export type RunOptions = {
  /** Default: `dist/index.js`. */
  readonly entry?: string
  /** Where the inputs' defaults stand. Default: `action.yml` beside the folder of the entry, if it exists. */
  readonly action?: string
  readonly inputs?: Readonly<Record<string, string>>
  /** A payload and its name; its repository gives `GITHUB_REPOSITORY`. */
  readonly event: RunnerEvent
  /** The host; `startGitHub` gives one. */
  readonly github: { readonly url: string; readonly apiUrl: string; readonly graphqlUrl: string }
  /** What `${{ github.token }}` is. */
  readonly token: string
  /** Added to the runner's environment. */
  readonly env?: Readonly<Record<string, string>>
  /** A folder to run in, instead of an empty one. */
  readonly workspace?: string
  /** Milliseconds until the process is killed. */
  readonly timeout?: number
  readonly node?: string
  readonly nodeArguments?: readonly string[]
}

export type RunnerEvent = {
  readonly name: string
  readonly payload: { readonly [key: string]: unknown }
  readonly sha?: string
  readonly ref?: string
  readonly actor?: string
}

export type RunResult = {
  /** Null when a signal ended it. */
  readonly code: number | null
  readonly signal: NodeJS.Signals | null
  readonly stdout: string
  readonly stderr: string
  readonly outputs: Readonly<Record<string, string>>
  /** The job summary, in Markdown. */
  readonly summary: string
  readonly commands: readonly WorkflowCommand[]
  /** What the action left in its temporary folder and workspace, by absolute path; the folders themselves are gone. */
  readonly files: ReadonlyMap<string, Buffer>
  readonly milliseconds: number
}

/** Starts an action as a GitHub runner does, with a runner's environment and nothing of ours but PATH and HOME. */
export async function runAction(options: RunOptions): Promise<RunResult> {
  const home = await mkdtemp(join(tmpdir(), 'tunegate-runner-'))
  try {
    const folders = { temp: join(home, 'temp'), workspace: options.workspace ?? join(home, 'workspace'), files: join(home, 'file-commands') }
    for (const folder of Object.values(folders)) await mkdir(folder, { recursive: true })
    for (const name of ['output', 'summary', 'state', 'env', 'path']) await writeFile(join(folders.files, name), '')
    await writeFile(join(folders.files, 'event.json'), JSON.stringify(options.event.payload))
    const env = { ...runnerEnvironment(options, folders), ...inputEnvironment(options), ...options.env }
    const ended = await start(options, env, folders.workspace)
    const read = (name: string): Promise<string> => readFile(join(folders.files, name), 'utf8')
    const own = options.workspace === undefined ? [folders.temp, folders.workspace] : [folders.temp]
    return {
      ...ended,
      outputs: parseOutputs(await read('output')),
      summary: await read('summary'),
      commands: parseCommands(ended.stdout),
      files: await filesIn(own),
    }
  } finally {
    await rm(home, { recursive: true, force: true })
  }
}

type Ended = Pick<RunResult, 'code' | 'signal' | 'stdout' | 'stderr' | 'milliseconds'>

function start(options: RunOptions, env: Readonly<Record<string, string>>, cwd: string): Promise<Ended> {
  const { timeout = DEFAULT_TIMEOUT, node = process.execPath, nodeArguments = [] } = options
  return new Promise((settle, reject) => {
    const began = performance.now()
    const child = spawn(node, [...nodeArguments, entryOf(options)], { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] })
    const out: Buffer[] = []
    const err: Buffer[] = []
    child.stdout.on('data', (chunk: Buffer) => out.push(chunk))
    child.stderr.on('data', (chunk: Buffer) => err.push(chunk))
    const timer = setTimeout(() => child.kill('SIGKILL'), timeout)
    child.once('error', reject)
    child.once('close', (code, signal) => {
      clearTimeout(timer)
      const text = (chunks: readonly Buffer[]): string => Buffer.concat(chunks).toString()
      settle({ code, signal, stdout: text(out), stderr: text(err), milliseconds: performance.now() - began })
    })
  })
}

function runnerEnvironment({ event, github }: RunOptions, folders: { temp: string; workspace: string; files: string }): Readonly<Record<string, string>> {
  const repository = trusted<{ full_name?: string; id?: number; default_branch?: string; owner?: { id?: number } } | undefined>(event.payload['repository'])
  const name = repository?.full_name ?? 'octo-org/octo-repo'
  const ref = event.ref ?? `refs/heads/${repository?.default_branch ?? 'main'}`
  const sha = event.sha ?? '0'.repeat(40)
  const actor = event.actor ?? 'octocat'
  const pull = trusted<{ head?: { ref?: string }; base?: { ref?: string } } | undefined>(event.payload['pull_request'])
  const file = (which: string): string => join(folders.files, which)
  return {
    PATH: process.env['PATH'] ?? '',
    HOME: process.env['HOME'] ?? '',
    CI: 'true',
    GITHUB_ACTIONS: 'true',
    GITHUB_ACTION: '__tunegate',
    GITHUB_ACTOR: actor,
    GITHUB_API_URL: github.apiUrl,
    GITHUB_BASE_REF: pull?.base?.ref ?? '',
    GITHUB_ENV: file('env'),
    GITHUB_EVENT_NAME: event.name,
    GITHUB_EVENT_PATH: file('event.json'),
    GITHUB_GRAPHQL_URL: github.graphqlUrl,
    GITHUB_HEAD_REF: pull?.head?.ref ?? '',
    GITHUB_JOB: 'gate',
    GITHUB_OUTPUT: file('output'),
    GITHUB_PATH: file('path'),
    GITHUB_REF: ref,
    GITHUB_REF_NAME: ref.replace(/^refs\/(heads|tags|pull)\//, ''),
    GITHUB_REF_TYPE: 'branch',
    GITHUB_REPOSITORY: name,
    GITHUB_REPOSITORY_ID: String(repository?.id ?? 1),
    GITHUB_REPOSITORY_OWNER: name.split('/')[0] ?? '',
    GITHUB_REPOSITORY_OWNER_ID: String(repository?.owner?.id ?? 1),
    GITHUB_RUN_ATTEMPT: '1',
    GITHUB_RUN_ID: '9001',
    GITHUB_RUN_NUMBER: '7',
    GITHUB_SERVER_URL: github.url,
    GITHUB_SHA: sha,
    GITHUB_STATE: file('state'),
    GITHUB_STEP_SUMMARY: file('summary'),
    GITHUB_TRIGGERING_ACTOR: actor,
    GITHUB_WORKFLOW: 'tunegate',
    GITHUB_WORKFLOW_REF: `${name}/.github/workflows/tunegate.yml@${ref}`,
    GITHUB_WORKFLOW_SHA: sha,
    GITHUB_WORKSPACE: folders.workspace,
    RUNNER_ARCH: 'X64',
    RUNNER_ENVIRONMENT: 'github-hosted',
    RUNNER_NAME: 'stand-in',
    RUNNER_OS: 'Linux',
    RUNNER_TEMP: folders.temp,
  }
}

/** Given inputs over the defaults of action.yml, in which only the token is an expression. */
function inputEnvironment(options: RunOptions): Readonly<Record<string, string>> {
  const given = options.inputs ?? {}
  const declared = declaredInputs(options)
  const unknown = declared === undefined ? [] : Object.keys(given).filter((name) => !(name in declared))
  if (unknown.length > 0) throw new Error(`action.yml declares no input ${unknown.join(', ')}`)
  const defaults = Object.entries(declared ?? {}).map(([name, { default: value }]) => [name, evaluate(String(value ?? ''), options.token)] as const)
  return Object.fromEntries([...defaults, ...Object.entries(given)].map(([name, value]) => [`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`, value]))
}

type DeclaredInput = { readonly default?: string | number | boolean }

function declaredInputs(options: RunOptions): Readonly<Record<string, DeclaredInput>> | undefined {
  const path = options.action === undefined ? resolve(entryOf(options), '../../action.yml') : resolve(ROOT, options.action)
  if (!existsSync(path)) return undefined
  const { inputs } = trusted<{ inputs?: Record<string, DeclaredInput | null> }>(parse(readFileSync(path, 'utf8')))
  return Object.fromEntries(Object.entries(inputs ?? {}).map(([name, input]) => [name, input ?? {}]))
}

function evaluate(text: string, token: string): string {
  const value = text.replaceAll(/\$\{\{\s*github\.token\s*\}\}/g, () => token)
  if (value.includes('${{')) throw new Error(`the runner stand-in cannot evaluate ${value}`)
  return value
}

function entryOf({ entry = 'dist/index.js' }: RunOptions): string {
  return resolve(ROOT, entry)
}

async function filesIn(folders: readonly string[]): Promise<ReadonlyMap<string, Buffer>> {
  const files = new Map<string, Buffer>()
  for (const folder of folders) {
    for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
      const path = join(entry.parentPath, entry.name)
      if (entry.isFile()) files.set(path, await readFile(path))
    }
  }
  return files
}
