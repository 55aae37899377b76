import { existsSync } from 'node:fs'
import { realpath } from 'node:fs/promises'
import { basename, dirname, resolve } from 'node:path'
import { companionPaths, frameworks, readTrainingConfig } from '../../evidence/index.ts'
import { jsonText, trainingConfigReport, trainingConfigText } from '../../report/index.ts'
import { findWorkTree } from '../../worktree/index.ts'
import { exitCodes, type ExitCode } from '../exit-code.ts'
import { riskySettings } from '../inspect-config/risky-settings.ts'
import { lineWidth, unevaluated, type Io } from '../io.ts'
import { readConfigFile, readFiles, type ConfigFile } from '../training-config/config-file.ts'
import type { Verb, VerbInput } from '../verb.ts'

export const verb: Verb = {
  description:
    'Shows what a training config says: its framework, base model, datasets, method, adapter and hyperparameters, each ' +
    'with its place, and which settings are risky. Files that the framework reads besides are looked for near it.',
  arguments: [{ name: '<file>', description: 'the training config' }],
  options: [{ flags: '--json', description: 'write JSON, as policies/inspect-config.schema.json describes it' }],
  examples: [
    { command: 'tunegate inspect config train/axolotl.yaml', does: 'shows what the config says' },
    { command: 'tunegate inspect config train/sft.yaml --json', does: 'says it to a program' },
  ],
  exits: {
    0: 'the config was understood',
    1: 'it was understood in part only, or a risky setting is an error',
    2: 'it cannot be read, or is of no known framework',
  },
  run,
}

async function run(input: VerbInput, io: Io): Promise<ExitCode> {
  const [given = ''] = input.arguments
  const { root, file } = await configNamed(given, io)
  if (file.state !== 'read') {
    const why = file.state === 'failed' ? file.why : `it is not inside ${root}`
    return unevaluated(io, { message: `${given} cannot be read: ${why}`, fix: 'Name a training config that is there.' })
  }
  const { path, bytes } = file
  const files = await readFiles(root, [path, ...companionPaths(path, bytes)])
  const config = readTrainingConfig(path, bytes, (at) => files.get(at) ?? { state: 'absent' })
  const report = trainingConfigReport(path, config, riskySettings(path, files, io.now()))
  io.stdout(input.flags.has('json') ? jsonText(report) : trainingConfigText(report, lineWidth(io)))
  switch (config.state) {
    case 'recognised':
      return isSound(report) ? exitCodes.holds : exitCodes.fails
    case 'unknown':
      return unevaluated(io, {
        message: `${given} is no config of a framework that is known`,
        fix: `Known are: ${[...new Set(frameworks.map(({ id }) => id))].join(', ')}.`,
      })
    case 'unreadable':
      return unevaluated(io, { message: `${given} cannot be read as a training config`, fix: 'Mend what is listed above.' })
  }
}

/** What stands twice or cannot be read as one value is refused by the gate as well. */
function isSound({ findings, unread, repeatedKeys }: ReturnType<typeof trainingConfigReport>): boolean {
  return unread.length === 0 && repeatedKeys.length === 0 && findings.every(({ severity }) => severity !== 'error')
}

type NamedConfig = {
  /** Where paths of the config start: the work tree, or the file's own folder outside of one. */
  readonly root: string
  readonly file: ConfigFile
}

async function configNamed(given: string, { cwd, env }: Io): Promise<NamedConfig> {
  const full = resolve(cwd, given)
  const folder = dirname(full)
  if (!existsSync(folder)) return { root: folder, file: { state: 'failed', why: 'it is not there' } }
  const here = await realpath(folder)
  const tree = await findWorkTree(here, env)
  const root = tree.state === 'done' ? tree.value.root : here
  return { root, file: await readConfigFile(root, here, basename(full)) }
}
