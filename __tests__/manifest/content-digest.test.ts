import { expect, test } from '@jest/globals'
import * as fc from 'fast-check'
import { contentDigest, parseManifest, type GovernedContent } from '../../src/manifest/index.ts'

const manifest = (path: string, text: string): GovernedContent['manifests'][number] => ({
  path,
  file: parseManifest(path, text),
})
const digestOf = (text: string): string => contentDigest({ manifests: [manifest('a.yml', text)], files: [] })

test('The digest is the sha256 of canonical JSON, which other programs can make.', () => {
  // printf '{"files":[["d",null],["e","0a"]],"manifests":[["a.yml",{"documents":[{"value":{"b":1}}]}]]}' | sha256sum
  expect(
    contentDigest({
      manifests: [manifest('a.yml', 'b: 1')],
      files: [
        { path: 'e', oid: '0a' },
        { path: 'd', oid: undefined },
      ],
    }),
  ).toBe('4bd0116df4f0a85165c59eb63409c5fda73a24f535ec9de9f6a2ccf5dd6f1590')
})

test('Comments, formatting, key order, aliases and line endings keep the digest.', () => {
  const one = digestOf('a: &x {p: 1, q: [1, 2]}\nb: *x\n')
  expect(digestOf('# why\r\n"b": {q: [1, 2], p: 1.0}\r\na:\r\n  p: 0x1\r\n  q:\r\n    - 1\r\n    - 2\r\n')).toBe(one)
})

test.each([
  ['r: 8', 'r: 9'],
  ['r: 8', 'r: "8"'],
  ['r: 8', 'r: [8]'],
  ['a: null', 'b: null'],
  ['a: 1', 'a: 1\n---\na: 1'],
  ['a: [1, 2]', 'a: [2, 1]'],
  ['a: .nan', 'a: null'],
  ['a: .nan', 'a: .inf'],
  ['a: .inf', 'a: -.inf'],
  ['a: .nan', 'a: "NaN"'],
  ['a: [.nan, null]', 'a: [null, .nan]'],
  ['a: .nan', 'value: {a: null}\nspecial: [[/a, NaN]]'],
])('%j and %j have different digests.', (one, other) => {
  expect(digestOf(one)).not.toBe(digestOf(other))
})

test('Documents count in their order, manifests and files by their path.', () => {
  expect(digestOf('a: 1\n---\nb: 1')).not.toBe(digestOf('b: 1\n---\na: 1'))
  const [a, b] = [manifest('a.yml', 'x: 1'), manifest('b.yml', 'y: 1')]
  const [e, f] = [
    { path: 'e', oid: '1' },
    { path: 'f', oid: '2' },
  ]
  expect(contentDigest({ manifests: [a, b], files: [e, f] })).toBe(contentDigest({ manifests: [b, a], files: [f, e] }))
})

test('A path, an object id and an absent file are each told apart.', () => {
  const contents: GovernedContent['files'][] = [
    [],
    [{ path: 'a', oid: undefined }],
    [{ path: 'a', oid: '' }],
    [{ path: 'a', oid: 'null' }],
    [{ path: 'a","b', oid: '1' }],
    [{ path: 'a', oid: 'b","1' }],
    [
      { path: 'a', oid: '1' },
      { path: 'b', oid: '2' },
    ],
    [
      { path: 'a', oid: '2' },
      { path: 'b', oid: '1' },
    ],
  ]
  const digests = contents.map((files) => contentDigest({ manifests: [], files }))
  expect(new Set(digests).size).toBe(contents.length)
})

test('The path of a manifest counts, and a manifest is not a file.', () => {
  expect(contentDigest({ manifests: [manifest('a.yml', 'x: 1')], files: [] })).not.toBe(
    contentDigest({ manifests: [manifest('b.yml', 'x: 1')], files: [] }),
  )
})

test('A manifest that cannot be read counts with its bytes.', () => {
  expect(digestOf('a: [')).toBe(digestOf('a: ['))
  expect(digestOf('a: [')).not.toBe(digestOf('a: [ '))
})

test('The order of keys changes nothing, and another value another digest.', () => {
  const reversed = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(reversed)
    if (typeof value !== 'object' || value === null) return value
    return Object.fromEntries(
      Object.entries(value)
        .toReversed()
        .map(([key, field]) => [key, reversed(field)]),
    )
  }
  fc.assert(
    fc.property(fc.jsonValue(), fc.jsonValue(), (one, other) => {
      const digest = digestOf(JSON.stringify({ one }))
      expect(digestOf(JSON.stringify({ one: reversed(one) }))).toBe(digest)
      expect(digestOf(JSON.stringify({ one: [one, other] }))).not.toBe(digest)
    }),
  )
})
