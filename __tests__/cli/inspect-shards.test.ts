import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { repository } from '../worktree/repository.ts'
import { runCli } from './run-cli.ts'

/** Files of a few rows each; the second word of a prompt is as many as there are rows. */
function filesOf(count: number): Record<string, string> {
  return Object.fromEntries(
    Array.from({ length: count }, (_, file) => {
      const rows = Array.from({ length: 8 + file }, (_row, row) => JSON.stringify({ prompt: `What is ${file * 31 + row} and \u200B?`, completion: `Number ${row}.` }))
      return [`data/part ${file}.jsonl`, rows.join('\n')]
    }),
  )
}

function folderWith(files: Readonly<Record<string, string>>) {
  const folder = repository({})
  folder.put(files)
  return folder
}

test('A plan, its shards and their merge say what one inspection says, as text, as JSON and as evidence.', async () => {
  using folder = folderWith(filesOf(6))
  const run = (...args: readonly string[]) => runCli(['inspect', ...args], { cwd: folder.path })
  const plan = await run('plan', 'data', '--shards', '3', '--json')
  expect(plan.code).toBe(0)
  const { include }: { readonly include: readonly { readonly shard: number; readonly files: readonly string[] }[] } = JSON.parse(plan.stdout)
  expect(include.flatMap(({ files }) => files)).toEqual(Object.keys(filesOf(6)))
  // The value of a matrix: another key would be an axis of it.
  expect(Object.keys(JSON.parse(plan.stdout))).toEqual(['include'])
  writeFileSync(join(folder.path, 'plan.json'), plan.stdout)
  for (const { shard } of include) {
    const read = await run('shard', '--plan', 'plan.json', '--shard', String(shard), '--output', `s${shard}.bin`)
    expect(read).toMatchObject({ code: 0, stdout: '' })
  }
  const partials = ['s3.bin', 's1.bin', 's2.bin', '--plan', 'plan.json']
  for (const options of [[], ['--json'], ['--json', '--all-rows']]) {
    expect(await run('merge', ...partials, ...options)).toEqual(await run('dataset', 'data', ...options))
  }
  await run('merge', ...partials, '--output', 'merged.json')
  await run('dataset', 'data', '--output', 'single.json')
  expect(readFileSync(join(folder.path, 'merged.json'), 'utf8')).toBe(readFileSync(join(folder.path, 'single.json'), 'utf8'))
  const two = await run('merge', 's1.bin', 's3.bin', '--output', 'none.json')
  expect(two).toMatchObject({ code: 2, stdout: '', stderr: expect.stringContaining('Of 3 shards 1 is missing: 2.') })
  expect(readdirSync(folder.path)).not.toContain('none.json')
})

test('A file that changed since its shard was planned is told when shards are merged.', async () => {
  using folder = folderWith(filesOf(2))
  const run = (...args: readonly string[]) => runCli(['inspect', ...args], { cwd: folder.path })
  writeFileSync(join(folder.path, 'plan.json'), (await run('plan', 'data', '--shards', '2', '--json')).stdout)
  folder.put({ 'data/part 1.jsonl': '{"prompt": "Now?", "completion": "No."}\n' })
  for (const shard of ['1', '2']) await run('shard', '--plan', 'plan.json', '--shard', shard, '--output', `s${shard}.bin`, '--signals', 'none')
  const merged = await run('merge', 's1.bin', 's2.bin', '--plan', 'plan.json')
  expect(merged).toMatchObject({ code: 2, stdout: '', stderr: expect.stringContaining('s2.bin has not the files of shard 2 of the plan') })
})

test('Shards of named files need no plan, and a shard that fails leaves the file that was there.', async () => {
  using folder = folderWith({ ...filesOf(2), 'old.bin': 'old' })
  const run = (...args: readonly string[]) => runCli(['inspect', ...args], { cwd: folder.path })
  const failed = await run('shard', 'data', 'absent.jsonl', '--output', 'old.bin')
  expect(failed).toMatchObject({ code: 2, stderr: expect.stringContaining('absent.jsonl') })
  expect(readFileSync(join(folder.path, 'old.bin'), 'utf8')).toBe('old')
  expect(await run('shard', 'data', '--output', 'no/such/folder.bin', '--signals', 'none')).toMatchObject({ code: 2 })
  await run('shard', 'data/part 0.jsonl', '--output', 'a.bin', '--signals', 'none')
  await run('shard', 'data/part 1.jsonl', '--output', 'b.bin', '--signals', 'none')
  expect(await run('merge', 'a.bin', 'b.bin')).toEqual(await run('dataset', 'data', '--signals', 'none'))
  expect(readdirSync(folder.path).filter((name) => name.endsWith('.tmp'))).toEqual([])
})

test('A plan as text names each shard, with control characters spelled out.', async () => {
  using folder = folderWith({ 'data/a\u001b[31m.jsonl': '{"text": "a"}\n', 'data/b.jsonl': '{"text": "b"}\n' })
  const { stdout, code } = await runCli(['inspect', 'plan', 'data', '--shards', '9'], { cwd: folder.path })
  expect(code).toBe(0)
  expect(stdout).toMatch(/^shard 1 of 2 {2}14 B {2}.*\nshard 2 of 2 {2}14 B {2}data\/b\.jsonl\n$/)
  expect(stdout).not.toContain('\u001b')
})

test.each([
  [['plan', 'a.jsonl', '--shards', '0'], '--shards takes a number from 1 to 256'],
  [['plan', 'a.jsonl', '--shards', '257'], '--shards takes a number from 1 to 256'],
  [['plan', 'a.jsonl', '--shards', '2.5'], '--shards takes a number from 1 to 256'],
  [['shard', 'a.jsonl'], '--output is missing'],
  [['shard', '--output', 'x'], 'Nothing was named to read'],
  [['shard', 'a.jsonl', '--output', 'x', '--shard', '3/2'], 'such as 3/8'],
  [['shard', 'a.jsonl', '--output', 'x', '--shard', '0/2'], 'such as 3/8'],
  [['shard', 'a.jsonl', '--output', 'x', '--shard', '1'], 'such as 3/8'],
  [['shard', 'a.jsonl', '--output', 'x', '--signals', 'nothing'], 'There is no signal nothing'],
  [['shard', 'a.jsonl', '--output', 'x', '--plan', 'plan.json', '--shard', '1'], 'Name paths or a plan'],
  [['shard', '--output', 'x', '--plan', 'plan.json', '--shard', '2'], 'a number from 1 to 1'],
  [['shard', '--output', 'x', '--plan', 'plan.json'], 'a number from 1 to 1'],
])('Wrong usage is told: %j.', async (args, message) => {
  const plan = { include: [{ shard: 1, of: 1, files: ['a.jsonl'], bytes: 14 }] }
  using folder = folderWith({ 'a.jsonl': '{"text": "a"}\n', 'plan.json': JSON.stringify(plan) })
  const { stderr, code } = await runCli(['inspect', ...args], { cwd: folder.path })
  expect(stderr).toContain(message)
  expect(code).toBe(64)
})

test.each([['{}'], ['no plan'], ['{"include": 7}']])('What is no plan is refused: %s', async (text) => {
  using folder = folderWith({ 'plan.json': text })
  for (const verb of [['shard', '--shard', '1', '--output', 'x'], ['merge', 'x']]) {
    const { stderr, code } = await runCli(['inspect', ...verb, '--plan', 'plan.json'], { cwd: folder.path })
    expect(stderr).toContain('The plan plan.json cannot be read')
    expect(code).toBe(2)
  }
})
