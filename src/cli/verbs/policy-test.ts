import { writeFile } from 'node:fs/promises'
import { githubSource } from '../policy/github-source.ts'
import { resolve } from 'node:path'
import { policyTestJunit, policyTestText, visible, type PolicyTestsReport } from '../../report/index.ts'
import { findWorkTree } from '../../worktree/index.ts'
import { exitCodes, type ExitCode } from '../exit-code.ts'
import { unevaluated, type Io } from '../io.ts'
import type { Verb, VerbInput } from '../verb.ts'
import { runTestsOf } from '../policy-test/run-tests.ts'

export const verb: Verb = {
  description:
    'Runs the tests of the policy in the work tree: those under its key `tests`, those in `*.tunegate-test.yml` beside it ' +
    'or in the folder tunegate/ beside it, and those in the files given.',
  arguments: [{ name: '[paths...]', description: 'Further test files, or folders with such.' }],
  options: [
    { flags: '--policy <file>', description: 'The policy to test. Default: .github/tunegate.yml.' },
    { flags: '--format <format>', description: 'How to tell the result.', choices: ['text', 'json', 'junit'], default: 'text' },
    { flags: '--junit <file>', description: "Write the result as JUnit's XML too." },
  ],
  examples: [
    { command: 'tunegate policy test', does: 'run all tests of the policy' },
    { command: 'tunegate policy test --junit policy-tests.xml', does: 'and write a report that CI systems read' },
  ],
  exits: {
    0: 'The policy says what every test expects.',
    1: 'A test fails.',
    2: 'The policy or a test file is invalid, or there is no test.',
  },
  run,
}

async function run(input: VerbInput, io: Io): Promise<ExitCode> {
  const tree = await findWorkTree(io.cwd, io.env)
  if (tree.state === 'failed') return unevaluated(io, tree.error)
  const { root } = tree.value
  const outcome = await runTestsOf({
    root,
    cwd: io.cwd,
    elsewhere: githubSource(io.env),
    policy: input.values['policy'],
    paths: input.arguments,
    now: io.now(),
  })
  if (outcome.state === 'failed') {
    for (const { path, line, column, message } of outcome.findings) {
      io.stderr(`${visible(path, 500)}:${line}:${column} ${visible(message, 1000)}\n`)
    }
    return unevaluated(io, outcome)
  }
  const { report } = outcome
  const junit = input.values['junit']
  if (junit !== undefined) {
    const failure = await writeFile(resolve(io.cwd, junit), policyTestJunit(report)).catch(reason)
    if (failure !== undefined) return unevaluated(io, { message: `${junit} cannot be written: ${failure}` })
  }
  io.stdout(told(report, input.values['format']))
  return report.failed === 0 ? exitCodes.holds : exitCodes.fails
}

function told(report: PolicyTestsReport, format: string | undefined): string {
  if (format === 'json') return `${JSON.stringify(report, undefined, 2)}\n`
  return format === 'junit' ? policyTestJunit(report) : policyTestText(report)
}

function reason(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
