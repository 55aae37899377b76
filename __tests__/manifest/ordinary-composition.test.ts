import { readFileSync, readdirSync } from 'node:fs'
import { expect, test } from '@jest/globals'
import * as fc from 'fast-check'
import { readDocuments } from '../../src/manifest/index.ts'
import { composeOrdinary } from '../../src/manifest/ordinary-composition.ts'
import { isOrdinary } from '../../src/manifest/ordinary-text.ts'

/** A comment that `yaml` alone may read: with it, the same text is read the slow way. */
const accent = '\n# é\n'

const folders = ['../fixtures/manifests/', '../fixtures/yaml/', '../../examples/finetune/']
const files = folders.flatMap((folder) => {
  const url = new URL(folder, import.meta.url)
  return readdirSync(url)
    .filter((name) => /\.ya?ml$/.test(name))
    .map((name) => readFileSync(new URL(name, url), 'utf8'))
})

/** Everything that a reading says: values, plain scalars, and the place of each field and of some that are missing. */
function told(text: string): object {
  const { documents, problems } = readDocuments(text)
  return {
    problems,
    documents: documents.map(({ value, scalars, repeatedKeys, locate, locateWithin }) => ({
      value,
      scalars,
      repeatedKeys,
      places: pointersOf(value).map((pointer) => [
        pointer,
        locate(pointer),
        locate(pointer, 'key'),
        locateWithin(pointer, 1, 2),
      ]),
    })),
  }
}

function pointersOf(value: unknown, pointer = ''): string[] {
  const missing = [`${pointer}/missing`, `${pointer}/9`]
  if (typeof value !== 'object' || value === null) return [pointer, ...missing]
  const inner = Object.entries(value).flatMap(([key, item]) =>
    pointersOf(item, `${pointer}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`),
  )
  return [pointer, ...missing, ...inner]
}

/** Whether the fast reading takes the text; then it must say the same as the slow one. */
function agrees(text: string): boolean {
  if (composeOrdinary(text) === undefined) return false
  expect(told(text)).toStrictEqual(told(text + accent))
  return true
}

const keys = ['a', 'b', 'c-d', '"e f"', "'g'", 'x-h', '__proto__', 'i/j', 'k.l', 'null', 'true', '<<']
const plain = ['x', 'x y', '1', '-1', '1.50', '1e-5', '.5', '0x1F', '0o17', '08', '-.inf', '.NaN', '~', 'null', 'True', 'no']
const odd = ['a#b', 'http://x/y', 'a:b', "it's", 'a, b', '-a', '1_000', '(x)', 'a - b', 'x  y', '2026-01-01', 'a: b', '&a x', '*a', '!!str 1']
const quotes = ['"s"', "'t'", '""', '"a: b"', '"# c"', "'[x]'", '"a" b', '"\\u0041"', "'it''s'"]
const flows = [
  '[]', '{}', '[a, 1]', '{a: 1, b: [x, "y"]}', '{ a: 1 }', '[ a , b ]', '[[1], {k: v}]', '[a b, c]', '["a", \'b\']', '[-1, .5]',
  '{"a": "b"}', '{"a":"b"}', '{a}', '{a: }', '[a: b]', '[a, ]', '[a,b]', '[a', '[a]]', '{a: b: c}', '[x:y]', '[a]b', '[*a]', '[&a 1]', '[!!str 1]', '{a: !!int "1"}',
  '[http://x:1, b]', '{a: b c: d}', '[a [b]]', '["a" b]', '[<|x|>]', '{a: 1, a: 2}',
]

const indent = fc.constantFrom('', '', '', '  ', '  ', '  ', '    ', ' ', '   ', '      ')
const dashes = fc.constantFrom('', '', '', '', '- ', '- ', '-  ', '- - ')
const key = fc.oneof({ weight: 9, arbitrary: fc.constantFrom(...keys.slice(0, 5)) }, fc.constantFrom(...keys))
const value = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...plain) },
  fc.constantFrom(...odd),
  fc.constantFrom(...quotes),
  { weight: 2, arbitrary: fc.constantFrom(...flows) },
)
const tail = fc.constantFrom('', '', '', '', ' ', ' # c', '  #', '# c')
const entry = fc.tuple(indent, dashes, fc.oneof({ weight: 4, arbitrary: key }, fc.constant('')), fc.option(value), tail)
const line = fc.oneof(
  { weight: 12, arbitrary: entry.map(([space, dash, name, given, end]) => `${space}${dash}${named(name, given)}${end}`) },
  fc.constantFrom('', '  ', '# c', '    # c', '---', '...', '-', '?', 'a', '%YAML 1.2'),
)

function named(name: string, given: string | null): string {
  if (name === '') return given ?? ''
  return given === null ? `${name}:` : `${name}: ${given}`
}

test('Whatever lines are put together, a fast reading says what a slow one says, values and places.', () => {
  let taken = 0
  fc.assert(
    fc.property(fc.array(line, { minLength: 1, maxLength: 7 }), (lines) => {
      if (agrees(lines.join('\n'))) taken += 1
    }),
    { numRuns: 3_000 },
  )
  expect(taken).toBeGreaterThan(100)
})

/** A map or list of lines, each indented as it must be. */
const tree = fc.letrec<{ readonly block: readonly string[]; readonly map: readonly string[]; readonly list: readonly string[] }>(
  (tie) => ({
    map: fc
      .uniqueArray(fc.tuple(fc.constantFrom(...keys.slice(0, 9)), fc.oneof(value, tie('block')), tail), {
        minLength: 1,
        maxLength: 4,
        selector: ([name]) => name,
      })
      .map((pairs) => pairs.flatMap(([name, inner, end]) => lineOrBlock(`${name}:`, inner, end))),
    list: fc
      .array(fc.tuple(fc.oneof(value, tie('block')), tail), { minLength: 1, maxLength: 3 })
      .map((items) => items.flatMap(([inner, end]) => itemLines(inner, end))),
    block: fc.oneof({ maxDepth: 4 }, tie('map'), tie('list')),
  }),
)

function lineOrBlock(head: string, inner: string | readonly string[], end: string): string[] {
  if (typeof inner === 'string') return [`${head} ${inner}${end}`]
  return [head, ...inner.map((text) => `  ${text}`)]
}

function itemLines(inner: string | readonly string[], end: string): string[] {
  if (typeof inner === 'string') return [`- ${inner}${end}`]
  return inner.map((text, index) => `${index === 0 ? '- ' : '  '}${text}`)
}

test('Well-formed maps and lists are read alike at any depth.', () => {
  let taken = 0
  fc.assert(
    fc.property(tree.map, (lines) => {
      if (agrees(lines.join('\n'))) taken += 1
    }),
    { numRuns: 700 },
  )
  expect(taken).toBeGreaterThan(70)
})

const fragments = [
  ' ', '  ', '\n', '-', ':', '#', '"', "'", '[', ']', '{', '}', ',', 'a', '1', '.', '- ', ': ', ' #', '\n  ', '&', '*', '!',
  '|', '>', '~', '?', '%', '@', '\\', '/', 'x:\n', '_', '=', '<<: ', '\t', '\r', '\u2028', '\u0085', '\u00a0', '\ufeff',
]

test('A manifest with a few characters changed anywhere is read alike.', () => {
  const fragment = fc.constantFrom(...fragments)
  const edit = fc.tuple(fc.nat(), fc.nat(2), fragment)
  const extract = fc.tuple(fc.constantFrom(...files), fc.nat(), fc.integer({ min: 1, max: 30 }))
  let taken = 0
  fc.assert(
    fc.property(extract, fc.array(edit, { maxLength: 3 }), ([file, from, count], edits) => {
      const lines = file.split('\n')
      const start = from % lines.length
      const text = edits.reduce(changed, lines.slice(start, start + count).join('\n'))
      if (agrees(text)) taken += 1
    }),
    { numRuns: 700 },
  )
  expect(taken).toBeGreaterThan(50)
})

function changed(text: string, [at, length, fragment]: readonly [number, number, string]): string {
  const start = at % (text.length + 1)
  return text.slice(0, start) + fragment + text.slice(start + length)
}

test('Every valid manifest of the fixtures and examples is read the fast way, and alike.', () => {
  const manifests = files.filter((text) => /^apiVersion: tunegate/m.test(text))
  expect(manifests.length).toBeGreaterThan(5)
  expect(manifests.map(agrees)).toEqual(manifests.map(() => true))
})

test.each([
  ['an anchor', 'a: &x 1\n'],
  ['an alias', 'a: *x\n'],
  ['a tag', 'a: !!str 1\n'],
  ['a merge key', '<<: {a: 1}\n'],
  ['several documents', 'a: 1\n---\nb: 2\n'],
  ['text of several lines', 'a: one\n  two\n'],
  ['block text', 'a: |\n  one\n'],
  ['an escape', 'a: "\\n"\n'],
  ['a flow collection of several lines', 'a: [1,\n  2]\n'],
  ['another alphabet', 'a: é\n'],
  ['a tab', 'a:\t1\n'],
  ['Windows line endings', 'a: 1\r\n'],
  ['a line separator in a comment', 'a: 1 # c\u2028b: 2\n'],
  ['a directive', '%YAML 1.2\n---\na: 1\n'],
  ['a complex key', '? a\n: 1\n'],
  ['an empty value', 'a:\n'],
  ['a list as the whole', '- a\n'],
  ['a list that is a map', 'a: [b: c]\n'],
  ['nothing', ''],
])('A text with %s is left to the yaml package.', (_name, text) => {
  expect(composeOrdinary(text)).toBeUndefined()
})

test('Duplicate keys and keys that are no text are reported as the yaml package places them.', () => {
  for (const text of ['a: 1\na: 2\n', 'a: {b: 1, b: 2}\n', 'null: 1\n', 'true: 1\n']) agrees(text)
  expect(readDocuments('a: 1\na: 2\n').problems.map(({ place }) => place.line)).toEqual([2])
})

test('Limits hold for ordinary texts too.', () => {
  const deep = Array.from({ length: 70 }, (_, depth) => `${' '.repeat(depth)}a:`).join('\n')
  expect(readDocuments(`${deep} 1`).problems).not.toEqual([])
  expect(readDocuments(`a: ${'['.repeat(70)}1${']'.repeat(70)}`).problems).not.toEqual([])
  expect(readDocuments(Array.from({ length: 5_001 }, (_, index) => `k${index}: 1`).join('\n')).problems).not.toEqual([])
})

test('Lines made to mislead the recognition of ordinary ones cost no more than others: this test ends.', () => {
  const units = ['a', 'a ', '- ', '"a" ', "'", '[', '[a, ', 'a: ', ':', 'a#', ' ', '- "a": ', '{a: ', '.', '-a', ', ']
  const lines = units.flatMap((one) => units.map((other) => `k: ${(one + other).repeat(200)}`.slice(0, 511)))
  for (const text of lines) expect(isOrdinary(`${text}\\`)).toBe(false)
})

test('The comparison is with the yaml package: the added comment keeps a text from the fast way.', () => {
  for (const text of files) expect(composeOrdinary(text + accent)).toBeUndefined()
})
