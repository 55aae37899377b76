import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from '@jest/globals'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { requestFiles } from '../support/scene.ts'
import { repository } from '../worktree/repository.ts'
import { runCli } from './run-cli.ts'

const validate = new Ajv2020({ strict: true, allowUnionTypes: true }).compile(
  JSON.parse(readFileSync('policies/explain.schema.json', 'utf8')),
)

const path = 'finetune/support-bot.yml'

const policy = `apiVersion: tunegate/v1
kind: Policy
extends: [tunegate:recommended]
rules:
  peft/max-rank: { max: 8 }
  peft/init: "off"
  acme/alpha:
    when: has(manifest.peft_config) && has(manifest.peft_config.lora_alpha)
    assert: manifest.peft_config.lora_alpha <= 16
    message: "alpha is {manifest.peft_config.lora_alpha}"
approvals:
  seats:
    - { name: model-owner, from: { permission: write, teams: [acme/ml] } }
    - { name: security, when: { risk: [high] }, from: { users: [alice] } }
`

test('Every rule and seat is explained, with where its severity comes from and what it read.', async () => {
  using folder = repository({ ...requestFiles(), '.github/tunegate.yml': policy })
  const { stdout, code } = await runCli(['explain', path, '--json'], { cwd: folder.path })
  expect(code).toBe(0)
  const report = JSON.parse(stdout)
  expect([validate(report), validate.errors]).toEqual([true, null])
  const told = new Map(report.documents[0].rules.map((rule: { rule: string }) => [rule.rule, rule]))
  // One file for each built-in rule, beside the one that lists them, and the policy's own.
  expect(told.size).toBe(readdirSync('src/policy/rules').length - 1 + 1)
  expect(told.get('peft/max-rank')).toMatchObject({
    outcome: 'violated',
    severity: 'warning',
    from: { severity: 'tunegate:recommended', options: { max: '.github/tunegate.yml' } },
    reads: expect.arrayContaining([expect.objectContaining({ name: 'peft_config.r', value: 16, line: 25 })]),
    findings: [expect.objectContaining({ line: 25 })],
  })
  expect(told.get('acme/alpha')).toMatchObject({
    outcome: 'violated',
    expression: expect.objectContaining({ assert: 'manifest.peft_config.lora_alpha <= 16' }),
    reads: [expect.objectContaining({ name: 'peft_config.lora_alpha', value: 32, line: 25 })],
  })
  expect(told.get('peft/init')).toMatchObject({ outcome: 'off', reads: [] })
  expect(told.get('base-model/pinned')).toMatchObject({ outcome: 'holds' })
  expect(told.get('initiator/known')).toMatchObject({ outcome: 'not-judged' })
  expect(told.get('approval/unattributed-commit')).toMatchObject({ outcome: 'not-judged' })
  expect(report.seats).toMatchObject([
    { name: 'model-owner', needed: true, eligible: null },
    { name: 'security', needed: false, eligible: ['alice'] },
  ])
})

test('The text says what is violated first, then what holds, and what is off in a line.', async () => {
  using folder = repository({ ...requestFiles(), '.github/tunegate.yml': policy })
  const { stdout } = await runCli(['explain', path], { cwd: folder.path })
  const order = ['Violated:', 'acme/alpha', 'Holds:', 'base-model/pinned', 'Off: peft/init', 'Seats:', 'team acme/ml']
  const places = order.map((part) => stdout.indexOf(part))
  expect(places).toEqual(places.toSorted((a, b) => a - b))
  expect(places).not.toContain(-1)
})

test('One rule can be asked about; a misspelt one is wrong usage, with the one that was meant.', async () => {
  using folder = repository({ ...requestFiles(), '.github/tunegate.yml': policy })
  const one = await runCli(['explain', path, '--rule', 'peft/max-rank'], { cwd: folder.path })
  expect(one.stdout).toContain('peft_config.r = 16')
  expect(one.stdout).not.toContain('acme/alpha')
  const misspelt = await runCli(['explain', path, '--rule', 'acme/alpah'], { cwd: folder.path })
  expect(misspelt.code).toBe(64)
  expect(misspelt.stderr).toContain('did you mean acme/alpha?')
})

test('What cannot be explained gives 2.', async () => {
  using folder = repository({ ...requestFiles(), '.github/tunegate.yml': policy, 'finetune/broken.yml': 'a: [\n' })
  const explain = async (...args: readonly string[]): Promise<number> => (await runCli(['explain', ...args], { cwd: folder.path })).code
  expect(await explain('finetune/absent.yml')).toBe(2)
  expect(await explain('finetune/broken.yml')).toBe(2)
  expect(await explain('finetune')).toBe(2)
  folder.put({ 'broken.yml': 'kind: nothing\n' })
  expect(await explain(path, '--policy', 'broken.yml')).toBe(2)
})
