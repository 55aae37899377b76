import { exitCodes, type ExitCode } from '../exit-code.ts'
import { githubSource } from '../policy/github-source.ts'
import { shownLines, unevaluated, type Io } from '../io.ts'
import { findingLines } from '../policy/finding-lines.ts'
import type { Verb, VerbInput } from '../verb.ts'

/** `tunegate policy lock`: writes down what the policy extends, so that none of it changes unseen. */
export const verb: Verb = {
  description:
    'Writes the lock of the policy in the work tree: the digest of every file that it extends, as reviewed. The gate ' +
    'refuses a policy whose files are not those of its lock.',
  arguments: [],
  options: [
    { flags: '--policy <file>', description: 'the policy; default: .github/tunegate.yml' },
    { flags: '--check', description: 'write nothing, and say whether the lock is up to date' },
  ],
  examples: [
    { command: 'tunegate policy lock', does: 'writes .github/tunegate.lock' },
    { command: 'tunegate policy lock --check', does: 'fails in CI when somebody forgot to' },
  ],
  exits: {
    0: 'the lock is up to date, or was written',
    1: 'with --check: it would change',
    2: 'the policy cannot be read',
  },
  run: lock,
}

async function lock({ values, flags }: VerbInput, io: Io): Promise<ExitCode> {
  const { lockWorkTree } = await import('../policy/lock.ts')
  const { cwd, env } = io
  const write = !flags.has('check')
  const result = await lockWorkTree({ cwd, env, elsewhere: githubSource(env), policy: values['policy'], write })
  switch (result.state) {
    case 'failed':
      return unevaluated(io, result.error)
    case 'unresolved':
      io.stderr(await findingLines(result.findings))
      return exitCodes.unevaluated
    case 'same':
      io.stdout(await shownLines(`${result.path} is up to date.\n`))
      return exitCodes.holds
    case 'changed':
      io.stdout(await shownLines(changeText(result, flags.has('check'))))
      return flags.has('check') ? exitCodes.fails : exitCodes.holds
  }
}

type Change = { readonly path: string; readonly removed: readonly string[]; readonly added: readonly string[] }

function changeText({ path, removed, added }: Change, checked: boolean): string {
  const lines = [
    checked ? `${path} is out of date: \`tunegate policy lock\` would change it.` : `Wrote ${path}.`,
    ...removed.map((line) => `  - ${line}`),
    ...added.map((line) => `  + ${line}`),
  ]
  return `${lines.join('\n')}\n`
}
