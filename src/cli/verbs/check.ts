import { writeFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { formats, isFormat } from '../check/formats.ts'
import { githubSource } from '../policy/github-source.ts'
import { exitCodes, type ExitCode } from '../exit-code.ts'
import { messageOf } from '../failure.ts'
import { unevaluated, wrongUsage, type Io } from '../io.ts'
import type { Verb, VerbInput } from '../verb.ts'

/** `tunegate check`: what the gate would say of the work tree, before anything is pushed. */
export const verb: Verb = {
  description:
    'Judges the manifests of a change as the gate would judge a pull request with it: everything that differs from ' +
    'the base branch, committed or not. With paths it judges these manifests, changed or not. The policy is the one ' +
    'on the base branch.',
  arguments: [
    { name: '[paths...]', description: 'manifests, or folders that hold some; default: all that has changed' },
  ],
  options: [
    { flags: '--base <ref>', description: 'branch or commit to compare with; default: the remote’s default branch' },
    { flags: '--policy <file>', description: 'judge by this policy of the work tree instead of the one at the base' },
    { flags: '--format <name>', description: 'how to say it', choices: Object.keys(formats), default: 'text' },
    { flags: '--output <file>', description: 'write it to a file instead of standard output' },
  ],
  examples: [
    { command: 'tunegate check', does: 'judges what you have changed since you left the default branch' },
    { command: 'tunegate check finetune/support-bot.yml', does: 'judges one manifest, changed or not' },
    { command: 'tunegate check --policy .github/tunegate.yml finetune/', does: 'tries a new policy on every manifest' },
    { command: 'tunegate check --format sarif --output tunegate.sarif', does: 'writes a file for code scanning' },
  ],
  exits: {
    0: 'nothing stands against the change; people may still have to sign',
    1: 'a rule rejects it',
    2: 'it could not be judged',
  },
  run: check,
}

async function check({ arguments: paths, values }: VerbInput, io: Io): Promise<ExitCode> {
  const { checkWorkTree } = await import('../../worktree/index.ts')
  const format = values['format'] ?? 'text'
  if (!isFormat(format)) return wrongUsage(io, `There is no format ${format}`)
  const { cwd, env } = io
  const request = { cwd, env, elsewhere: githubSource(env), paths, base: values['base'], policy: values['policy'], now: io.now() }
  const checked = await checkWorkTree(request)
  if (checked.state === 'failed') return unevaluated(io, checked.error)
  const { report } = checked.value
  const output = values['output']
  const text = await formats[format](checked.value, io, output === undefined)
  if (output === undefined) io.stdout(text)
  const obstacle = output === undefined ? undefined : await obstacleTo(() => writeFile(resolve(cwd, output), text))
  if (obstacle === undefined) return verdictCodes[report.verdict]
  return unevaluated(io, {
    message: `The report cannot be written: ${obstacle}`,
    fix: 'Name a file in a folder that is there.',
  })
}

const verdictCodes = {
  approved: exitCodes.holds,
  overridden: exitCodes.holds,
  'awaiting-approval': exitCodes.holds,
  'not-applicable': exitCodes.holds,
  rejected: exitCodes.fails,
  error: exitCodes.unevaluated,
} as const

/** Why something could not be done; nothing when it was. */
async function obstacleTo(act: () => Promise<void>): Promise<string | undefined> {
  try {
    await act()
    return undefined
  } catch (error) {
    return messageOf(error)
  }
}
