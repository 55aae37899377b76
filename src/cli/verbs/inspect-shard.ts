import { inspectShard, type ShardNumber, type ShardPlan } from '../../dataset/index.ts'
import { exitCodes, type ExitCode } from '../exit-code.ts'
import { planFile } from '../inspect-dataset/plan-file.ts'
import { progressTold } from '../inspect-dataset/progress.ts'
import { ownResources, settingsAsked, settingsOptions } from '../inspect-dataset/settings-asked.ts'
import { writeWhole } from '../inspect-dataset/write-whole.ts'
import { unevaluated, wrongUsage, type Io } from '../io.ts'
import type { Verb, VerbInput } from '../verb.ts'
import { version } from '../version.ts'

export const verb: Verb = {
  description:
    'Reads a part of a dataset as `inspect dataset` does, and writes what `inspect merge` needs of it to a file: words, ' +
    'numbers of rows, and what rows showed by themselves. It says nothing of poison, for which all rows are needed.',
  arguments: [{ name: '[paths...]', description: 'files, folders or globs of this shard; none with --plan' }],
  options: [
    { flags: '--output <file>', description: 'the partial result to write, whole or not at all; it holds words and excerpts of the data' },
    { flags: '--plan <file>', description: 'what `inspect plan --json` wrote: --shard says which of its shards is read' },
    { flags: '--shard <number>', description: 'which shard this is: `3` of a plan, `3/8` of paths; the merge asks for all of them' },
    ...settingsOptions,
  ],
  examples: [
    { command: 'tunegate inspect shard --plan plan.json --shard 3 --output shard-3.bin', does: 'reads the third shard of a plan' },
    { command: 'tunegate inspect shard data/a-*.jsonl --shard 1/2 --output a.bin', does: 'reads these files as the first shard of two' },
  ],
  exits: { 0: 'the partial result was written', 2: 'a file cannot be read, or the partial result not written' },
  run,
}

async function run(input: VerbInput, io: Io): Promise<ExitCode> {
  const output = input.values['output']
  if (output === undefined) return wrongUsage(io, '--output is missing: it names the file that the merge reads.')
  const settings = settingsAsked(input)
  if (typeof settings === 'string') return wrongUsage(io, settings)
  const planned = input.values['plan']
  const plan = planned === undefined ? null : await planFile(planned, io.cwd)
  if (plan?.state === 'failed') return unevaluated(io, plan)
  const part = plan === null ? namedPart(input) : plannedPart(input, plan.plan)
  if (typeof part === 'string') return wrongUsage(io, part)
  const told = progressTold(io)
  const write = (bytes: Iterable<Uint8Array>) => writeWhole(io.cwd, output, bytes)
  const maker = { version, shard: part.shard }
  const inspection = await inspectShard(part.paths, io.cwd, settings, ownResources(), maker, write, told.progress)
  told.end()
  switch (inspection.state) {
    case 'written':
      return exitCodes.holds
    case 'refused':
      for (const problem of inspection.problems) await unevaluated(io, problem)
      return exitCodes.unevaluated
    case 'failed':
      for (const { path, message, fix } of inspection.problems) await unevaluated(io, { message: `${path}: ${message}`, fix })
      return exitCodes.unevaluated
  }
}

type Part = { readonly paths: readonly string[]; readonly shard: ShardNumber | null }

/** The paths that were typed; a text says what is wrong with the command line. */
function namedPart({ arguments: paths, values }: VerbInput): Part | string {
  if (paths.length === 0) return 'Nothing was named to read: name paths, or a plan with --plan.'
  const asked = values['shard']
  if (asked === undefined) return { paths, shard: null }
  const [, number = 0, of = 0] = (/^(\d{1,3})\/(\d{1,3})$/.exec(asked) ?? []).map(Number)
  if (number < 1 || number > of) return `--shard takes which shard of how many, such as 3/8, where no plan is named, not ‘${asked}’.`
  return { paths, shard: { number, of } }
}

/** A shard of the plan; a text says what is wrong with the command line. */
function plannedPart({ arguments: paths, values }: VerbInput, { include }: ShardPlan): Part | string {
  if (paths.length > 0) return 'Name paths or a plan, and not both: the plan says which files the shard has.'
  const asked = values['shard'] ?? ''
  const planned = include.find(({ shard }) => String(shard) === asked)
  if (planned === undefined) return `--shard takes a number from 1 to ${include.length}, which the plan has, not ‘${asked}’.`
  return { paths: planned.files, shard: { number: planned.shard, of: planned.of } }
}
