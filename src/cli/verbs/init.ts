import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { companionPaths, frameworks, readTrainingConfig, type TrainingConfig } from '../../evidence/index.ts'
import { visible } from '../../report/index.ts'
import {
  isSameFile,
  kindAt,
  measureFile,
  pathsNamed,
  requestFrom,
  starterFiles,
  type LocalFile,
  type StarterRequest,
} from '../../starter/index.ts'
import { findWorkTree, insidePath } from '../../worktree/index.ts'
import { exitCodes, type ExitCode } from '../exit-code.ts'
import { messageOf } from '../failure.ts'
import { unevaluated, wrongUsage, type Io } from '../io.ts'
import { readConfigFile, readFiles } from '../training-config/config-file.ts'
import type { Verb, VerbInput } from '../verb.ts'

export const verb: Verb = {
  description:
    'Sets a repository up: writes a first policy, a workflow and a request to fill in, and leaves alone what is there. ' +
    'With --from, writes the request that a training config stands for.',
  arguments: [],
  options: [
    { flags: '--from <config>', description: 'training config to write a request from' },
    { flags: '--output <file>', description: 'where to write the request; default: standard output' },
    { flags: '--initiator <login>', description: 'GitHub login of whoever asks for the fine-tune' },
    { flags: '--hash', description: 'state sha256, size and rows of the files here that the config names' },
    { flags: '--force', description: 'overwrite the output' },
  ],
  examples: [
    { command: 'tunegate init', does: 'writes a policy, a workflow and a first request' },
    {
      command: 'tunegate init --from train/axolotl.yaml --hash --output finetune/bot.yml',
      does: 'writes the request for a run with that config',
    },
  ],
  exits: {
    0: 'it was written',
    1: 'a file is in the way; nothing was written',
    2: 'the config cannot be read, or is of no known framework',
  },
  run,
}

async function run(input: VerbInput, io: Io): Promise<ExitCode> {
  const from = input.values['from']
  const lone = ['output', 'initiator'].find((name) => input.values[name] !== undefined) ?? [...input.flags][0]
  if (from === undefined && lone !== undefined) return wrongUsage(io, `--${lone} goes with --from`)
  const tree = await findWorkTree(io.cwd, io.env)
  if (tree.state === 'failed') return unevaluated(io, tree.error)
  const { root } = tree.value
  return from === undefined ? scaffold(root, io) : fromConfig(root, from, input, io)
}

async function scaffold(root: string, io: Io): Promise<ExitCode> {
  const files = starterFiles()
  const reports = await Promise.all(
    files.map(async ({ path, text, what }) => {
      const written = await writeNew(join(root, path), text, false)
      return `${written ? 'wrote' : 'kept '}  ${path}  ${written ? what : 'is there already'}\n`
    }),
  )
  io.stdout(reports.join(''))
  io.stdout(nextSteps)
  return exitCodes.holds
}

const nextSteps = `
Next:
  1. Look through .github/tunegate.yml: which models, and who signs.
  2. In .github/workflows/tunegate.yml, pin the action to a release's commit.
  3. Fill in finetune/example.yml, or write a request from a training config:
     tunegate init --from CONFIG --hash --output finetune/NAME.yml
  4. tunegate check finetune/
  5. Commit, and require the check \`tunegate\` on your default branch.
`

async function fromConfig(root: string, from: string, input: VerbInput, io: Io): Promise<ExitCode> {
  const initiator = input.values['initiator']
  if (initiator !== undefined && !login.test(initiator)) return wrongUsage(io, `${initiator} is no GitHub login`)
  const target = input.values['output']
  if (target !== undefined && (await isSameFile(resolve(io.cwd, from), resolve(io.cwd, target)))) {
    return wrongUsage(io, '--output is the config itself: the request needs a file of its own')
  }
  const read = await readConfig(root, io.cwd, from)
  if (read.state === 'failed') return unevaluated(io, { message: `${from} ${read.why}`, fix: read.fix })
  const named = new Map<string, LocalFile>()
  const source = { config: read.config, path: read.path, sha256: read.sha256, initiator, isFolder: isFolderOf(root, read.path) }
  const find = fileFinder(root, read.path)
  const fileOf = (text: string): LocalFile | undefined => {
    const path = find(text)
    if (path === undefined) return undefined
    const file = named.get(path) ?? { path }
    named.set(path, file)
    return file
  }
  const first = requestFrom({ ...source, fileOf })
  if (!input.flags.has('hash')) return deliver(first, input, io)
  for (const path of named.keys()) {
    // Git has no file beyond a link.
    if (kindAt(root, path) !== 'file' || (await insidePath(root, root, path)) !== path) continue
    try {
      named.set(path, { path, measured: await measureFile(join(root, path), path, progressOn(io)) })
    } catch (error) {
      const message = `${path} cannot be hashed: ${messageOf(error)}`
      return unevaluated(io, { message, fix: 'Leave --hash out, or mend the file.' })
    }
  }
  return deliver(requestFrom({ ...source, fileOf }), input, io)
}

/** As the manifest's schema has it. */
const login = /^[A-Za-z0-9](-?[A-Za-z0-9]){0,38}(_[A-Za-z0-9]{1,16})?$/

type ConfigReading =
  | {
      readonly state: 'read'
      readonly config: Extract<TrainingConfig, { readonly state: 'recognised' }>
      readonly path: string
      readonly sha256: string
    }
  | { readonly state: 'failed'; readonly why: string; readonly fix: string }

async function readConfig(root: string, cwd: string, from: string): Promise<ConfigReading> {
  const file = await readConfigFile(root, cwd, from)
  if (file.state === 'outside') {
    const fix = 'Commit the config to the repository: approvers must be able to read it.'
    return failed('is not in this repository', fix)
  }
  if (file.state === 'failed') return failed(`cannot be read: ${file.why}`, 'Name a training config that is there.')
  const { path, bytes, sha256 } = file
  const companions = await readFiles(root, companionPaths(path, bytes))
  const config = readTrainingConfig(path, bytes, (at) => companions.get(at) ?? { state: 'absent' })
  const known = [...new Set(frameworks.map(({ id }) => id))].join(', ')
  switch (config.state) {
    case 'recognised':
      return { state: 'read', config, path, sha256 }
    case 'unknown':
      return failed('is no training config of a framework that is known', `Known are: ${known}.`)
    case 'unreadable': {
      const [problem] = config.problems
      const place = problem ? `:${problem.place.line}:${problem.place.column} ${problem.message}` : ''
      return failed(`cannot be read${place}`, `Mend it; known frameworks are ${known}.`)
    }
  }
}

function failed(why: string, fix: string): ConfigReading {
  return { state: 'failed', why, fix }
}

/** A file that is there, or that DVC keeps elsewhere under that name. */
function fileFinder(root: string, config: string): (text: string) => string | undefined {
  return (text) =>
    pathsNamed(text, config).find((path) => kindAt(root, path) === 'file' || kindAt(root, `${path}.dvc`) === 'file')
}

function isFolderOf(root: string, config: string): (text: string) => boolean {
  return (text) => pathsNamed(text, config).some((path) => kindAt(root, path) === 'folder')
}

async function deliver({ text, open }: StarterRequest, input: VerbInput, io: Io): Promise<ExitCode> {
  const output = input.values['output']
  if (output === undefined || output === '-') {
    io.stdout(text)
    io.stderr(`${open.length} fields are left to be filled in: search for TODO.\n`)
    return exitCodes.holds
  }
  const written = await writeNew(resolve(io.cwd, output), text, input.flags.has('force')).catch(messageOf)
  if (typeof written === 'string') return unevaluated(io, { message: `${output} cannot be written: ${written}` })
  if (!written) {
    io.stderr(`error: ${visible(output, 500)} is there already\n`)
    io.stderr('fix:   Name another --output, or overwrite it with --force.\n')
    return exitCodes.fails
  }
  const name = visible(output, 500)
  io.stdout(`wrote  ${name}\n`)
  if (open.length === 0) return exitCodes.holds
  io.stdout(`\n${open.length} fields are left to be filled in:\n`)
  for (const { pointer, hint, line } of open) {
    io.stdout(`  ${name}:${line}  ${visible(fieldName(pointer), 300)}: ${visible(hint, 300)}\n`)
  }
  io.stdout(`\nThen: tunegate check ${name}\n`)
  return exitCodes.holds
}

/** `datasets[0].license`. */
function fieldName(pointer: string): string {
  return pointer.slice(1).replaceAll(/\/(\d+)(?=\/|$)/g, '[$1]').replaceAll('/', '.')
}

/** Whether the file was written; one that is there stays, unless `force`. Throws as `node:fs` does. */
async function writeNew(file: string, text: string, force: boolean): Promise<boolean> {
  await mkdir(dirname(file), { recursive: true })
  try {
    await writeFile(file, text, { flag: force ? 'w' : 'wx' })
    return true
  } catch (error) {
    if (typeof error === 'object' && error !== null && 'code' in error && error.code === 'EEXIST') return false
    throw error
  }
}

/** Large files take a while, and a person wants to see that something happens. */
function progressOn(io: Io): (path: string, read: number, size: number) => void {
  let shown = -1
  return (path, read, size) => {
    if (!io.isTerminal || size < large) return
    const percent = Math.floor((read / size) * 100)
    if (percent === shown) return
    shown = percent
    io.stderr(`\rhashing ${visible(path, 60)} ${percent} %${read >= size ? '\n' : ''}`)
  }
}

/** Bytes that take longer than a moment. */
const large = 256 * 1024 * 1024
