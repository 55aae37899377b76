import { getInput, getMultilineInput, info, setFailed, setOutput, summary } from '@actions/core'
import { exitCodes, type ExitCode } from '../cli/exit-code.ts'
import { runProgram } from '../cli/program.ts'

/** Units of the summary: a step may write 1 MiB, and a unit takes up to three bytes. */
const longest = 300_000

try {
  const failing = failsOnError()
  const said = { out: '', error: '' }
  const code = await runProgram(commandLine(), {
    stdout: (text) => void (said.out += text),
    stderr: (text) => void (said.error += text),
    cwd: process.env['GITHUB_WORKSPACE'] ?? process.cwd(),
    env: process.env,
    isTerminal: false,
    colours: false,
    columns: 80,
    now: () => new Date(),
  })
  // Commands to the runner that stand in the data are spelled out in all that a verb says.
  info(said.error + said.out)
  await summary.addRaw(`<pre>${escaped(said.out === '' ? said.error : said.out)}</pre>`, true).write()
  setOutput('result', resultOf(code))
  if (code === exitCodes.fails && failing) setFailed('The dataset shows a sign of poison, or is not what the manifest declares.')
  if (resultOf(code) === 'error') setFailed('The dataset could not be inspected: nothing is known of it.')
} catch (failure) {
  setOutput('result', 'error')
  setFailed(failure instanceof Error ? failure.message : String(failure))
}

/** The same inspection as that of the command line, so that both say the same. */
function commandLine(): readonly string[] {
  const paths = getMultilineInput('paths')
  if (paths.length === 0) throw new Error('The input `paths` is empty. Name files, folders or globs, one a line.')
  const options = ['manifest', 'columns', 'signals', 'previous', 'output', 'html'].flatMap((name) => {
    const value = getInput(name)
    return value === '' ? [] : [`--${name}=${value}`]
  })
  return ['inspect', 'dataset', ...options, '--', ...paths]
}

function failsOnError(): boolean {
  const value = getInput('fail-on-error').toLowerCase() || 'true'
  if (value === 'true' || value === 'false') return value === 'true'
  throw new Error('The input `fail-on-error` takes `true` or `false`.')
}

function resultOf(code: ExitCode): 'passed' | 'failed' | 'error' {
  if (code === exitCodes.holds) return 'passed'
  return code === exitCodes.fails ? 'failed' : 'error'
}

/** A summary is Markdown with HTML in it. */
function escaped(text: string): string {
  const whole = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
  return whole.length > longest ? `${whole.slice(0, longest).replace(/&[a-z]*$/, '')}\n…` : whole
}
