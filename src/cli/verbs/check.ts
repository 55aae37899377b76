import type { Checked } from '../../worktree/index.ts'
import { failedCheck } from '../check/failed-check.ts'
import { formats, isFormat } from '../check/formats.ts'
import { exitCodes, type ExitCode } from '../exit-code.ts'
import { messageOf } from '../failure.ts'
import { unevaluated, wrongUsage, type Io } from '../io.ts'
import { writeReport } from '../output-file.ts'
import { githubSource } from '../policy/github-source.ts'
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

async function check(input: VerbInput, io: Io): Promise<ExitCode> {
  const format = input.values['format'] ?? 'text'
  if (!isFormat(format)) return wrongUsage(io, `There is no format ${format}`)
  const request = { format, output: input.values['output'] }
  try {
    const { checkWorkTree } = await import('../../worktree/index.ts')
    const { arguments: paths, values } = input
    const { cwd, env } = io
    const { base, policy } = values
    const checked = await checkWorkTree({ cwd, env, elsewhere: githubSource(env), paths, base, policy, now: io.now() })
    if (checked.state === 'done') return await deliver(checked.value, request, io)
    // A reader of the report must not find an older one, nor nothing at all.
    if (isWanted(request)) await deliver(failedCheck(checked.error, policy), request, io)
    return await unevaluated(io, checked.error)
  } catch (error) {
    const message = `tunegate failed: ${messageOf(error)}`
    const mistake = { code: 'unexpected', message, fix: 'With TUNEGATE_DEBUG=1 it says where.' }
    if (isWanted(request)) await deliver(failedCheck(mistake, input.values['policy']), request, io)
    throw error
  }
}

type Delivery = { readonly format: keyof typeof formats; readonly output: string | undefined }

/** Standard error tells a person what failed; whoever asked for a file or for another format reads that. */
function isWanted({ format, output }: Delivery): boolean {
  return format !== 'text' || output !== undefined
}

async function deliver(checked: Checked, { format, output }: Delivery, io: Io): Promise<ExitCode> {
  const text = await formats[format](checked, io, output === undefined)
  if (output === undefined) io.stdout(text)
  const obstacle = output === undefined ? undefined : await writeReport(io, output, text)
  return obstacle ? unevaluated(io, obstacle) : verdictCodes[checked.report.verdict]
}

const verdictCodes = {
  approved: exitCodes.holds,
  overridden: exitCodes.holds,
  'awaiting-approval': exitCodes.holds,
  'not-applicable': exitCodes.holds,
  rejected: exitCodes.fails,
  error: exitCodes.unevaluated,
} as const
