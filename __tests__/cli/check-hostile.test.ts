import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync, statSync, utimesSync } from 'node:fs'
import { join } from 'node:path'
import { expect, jest, test } from '@jest/globals'
import { manifest, policy, requestFiles } from '../support/scene.ts'
import { repository } from '../worktree/repository.ts'
import { reportOf, runCli } from './run-cli.ts'

// Each test runs git many times.
jest.setTimeout(60_000)

const base = { 'README.md': '# models\n', '.github/tunegate.yml': policy }

test('A bare repository among the files of another is not used, for its config may run anything.', async () => {
  using here = repository(base)
  const mark = join(here.path, 'ran')
  here.put({
    'finetune/HEAD': 'ref: refs/heads/main\n',
    'finetune/objects/x': '',
    'finetune/refs/heads/x': '',
    'finetune/config': `[core]\n  bare = false\n  worktree = .\n[filter "p"]\n  clean = touch '${mark}'; cat\n`,
    'finetune/.gitattributes': '* filter=p\n',
    'finetune/x.yml': manifest(),
  })
  for (const args of [['check'], ['check', 'x.yml'], ['policy', 'show'], ['policy', 'lock', '--check']]) {
    const { code } = await runCli(args, { cwd: join(here.path, 'finetune') })
    expect({ args, code }).toEqual({ args, code: 2 })
  }
  expect(existsSync(mark)).toBe(false)
})

test.each(['ssh', 'ext'] as const)('An object that is missing is not fetched: %s.', async (kind) => {
  using here = repository({ ...base, ...requestFiles() })
  const mark = join(here.path, '.git', 'ran')
  here.put({ 'finetune/support-bot.yml': manifest({ rank: 8 }) })
  const oid = here.git('rev-parse', 'main:finetune/support-bot.yml')
  here.put({ [`.git/objects/${oid.slice(0, 2)}/${oid.slice(2)}`]: null, '.git/evil.sh': `#!/bin/sh\ntouch '${mark}'\n` })
  execFileSync('chmod', ['+x', join(here.path, '.git', 'evil.sh')])
  const urls = { ssh: 'ssh://nowhere/x', ext: `ext::${here.path}/.git/evil.sh` }
  const settings = {
    'remote.origin.url': urls[kind],
    'remote.origin.promisor': 'true',
    'remote.origin.partialclonefilter': 'blob:none',
    'core.repositoryformatversion': '1',
    'extensions.partialclone': 'origin',
    'core.sshCommand': join(here.path, '.git', 'evil.sh'),
    'protocol.ext.allow': 'always',
    'protocol.allow': 'always',
  }
  for (const [key, value] of Object.entries(settings)) here.git('config', key, value)
  expect(await runCli(['check', '--format', 'json'], { cwd: here.path })).toMatchObject({ code: 2 })
  expect(existsSync(mark)).toBe(false)
})

test('Objects are those that the commits name: replacements are of one repository only.', async () => {
  using here = repository({ ...base, ...requestFiles() })
  const wrong = manifest({ digest: 'a'.repeat(64) })
  here.put({ lax: `${policy}rules: { dataset/matches: notice }\n`, 'finetune/support-bot.yml': wrong })
  const lax = here.git('hash-object', '-w', 'lax')
  here.git('replace', here.git('rev-parse', 'main:.github/tunegate.yml'), lax)
  expect(await runCli(['check'], { cwd: here.path })).toMatchObject({ code: 1 })
})

test('A mere look writes nothing: the index stays as it is, whatever the times of files.', async () => {
  using here = repository({ ...base, ...requestFiles() })
  const index = join(here.path, '.git', 'index')
  utimesSync(join(here.path, 'README.md'), 1, 1)
  const before = { bytes: readFileSync(index).toString('hex'), at: statSync(index).mtimeMs, ino: statSync(index).ino }
  await runCli(['check'], { cwd: here.path })
  await runCli(['check', 'finetune'], { cwd: here.path })
  expect({ bytes: readFileSync(index).toString('hex'), at: statSync(index).mtimeMs, ino: statSync(index).ino }).toEqual(before)
})

test('A file that is written in the same moment as the index, with as many bytes, is seen as changed.', async () => {
  using here = repository({ ...base, ...requestFiles() })
  const path = join(here.path, 'finetune', 'support-bot.yml')
  const at = new Date(Math.floor(Date.now() / 1000) * 1000 - 10_000)
  const [before, after] = [manifest({ rank: 16 }), manifest({ rank: 99 })]
  expect(after.length).toBe(before.length)
  here.put({ 'finetune/support-bot.yml': before })
  utimesSync(path, at, at)
  here.git('config', 'core.trustctime', 'false')
  here.git('config', 'core.checkStat', 'minimal')
  here.git('commit', '--quiet', '--all', '--allow-empty', '--message', 'x')
  here.put({ 'finetune/support-bot.yml': after })
  utimesSync(path, at, at)
  utimesSync(join(here.path, '.git', 'index'), at, at)
  expect(reportOf(await runCli(['check', '--format', 'json', '--base', 'main'], { cwd: here.path })).manifests).toMatchObject([
    { path: 'finetune/support-bot.yml' },
  ])
})
