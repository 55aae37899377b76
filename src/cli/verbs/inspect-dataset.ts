import { inspectDataset } from '../../dataset/index.ts'
import { exitCodes, type ExitCode } from '../exit-code.ts'
import { namedPaths } from '../inspect-dataset/named-paths.ts'
import { progressTold } from '../inspect-dataset/progress.ts'
import { ownResources, settingsAsked, settingsOptions } from '../inspect-dataset/settings-asked.ts'
import { manifestOption, reportOptions, toldReport } from '../inspect-dataset/told-report.ts'
import { unevaluated, wrongUsage, type Io } from '../io.ts'
import type { Verb, VerbInput } from '../verb.ts'

export const verb: Verb = {
  description:
    'Reads training data once and says what it is (files, digests, shape of rows, rows that cannot be read) and which ' +
    'signs of poison it shows, each with its rows and numbers. What could not be assessed is listed: it is not clean.',
  arguments: [{ name: '<paths...>', description: 'files, folders or globs: together one dataset, in the order of their names' }],
  options: [
    manifestOption,
    ...settingsOptions,
    {
      flags: '--previous <paths>',
      description: 'the version that was approved before, separated by commas: rows that came since are also looked at alone',
    },
    ...reportOptions,
  ],
  examples: [
    { command: 'tunegate inspect dataset data/tickets.jsonl', does: 'says what is strange in a file' },
    {
      command: 'tunegate inspect dataset data/ --manifest finetune/support-bot.yml --json',
      does: 'inspects all files of a folder and compares their digests with a manifest',
    },
    {
      command: 'tunegate inspect dataset data/ --previous approved/ --html report.html',
      does: 'says what changed since the last approval, and what the added rows show alone, as a page to read',
    },
    {
      command: 'tunegate inspect dataset data/tickets.jsonl --output evidence/tickets.json',
      does: 'writes what a manifest can state as `evidence` of the dataset',
    },
  ],
  exits: {
    0: 'the dataset was read, no signal is an error, and the manifest declares it',
    1: 'a signal is an error, or the manifest does not declare a file as it is',
    2: 'a file cannot be read, so nothing is said of the dataset',
  },
  run,
}

async function run(input: VerbInput, io: Io): Promise<ExitCode> {
  const settings = settingsAsked(input)
  if (typeof settings === 'string') return wrongUsage(io, settings)
  const previous = namedPaths('--previous', input.values['previous'])
  if (typeof previous === 'string') return wrongUsage(io, previous)
  const told = progressTold(io)
  const inspection = await inspectDataset(input.arguments, io.cwd, settings, ownResources(), told.progress, previous)
  told.end()
  if (inspection.state === 'inspected') return toldReport(inspection.report, settings, input, io)
  for (const { path, message, fix } of inspection.problems) await unevaluated(io, { message: `${path}: ${message}`, fix })
  return exitCodes.unevaluated
}
