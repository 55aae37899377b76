import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { expect, jest, test } from '@jest/globals'
import { folder, repository, type Folder } from '../worktree/repository.ts'
import { runCli } from './run-cli.ts'

// Git is started many times.
jest.setTimeout(60_000)

const policy = 'apiVersion: tunegate/v1\nkind: Policy\nextends: []\napprovals: { seats: [] }\n'
const own = 'tests: [{ name: own, manifest: finetune/m.yml, expect: { verdict: rejected } }]\n'
const tests = 'apiVersion: tunegate/v1\nkind: PolicyTest\ntests: [{ name: t, manifest: finetune/m.yml, expect: { verdict: rejected } }]\n'
const files = { 'finetune/m.yml': 'kind: x\n', '.github/tunegate.yml': policy + own }

function looped(here: Folder): void {
  here.put({
    ...files,
    '.github/tunegate/a': { link: '.' },
    '.github/tunegate/b': { link: '..' },
    '.github/tunegate/deep/t.tunegate-test.yml': tests,
    '.github/tunegate/deep/c': { link: '../..' },
    'more/a': { link: '.' },
    'more/b': { link: '..' },
    'more/node_modules/x/t.tunegate-test.yml': 'no test',
    'more/t.tunegate-test.yml': tests,
  })
}

test.each([
  ['with git', () => repository({ '.gitignore': 'node_modules/\n' })],
  ['without git', () => folder()],
])('Links that lead in circles are not followed, nor are folders of tools looked through, %s.', async (_, make) => {
  using here = make()
  looped(here)
  const { code, stdout } = await runCli(['policy', 'test', 'more'], { cwd: here.path })
  expect(code).toBe(0)
  expect(stdout).toContain('3 tests: 3 passed')
})

test.each([
  ['a link', { link: '../elsewhere.yml' }, 'symlink'],
  ['a link to nothing', { link: 'none' }, 'symlink'],
  ['binary', Buffer.from([0, 1, 2, 0]), ''],
  ['no UTF-8', Buffer.from([0x61, 0xff, 0xfe, 0x61]), ''],
  ['too large', `${tests}#${'x'.repeat(1024 * 1024)}\n`, 'too large'],
])('A test file that is %s is told, and nothing passes.', async (_, content, why) => {
  using here = repository({})
  here.put({ ...files, 'elsewhere.yml': tests, '.github/x.tunegate-test.yml': content })
  for (const args of [[], ['.github/x.tunegate-test.yml']]) {
    const { code, stdout, stderr } = await runCli(['policy', 'test', ...args], { cwd: here.path })
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
    expect(stderr).toMatch(new RegExp(`^\\.github/x\\.tunegate-test\\.yml:\\d+:\\d+: error: .*${why}`))
  }
})

test('A test file that is a pipe is told, too.', async () => {
  using here = folder()
  here.put(files)
  execFileSync('mkfifo', [join(here.path, '.github/x.tunegate-test.yml')])
  const { code, stderr } = await runCli(['policy', 'test'], { cwd: here.path })
  expect(code).toBe(2)
  expect(stderr).toContain('x.tunegate-test.yml:1:1: error: The policy tests of .github/x.tunegate-test.yml cannot be read')
})

test('A test file that was removed is none; one that is named must be there.', async () => {
  using here = repository({ ...files, '.github/x.tunegate-test.yml': tests })
  here.put({ '.github/x.tunegate-test.yml': null })
  expect(await runCli(['policy', 'test'], { cwd: here.path })).toMatchObject({ code: 0, stderr: '' })
  const named = await runCli(['policy', 'test', '.github/x.tunegate-test.yml'], { cwd: here.path })
  expect(named).toMatchObject({ code: 2, stdout: '', stderr: expect.stringContaining('There is no file .github/x') })
  const nowhere = await runCli(['policy', 'test', '--policy', 'none.yml'], { cwd: here.path })
  expect(nowhere).toMatchObject({ code: 2, stderr: expect.stringContaining('There is no policy none.yml') })
})

test('What is expected and what was found is said once, and lines keep to the width of the terminal.', async () => {
  using here = repository({})
  const long = `tests: [{ name: "${'a long name '.repeat(9)}", manifest: finetune/m.yml, expect: [peft/max-rank, { rule: a/b, message: "${'x y '.repeat(40)}" }] }]\n`
  here.put({ ...files, '.github/tunegate.yml': policy + long + '# \n' })
  const { code, stdout } = await runCli(['policy', 'test'], { cwd: here.path, columns: 60 })
  expect(code).toBe(1)
  expect(stdout.split('- is expected, + is what was found')).toHaveLength(2)
  expect(stdout.split('\n').filter((line) => line.length > 60)).toEqual([])
})
