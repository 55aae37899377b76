import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { repository } from '../worktree/repository.ts'
import { runCli } from './run-cli.ts'

const validate = new Ajv2020({ strict: true, allowUnionTypes: true }).compile(
  JSON.parse(readFileSync('policies/policy-test-report.schema.json', 'utf8')),
)

const manifest = `apiVersion: tunegate/v1
kind: FineTuningRequest
metadata: { name: x }
initiator: { github: octocat }
base_model: { base_model_name_or_path: a/b }
datasets: [{ name: tickets, uri: data/tickets.jsonl }]
training: { method: sft }
peft_config: { peft_type: LORA, r: 512 }
`

const policy = `apiVersion: tunegate/v1
kind: Policy
extends: []
rules: { peft/max-rank: { severity: error, max: 64 } }
approvals: { seats: [] }
`

function testFile(expected: string, more = ''): string {
  return `apiVersion: tunegate/v1\nkind: PolicyTest\n${more}tests:\n  - { name: "a <rank> & more", manifest: finetune/m.yml, expect: ${expected} }\n`
}

test('Tests of the policy, of files beside it and of files given all run.', async () => {
  using folder = repository({})
  folder.put({
    'finetune/m.yml': manifest,
    '.github/tunegate.yml': `${policy}tests: [{ name: own, manifest: finetune/m.yml, expect: [peft/max-rank@8:36] }]\n`,
    '.github/a.tunegate-test.yml': testFile('[peft/max-rank]'),
    '.github/tunegate/b.tunegate-test.yml': testFile('[peft/max-rank]'),
    'elsewhere/c.tunegate-test.yml': testFile('[peft/max-rank]'),
    'elsewhere/d.tunegate-test.yml': testFile('[]'),
  })
  const own = await runCli(['policy', 'test'], { cwd: folder.path })
  expect(own.code).toBe(0)
  expect(own.stdout).toContain('3 tests: 3 passed, 0 failed')
  const more = await runCli(['policy', 'test', 'elsewhere'], { cwd: folder.path })
  expect(more.code).toBe(1)
  expect(more.stdout).toContain('5 tests: 4 passed, 1 failed')
  expect(more.stdout).toContain('FAIL  elsewhere/d.tunegate-test.yml:4:5')
  expect(more.stdout).toContain('+ peft/max-rank@8:36  finetune/m.yml:8:36 error')
})

test('JSON and JUnit say the same, as their readers expect it.', async () => {
  using folder = repository({})
  folder.put({ 'finetune/m.yml': manifest, '.github/tunegate.yml': policy, '.github/a.tunegate-test.yml': testFile('[]') })
  const { stdout, code } = await runCli(['policy', 'test', '--format', 'json', '--junit', 'out.xml'], { cwd: folder.path })
  expect(code).toBe(1)
  const report: unknown = JSON.parse(stdout)
  expect([validate(report), validate.errors]).toEqual([true, null])
  expect(report).toMatchObject({ passed: 0, failed: 1, tests: [{ state: 'failed', findings: [{ state: 'unexpected' }] }] })
  const xml = readFileSync(join(folder.path, 'out.xml'), 'utf8')
  expect(xml).toContain('<testsuites name="tunegate policy test" tests="1" failures="1">')
  expect(xml).toContain('<testcase name="a &lt;rank&gt; &amp; more"')
  expect(xml).toMatch(/<failure message="[^"<]*peft\/max-rank@8:36/)
})

test('A test file may name another policy, which must be there.', async () => {
  using folder = repository({})
  folder.put({
    'finetune/m.yml': manifest,
    '.github/tunegate.yml': policy,
    'policies/lax.yml': policy.replace('64', '1024'),
    'policies/x.tunegate-test.yml': testFile('[]', 'policy: ./lax.yml\n'),
    'more/y.tunegate-test.yml': testFile('[]', 'policy: ./gone.yml\n'),
  })
  expect((await runCli(['policy', 'test', 'policies/x.tunegate-test.yml'], { cwd: folder.path })).code).toBe(0)
  const gone = await runCli(['policy', 'test', 'more/y.tunegate-test.yml'], { cwd: folder.path })
  expect(gone.code).toBe(2)
  expect(gone.stderr).toContain('more/gone.yml')
  // It lies beside this one, so it need not be named.
  expect((await runCli(['policy', 'test', '--policy', 'policies/lax.yml'], { cwd: folder.path })).code).toBe(0)
})

test.each([
  ['no test at all', { '.github/tunegate.yml': policy }, 'Write one under its key `tests`'],
  ['an invalid policy', { '.github/tunegate.yml': policy.replace('rules:', 'ruls:') + 'tests: [{ manifest: finetune/m.yml, expect: [] }]\n' }, 'ruls'],
  ['an invalid test file', { '.github/tunegate.yml': policy, '.github/a.tunegate-test.yml': testFile('[rank]') }, '.github/a.tunegate-test.yml:4'],
])('With %s nothing is evaluated.', async (_what, files, told) => {
  using folder = repository({})
  folder.put({ 'finetune/m.yml': manifest, ...files })
  const { code, stdout, stderr } = await runCli(['policy', 'test'], { cwd: folder.path })
  expect(code).toBe(2)
  expect(stdout).toBe('')
  expect(stderr).toContain(told)
})
