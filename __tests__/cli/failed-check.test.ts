import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, jest, test } from '@jest/globals'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { policy } from '../support/scene.ts'
import { repository } from '../worktree/repository.ts'
import { reportOf, runCli } from './run-cli.ts'

// Git is started many times.
jest.setTimeout(60_000)

const validate = new Ajv2020({ strict: true, strictTypes: false, allErrors: true }).compile(
  JSON.parse(readFileSync('policies/check.schema.json', 'utf8')),
)

const failing: readonly (readonly string[])[] = [['--base', 'nope'], ['--policy', 'none.yml'], ['none.yml'], ['/etc/hosts']]

test.each(failing)('What fails before anything is judged is a report, too: %s %s.', async (...args) => {
  using here = repository({ '.github/tunegate.yml': policy })
  const result = await runCli(['check', ...args, '--format', 'json'], { cwd: here.path })
  expect(result.code).toBe(2)
  const report = reportOf(result)
  expect(validate(report) ? [] : validate.errors).toEqual([])
  expect(report).toMatchObject({ verdict: 'error', findings: [], errors: [{ message: expect.any(String) }] })
  expect(result.stderr).toMatch(/^error: .+\nfix: /)
  const sarif = JSON.parse((await runCli(['check', ...args, '--format', 'sarif'], { cwd: here.path })).stdout)
  expect(sarif.runs[0]).toMatchObject({ results: [], invocations: [{ executionSuccessful: false }] })
  // A rule that is declared and says nothing would close its alerts.
  expect(sarif.runs[0].tool.driver.rules).toEqual([])
  const junit = await runCli(['check', ...args, '--format', 'junit'], { cwd: here.path })
  expect(junit.stdout).toMatch(/<testsuites name="tunegate" tests="1" failures="0" errors="1"/)
  const github = await runCli(['check', ...args, '--format', 'github'], { cwd: here.path })
  expect(github.stdout).toMatch(/^::error title=Could not be judged::/)
})

test('No older report stays where a new one was asked for, in any format.', async () => {
  using here = repository({ '.github/tunegate.yml': policy })
  for (const format of ['text', 'json', 'sarif', 'junit', 'github']) {
    here.put({ out: 'old: everything is fine' })
    const args = ['check', '--base', 'nope', '--format', format, '--output', 'out']
    expect(await runCli(args, { cwd: here.path })).toMatchObject({ code: 2, stdout: '' })
    const text = readFileSync(join(here.path, 'out'), 'utf8')
    expect(text).toContain('nope')
    expect(text).not.toContain('old')
  }
})

test('A mistake of the program is a report, too.', async () => {
  const result = await runCli(['check', '--format', 'json'], { cwd: '/nonexistent/tunegate' })
  expect(result.code).toBe(2)
  expect(reportOf(result)).toMatchObject({ verdict: 'error', errors: [{ code: 'unexpected' }] })
})

test('What is wrong with a policy is said once.', async () => {
  using here = repository({ '.github/tunegate.yml': 'apiVersion: tunegate/v1\nkind: Policy\nruls: {}\n' })
  for (const args of [['check'], ['explain', 'x.yml'], ['policy', 'show']]) {
    const { code, stdout, stderr } = await runCli(args, { cwd: here.path })
    expect(code).toBe(2)
    expect((stdout + stderr).split('is not a field')).toHaveLength(2)
  }
  expect((await runCli(['check'], { cwd: here.path })).stdout).toMatch(/✖ Could not be judged: 1 problem\n$/)
})
