import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, jest, test } from '@jest/globals'
import { policy, requestFiles } from '../support/scene.ts'
import { folder, repository } from '../worktree/repository.ts'
import { runCli } from './run-cli.ts'

// Git is started many times.
jest.setTimeout(60_000)

const command = '##[error]pwned'
const manifest = `apiVersion: tunegate/v1\nkind: "${command} ::error::pwned"\n"   ::add-mask::x": 1\n`
const path = `finetune/::${command}.yml`

function commands(text: string): readonly string[] {
  return text.split('\n').filter((line) => line.includes('##[') || line.trimStart().startsWith('::'))
}

test.each(['text', 'json', 'sarif', 'junit'])('A check tells a log of Actions nothing to do: %s.', async (format) => {
  using here = repository({ '.github/tunegate.yml': policy })
  here.put({ [path]: manifest })
  for (const terminal of [{}, { columns: 40 }]) {
    const { code, stdout, stderr } = await runCli(['check', '--format', format], { cwd: here.path, ...terminal })
    expect(code).toBe(1)
    expect(stdout).toContain('pwned')
    expect(commands(stdout + stderr)).toEqual([])
  }
})

test('JSON keeps the path as it is.', async () => {
  using here = repository({ '.github/tunegate.yml': policy })
  here.put({ [path]: manifest })
  const { stdout } = await runCli(['check', '--format', 'json'], { cwd: here.path })
  expect(JSON.parse(stdout)).toMatchObject({ manifests: [{ path }] })
})

test('Nor do the other verbs.', async () => {
  const tests = `tests:\n  - { name: "::error::pwned ${command}", manifest: "${command}", expect: [x/y] }\n`
  const text = `${policy}params: { a: "${command}", b: ["::error::pwned"] }\n${tests}`
  using here = repository({ ...requestFiles(), '.github/tunegate.yml': text })
  here.put({ [path]: manifest, [`train/${command}.yaml`]: `base_model: "::error::pwned ${command}"\nadapter: lora\n` })
  const lines = [
    ['explain', path],
    ['explain', path, '--json'],
    ['policy', 'test'],
    ['policy', 'test', '--format', 'json'],
    ['policy', 'test', '--format', 'junit'],
    ['policy', 'show', '--policy', '.github/tunegate.yml'],
    ['policy', 'show', '--format', 'json'],
    ['inspect', 'config', `train/${command}.yaml`],
    ['inspect', 'config', `train/${command}.yaml`, '--json'],
    ['check', '::error::pwned', command],
    [`##[error]pwned`],
    ['policy', `::error::pwned`],
  ]
  for (const args of lines) {
    const { stdout, stderr } = await runCli(args, { cwd: here.path, columns: 40 })
    expect({ args, pwned: `${stdout}${stderr}`.includes('pwned') }).toEqual({ args, pwned: true })
    expect({ args, commands: commands(stdout + stderr) }).toEqual({ args, commands: [] })
  }
})

test('What cannot be read is no reason to hang, nor to read without end.', async () => {
  using here = repository({ '.github/tunegate.yml': policy })
  using outside = folder()
  outside.put({ 'secret.yaml': 'base_model: a/b\nadapter: lora\n' })
  here.put({
    'zero.yaml': { link: '/dev/zero' },
    'link.yaml': { link: join(outside.path, 'secret.yaml') },
    'large.yaml': 'a'.repeat(1024 * 1024 + 1),
    'folder/x': '',
  })
  for (const file of ['/dev/zero', 'zero.yaml', 'link.yaml', 'large.yaml', 'folder', '/dev/null', 'none/x.yaml']) {
    for (const args of [['inspect', 'config', file], ['init', '--from', file]]) {
      const { code, stdout, stderr } = await runCli(args, { cwd: here.path })
      expect({ args, code, stdout }).toEqual({ args, code: 2, stdout: '' })
      expect(stderr).toMatch(/^error: .*(cannot be read: |is not in this repository)/)
    }
  }
})

test('A folder on the way that is a link leads to no companion and to nothing to hash.', async () => {
  using here = repository({})
  using outside = folder()
  outside.put({ 't.jsonl': '{}\n', 'dataset_info.json': '{ "tickets": { "file_name": "t.jsonl" } }' })
  const config = 'model_name_or_path: a/b\nstage: sft\nfinetuning_type: lora\ndataset: tickets\ndataset_dir: data\n'
  here.put({ 'train.yaml': config, data: { link: outside.path }, 'axolotl.yaml': 'base_model: a/b\nadapter: lora\ndatasets: [{ path: data/t.jsonl, type: x }]\n' })
  const inspected = await runCli(['inspect', 'config', 'train.yaml', '--json'], { cwd: here.path })
  expect(JSON.parse(inspected.stdout)).toMatchObject({ companions: [{ path: 'data/dataset_info.json', read: false }] })
  const { code, stdout } = await runCli(['init', '--from', 'axolotl.yaml', '--hash'], { cwd: here.path })
  expect(code).toBe(0)
  expect(stdout).not.toContain('contentSize: 3')
  expect(readFileSync(join(outside.path, 't.jsonl'), 'utf8')).toBe('{}\n')
})
