import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from '@jest/globals'
import { diffFiles } from './github/git-diff.ts'
import { commitsBetween, mergeBase } from './github/git-history.ts'
import { mergeFiles } from './github/git-merge.ts'
import { createObjectStore, type FileEntry, type Identity } from './github/git-objects.ts'

const folder = mkdtempSync(join(tmpdir(), 'tunegate-git-'))
afterAll(() => rmSync(folder, { recursive: true }))

const git = (args: readonly string[], input: string | Uint8Array = '', env: Readonly<Record<string, string>> = {}): string =>
  execFileSync('git', ['-C', folder, ...args], { input, env: { ...process.env, ...env } }).toString().trim()
git(['init', '-q'])

const store = createObjectStore()
const at = (seconds: number): Date => new Date(seconds * 1000)
const dana = (seconds: number): Identity => ({ name: 'Dana Ü', email: 'dana@example.com', date: at(seconds) })
const filesOf = (contents: Readonly<Record<string, string>>): Map<string, FileEntry> =>
  new Map(Object.entries(contents).map(([path, content]) => [path, { mode: '100644', oid: store.writeBlob(content) }]))
let clock = 1_760_000_000
const commit = (contents: Readonly<Record<string, string>>, parents: readonly string[] = []): string => {
  clock += 60
  return store.writeCommit({ tree: store.writeTree(filesOf(contents)), parents, author: dana(clock), committer: dana(clock), message: 'change' })
}

describe('object ids', () => {
  test.each([['empty', new Uint8Array()], ['text', Buffer.from('learning_rate: 2e-4\n')], ['binary', Buffer.from([0, 255, 10, 13])]])('of a blob (%s) are git’s', (_, content) => {
    expect(store.writeBlob(content)).toBe(git(['hash-object', '-w', '--stdin'], content))
  })

  test('of a tree, with folders beside files that sort around them, are git’s', () => {
    const oid = store.writeBlob('x')
    git(['hash-object', '-w', '--stdin'], 'x')
    const files = new Map<string, FileEntry>([
      ['a/b.yml', { mode: '100644', oid }],
      ['a.b', { mode: '100755', oid }],
      ['a0', { mode: '120000', oid }],
      ['a/é/deep', { mode: '100644', oid }],
      ['sub', { mode: '160000', oid: '4b825dc642cb6eb9a060e54bf8d69288fbee4904' }],
    ])
    for (const [path, { mode, oid: blob }] of files) git(['update-index', '--add', '--cacheinfo', `${mode},${blob},${path}`])
    expect(store.writeTree(files)).toBe(git(['write-tree', '--missing-ok']))
  })

  test('of a commit, with trailers and two parents, are git’s', () => {
    const tree = store.writeTree(filesOf({ f: 'x' }))
    git(['mktree', '--missing'], `100644 blob ${store.writeBlob('x')}\tf\n`)
    const message = 'Change the rank\n\nCo-authored-by: Erin <erin@example.com>'
    const env = (seconds: number, who: string): Readonly<Record<string, string>> => ({ [`GIT_${who}_NAME`]: 'Dana Ü', [`GIT_${who}_EMAIL`]: 'dana@example.com', [`GIT_${who}_DATE`]: `${seconds} +0000` })
    const both = { ...env(1_760_000_000, 'AUTHOR'), ...env(1_760_000_900, 'COMMITTER') }
    const one = git(['commit-tree', tree], `${message}\n`, both)
    const two = git(['commit-tree', tree, '-p', one], `${message}\n`, both)
    const given = { tree, author: dana(1_760_000_000), committer: dana(1_760_000_900), message }
    expect(store.writeCommit({ ...given, parents: [] })).toBe(one)
    expect(store.writeCommit({ ...given, parents: [one] })).toBe(two)
    expect(store.writeCommit({ ...given, parents: [two, one] })).toBe(git(['commit-tree', tree, '-p', two, '-p', one], `${message}\n`, both))
  })
})

describe('history', () => {
  test('the merge base of branches that merged one another is the newest common commit', () => {
    const root = commit({ f: '1' })
    const left = commit({ f: '2' }, [root])
    const right = commit({ f: '1', g: '1' }, [root])
    const merged = commit({ f: '2', g: '1' }, [left, right])
    expect(mergeBase(store, left, right)).toBe(root)
    expect(mergeBase(store, merged, right)).toBe(right)
    expect(mergeBase(store, root, commit({ lonely: '1' }))).toBeUndefined()
    expect(commitsBetween(store, root, merged).map(({ oid }) => oid)).toEqual([left, right, merged])
  })

  test('a commit that was collected ends the walk', () => {
    const root = commit({ f: 'gone' })
    const child = commit({ f: 'kept' }, [root])
    store.remove(root)
    expect(commitsBetween(store, commit({}), child).map(({ oid }) => oid)).toEqual([child])
  })
})

describe('diffFiles', () => {
  const long = Array.from({ length: 20 }, (_, line) => `line ${line}`).join('\n')

  test('finds what was added, changed, removed and moved', () => {
    const before = filesOf({ kept: 'k', edited: 'a\nb\nc\n', dropped: 'd', moved: 'm', 'moved and edited': long })
    const after = filesOf({ kept: 'k', edited: 'a\nB\nc\nd\n', fresh: 'f', elsewhere: 'm', 'edited and moved': long.replace('line 3', 'line three') })
    const found = diffFiles(store, before, after).map(({ path, status, previousPath, additions, deletions }) => [path, status, previousPath, additions, deletions])
    expect(found).toEqual([
      ['dropped', 'removed', undefined, 0, 1],
      ['edited', 'modified', undefined, 2, 1],
      ['edited and moved', 'renamed', 'moved and edited', 1, 1],
      ['elsewhere', 'renamed', 'moved', 0, 0],
      ['fresh', 'added', undefined, 1, 0],
    ])
  })

  test('writes patches that git applies', () => {
    const [before, after] = [`${long}\n`, `${long.replace('line 4', 'new 4\nnew 5').replace('line 12\n', '')}\n`]
    const [change] = diffFiles(store, filesOf({ f: before }), filesOf({ f: after }))
    const blob = git(['hash-object', '-w', '--stdin'], before)
    git(['read-tree', '--empty'])
    git(['update-index', '--add', '--cacheinfo', `100644,${blob},f`])
    git(['apply', '--cached'], `--- a/f\n+++ b/f\n${change?.patch}\n`)
    expect(git(['ls-files', '-s', 'f'])).toContain(store.writeBlob(after))
  })

  test('shows a changed mode as such', () => {
    const before = filesOf({ f: 'x' })
    const after = new Map<string, FileEntry>([['f', { mode: '120000', oid: store.writeBlob('x') }]])
    expect(diffFiles(store, before, after)).toMatchObject([{ path: 'f', status: 'changed' }])
  })
})

test('mergeFiles takes each side’s changes and names the files that both changed', () => {
  const merged = mergeFiles(filesOf({ a: '1', b: '1', c: '1' }), filesOf({ a: '2', b: '1', c: '2' }), filesOf({ a: '1', c: '3', d: '1' }))
  expect(merged.conflicts).toEqual(['c'])
  expect([...merged.files.keys()].sort()).toEqual(['a', 'c', 'd'])
})
