import { readFileSync } from 'node:fs'
import { expect, test } from '@jest/globals'
import {
  isPolicyTestPath,
  policyTestData,
  policyTestFindings,
  policyTestRequests,
  readPolicyTests,
  runPolicyTests,
  type PolicyTestReport,
} from '../../src/gate/index.ts'
import type { RepositoryFile } from '../../src/manifest/index.ts'
import { loadPolicy, type EffectivePolicy } from '../../src/policy/index.ts'
import { sha256Of } from '../support/rule-subject.ts'

const now = new Date('2026-08-01T00:00:00Z')

const base = `apiVersion: tunegate/v1
kind: Policy
extends: []
rules: { peft/max-rank: { severity: error, max: 64 } }
approvals: { exclude: [author, initiator], seats: [{ name: owner, from: { permission: write } }] }
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

test('An inline map has the places of the file that it stands in.', async () => {
  const policy = `${base}tests:
  - name: too large
    manifest:
${indented(manifest, 6)}    expect: [peft/max-rank@16:42]
`
  expect(await report(policy)).toMatchObject({ passed: 1, failed: 0 })
})

test('An inline map in one line has the places of the file too.', async () => {
  const inline = '{ apiVersion: tunegate/v1, kind: FineTuningRequest, metadata: { name: x }, initiator: { github: o }, base_model: { base_model_name_or_path: a/b }, datasets: [{ name: t, uri: d.jsonl }], training: { method: sft }, peft_config: { peft_type: LORA, r: 512 } }'
  const line = `  - { manifest: ${inline}, expect: [peft/max-rank] }`
  const result = (await report(`${base}tests:\n${line}\n`)).results[0]
  const place = result?.findings.map((row) => (row.state === 'missing' ? undefined : row.actual))
  expect(result?.state).toBe('passed')
  expect(place).toMatchObject([{ line: 7, column: line.indexOf('512') + 1 }])
})

test('A block of text has places of its own.', async () => {
  const policy = `${base}tests:
  - manifest: |
${indented(manifest, 6)}    expect: [peft/max-rank@8:36]
`
  expect(await report(policy)).toMatchObject({ passed: 1, failed: 0 })
})

test('A manifest in a file is judged at its path, with the files that it references.', async () => {
  const policy = `${base.replace('rules: {', 'rules: { dataset/matches: error, ')}overrides: [{ files: "finetune/big/**", rules: { peft/max-rank: "off" } }]
tests:
  - { manifest: finetune/big/x.yml, expect: [] }
  - { manifest: finetune/x.yml, expect: [peft/max-rank@8:36] }
  - { manifest: finetune/x.yml, files: {}, expect: [peft/max-rank@8:36, dataset/matches] }
  - { manifest: finetune/absent.yml, expect: [] }
`
  const data = `{"a":1}\n`
  const pinned = manifest.replace('uri: data/tickets.jsonl', `uri: data/tickets.jsonl, digest: { sha256: ${sha256Of(data)} }`)
  const files = { 'finetune/x.yml': pinned, 'finetune/big/x.yml': pinned, 'data/tickets.jsonl': data }
  const { results } = await report(policy, files)
  expect(results.map(({ state }) => state)).toEqual(['passed', 'passed', 'passed', 'failed'])
  expect(results[3]?.problem).toContain('finetune/absent.yml')
})

test('What a schema says of an inline map is told where the map says it, through an alias too.', async () => {
  const policy = `${base}tests:
  - manifest: &wrong
      apiVersion: tunegate/v1
      kind: FineTuningRequest
      metadata: { name: x }
      initiator: { github: octocat }
      base_model: &model { base_model_name_or_path: 7 }
      datasets: [{ name: tickets, uri: data/tickets.jsonl }]
      training: { method: sft }
    expect: [manifest/schema@12:53]
  - manifest:
      <<: *wrong
      base_model: *model
    expect: [manifest/schema@12:53]
  - manifest: *wrong
    expect: [manifest/schema@12:53]
`
  const { results } = await report(policy)
  expect(results.map(({ state }) => state)).toEqual(['passed', 'passed', 'passed'])
})

test('An inline map is as unportable as it is written; one with aliases of something outside is plain data.', async () => {
  const policy = `${base.replace('rules: {', 'rules: { manifest/portable-yaml: error, ')}tests:
  - manifest: &bare
      apiVersion: tunegate/v1
      kind: FineTuningRequest
      metadata: { name: x, labels: { approved: no } }
      initiator: { github: octocat }
      base_model: { base_model_name_or_path: a/b }
      datasets: [{ name: tickets, uri: data/tickets.jsonl }]
      training: { method: sft }
    expect: [manifest/portable-yaml@10:48]
  - manifest: { <<: *bare }
    expect: []
`
  const { results } = await report(policy)
  expect(results.map(({ state }) => state)).toEqual(['passed', 'passed'])
})

test('Missing and unexpected findings both fail a test, and are told.', async () => {
  const policy = `${base}tests:
  - name: misjudged
    manifest: |
${indented(manifest, 6)}    expect: [peft/max-rank@1, { rule: dataset/license, severity: error }]
`
  const done = await report(policy)
  expect(done).toMatchObject({ passed: 0, failed: 1 })
  expect(policyTestData(done).tests[0]?.findings.map(({ state, expected, actual }) => [state, expected, actual?.line])).toEqual([
    ['missing', 'dataset/license (error)', undefined],
    ['missing', 'peft/max-rank@1', undefined],
    ['unexpected', null, 8],
  ])
  const [finding] = policyTestFindings(done)
  expect(finding).toMatchObject({ rule: 'policy/test', severity: 'error', path: policyPath, pointer: '/tests/0', line: 7, column: 5 })
  expect(finding?.message).toContain('missing peft/max-rank@1; unexpected peft/max-rank@8:36')
})

test('Two findings need two expectations.', async () => {
  const two = manifest.replace('r: 512', 'r: 512, rank_pattern: { q_proj: 256 }')
  const tests = (expected: string): string => `${base}tests:\n  - manifest: |\n${indented(two, 6)}    expect: ${expected}\n`
  expect(await report(tests('[peft/max-rank]'))).toMatchObject({ failed: 1 })
  expect(await report(tests('[peft/max-rank, peft/max-rank]'))).toMatchObject({ passed: 1 })
  expect(await report(tests('[peft/max-rank, peft/max-rank, peft/max-rank]'))).toMatchObject({ failed: 1 })
})

test('Verdicts and seats come from the engine: exclusions, vetoes, staleness, expiry, permissions.', async () => {
  const small = manifest.replace('512', '8')
  const approvals = `approvals:
  exclude: [author, initiator]
  expires: 30d
  seats: [{ name: owner, from: { users: [{ login: alice, id: 42 }], teams: [acme/ml] } }, { name: risky, when: { risk: [high] }, from: { permission: maintain } }]
  veto: { from: { permission: write } }
  override: { phrase: "ship it:", from: { permission: admin } }
`
  const rows: readonly (readonly [string, string])[] = [
    ['[{ by: alice, state: approved }, { by: carol, state: approved, permission: maintain }]', '{ verdict: approved, seats: { owner: filled, risky: filled } }'],
    ['[{ by: carol, state: approved, permission: maintain, teams: [Acme/ML] }]', '{ verdict: awaiting-approval }'],
    ['[{ by: alice, state: approved, permission: none }]', '{ seats: { owner: open } }'],
    ['[{ by: octocat, state: approved, teams: [acme/ml] }]', '{ seats: { owner: open } }'],
    ['[{ by: alice, state: approved, stale: true }]', '{ seats: { owner: open } }'],
    ['[{ by: alice, state: approved, at: 2026-01-01 }]', '{ seats: { owner: open } }'],
    ['[{ by: alice, state: approved, at: 2026-07-20 }]', '{ seats: { owner: filled } }'],
    ['[{ by: alice, state: dismissed }]', '{ seats: { owner: open }, verdict: awaiting-approval }'],
    ['[{ by: dave, state: changes_requested }]', '{ verdict: rejected }'],
    ['[{ by: dave, state: changes_requested }, { by: dave, state: approved, permission: admin, body: "Ship it: the fair is today" }]', '{ verdict: overridden }'],
    ['[{ by: "robot[bot]", state: approved, teams: [acme/ml] }]', '{ seats: { owner: open } }'],
  ]
  const cases = rows.map(([reviews, expected]) => `  - { manifest: finetune/m.yml, reviews: ${reviews}, expect: ${expected} }\n`).join('')
  const policy = `${base.replace(/approvals.*\n/, approvals)}tests:\n${cases}`
  const { results } = await report(policy, { 'finetune/m.yml': `${small}safetyRiskAssessment: high\n` })
  expect(results.map(({ state }) => state)).toEqual(rows.map(() => 'passed'))
})

test('A seat that the policy does not have fails the test, with the one that was meant.', async () => {
  const policy = `${base}tests:\n  - { manifest: finetune/m.yml, expect: { seats: { ownr: open } } }\n`
  const { results } = await report(policy, { 'finetune/m.yml': manifest })
  expect(results[0]?.rows).toMatchObject([{ met: false, actual: expect.stringContaining('did you mean owner') }])
})

test('The version before decides what changed.', async () => {
  const policy = base.replace(/approvals.*\n/, 'approvals: { exclude: [], seats: [{ name: any, from: { permission: write } }, { name: data, when: { changed: [datasets] }, from: { permission: write } }] }\n')
  const cases = `tests:
  - { manifest: finetune/m.yml, previous: finetune/m.yml, expect: { seats: { data: not-needed } } }
  - { manifest: finetune/m.yml, expect: { seats: { data: open } } }
  - { manifest: finetune/m.yml, previous: other.yml, expect: { seats: { data: open } } }
`
  const files = { 'finetune/m.yml': manifest, 'other.yml': manifest.replace('tickets.jsonl', 'others.jsonl') }
  const { results } = await report(policy + cases, files)
  expect(results.map(({ state }) => state)).toEqual(['passed', 'passed', 'passed'])
})

test('An initiator whom the test does not know is nobody on GitHub.', async () => {
  const policy = `${base.replace('rules: {', 'rules: { initiator/known: error, ')}tests:
  - { manifest: finetune/m.yml, expect: [] }
  - { manifest: finetune/m.yml, initiator: Octocat, expect: [] }
  - { manifest: finetune/m.yml, initiator: dana, expect: [initiator/known@4:22] }
`
  const { results } = await report(policy, { 'finetune/m.yml': manifest.replace('512', '8') })
  expect(results.map(({ state }) => state)).toEqual(['passed', 'passed', 'passed'])
})

test.each([
  ['a misspelt key', 'tests: [{ manfest: m.yml, expect: [] }]', 'manifest'],
  ['a finding that is none', 'tests: [{ manifest: m.yml, expect: [maxrank] }]', 'expect'],
  ['an empty expectation', 'tests: [{ manifest: m.yml, expect: {} }]', 'expects nothing'],
  ['an expectation of no seats', 'tests: [{ manifest: m.yml, expect: { seats: {} } }]', 'expects nothing'],
  ['a day that does not exist', 'tests: [{ manifest: m.yml, expect: [], now: 2026-02-30 }]', '2026-02-30'],
])('%s makes the tests invalid, with a place.', (_what, tests, told) => {
  const reading = readPolicyTests('x.tunegate-test.yml', `apiVersion: tunegate/v1\nkind: PolicyTest\n${tests}\n`)
  if (reading.state === 'read') throw new Error('it was read')
  expect(reading.findings[0]).toMatchObject({ rule: 'policy/test', severity: 'error', path: 'x.tunegate-test.yml', line: 3 })
  expect(reading.findings.map(({ message, fix }) => `${message} ${fix}`).join(' ')).toContain(told)
})

test('Text that is no YAML, or more than one document, is said to be none.', () => {
  expect(readPolicyTests('x.yml', 'a: [').state).toBe('invalid')
  expect(readPolicyTests('x.yml', 'kind: Policy\n---\nkind: Policy\n').state).toBe('invalid')
  expect(readPolicyTests('x.yml', 'kind: Policy\n')).toEqual({ state: 'read', tests: [], policy: 'x.yml' })
})

test('Paths start at the root, those with a dot at the test file.', () => {
  const text = 'apiVersion: tunegate/v1\nkind: PolicyTest\npolicy: ../policies/a.yml\ntests: [{ manifest: ./m.yml, expect: [] }, { manifest: m.yml, expect: [] }]\n'
  const reading = readPolicyTests('.github/tests/x.tunegate-test.yml', text)
  if (reading.state === 'invalid') throw new Error('it was not read')
  expect(reading.policy).toBe('.github/policies/a.yml')
  expect(reading.tests.map((one) => one.manifest)).toEqual([
    { kind: 'file', path: '.github/tests/m.yml' },
    { kind: 'file', path: 'm.yml' },
  ])
})

test('What must be read is asked for until nothing is left.', async () => {
  const reading = readPolicyTests(policyPath, `${base}tests: [{ manifest: m.yml, previous: old.yml, expect: [] }, { manifest: n.yml, files: {}, expect: [] }]\n`)
  if (reading.state === 'invalid') throw new Error('it was not read')
  const read = new Map<string, RepositoryFile>()
  const schemas = { schemas: ['schema.json'] }
  expect(policyTestRequests(reading.tests, schemas, read)).toEqual(['m.yml', 'n.yml', 'old.yml', 'schema.json'])
  for (const path of ['m.yml', 'n.yml', 'old.yml', 'schema.json']) read.set(path, fileOf(manifest))
  expect(policyTestRequests(reading.tests, schemas, read)).toEqual(['a/b', 'a/b.dvc', 'data/tickets.jsonl', 'data/tickets.jsonl.dvc'])
  for (const path of policyTestRequests(reading.tests, schemas, read)) read.set(path, { state: 'absent' })
  expect(policyTestRequests(reading.tests, schemas, read)).toEqual([])
})

test.each([
  ['.github/x.tunegate-test.yml', true],
  ['.github/tunegate/deep/x.tunegate-test.yaml', true],
  ['.github/workflows/x.tunegate-test.yml', false],
  ['x.tunegate-test.yml', false],
  ['.github/x.yml', false],
  ['.github/x.tunegate-test.json', false],
])('Whether %s is a test file of the policy: %s.', (path, expected) => {
  expect(isPolicyTestPath(path, '.github/tunegate.yml')).toBe(expected)
})

test('Every example of docs/policy-tests.md passes.', async () => {
  const examples = [...readFileSync('docs/policy-tests.md', 'utf8').matchAll(/^```yaml\n([\s\S]*?)^```$/gm)].map((match) => match[1] ?? '')
  expect(examples.length).toBeGreaterThanOrEqual(4)
  let policy = ''
  for (const example of examples) {
    if (example.includes('kind: Policy\n')) policy = example
    const done = await report(policy, {}, example)
    expect(policyTestData(done).tests.filter(({ state }) => state === 'failed')).toEqual([])
    expect(done.passed).toBeGreaterThan(0)
  }
})

const policyPath = '.github/tunegate.yml'

async function report(policy: string, files: Readonly<Record<string, string>> = {}, tests = policy): Promise<PolicyTestReport> {
  const reading = readPolicyTests(policyPath, tests)
  if (reading.state === 'invalid') throw new Error(JSON.stringify(reading.findings))
  const readFile = (path: string): RepositoryFile => {
    const text = files[path]
    return text === undefined ? { state: 'absent' } : fileOf(text)
  }
  return runPolicyTests({ policy: await effective(policy), tests: reading.tests, readFile, now })
}

async function effective(text: string): Promise<EffectivePolicy> {
  const loaded = await loadPolicy(policyPath, async (source) =>
    source.path === policyPath ? { state: 'read', bytes: new TextEncoder().encode(text) } : { state: 'absent' },
  )
  if (loaded.state === 'unusable') throw new Error(JSON.stringify(loaded.findings))
  return loaded.policy
}

function fileOf(text: string): RepositoryFile {
  return { state: 'present', oid: '', size: text.length, sha256: sha256Of(text), text }
}

function indented(text: string, by: number): string {
  return text.replaceAll(/^(?=.)/gm, ' '.repeat(by))
}
