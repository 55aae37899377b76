import { mergeShards } from '../../dataset/index.ts'
import { exitCodes, type ExitCode } from '../exit-code.ts'
import { planFile } from '../inspect-dataset/plan-file.ts'
import { ownResources } from '../inspect-dataset/settings-asked.ts'
import { manifestOption, reportOptions, toldReport } from '../inspect-dataset/told-report.ts'
import { unevaluated, type Io } from '../io.ts'
import type { Verb, VerbInput } from '../verb.ts'
import { version } from '../version.ts'

export const verb: Verb = {
  description:
    'Puts the partial results of `inspect shard` together and reports what `inspect dataset` reports of all their files. ' +
    'Refuses what is altered or cut off, missing, there twice, or made by another version or with other options.',
  arguments: [{ name: '<partials...>', description: 'what `inspect shard` wrote, in any order: the names of the data files order it' }],
  options: [
    { flags: '--plan <file>', description: 'what `inspect plan --json` wrote: the shards must have just its files' },
    manifestOption,
    ...reportOptions,
  ],
  examples: [
    { command: 'tunegate inspect merge shards/*.bin', does: 'says what is strange in all shards together' },
    {
      command: 'tunegate inspect merge shards/*.bin --plan plan.json --output tickets.json',
      does: 'writes evidence for the gate, if every shard of the plan is there',
    },
  ],
  exits: {
    0: 'all shards were put together, no signal is an error, and the manifest declares the files',
    1: 'a signal is an error, or the manifest does not declare a file as it is',
    2: 'the partial results cannot be put together, so nothing is said of the dataset',
  },
  run,
}

async function run(input: VerbInput, io: Io): Promise<ExitCode> {
  const planned = input.values['plan']
  const plan = planned === undefined ? null : await planFile(planned, io.cwd)
  if (plan?.state === 'failed') return unevaluated(io, plan)
  const merge = await mergeShards(input.arguments, io.cwd, { ...ownResources(), version, plan: plan?.plan ?? null })
  if (merge.state === 'inspected') return toldReport(merge.report, merge.settings, input, io)
  for (const problem of merge.problems) await unevaluated(io, problem)
  return exitCodes.unevaluated
}
