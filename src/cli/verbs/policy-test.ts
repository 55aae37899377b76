import { githubSource } from '../policy/github-source.ts'
import { jsonText, policyTestJunit, policyTestText, type PolicyTestsReport } from '../../report/index.ts'
import { exitCodes, type ExitCode } from '../exit-code.ts'
import { writeReport } from '../output-file.ts'
import { lineWidth, unevaluated, type Io } from '../io.ts'
import { findingLines } from '../policy/finding-lines.ts'
import type { Verb, VerbInput } from '../verb.ts'
import { runTestsOf } from '../policy-test/run-tests.ts'

export const verb: Verb = {
  description:
    'Runs the tests of the policy in the work tree: those under its key `tests`, those in `*.tunegate-test.yml` beside it ' +
    'or in the folder tunegate/ beside it, and those in the files given.',
  arguments: [{ name: '[paths...]', description: 'further test files, or folders with such' }],
  options: [
    { flags: '--policy <file>', description: 'the policy to test; default: .github/tunegate.yml' },
    { flags: '--format <name>', description: 'how to say it', choices: ['text', 'json', 'junit'], default: 'text' },
    { flags: '--junit <file>', description: 'write it to a file as JUnit XML too' },
  ],
  examples: [
    { command: 'tunegate policy test', does: 'runs all tests of the policy' },
    { command: 'tunegate policy test --junit policy-tests.xml', does: 'writes a report for CI systems, too' },
  ],
  exits: {
    0: 'the policy says what every test expects',
    1: 'a test fails',
    2: 'the policy or a test file is invalid or cannot be read, or there is no test',
  },
  run,
}

async function run({ arguments: paths, values }: VerbInput, io: Io): Promise<ExitCode> {
  const { cwd, env } = io
  const elsewhere = githubSource(env)
  const outcome = await runTestsOf({ cwd, env, elsewhere, policy: values['policy'], paths, now: io.now() })
  if (outcome.state === 'failed') {
    io.stderr(await findingLines(outcome.findings))
    return unevaluated(io, outcome.error)
  }
  const { report } = outcome
  const junit = values['junit']
  const obstacle = junit === undefined ? undefined : await writeReport(io, junit, policyTestJunit(report))
  if (obstacle) return unevaluated(io, obstacle)
  io.stdout(told(report, values['format'], io))
  return report.failed === 0 ? exitCodes.holds : exitCodes.fails
}

function told(report: PolicyTestsReport, format: string | undefined, io: Io): string {
  if (format === 'json') return jsonText(report)
  return format === 'junit' ? policyTestJunit(report) : policyTestText(report, lineWidth(io))
}
