import { posix } from 'node:path'
import { expect, test } from '@jest/globals'
import * as fc from 'fast-check'
import { pointerPath, repositoryPath } from '../../src/manifest/index.ts'

test.each([
  ['data/a.jsonl', 'data/a.jsonl'],
  ['./data/./a.jsonl', 'data/a.jsonl'],
  ['a b/ü.txt', 'a b/ü.txt'],
  ['data/%2e%2e/a', 'data/%2e%2e/a'],
  ['data/a:b', 'data/a:b'],
  ['./c:/a', 'c:/a'],
  ['./cfg:a', 'cfg:a'],
  ['a_b:c', 'a_b:c'],
  ['..a/b..', '..a/b..'],
  ['.github/x', '.github/x'],
])('%j is the path %j of the repository.', (uri, path) => {
  expect(repositoryPath(uri)).toEqual({ state: 'path', path })
})

test.each([
  ['hf://datasets/a/b', 'hf'],
  ['s3://bucket/../x', 's3'],
  ['HTTPS://host/a', 'https'],
  ['gs://b', 'gs'],
])('%j is elsewhere, by %s.', (uri, scheme) => {
  expect(repositoryPath(uri)).toEqual({ state: 'remote', scheme })
})

test.each([
  '',
  '/etc/passwd',
  '//host/a',
  '..',
  '../a',
  'a/../b',
  'a/..',
  'a\\b',
  '..\\a',
  'a\0b',
  'a\nb',
  'a\u0085b',
  'a//b',
  'a/',
  './',
  '.',
  'file:///a',
  'FILE:a',
  'file:a',
  'C:/a',
  'c:\\a',
  'https://a\n',
  'cfg:axolotl.yaml',
  'a:b.jsonl',
  'oci:image',
  'https:/a',
  '\uD800',
])('%j is invalid.', (uri) => {
  expect(repositoryPath(uri)).toMatchObject({ state: 'invalid', why: expect.stringMatching(/./) })
})

test('A path is read as far as the schema lets it be long.', () => {
  expect(repositoryPath('a'.repeat(2_048))).toMatchObject({ state: 'path' })
  expect(repositoryPath('a'.repeat(2_049))).toEqual({ state: 'invalid', why: 'it is longer than 2048 characters' })
})

test('A path reads as itself, and stays inside of the repository.', () => {
  const text = fc.array(fc.constantFrom('.', '..', '/', 'a', '%2e', ':', '\\', ' ')).map((parts) => parts.join(''))
  fc.assert(
    fc.property(text, (uri) => {
      const reading = repositoryPath(uri)
      if (reading.state !== 'path') return
      // A path that starts like a scheme is written with `./` before it.
      expect(repositoryPath(`./${reading.path}`)).toEqual(reading)
      expect(posix.join('root', reading.path)).toBe(`root/${reading.path}`)
    }),
  )
})

test("A file's DVC pointer stands beside it.", () => {
  expect(pointerPath('data/a.csv')).toBe('data/a.csv.dvc')
})
