import { expect, test } from '@jest/globals'
import { readDocuments } from '../../src/manifest/index.ts'

const messages = (text: string): string[] => readDocuments(text).problems.map(({ message }) => message)
const values = (text: string): unknown[] => readDocuments(text).documents.map(({ value }) => value)

test('100 aliases are expanded and the 101st is refused.', () => {
  const text = (count: number): string => `a: &a x\nb: [${Array.from({ length: count }, () => '*a').join(', ')}]`
  expect(messages(text(100))).toEqual([])
  expect(messages(text(101))).toEqual(['Aliases are expanded more than 100 times.'])
})

test('Few aliases of a large value cost what they expand to.', () => {
  const list = `[${Array.from({ length: 600 }, () => 'x').join(',')}]`
  expect(messages(`a: &a ${list}\nb: [${'*a,'.repeat(6)}]`)).toEqual([])
  expect(messages(`a: &a ${list}\nb: [${'*a,'.repeat(9)}]`)).toEqual([
    'With its aliases expanded the file has more than 5000 fields and list items.',
  ])
})

test('A bomb of nested aliases ends at once.', () => {
  const nine = (name: string): string => Array.from({ length: 9 }, () => name).join(',')
  const levels = 'bcdefghi'.split('').map((name, i) => `${name}: &${name} [${nine(`*${'abcdefgh'.charAt(i)}`)}]`)
  const text = `a: &a [${nine('x')}]\n${levels.join('\n')}`
  const start = performance.now()
  expect(messages(text)).toHaveLength(1)
  expect(performance.now() - start).toBeLessThan(500)
})

test.each(['a: &a [*a]', '&a {b: *a}', '&a {<<: *a}', 'a: &a {<<: [*a]}', '&a [&b [*a], b]'])(
  'The cycle %j is refused.',
  (text) => {
    expect(messages(text)).toEqual(['`*a` contains itself.'])
  },
)

test('An alias without an anchor before it is refused at its place.', () => {
  expect(readDocuments('a: *b\nb: &b 1\n').problems).toEqual([
    { message: 'No anchor `&b` stands before this alias.', place: { line: 1, column: 4, endLine: 1, endColumn: 6 } },
  ])
})

test('An alias means the last anchor of its name before it.', () => {
  expect(values('[&a 1, *a, &a 2, *a]')).toEqual([[1, 1, 2, 2]])
})

test('Merge keys: own fields win, then the earlier map, and merged maps may merge too.', () => {
  const text = 'a: &a {x: 1, y: 1}\nb: &b {<<: *a, y: 2, z: 2}\nc: {<<: [*b, {x: 9, w: 9}], z: 3}\n'
  expect(values(text)).toEqual([{ a: { x: 1, y: 1 }, b: { x: 1, y: 2, z: 2 }, c: { x: 1, y: 2, z: 3, w: 9 } }])
})

test('A quoted << is a field like any other, and stands beside a merge.', () => {
  expect(values('a: {"<<": 1, <<: {b: 2}}')).toEqual([{ a: { '<<': 1, b: 2 } }])
})

test.each([
  ['a: {<<: 3}', '`<<` merges maps, and this is none.'],
  ['a: {<<: [[{b: 1}]]}', '`<<` merges maps, and this is none.'],
  [
    'a: {<<: {b: 1}, <<: {c: 1}}',
    'The key `<<` stands twice in one map: one reader keeps the first, another the last.',
  ],
])('The merge %j is refused.', (text, message) => {
  expect(messages(text)).toEqual([message])
})
