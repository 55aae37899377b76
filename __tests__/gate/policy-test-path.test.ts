import { expect, test } from '@jest/globals'
import { readPolicyTests, runPolicyTests, type PolicyTestReport } from '../../src/gate/index.ts'
import type { RepositoryFile } from '../../src/manifest/index.ts'
import { loadPolicy } from '../../src/policy/index.ts'

const base = `apiVersion: tunegate/v1
kind: Policy
extends: []
rules: { peft/max-rank: { severity: error, max: 64 } }
approvals: { seats: [] }
`

const manifest = `apiVersion: tunegate/v1
kind: FineTuningRequest
metadata: { name: x }
initiator: { github: octocat }
base_model: { base_model_name_or_path: a/b }
datasets: [{ name: tickets, uri: data/tickets.jsonl }]
training: { method: sft }
peft_config: { peft_type: LORA, r: 512 }
`

test('A test of a manifest that nobody governs fails: it proves nothing.', async () => {
  const policy = base.replace('extends: []', 'extends: []\nmanifests: ["ml/[a-z]*/*.yml", "ft/*.yml"]')
  const small = manifest.replace('512', '8')
  const run = (stated: string) => report(`${policy}tests: [${stated}]\n`, { 'finetune/m.yml': small, 'ft/m.yml': small })
  for (const stated of ['{ manifest: finetune/m.yml, expect: [] }', '{ manifest: ft/m.yml, path: m.yml, expect: [] }']) {
    const { results } = await run(stated)
    expect(results).toMatchObject([{ state: 'failed', problem: expect.stringContaining('nothing would judge it') }])
  }
  expect(await run('{ manifest: ft/m.yml, expect: [] }')).toMatchObject({ passed: 1 })
  expect(await run('{ manifest: finetune/m.yml, path: ft/m.yml, expect: [] }')).toMatchObject({ passed: 1 })
})

test.each([
  ['"**/*.yml"', 'finetune/test.yml'],
  ['"ml/**/*.{yaml,json}"', 'ml/test/test.yaml'],
  ['"models/*.tune.yml", "finetune/**"', 'finetune/test.yml'],
  ['"exact/one.yml"', 'exact/one.yml'],
])('Under the globs %s a manifest without a path is judged as %s.', async (globs, path) => {
  const policy = base.replace('extends: []', `extends: []\nmanifests: [${globs}]`)
  const { results } = await report(`${policy}tests:\n  - manifest:\n${indented(manifest, 6)}    expect: [peft/max-rank]\n`)
  expect(results).toMatchObject([{ state: 'passed', findingsIn: { judgedAs: path } }])
})

test('Where no path can be made of the globs, the test must state one.', async () => {
  const policy = base.replace('extends: []', 'extends: []\nmanifests: ["ml/[0-9]/*.yml"]')
  const { results } = await report(`${policy}tests:\n  - manifest:\n${indented(manifest, 6)}    expect: [peft/max-rank]\n`)
  expect(results).toMatchObject([{ state: 'failed', problem: expect.stringContaining('state the `path`') }])
})

async function report(policy: string, files: Readonly<Record<string, string>> = {}): Promise<PolicyTestReport> {
  const path = '.github/tunegate.yml'
  const loaded = await loadPolicy(path, async (source) =>
    source.path === path ? { state: 'read', bytes: Buffer.from(policy) } : { state: 'absent' },
  )
  const reading = readPolicyTests(path, policy)
  if (loaded.state === 'unusable' || reading.state === 'invalid') throw new Error('it was not read')
  const readFile = (name: string): RepositoryFile => {
    const text = files[name]
    return text === undefined ? { state: 'absent' } : { state: 'present', oid: '', size: text.length, sha256: '', text }
  }
  return runPolicyTests({ policy: loaded.policy, tests: reading.tests, readFile, now: new Date('2026-08-01T00:00:00Z') })
}

function indented(text: string, by: number): string {
  return text.replaceAll(/^(?=.)/gm, ' '.repeat(by))
}
