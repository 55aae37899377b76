import { rmSync, utimesSync } from 'node:fs'
import { join } from 'node:path'
import { expect, jest, test } from '@jest/globals'
import { manifest, policy, requestFiles } from '../support/scene.ts'
import { folder, repository, type Folder } from '../worktree/repository.ts'
import { reportOf, runCli, type Report } from './run-cli.ts'

// Each state is judged before and after it is committed.
jest.setTimeout(60_000)

const base = { '.github/tunegate.yml': policy, 'notes.md': 'gone soon\n', ...requestFiles() }
const path = 'finetune/new.yml'
const first = manifest({ name: 'new', rank: 8 })
const edited = manifest({ name: 'new', rank: 4096 })

/** Each leaves the edited manifest on disk, and git with something else or nothing. */
const states: Readonly<Record<string, (here: Folder) => void>> = {
  'committed, then edited': (here) => {
    here.commit({ [path]: first })
    here.put({ [path]: edited })
  },
  'staged, then edited': (here) => {
    here.put({ [path]: first })
    here.git('add', '--all')
    here.put({ [path]: edited })
  },
  'edited within the moment of its staging, and no longer than before': (here) => {
    here.put({ [path]: edited.replace('4096', '4095') })
    here.git('add', '--all')
    here.put({ [path]: edited })
    const moment = new Date(Math.floor(Date.now() / 1000) * 1000)
    utimesSync(join(here.path, path), moment, moment)
  },
  'meant to be added': (here) => {
    here.put({ [path]: edited })
    here.git('add', '--intent-to-add', path)
  },
  'unknown to git': (here) => here.put({ [path]: edited }),
  'moved with git, then edited': (here) => {
    here.git('mv', 'finetune/support-bot.yml', path)
    here.put({ [path]: edited })
  },
  'a link, then a file': (here) => {
    here.commit({ [path]: { link: 'support-bot.yml' } })
    here.put({ [path]: edited })
  },
  'a submodule, then a file': (here) => {
    here.git('update-index', '--add', '--cacheinfo', `160000,${here.git('rev-parse', 'HEAD')},${path}`)
    here.put({ [path]: edited })
  },
  'made executable and edited': (here) => {
    here.commit({ [path]: first })
    here.git('update-index', '--chmod=+x', path)
    here.put({ [path]: edited })
  },
  'named by the index, and stored nowhere': (here) => {
    here.put({ [path]: edited })
    here.git('update-index', '--add', '--info-only', path)
  },
}

async function check(here: Folder): Promise<Pick<Report, 'verdict' | 'findings' | 'manifests' | 'errors'>> {
  const { verdict, findings, manifests, errors } = reportOf(
    await runCli(['check', '--format', 'json'], { cwd: here.path }),
  )
  return { verdict, findings, manifests, errors }
}

test.each(Object.entries(states))('A change that removes another file is judged as it lies there: %s.', async (_, prepare) => {
  using here = repository(base)
  here.put({ 'notes.md': null })
  prepare(here)
  const before = await check(here)
  expect(before).toMatchObject({ verdict: expect.not.stringMatching('error'), errors: [] })
  expect(before.findings.filter(({ rule }) => rule === 'peft/max-rank')).toMatchObject([{ path }])
  here.git('rm', '--quiet', '--force', '--cached', '--ignore-unmatch', path)
  here.commit()
  expect(await check(here)).toEqual(before)
})

test('A file with conflicts beside one that is removed is judged as it lies there.', async () => {
  using here = repository(base)
  here.commit({ [path]: first, 'notes.md': null })
  here.git('checkout', '--quiet', 'main')
  here.commit({ [path]: manifest({ name: 'other' }) })
  here.git('checkout', '--quiet', 'feature')
  expect(() => here.git('merge', '--quiet', 'main')).toThrow('merge')
  here.put({ [path]: edited })
  const { errors, findings } = await check(here)
  expect(errors).toEqual([])
  expect(findings.map(({ rule }) => rule)).toContain('peft/max-rank')
})

test('What is left out of a sparse checkout, and not here either, is an error that says so in words of this machine.', async () => {
  using here = repository(base)
  here.commit({ [path]: first })
  const oid = here.git('rev-parse', `HEAD:${path}`)
  here.git('update-index', '--skip-worktree', path)
  here.put({ [path]: null })
  rmSync(join(here.path, '.git', 'objects', oid.slice(0, 2), oid.slice(2)))
  for (const lying of [null, edited]) {
    here.put({ [path]: lying })
    const { verdict, errors } = await check(here)
    expect(verdict).toBe('error')
    expect(errors).toMatchObject([{ message: expect.stringContaining(`lacks its content, the object ${oid}`) }])
    expect(JSON.stringify(errors)).not.toContain('GitHub')
  }
})

test('A manifest that nobody can read is an error that says why, and no word of GitHub.', async () => {
  using here = repository({ ...base, '.gitattributes': 'finetune/new.yml working-tree-encoding=UTF-16\n' })
  here.put({ [path]: 'a: 1\n' })
  const { errors } = await check(here)
  expect(errors).toHaveLength(1)
  expect(errors[0]?.message).toMatch(/^finetune\/new\.yml cannot be read: git would not store it/)
})

test('A repository in the place of a manifest is told as one.', async () => {
  using here = repository(base)
  using inner = folder()
  inner.git('init', '--quiet')
  inner.commit({ x: '1' })
  here.put({ 'notes.md': null })
  here.git('-c', 'protocol.file.allow=always', 'submodule', '--quiet', 'add', inner.path, path)
  expect((await check(here)).errors).toMatchObject([{ message: expect.stringContaining('submodule') }])
})
