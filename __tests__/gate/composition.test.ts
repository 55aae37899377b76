import { expect, test } from '@jest/globals'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { manifest, requestFiles, sha256 } from '../support/scene.ts'
import { approve, list, stage } from './stage.ts'
import { judge } from './verdicts.ts'

const path = 'finetune/support-bot.yml'
const home = '.github/tunegate.yml'
const head = 'apiVersion: tunegate/v1\nkind: Policy\n'
const seats = 'approvals: { seats: [{ name: owner, from: { permission: write } }] }\n'
const lowRank = `rules:
  acme/rank:
    severity: error
    when: has(manifest.peft_config) && has(manifest.peft_config.r)
    assert: manifest.peft_config.r <= params.most
    message: "rank {manifest.peft_config.r} is above {params.most}"
params: { most: 8 }
`

test('rules of an extended file of the base branch judge, and point at what they read', async () => {
  const policy = `${head}extends: [tunegate:recommended, policies/base.yml]\n${seats}`
  await using here = await stage({ policy, base: { 'policies/base.yml': head + lowRank } })
  const run = await here.run()
  expect(run.outputs['verdict']).toBe('rejected')
  expect(list(run, 'findings')).toMatchObject([
    { rule: 'acme/rank', severity: 'error', message: 'rank 16 is above 8', path, line: 25, column: 58 },
  ])
})

test('a file of another repository judges when its commit is pinned and locked, and only with a token for it', async () => {
  await using here = await stage({ policy: null })
  const policies = here.github.repository('acme/ml-policies', { collaborators: { frank: 'write' } })
  const commit = policies.commit('main', { by: 'frank', files: { 'base.yml': head + lowRank } })
  const reference = `github:acme/ml-policies//base.yml@${commit}`
  const policy = `${head}extends: [tunegate:recommended, "${reference}"]\n${seats}`
  const lock = (digest: string) => JSON.stringify({ lockVersion: 1, files: { [reference]: `sha256:${digest}` } })
  const commitPolicy = (files: Record<string, string>) => here.repository.commit('main', { by: 'erin', files })
  const withToken = {
    inputs: { 'policy-token': here.github.token({ repository: 'acme/ml-policies', permissions: { contents: 'read' } }) },
  }
  commitPolicy({ [home]: policy, '.github/tunegate.lock': lock(sha256(head + lowRank)) })
  expect(await judge(here, withToken)).toMatchObject({ verdict: 'rejected', findings: [`error acme/rank ${path}:25`] })

  const blind = await judge(here)
  expect(blind.verdict).toBe('error')
  expect(blind.errors.join()).toContain('policy-unreadable')
  expect(blind.errors.join()).not.toContain('undefined')

  commitPolicy({ '.github/tunegate.lock': lock(sha256('something else')) })
  expect(await judge(here, withToken)).toMatchObject({ verdict: 'error', findings: ['error policy/invalid .github/tunegate.lock:1'] })
})

test('a reference that names no commit, and a lock that is not there, are invalid policies', async () => {
  await using here = await stage({ policy: `${head}extends: ["github:acme/ml-policies//base.yml@main"]\n${seats}` })
  expect(await judge(here)).toMatchObject({ verdict: 'error', findings: [`error policy/invalid ${home}:3`] })
})

test('a pull request cannot change what the extended file says about it', async () => {
  const policy = `${head}extends: [tunegate:recommended, policies/base.yml]\n${seats}`
  const files = { ...requestFiles(), 'policies/base.yml': head }
  await using here = await stage({ policy, base: { 'policies/base.yml': head + lowRank }, files })
  expect(await judge(here)).toMatchObject({ verdict: 'rejected', findings: [`error acme/rank ${path}:25`] })
})

test('a waived finding stays visible and does not block; a lapsed waiver is told', async () => {
  const waiver = (expires: string) => `waivers:
  - { rule: acme/rank, files: finetune/**, owner: frank, reason: "LGL-88", expires: ${expires} }
`
  const policy = `${head}extends: [tunegate:recommended]\n${seats}${lowRank}`
  await using here = await stage({ policy: policy + waiver('2999-01-31') })
  approve(here.pull)
  const run = await here.run()
  expect(run.outputs['verdict']).toBe('approved')
  expect(list(run, 'findings')).toMatchObject([
    { rule: 'acme/rank', severity: 'error', waived: { owner: 'frank', reason: 'LGL-88', expires: '2999-01-31' } },
  ])
  expect(here.check().output.summary).toContain('LGL-88')

  here.repository.commit('main', { by: 'erin', files: { [home]: policy + waiver('2020-01-31') } })
  const lapsed = await here.run()
  expect(lapsed.outputs['verdict']).toBe('rejected')
  expect(list(lapsed, 'findings')).toMatchObject([
    { rule: 'acme/rank' },
    { rule: 'policy/waiver', severity: 'notice', path: home, line: 13, column: 5 },
  ])
})

test('a seat with a condition is asked for where it holds', async () => {
  const conditional = `approvals:
  seats:
    - { name: owner, from: { permission: write } }
    - { name: large, if: "has(manifest.peft_config.r) && manifest.peft_config.r > 64", from: { permission: write } }
`
  await using here = await stage({ policy: `${head}extends: [tunegate:recommended]\n${conditional}` })
  expect(await judge(here)).toMatchObject({ verdict: 'error' })
  const guarded = conditional.replace('has(manifest.peft_config.r)', 'has(manifest.peft_config) && has(manifest.peft_config.r)')
  here.repository.commit('main', { by: 'erin', files: { [home]: `${head}extends: [tunegate:recommended]\n${guarded}` } })
  expect(await judge(here)).toMatchObject({ seats: { owner: '', large: 'not needed' } })
  here.repository.commit('support-bot', { by: 'dana', files: { [path]: manifest({ rank: 128 }) } })
  expect(await judge(here)).toMatchObject({ seats: { owner: '', large: '' } })
})

test('a new policy that fails its own tests is rejected, with the test’s place', async () => {
  const tested = (expected: string) => `${head}extends: [tunegate:recommended]\n${seats}${lowRank}tests:
  - name: a rank of 16 is too much
    manifest: ${path}
    expect: [${expected}]
`
  const base = requestFiles()
  const files = { [home]: tested('acme/rank@1'), '.github/more.tunegate-test.yml': `${head.replace('Policy', 'PolicyTest')}tests: []\n` }
  await using here = await stage({ base, files })
  const failing = await judge(here)
  expect(failing.verdict).toBe('rejected')
  expect(failing.findings).toEqual(expect.arrayContaining([`error policy/test ${home}:13`]))
  here.repository.commit('support-bot', { by: 'dana', files: { [home]: tested('acme/rank@25:58'), '.github/more.tunegate-test.yml': null } })
  expect(await judge(here)).toMatchObject({ verdict: 'not-applicable', findings: [] })
})

test('the findings are written as SARIF where a path is given', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'tunegate-sarif-'))
  try {
    await using here = await stage({ policy: `${head}extends: [tunegate:recommended]\n${seats}${lowRank}` })
    await here.run(undefined, { inputs: { sarif: join(folder, 'tunegate.sarif') } })
    const log = JSON.parse(readFileSync(join(folder, 'tunegate.sarif'), 'utf8'))
    expect(log).toMatchObject({
      version: '2.1.0',
      runs: [{ results: [{ ruleId: 'acme/rank', level: 'error', locations: [{ physicalLocation: { region: { startLine: 25, startColumn: 58 } } }] }] }],
    })
    const declared = log.runs[0].tool.driver.rules.map(({ id }: { readonly id: string }) => id)
    expect(declared).toEqual(expect.arrayContaining(['acme/rank', 'dataset/digest', 'training/config-matches']))
  } finally {
    rmSync(folder, { recursive: true })
  }
})
