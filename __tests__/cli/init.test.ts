import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { lintWorkflow } from '../support/lint-workflow.ts'
import { repository } from '../worktree/repository.ts'
import { runCli } from './run-cli.ts'

const config = 'base_model: a/b\nadapter: lora\nlora_r: 8\ndatasets: [{ path: data/t.jsonl, type: alpaca }]\n'

test('init sets a repository up with a policy, a workflow and a request, and says so.', async () => {
  using folder = repository({})
  const { code, stdout } = await runCli(['init'], { cwd: folder.path })
  expect(code).toBe(0)
  const read = (path: string): string => readFileSync(join(folder.path, path), 'utf8')
  // That the example is a valid policy is tested where the examples are.
  expect(withoutModeline(read('.github/tunegate.yml'))).toBe(withoutModeline(readFileSync('examples/policies/starter.yml', 'utf8')))
  expect(await lintWorkflow('w', read('.github/workflows/tunegate.yml'))).toEqual([])
  expect(read('finetune/example.yml')).toContain('# TODO: ')
  expect(stdout).toContain('wrote  .github/tunegate.yml')
  expect(stdout).toContain('tunegate check finetune/')
})

test('init leaves alone what is there, and writes the rest.', async () => {
  using folder = repository({})
  folder.put({ '.github/tunegate.yml': 'mine\n' })
  const { code, stdout } = await runCli(['init'], { cwd: folder.path })
  expect(code).toBe(0)
  expect(readFileSync(join(folder.path, '.github/tunegate.yml'), 'utf8')).toBe('mine\n')
  expect(stdout).toContain('kept   .github/tunegate.yml')
  expect(existsSync(join(folder.path, 'finetune/example.yml'))).toBe(true)
})

test('init --from writes a request to standard output, with paths from the root wherever it is started.', async () => {
  using folder = repository({})
  folder.put({ 'train/axolotl.yaml': config, 'data/t.jsonl': '{}\n' })
  const { code, stdout, stderr } = await runCli(['init', '--from', 'axolotl.yaml', '--initiator', 'octocat'], {
    cwd: join(folder.path, 'train'),
  })
  expect(code).toBe(0)
  expect(stdout).toContain('github: octocat')
  expect(stdout).toContain('uri: train/axolotl.yaml')
  expect(stdout).toContain(createHash('sha256').update(config).digest('hex'))
  expect(stdout).toContain('uri: data/t.jsonl')
  expect(stderr).toMatch(/\d+ fields are left/)
})

test('init --hash states digest, size and rows; of a git-lfs pointer what it points at.', async () => {
  using folder = repository({})
  const pointer = `version https://git-lfs.github.com/spec/v1\noid sha256:${'c'.repeat(64)}\nsize 77\n`
  const rows = '{"a":1}\n\n{"a":2}'
  const text = config.replace(' }]', ' }, { path: data/lfs.jsonl, type: x }]')
  folder.put({ 'axolotl.yaml': text, 'data/t.jsonl': rows, 'data/lfs.jsonl': pointer })
  const { stdout } = await runCli(['init', '--from', 'axolotl.yaml', '--hash'], { cwd: folder.path })
  expect(stdout).toContain(`sha256: ${createHash('sha256').update(rows).digest('hex')}`)
  expect(stdout).toContain(`contentSize: ${rows.length}`)
  expect(stdout).toContain('num_rows: 2\n')
  expect(stdout).toContain(`sha256: ${'c'.repeat(64)}`)
  expect(stdout).toContain('contentSize: 77')
})

test('init overwrites only when forced.', async () => {
  using folder = repository({})
  folder.put({ 'axolotl.yaml': config, 'finetune/x.yml': 'mine\n' })
  const args = ['init', '--from', 'axolotl.yaml', '--output', 'finetune/x.yml']
  const refused = await runCli(args, { cwd: folder.path })
  expect(refused.code).toBe(1)
  expect(refused.stderr).toContain('--force')
  expect(readFileSync(join(folder.path, 'finetune/x.yml'), 'utf8')).toBe('mine\n')
  const forced = await runCli([...args, '--force'], { cwd: folder.path })
  expect(forced.code).toBe(0)
  expect(readFileSync(join(folder.path, 'finetune/x.yml'), 'utf8')).toContain('FineTuningRequest')
  expect(forced.stdout).toMatch(/finetune\/x\.yml:\d+ {2}initiator\.github: /)
})

test.each([
  ['of no known framework', { 'x.yaml': 'hello: world\n' }, 'x.yaml', 'axolotl, '],
  ['that is no YAML', { 'x.yaml': 'a: [\n' }, 'x.yaml', 'cannot be read'],
  ['that is not there', {}, 'x.yaml', 'Name a training config'],
])('A config %s cannot be evaluated.', async (_what, files, from, told) => {
  using folder = repository({})
  folder.put(files)
  const { code, stdout, stderr } = await runCli(['init', '--from', from], { cwd: folder.path })
  expect(code).toBe(2)
  expect(stdout).toBe('')
  expect(stderr).toContain(told)
})

test('Options of a request need a config, and an initiator is a login.', async () => {
  using folder = repository({})
  folder.put({ 'axolotl.yaml': config })
  const codes = await Promise.all(
    [['init', '--hash'], ['init', '--output', 'x'], ['init', '--from', 'axolotl.yaml', '--initiator', 'not a login']].map(
      async (args) => (await runCli(args, { cwd: folder.path })).code,
    ),
  )
  expect(codes).toEqual([64, 64, 64])
  expect(existsSync(join(folder.path, '.github'))).toBe(false)
})

function withoutModeline(text: string): string {
  return text.replace(/^# yaml-language-server: .*\n/, '')
}
