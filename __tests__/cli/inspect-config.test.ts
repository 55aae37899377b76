import { readFileSync } from 'node:fs'
import { expect, test } from '@jest/globals'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { filesBeside, trainingConfigs } from '../starter/training-configs.ts'
import { repository } from '../worktree/repository.ts'
import { runCli } from './run-cli.ts'

const validate = new Ajv2020({ strict: true, allowUnionTypes: true }).compile(
  JSON.parse(readFileSync('policies/inspect-config.schema.json', 'utf8')),
)

test.each(Object.entries(trainingConfigs))('JSON of a config of %s is what the schema says.', async (id, { path, text }) => {
  using folder = repository({})
  folder.put({ ...filesBeside, [path]: text })
  const { stdout, code } = await runCli(['inspect', 'config', path, '--json'], { cwd: folder.path })
  const report: unknown = JSON.parse(stdout)
  expect([validate(report), validate.errors]).toEqual([true, null])
  expect(report).toMatchObject({ path, framework: id })
  expect([0, 1]).toContain(code)
})

test('Facts have the places of the config; findings name the rule that a policy would set.', async () => {
  using folder = repository({})
  folder.put({ 'train/a.yaml': 'base_model: a/b\nadapter: lora\nlora_r: 8\ntrust_remote_code: true\nsave_safetensors: false\n' })
  const { stdout, code } = await runCli(['inspect', 'config', 'a.yaml', '--json'], { cwd: `${folder.path}/train` })
  expect(JSON.parse(stdout)).toMatchObject({
    path: 'train/a.yaml',
    framework: 'axolotl',
    facts: {
      base_model: { value: 'a/b', line: 1, column: 13 },
      tuning: { value: 'lora', line: 2, column: 10 },
      peft_config: { r: { value: 8, line: 3, column: 9 } },
    },
    findings: expect.arrayContaining([
      expect.objectContaining({ rule: 'training/config-remote-code', path: 'train/a.yaml', line: 4 }),
      expect.objectContaining({ rule: 'training/config-pickle', severity: 'error', path: 'train/a.yaml', line: 5 }),
    ]),
  })
  expect(code).toBe(1)
})

test('Companions are read near the config.', async () => {
  using folder = repository({})
  const { path, text } = trainingConfigs['llama-factory'] ?? { path: '', text: '' }
  folder.put({ ...filesBeside, [path]: text })
  const { stdout } = await runCli(['inspect', 'config', path], { cwd: folder.path })
  expect(stdout).toContain('data/dataset_info.json')
  expect(stdout).toContain('tickets.jsonl')
})

test('A credential is shown nowhere.', async () => {
  using folder = repository({})
  folder.put({ 'a.yaml': 'base_model: a/b\nadapter: lora\ndatasets: [{ path: "https://bot:hunter22@x.example/d.jsonl", type: x }]\nhub_token: hf_abcdefghijklmnopqrstuvwxyzABCDEFGH\n' })
  const told = await Promise.all([[], ['--json']].map((flags) => runCli(['inspect', 'config', 'a.yaml', ...flags], { cwd: folder.path })))
  for (const { stdout, code } of told) {
    expect(stdout).not.toMatch(/hunter22|hf_abc/)
    expect(code).toBe(1)
  }
})

test.each([
  ['of no known framework', 'hello: world\ntrust_remote_code: true\n', { framework: null, facts: null }],
  ['that is no YAML', 'a: [\n', { problems: [{ line: 2 }] }],
])('A config %s gives 2, and still says what is known.', async (_what, text, expected) => {
  using folder = repository({})
  folder.put({ 'a.yaml': text })
  const { stdout, code } = await runCli(['inspect', 'config', 'a.yaml', '--json'], { cwd: folder.path })
  expect(code).toBe(2)
  const report: unknown = JSON.parse(stdout)
  expect(validate(report)).toBe(true)
  expect(report).toMatchObject(expected)
  expect((await runCli(['inspect', 'config', 'nope.yaml'], { cwd: folder.path })).code).toBe(2)
})

test('What is stated twice or cannot be read as one value is told, and defaults are not given a place.', async () => {
  using folder = repository({})
  folder.put({ 'a.yaml': 'base_model: a/b\nbase_model: c/d\nadapter: lora\ndatasets: [{ path: [x, y], type: alpaca }]\nmicro_batch_size: 2\n' })
  const json = await runCli(['inspect', 'config', 'a.yaml', '--json'], { cwd: folder.path })
  const report = JSON.parse(json.stdout)
  expect([validate(report), validate.errors]).toEqual([true, null])
  expect(report).toMatchObject({
    repeatedKeys: [{ key: 'base_model', line: 1, column: 1 }],
    unread: expect.arrayContaining([expect.objectContaining({ key: 'datasets[0].path', line: 4 })]),
    facts: { method: { value: 'sft', byDefault: true } },
  })
  expect(json.code).toBe(1)
  const text = await runCli(['inspect', 'config', 'a.yaml'], { cwd: folder.path })
  expect(text.stdout).toMatch(/method +sft +the framework's default/)
  expect(text.stdout).toContain('Not understood:')
  expect(text.stdout).toContain('a.yaml:1:1  base_model')
})
