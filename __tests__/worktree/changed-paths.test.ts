import { chmodSync, mkdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import * as fc from 'fast-check'
import { workChanges } from '../../src/worktree/changed-paths.ts'
import { environment, folder, repository, type Folder } from './repository.ts'

async function changes(here: Folder, from = 'main') {
  const result = await workChanges({ folder: here.path, env: environment }, here.git('rev-parse', from))
  if (result.state === 'failed') throw new Error(result.error.message)
  const { paths, entries, unnameable } = result.value
  const told = paths.map(({ path, previousPath, status }) =>
    [status, path, ...(previousPath === undefined ? [] : [previousPath])].join(' '),
  )
  return {
    told: told.toSorted(),
    kinds: Object.fromEntries(
      [...entries].map(([path, entry]) => [path, entry.kind === 'other' ? entry.what : entry.kind]),
    ),
    unnameable,
  }
}

const long = Array.from({ length: 40 }, (_, index) => `line ${index}`).join('\n')

test('Committed, staged, edited and unknown files are changes; ignored ones are none.', async () => {
  using here = repository({ committed: '1', staged: '1', edited: '1', untouched: '1', '.gitignore': 'ignored\n' })
  here.commit({ committed: '2' })
  here.put({ staged: '2' })
  here.git('add', 'staged')
  here.put({ edited: '2', 'new/file': 'another', ignored: '1' })
  expect(await changes(here)).toEqual({
    told: ['added new/file', 'modified committed', 'modified edited', 'modified staged'],
    kinds: { committed: 'blob', staged: 'blob', edited: 'unstored', 'new/file': 'unstored' },
    unnameable: [],
  })
})

test('A file that is gone is removed.', async () => {
  using here = repository({ gone: '1', 'folder/gone': '2', staged: '3' })
  here.put({ folder: null, gone: null, unlike: 'x' })
  here.git('rm', '--quiet', 'staged')
  expect(await changes(here)).toMatchObject({
    told: ['added unlike', 'removed folder/gone', 'removed gone', 'removed staged'],
  })
})

test('A file that was moved is renamed, whether git was told or not.', async () => {
  using here = repository({ old: long, other: 'x' })
  here.put({ old: null, 'new\nname': `${long}!` })
  expect((await changes(here)).told).toEqual(['renamed new\nname old'])
  here.git('add', '--all')
  expect((await changes(here)).told).toEqual(['renamed new\nname old'])
})

test('The index stays as it is.', async () => {
  using here = repository({ old: long })
  here.put({ old: null, new: long })
  const index = join(here.path, '.git', 'index')
  const before = readFileSync(index)
  const at = statSync(index).mtimeMs
  await changes(here)
  expect(readFileSync(index).equals(before)).toBe(true)
  expect(statSync(index).mtimeMs).toBe(at)
})

test('Links, submodules and repositories inside are what git would take them for.', async () => {
  using here = repository({ file: '1' })
  using inner = folder()
  inner.git('init', '--quiet')
  inner.commit({ x: '1' })
  here.put({ link: { link: 'file' }, file: { link: 'link' } })
  here.git('-c', 'protocol.file.allow=always', 'submodule', '--quiet', 'add', inner.path, 'sub')
  mkdirSync(join(here.path, 'nested'))
  here.git('init', '--quiet', 'nested')
  here.git('-C', 'nested', 'commit', '--quiet', '--allow-empty', '-m', 'x')
  expect((await changes(here)).kinds).toEqual({
    '.gitmodules': 'blob',
    file: 'symlink',
    link: 'unstored',
    sub: 'submodule',
    nested: 'submodule',
  })
})

test('A file with conflicts is changed once.', async () => {
  using here = repository({ file: '1\n' })
  here.commit({ file: '2\n' })
  here.git('checkout', '--quiet', 'main')
  here.commit({ file: '3\n' })
  here.git('checkout', '--quiet', 'feature')
  expect(() => here.git('merge', '--quiet', 'main')).toThrow('merge')
  expect(await changes(here)).toEqual({ told: ['modified file'], kinds: { file: 'unstored' }, unnameable: [] })
})

test('A file that was removed for git and is still there is what lies there.', async () => {
  using here = repository({ file: '1', same: '1' })
  here.git('rm', '--quiet', '--cached', 'file', 'same')
  here.put({ file: '2' })
  expect(await changes(here)).toMatchObject({ told: ['modified file'] })
})

test('A change of the mode alone is one.', async () => {
  using here = repository({ file: '1' })
  chmodSync(join(here.path, 'file'), 0o755)
  expect((await changes(here)).told).toEqual(['modified file'])
})

const contents = [null, long, `${long}!`, long.replace('line 7', 'another'), 'short'] as const
const state = fc.record({ main: fc.nat(4), head: fc.nat(4), index: fc.nat(4), disk: fc.nat(4), intent: fc.boolean() })

test('Every object that is named is stored, and holds what lies there.', async () => {
  const names = ['a', 'b/c', 'd']
  const run = async (states: readonly { main: number; head: number; index: number; disk: number; intent: boolean }[]) => {
    using here = repository({ keep: 'x' })
    const at = (version: 'main' | 'head' | 'index' | 'disk') =>
      Object.fromEntries(names.map((name, index) => [name, contents[states[index]?.[version] ?? 0] ?? null]))
    const from = here.commit(at('main'))
    here.commit(at('head'))
    here.put(at('index'))
    here.git('add', '--all')
    here.put(at('disk'))
    if (states.some(({ intent }) => intent)) here.git('add', '--all', '--intent-to-add')
    const result = await workChanges({ folder: here.path, env: environment }, from)
    if (result.state === 'failed') throw new Error(result.error.message)
    const { entries, paths } = result.value
    for (const [path, entry] of entries) {
      const lying = readFileSync(join(here.path, path), 'utf8')
      if (entry.kind === 'blob') expect(here.git('cat-file', 'blob', entry.oid)).toBe(lying)
      else expect(entry).toEqual({ kind: 'unstored' })
    }
    // What differs and is there has an entry, and nothing else has.
    const before = at('main')
    const now = Object.entries(at('disk')).filter(([name, text]) => text !== null && text !== before[name])
    expect([...entries.keys()].toSorted()).toEqual(now.map(([name]) => name).toSorted())
    const gone = names.filter((name) => before[name] !== null && at('disk')[name] === null)
    const left = paths.flatMap(({ path, previousPath, status }) => (status === 'removed' ? path : (previousPath ?? [])))
    expect(left.toSorted()).toEqual(gone.toSorted())
  }
  await fc.assert(fc.asyncProperty(fc.tuple(state, state, state), run), { numRuns: 15 })
}, 120_000)
