import { readFile } from 'node:fs/promises'
import { basename, dirname, resolve } from 'node:path'
import { companionPaths, frameworks, readTrainingConfig } from '../../evidence/index.ts'
import { trainingConfigReport, trainingConfigText } from '../../report/index.ts'
import { pathFrom, readFiles } from '../../starter/index.ts'
import { findWorkTree } from '../../worktree/index.ts'
import { exitCodes, type ExitCode } from '../exit-code.ts'
import { riskySettings } from '../inspect-config/risky-settings.ts'
import { unevaluated, type Io } from '../io.ts'
import type { Verb, VerbInput } from '../verb.ts'

export const verb: Verb = {
  description:
    'Shows what a training config says: its framework, base model, datasets, method, adapter and hyperparameters, each ' +
    'with its place, and which settings are risky. Files that the framework reads besides are looked for near it.',
  arguments: [{ name: '<file>', description: 'The training config.' }],
  options: [{ flags: '--json', description: 'Write JSON, as policies/inspect-config.schema.json describes it.' }],
  examples: [
    { command: 'tunegate inspect config train/axolotl.yaml', does: 'show what the config says' },
    { command: 'tunegate inspect config train/sft.yaml --json', does: 'the same for a program' },
  ],
  exits: {
    0: 'The config was understood.',
    1: 'It was understood, and a risky setting is an error.',
    2: 'It cannot be read, or is of no known framework.',
  },
  run,
}

async function run(input: VerbInput, io: Io): Promise<ExitCode> {
  const [given = ''] = input.arguments
  const file = resolve(io.cwd, given)
  const place = await placeOf(file, io).catch(reason)
  if (typeof place === 'string') {
    return unevaluated(io, { message: `${given} cannot be read: ${place}`, fix: 'Name a training config that is there.' })
  }
  const { root, path, bytes } = place
  const files = await readFiles(root, [path, ...companionPaths(path, bytes)])
  const config = readTrainingConfig(path, bytes, (at) => files.get(at) ?? { state: 'absent' })
  const report = trainingConfigReport(path, config, riskySettings(path, files, io.now()))
  io.stdout(input.flags.has('json') ? `${JSON.stringify(report, undefined, 2)}\n` : trainingConfigText(report))
  switch (config.state) {
    case 'recognised':
      return report.findings.some(({ severity }) => severity === 'error') ? exitCodes.fails : exitCodes.holds
    case 'unknown':
      return unevaluated(io, {
        message: `${given} is no config of a framework that is known`,
        fix: `Known are: ${[...new Set(frameworks.map(({ id }) => id))].join(', ')}.`,
      })
    case 'unreadable':
      return unevaluated(io, { message: `${given} cannot be read as a training config`, fix: 'Mend what is listed above.' })
  }
}

type Place = {
  /** Where paths of the config start: the work tree, or the file's own folder outside of one. */
  readonly root: string
  readonly path: string
  readonly bytes: Uint8Array
}

/** Throws as `node:fs` does. */
async function placeOf(file: string, io: Io): Promise<Place> {
  const bytes = await readFile(file)
  const tree = await findWorkTree(dirname(file), io.env)
  const root = tree.state === 'done' ? tree.value.root : dirname(file)
  const path = await pathFrom(root, file)
  return path === undefined ? { root: dirname(file), path: basename(file), bytes } : { root, path, bytes }
}

function reason(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
