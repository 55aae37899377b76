import { mkdirSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { expect, jest, test } from '@jest/globals'
import { manifest, policy, requestFiles } from '../support/scene.ts'
import { folder, repository, type Folder } from '../worktree/repository.ts'
import { reportOf, runCli } from './run-cli.ts'

// Each test runs git many times.
jest.setTimeout(60_000)

const base = { 'README.md': '# models\n', '.github/tunegate.yml': policy }
const strict = `${policy}rules: { peft/max-rank: { severity: error, max: 4 } }\n`
const broken = manifest({ rank: 16 }).replace('sha256: ', 'sha512: ')

async function check(here: Folder, args: readonly string[] = [], env: Readonly<Record<string, string>> = {}) {
  const result = await runCli(['check', '--format', 'json', ...args], { cwd: here.path, env })
  return { code: result.code, ...reportOf(result) }
}

/** A repository whose branch `feature` has a broken manifest committed, and whose other branch has an unusual name. */
function unusual(): Folder {
  const here = repository(base)
  here.commit({ 'finetune/support-bot.yml': broken })
  here.git('branch', '--quiet', '--move', 'main', 'develop')
  return here
}

test('Where nobody can tell what a change is compared with, nothing is judged, and that is an error.', async () => {
  const states: Readonly<Record<string, (here: Folder) => unknown>> = {
    'the checkout of a pull request in CI': (here) => {
      here.git('checkout', '--quiet', '--detach')
      here.git('update-ref', 'refs/remotes/pull/1/merge', 'HEAD')
      here.git('branch', '--quiet', '-D', 'feature', 'develop')
    },
    'a default branch with an unusual name': () => '',
    'one that the remote has': (here) => here.git('update-ref', 'refs/remotes/origin/develop', 'develop'),
    'a branch that was pushed': (here) => {
      here.git('remote', 'add', 'origin', here.path)
      here.git('fetch', '--quiet')
      here.git('branch', '--quiet', '--set-upstream-to', 'origin/feature')
    },
    'a default branch whose remote was never fetched': (here) => {
      here.git('branch', '--quiet', '--move', 'main')
      here.git('remote', 'add', 'origin', here.path)
    },
  }
  for (const [name, prepare] of Object.entries(states)) {
    using here = unusual()
    prepare(here)
    const { code, stderr } = await runCli(['check'], { cwd: here.path })
    expect({ name, code, stderr }).toEqual({
      name,
      code: 2,
      stderr: expect.stringContaining('Nobody can tell what your change is compared with'),
    })
    expect(stderr).toContain('--base origin/develop')
    expect(await check(here, ['finetune'])).toMatchObject({
      code: 1,
      notes: expect.arrayContaining([expect.stringContaining('--base')]),
    })
  }
})

test('The base of a pull request’s workflow, of a branch’s upstream and of the settings are found.', async () => {
  type Known = readonly [string, (here: Folder) => unknown, Readonly<Record<string, string>>]
  const remote = (here: Folder) => here.git('update-ref', 'refs/remotes/origin/develop', 'develop')
  const known: readonly Known[] = [
    ['origin/develop', remote, { GITHUB_BASE_REF: 'develop' }],
    ['develop', (here) => here.git('branch', '--quiet', '--set-upstream-to', 'develop'), {}],
    ['origin/develop', (here) => here.git('config', 'init.defaultBranch', 'develop') + remote(here), {}],
    ['develop', (here) => here.git('config', 'init.defaultBranch', 'develop'), {}],
  ]
  for (const [name, prepare, env] of known) {
    using here = unusual()
    prepare(here)
    expect(await check(here, [], env)).toMatchObject({ code: 1, base: { name } })
  }
})

test('A workflow’s base that was not fetched is not replaced by another.', async () => {
  using here = repository(base)
  const env = { GITHUB_BASE_REF: 'develop' }
  expect(await runCli(['check'], { cwd: here.path, env })).toMatchObject({
    code: 2,
    stderr: expect.stringContaining('origin/develop'),
  })
  expect(await check(here, ['--base', 'main'], env)).toMatchObject({ code: 0 })
  here.git('update-ref', 'refs/remotes/origin/develop', 'main')
  expect(await check(here, [], env)).toMatchObject({ code: 0, base: { name: 'origin/develop' } })
})

test('On a default branch without a remote what is not committed is judged, and that this is all.', async () => {
  using here = repository(base)
  here.git('checkout', '--quiet', 'main')
  here.commit({ 'finetune/committed.yml': broken })
  expect(await check(here)).toMatchObject({
    code: 0,
    verdict: 'not-applicable',
    notes: [expect.stringContaining('Only what is not committed is judged')],
  })
  here.put({ 'finetune/edited.yml': broken })
  expect(await check(here)).toMatchObject({ code: 1, manifests: [{ path: 'finetune/edited.yml' }] })
})

test('A repository that git does not open is an error, and not a folder without one.', async () => {
  const breakers: readonly ((here: Folder) => unknown)[] = [
    (here) => here.put({ '.git': 'gitdir: /nowhere/at/all\n' }),
    (here) => here.put({ '.git': 'nonsense' }),
    (here) => here.put({ '.git/HEAD': null }),
    (here) => here.git('config', 'core.bare', 'true'),
  ]
  for (const destroy of breakers) {
    using here = repository({ ...base, ...requestFiles() })
    destroy(here)
    for (const cwd of [here.path, join(here.path, 'finetune')]) {
      const args = ['check', join(here.path, 'finetune/support-bot.yml')]
      expect(await runCli(args, { cwd })).toMatchObject({ code: 2, stdout: '', stderr: expect.stringContaining('git') })
    }
  }
})

test('Without git on the machine a repository is an error, and a mere folder is not.', async () => {
  using here = repository({ ...base, ...requestFiles() })
  using mere = folder()
  mere.put(requestFiles())
  const env = { PATH: '/nowhere' }
  const args = ['check', 'finetune/support-bot.yml']
  expect(await runCli(args, { cwd: here.path, env })).toMatchObject({ code: 2, stderr: expect.stringMatching(/Install git/) })
  expect(await runCli(args, { cwd: mere.path, env })).toMatchObject({ code: 0 })
})

test('Without a repository the policy of the folder judges.', async () => {
  using here = folder()
  here.put({ ...requestFiles(), '.github/tunegate.yml': strict })
  expect(await check(here, ['finetune'])).toMatchObject({
    code: 1,
    policy: { path: '.github/tunegate.yml', source: 'work-tree' },
    notes: expect.arrayContaining([expect.stringContaining('the policy .github/tunegate.yml of the folder')]),
  })
  here.put({ '.github/tunegate.yml': `${policy}ruels: {}\n` })
  expect(await check(here, ['finetune'])).toMatchObject({ code: 2, errors: [{ code: 'policy-invalid' }] })
})

/** `main` with a policy, and the branch `release` without one, which `feature` left. */
function stacked(rules: string): Folder {
  const here = repository({ 'README.md': '#' })
  here.git('branch', '--quiet', 'release')
  here.git('checkout', '--quiet', 'main')
  here.commit({ '.github/tunegate.yml': rules })
  here.git('checkout', '--quiet', 'feature')
  here.put(requestFiles())
  return here
}

test('Where the base has no policy, that of the default branch judges, with what it extends and its schemas.', async () => {
  using here = stacked(strict)
  expect(await check(here, ['--base', 'release'])).toMatchObject({
    code: 1,
    policy: { path: '.github/tunegate.yml', source: 'base' },
    notes: expect.arrayContaining(['The base branch `release` has no policy: that of `main` judged.']),
  })
  here.git('update-ref', 'refs/remotes/origin/trunk', 'main')
  here.git('symbolic-ref', 'refs/remotes/origin/HEAD', 'refs/remotes/origin/trunk')
  const remote = await check(here, ['--base', 'release'])
  expect(remote.notes).toContain('The base branch `release` has no policy: that of `origin/trunk` judged.')
})

test('A base branch that the default branch’s policy does not govern is told.', async () => {
  using here = stacked(`${policy}branches: ["stable/*"]\n`)
  here.git('branch', '--quiet', 'stable/1', 'release')
  const why = 'The gate would not judge a pull request to `release`: the policy of `main` does not govern `release`.'
  expect((await check(here, ['--base', 'release'])).notes).toContain(why)
  expect((await check(here, ['--base', 'stable/1'])).notes.join()).not.toContain('would not judge')
  expect((await check(here, ['--base', here.git('rev-parse', 'release')])).notes.join()).not.toContain('would not judge')
})

test('A default branch’s policy that is broken stops every branch, as it does at the gate.', async () => {
  using here = stacked(`${policy}ruels: {}\n`)
  expect(await check(here, ['--base', 'release'])).toMatchObject({ code: 2, errors: [{ code: 'policy-invalid' }] })
})

test('What lies in another repository is not judged by this one, however it is named.', async () => {
  using here = repository(base)
  mkdirSync(join(here.path, 'finetune', 'inner'), { recursive: true })
  here.git('init', '--quiet', 'finetune/inner')
  here.put({ 'finetune/inner/finetune/x.yml': manifest() })
  symlinkSync('inner', join(here.path, 'finetune', 'link'))
  const manifests = ['finetune/inner/finetune/x.yml', 'finetune/link/finetune/x.yml']
  for (const path of ['finetune/inner', 'finetune/inner/finetune', ...manifests]) {
    const { code, stderr } = await runCli(['check', path], { cwd: here.path })
    expect({ path, code, stderr }).toEqual({ path, code: 2, stderr: expect.stringContaining('finetune/inner') })
  }
})
