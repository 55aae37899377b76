import { expect, test } from '@jest/globals'
import * as fc from 'fast-check'
import { createHash } from 'node:crypto'
import { lockPath, lockText, resolveLock } from '../../src/policy/index.ts'
import { plainYaml } from '../support/plain-yaml.ts'
import { effective, faults, head, path, reader, remote } from './policy-files.ts'

const lock = '.github/tunegate.lock'
const pinned = { [path]: `extends: [a.yml, "${remote('base.yml')}"]`, 'a.yml': '', [remote('base.yml')]: 'extends: [./deeper.yml]', [remote('deeper.yml')]: '' }

async function lockOf(files: Readonly<Record<string, string>>): Promise<string> {
  const resolved = await resolveLock(path, reader(files))
  if (resolved.state === 'failed') throw new Error(resolved.findings.map(({ message }) => message).join('; '))
  return resolved.text
}

test('A lock stands beside its policy.', () => {
  expect(lockPath('.github/tunegate.yml')).toBe('.github/tunegate.lock')
  expect(lockPath('a.b/policy')).toBe('a.b/policy.lock')
  expect(lockPath('policy.lock')).toBe('policy.lock.lock')
})

test('A lock lists every extended file with the sha256 of its bytes, and makes the policy valid.', async () => {
  const text = await lockOf(pinned)
  const sha256 = `sha256:${createHash('sha256').update(head).digest('hex')}`
  expect(plainYaml(text)).toMatchObject({ lockVersion: 1, files: { 'a.yml': sha256, [remote('deeper.yml')]: sha256 } })
  const { files } = await effective({ ...pinned, [lock]: text })
  expect(files.map(({ reference }) => reference)).toEqual([path, 'a.yml', remote('base.yml'), remote('deeper.yml')])
})

test('A file of another repository asks for a lock; files of this one do not.', async () => {
  expect(await faults(pinned)).toEqual([`${path} 3:18 The policy extends ${remote('base.yml')} and has no lock ${lock}, which would say what was reviewed of it.`])
  expect(await faults({ [path]: 'extends: [a.yml]', 'a.yml': '' })).toEqual([])
})

test('A lock that is there must be right, entry by entry.', async () => {
  const text = await lockOf(pinned)
  const differing = await faults({ ...pinned, 'a.yml': 'rules: {}', [lock]: text })
  expect(differing).toEqual([expect.stringMatching(new RegExp(`^${lock} \\d+:\\d+ a\\.yml is not what was locked`))])
  const missing = await faults({ ...pinned, [lock]: text.replace(/^ {2}a\.yml.*\n/m, '') })
  expect(missing).toEqual([expect.stringContaining('does not list a.yml')])
  const extra = await faults({ ...pinned, [lock]: `${text}  b.yml: sha256:${'0'.repeat(64)}\n` })
  expect(extra).toEqual([expect.stringContaining('lists b.yml, which the policy does not extend')])
  const local = await faults({ [path]: 'extends: [a.yml]', 'a.yml': '', [lock]: text })
  expect(local).toHaveLength(2)
})

test('A policy that extends no file has nothing to lock, and whatever lies there is not asked.', async () => {
  expect(await faults({ [path]: '', [lock]: await lockOf(pinned) })).toEqual([])
})

test.each([
  ['is empty', ''],
  ['is no lock', 'a: b'],
  ['is of another version', 'lockVersion: 2\nfiles: {}'],
  ['has a misspelt key', 'lockVersion: 1\nfiles: {}\nfile: {}'],
  ['has a digest in capitals', `lockVersion: 1\nfiles: { a.yml: sha256:${'A'.repeat(64)} }`],
  ['is two documents', 'lockVersion: 1\nfiles: {}\n---\nlockVersion: 1\nfiles: {}'],
])('A lock that %s is refused, even where none is needed.', async (_, text) => {
  const found = await faults({ [path]: 'extends: [a.yml]', 'a.yml': '', [lock]: text })
  expect(found.join('\n')).toContain(lock)
})

test('A policy that is no policy cannot be locked.', async () => {
  expect(await resolveLock(path, reader({}))).toMatchObject({ state: 'failed' })
  expect(await resolveLock(path, reader({ [path]: 'extends: [a.yml]' }))).toMatchObject({ state: 'failed', findings: [{ line: 3 }] })
  expect(await resolveLock(path, reader({ [path]: 'extend: [a.yml]' }))).toMatchObject({ state: 'failed', findings: [{ line: 3 }] })
})

test('The text of a lock depends on its entries alone and says them all, whatever the files are called.', () => {
  const reference = fc.oneof(fc.string({ minLength: 1, maxLength: 40 }), fc.constantFrom('__proto__', '1', 'null', 'a: b', '# c', '- d'))
  const files = fc.uniqueArray(fc.record({ reference, sha256: fc.constant('0'.repeat(64)) }), { selector: (file) => file.reference })
  fc.assert(
    fc.property(files, (list) => {
      const text = lockText(list)
      expect(lockText(list.toReversed())).toBe(text)
      const read = plainYaml(text)
      const entries = list.map(({ reference: name, sha256 }) => [name, `sha256:${sha256}`])
      expect(JSON.stringify(read)).toBe(JSON.stringify({ lockVersion: 1, files: Object.fromEntries(entries.toSorted(([a = ''], [b = '']) => (a < b ? -1 : 1))) }))
    }),
  )
})
