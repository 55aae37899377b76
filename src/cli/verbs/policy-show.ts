import { exitCodes, type ExitCode } from '../exit-code.ts'
import { githubSource } from '../policy/github-source.ts'
import { unevaluated, type Io } from '../io.ts'
import { findingLines } from '../policy/finding-lines.ts'
import type { Verb, VerbInput } from '../verb.ts'

/** `tunegate policy show`: what holds in the end, and who says so. */
export const verb: Verb = {
  description:
    'Prints the effective policy as one file, with what each value comes from: presets, policies that it extends, and ' +
    'the file itself. It is the policy at the base branch, as the gate takes it.',
  arguments: [],
  options: [
    { flags: '--base <ref>', description: 'branch or commit to read it at; default: the remote’s default branch' },
    { flags: '--policy <file>', description: 'show this policy of the work tree instead' },
    { flags: '--format <name>', description: 'how to say it', choices: ['text', 'json'], default: 'text' },
  ],
  examples: [
    { command: 'tunegate policy show', does: 'prints the policy that judges your change' },
    {
      command: 'tunegate policy show --policy .github/tunegate.yml',
      does: 'prints what the policy that you are writing comes to',
    },
    { command: 'tunegate policy show --format json | jq .effective.rules', does: 'gives it to a program' },
  ],
  exits: { 0: 'printed', 2: 'the policy cannot be read, or is invalid' },
  run: show,
}

async function show({ values }: VerbInput, io: Io): Promise<ExitCode> {
  const { findPolicy } = await import('../../worktree/index.ts')
  const { cwd, env } = io
  const { base, policy: named } = values
  const found = await findPolicy({ cwd, env, elsewhere: githubSource(env), base, policy: named })
  if (found.state === 'failed') return unevaluated(io, found.error)
  const { policy } = found.value
  const { loaded } = policy
  if (loaded.state === 'unusable') {
    io.stderr(await findingLines(loaded.findings))
    const { unrepeated } = await import('../../report/index.ts')
    return unevaluated(io, { message: unrepeated(loaded.message, loaded.findings), fix: 'Mend the policy.' })
  }
  const { shownPolicy } = await import('../policy/shown-policy.ts')
  for (const note of policy.notes) io.stderr(await noteLine(note))
  io.stdout(shownPolicy(policy, loaded, values['format'] === 'json' ? 'json' : 'text'))
  return exitCodes.holds
}

async function noteLine(note: string): Promise<string> {
  const { visible } = await import('../../report/index.ts')
  return `note: ${visible(note, 2_000)}\n`
}
