import { expect, test } from '@jest/globals'
import { findBase } from '../../src/worktree/base.ts'
import { gitAnswers } from '../../src/worktree/git-answers.ts'
import { environment, folder, repository, type Folder } from './repository.ts'

async function baseOf(here: Folder, asked?: string) {
  const answers = gitAnswers({ folder: here.path, env: environment })
  const base = await findBase(answers, asked)
  await answers.blobs.close()
  return base.state === 'done' ? base.value : base.error.code
}

function remote(here: Folder, name: string, at = 'HEAD'): void {
  here.git('update-ref', `refs/remotes/origin/${name}`, at)
}

test('The best base that exists is chosen: the remote’s default branch before local ones.', async () => {
  using here = repository({ a: '1' })
  expect(await baseOf(here)).toMatchObject({ name: 'main', fallback: false })
  here.commit({ a: '2' })
  remote(here, 'master')
  expect(await baseOf(here)).toMatchObject({ name: 'origin/master' })
  remote(here, 'main', 'main')
  expect(await baseOf(here)).toMatchObject({ name: 'origin/main', oid: here.git('rev-parse', 'main') })
  remote(here, 'trunk')
  here.git('symbolic-ref', 'refs/remotes/origin/HEAD', 'refs/remotes/origin/trunk')
  expect(await baseOf(here)).toMatchObject({ name: 'origin/trunk', oid: here.git('rev-parse', 'HEAD') })
})

test('A branch is no base of its own: on main alone it is HEAD, so that only what is not committed counts.', async () => {
  using here = repository({ a: '1' })
  here.git('checkout', '--quiet', 'main')
  expect(await baseOf(here)).toMatchObject({ name: 'HEAD', fallback: true, oid: here.git('rev-parse', 'HEAD') })
})

test('A detached HEAD is on no branch.', async () => {
  using here = repository({ a: '1' })
  here.git('checkout', '--quiet', '--detach', 'main')
  expect(await baseOf(here)).toMatchObject({ name: 'main' })
})

test('The change starts where it left the base.', async () => {
  using here = repository({ a: '1' })
  const start = here.git('rev-parse', 'HEAD')
  here.commit({ b: '1' })
  here.git('checkout', '--quiet', 'main')
  const tip = here.commit({ c: '1' })
  here.git('checkout', '--quiet', 'feature')
  expect(await baseOf(here)).toMatchObject({ oid: tip, start })
})

test('A base that is asked for may be any commit, and must be one.', async () => {
  using here = repository({ a: '1' })
  const first = here.git('rev-parse', 'HEAD')
  here.commit({ a: '2' })
  expect(await baseOf(here, first.slice(0, 12))).toMatchObject({ oid: first })
  expect(await baseOf(here, 'HEAD~1')).toMatchObject({ oid: first })
  for (const wrong of ['none', '', '-h', '--output=x', 'HEAD:a', 'HEAD\nmain', 'x'.repeat(5_000)]) {
    expect(await baseOf(here, wrong)).toBe('base-unknown')
  }
})

test('Where nothing is committed, everything is new.', async () => {
  using here = folder()
  here.git('init', '--quiet')
  expect(await baseOf(here)).toMatchObject({ fallback: true, oid: '4b825dc642cb6eb9a060e54bf8d69288fbee4904' })
})

test('Histories that have nothing in common cannot be compared.', async () => {
  using here = repository({ a: '1' })
  here.git('checkout', '--quiet', '--orphan', 'other')
  here.commit({ a: 'unlike' })
  expect(await baseOf(here)).toBe('base-unrelated')
})
