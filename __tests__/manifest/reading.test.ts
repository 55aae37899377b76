import { expect, test } from '@jest/globals'
import * as fc from 'fast-check'
import { stringify } from 'yaml'
import { readDocuments } from '../../src/manifest/index.ts'

const messages = (text: string | Uint8Array): string[] => readDocuments(text).problems.map(({ message }) => message)
const values = (text: string | Uint8Array): unknown[] => readDocuments(text).documents.map(({ value }) => value)
const keys = (count: number): string => Array.from({ length: count }, (_, i) => `key${i}: ${i}`).join('\n')

function milliseconds(work: () => void): number {
  const start = performance.now()
  work()
  return performance.now() - start
}

test('A file of 256 KiB is read and one byte more is not.', () => {
  const text = 'a: 1\n#'
  expect(messages(text.padEnd(256 * 1024, 'x'))).toEqual([])
  expect(messages(text.padEnd(256 * 1024 + 1, 'x'))).toEqual([
    'The file has 262145 bytes; at most 262144 (256 KiB) are read.',
  ])
})

test('The size is counted in bytes, not in characters.', () => {
  expect(messages(`a: ${'é'.repeat(140_000)}`)[0]).toMatch(/^The file has 280003 bytes/)
})

test('Bytes that are not UTF-8 are refused with the line where they stand.', () => {
  const { documents, problems } = readDocuments(Uint8Array.from([0x61, 0x3a, 0x20, 0x31, 0x0a, 0x62, 0xff]))
  expect(documents).toEqual([])
  expect(problems).toEqual([
    { message: 'This line is not valid UTF-8.', fix: 'Save the file as UTF-8.', place: { line: 2, column: 1 } },
  ])
})

test('UTF-16 is called by its name.', () => {
  expect(messages(Buffer.from('\uFEFFa: 1', 'utf16le'))).toEqual(['The file is not UTF-8; it looks like UTF-16.'])
})

test('A byte-order mark at the start is skipped and moves no column.', () => {
  for (const content of ['\uFEFFa: [', Buffer.from('\uFEFFa: [')]) {
    expect(readDocuments(content).problems[0]?.place).toEqual(readDocuments('a: [').problems[0]?.place)
  }
  const [document] = readDocuments('\uFEFFab: 1').documents
  expect(document?.locate('/ab', 'key')).toEqual({ line: 1, column: 1, endLine: 1, endColumn: 3 })
})

test.each([
  ['\uFEFF', 'U+FEFF'],
  ['\u0085', 'U+0085'],
  ['\u2028', 'U+2028'],
  ['\u2029', 'U+2029'],
  ['\r', 'U+000D'],
  ['\0', 'U+0000'],
  ['\u0007', 'U+0007'],
  ['\u001B', 'U+001B'],
  ['\u007F', 'U+007F'],
  ['\u009C', 'U+009C'],
  ['\uFFFE', 'U+FFFE'],
  ['\uD800', 'U+D800'],
])('The character %j is refused as %s, with its place.', (character, name) => {
  const { documents, problems } = readDocuments(`a: 1\nb: x${character}y\n`)
  expect(documents).toEqual([])
  expect(problems).toHaveLength(1)
  expect(problems[0]?.message).toContain(name)
  expect(problems[0]?.place).toEqual({ line: 2, column: 5, endLine: 2, endColumn: 6 })
})

test('Tabs, CRLF line endings and characters beyond the basic plane are fine.', () => {
  expect(values('a: "😀"\r\nb:\t2\r\n')).toEqual([{ a: '😀', b: 2 }])
})

test('Half of a surrogate pair is refused when an escape writes it, a whole pair is read.', () => {
  expect(messages(String.raw`a: "\ud83d"`)).toEqual([
    'An escape names half of a surrogate pair, which is no character.',
  ])
  expect(messages(String.raw`"\ud83d": a`)).toHaveLength(1)
  expect(values(String.raw`{"a": "\ud83d\ude00"}`)).toEqual([{ a: '😀' }])
})

test.each(['', ' \n', '# only a comment\n', '\uFEFF', '%YAML 1.2\n', '...\n'])(
  '%j holds no document and is a problem.',
  (text) => {
    const { documents, problems } = readDocuments(text)
    expect(documents).toEqual([])
    expect(problems.length).toBeGreaterThan(0)
  },
)

test('An empty document among others is a problem at its place, an explicit null is a value.', () => {
  expect(readDocuments('a: 1\n---\n# nothing\n---\nb: 2\n').problems).toEqual([
    {
      message: 'This document is empty.',
      fix: 'Write it, or remove its `---`.',
      place: { line: 2, column: 4 },
    },
  ])
  expect(values('null')).toEqual([null])
})

test('64 levels are read and 65 are not, in flow and in block style.', () => {
  const flow = (depth: number): string => `${'['.repeat(depth)}${']'.repeat(depth)}`
  const block = (depth: number): string => Array.from({ length: depth }, (_, i) => `${' '.repeat(i)}a:\n`).join('')
  expect(messages(flow(64))).toEqual([])
  expect(messages(flow(65))).toEqual(['Maps and lists are nested deeper than 64 levels.'])
  expect(messages(block(64))).toEqual([])
  expect(messages(block(65))).toEqual(['Maps and lists are nested deeper than 64 levels.'])
})

test.each(['[', '{a: ', '- ', '? ', '{? ', '[{', ': '])('200,000 characters of %j are refused quickly.', (opening) => {
  const text = opening.repeat(200_000 / opening.length)
  expect(milliseconds(() => expect(messages(text)).toHaveLength(1))).toBeLessThan(1_000)
})

test('Depth that only aliases make is counted too.', () => {
  const nest = (inner: string): string => `${'['.repeat(30)}${inner}${']'.repeat(30)}`
  expect(messages(`a: &a ${nest('x')}\nb: &b ${nest('*a')}\n`)).toEqual([])
  expect(messages(`a: &a ${nest('x')}\nb: &b ${nest('*a')}\nc: ${nest('*b')}\n`)).toEqual([
    'Aliases nest maps and lists deeper than 64 levels.',
  ])
})

test('A map of 5,000 keys is read fast; one key more is refused.', () => {
  expect(milliseconds(() => expect(messages(keys(5_000))).toEqual([]))).toBeLessThan(2_000)
  expect(messages(keys(5_001))).toEqual(['The file has more than 5000 fields and list items.'])
})

test('Fields and items are counted over all documents of a file.', () => {
  expect(messages(`${keys(2_500)}\n---\n${keys(2_500)}`)).toEqual([])
  expect(messages(`${keys(2_500)}\n---\n${keys(2_501)}`)).toHaveLength(1)
})

test('More than 100 documents are refused.', () => {
  expect(messages('--- 1\n'.repeat(100))).toEqual([])
  expect(messages('--- 1\n'.repeat(101))).toEqual(['The file has more than 100 documents.'])
})

test('5,000 equal keys end fast, with 100 problems and the number of the others.', () => {
  const work = (): void => {
    const problems = messages('a: 1\n'.repeat(5_000))
    expect(problems).toHaveLength(101)
    expect(problems.at(-1)).toBe('4899 more problems were found and are not listed.')
  }
  expect(milliseconds(work)).toBeLessThan(2_000)
})

test('A duplicate key is a problem at the second one, whatever its quotes, but not in another map.', () => {
  expect(readDocuments('a: {b: 1}\nb: 2\n"a": 3\n').problems).toEqual([
    {
      message: 'The key `a` stands twice in one map: one reader keeps the first, another the last.',
      place: { line: 3, column: 1, endLine: 3, endColumn: 4 },
    },
  ])
})

test.each(['%YAML 1.1', '%YAML 1.3', '%TAG ! tag:example.com,2000:', '%FOO bar'])(
  'The directive %j is refused.',
  (line) => {
    const { problems } = readDocuments(`${line}\n---\na: 1\n`)
    expect(problems).toHaveLength(1)
    expect(problems[0]?.place.line).toBe(1)
  },
)

test('The directive %YAML 1.2 is accepted.', () => {
  expect(values('%YAML 1.2\n---\na: yes\n')).toEqual([{ a: 'yes' }])
})

test.each([
  '!foo 1',
  '!!binary aGk=',
  '!!timestamp 2001-01-01',
  '!!set {a}',
  '!!omap [a: 1]',
  '!!python/object:os.system x',
])('The tag of %j is refused.', (value) => {
  expect(messages(`a: ${value}`)[0]).toMatch(/^Only the tags of YAML's core schema are read/)
})

test("The core schema's own tags are read.", () => {
  expect(values('a: !!str 1\nb: !!int "2"\nc: ! 3\n')).toEqual([{ a: '1', b: 2, c: '3' }])
})

test.each([
  ['1: x', 'Keys must be text; this one is a number.'],
  ['true: x', 'Keys must be text; this one is a boolean.'],
  ['null: x', 'A key is missing here.'],
  [': x', 'A key is missing here.'],
  ['? [a]\n: x', 'Keys must be text; this one is a list or a map.'],
  ['{? {a: 1} : x}', 'Keys must be text; this one is a list or a map.'],
])('The key of %j is refused.', (text, message) => {
  expect(messages(text)).toEqual([message])
})

test('NaN and infinity are read as they stand.', () => {
  expect(values('[.nan, .inf, -.inf]')).toEqual([[Number.NaN, Infinity, -Infinity]])
})

test('__proto__ and its like are own fields and touch no prototype.', () => {
  const [value] = values('__proto__: {polluted: 1}\nconstructor: {prototype: {polluted: 1}}\na: {<<: {__proto__: 2}}\n')
  expect(Object.keys(Object(value))).toEqual(['__proto__', 'constructor', 'a'])
  expect(Object.getPrototypeOf(value)).toBe(Object.prototype)
  expect(JSON.stringify(value)).toBe(
    '{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},"a":{"__proto__":2}}',
  )
  expect(Reflect.get({}, 'polluted')).toBeUndefined()
})

test('Several syntax errors are all reported, in the order of the text.', () => {
  const { problems } = readDocuments('a: "x\\q"\nb: [1\nc: @d\n')
  expect(problems.length).toBeGreaterThan(2)
  const lines = problems.map(({ place }) => place.line)
  expect(lines).toEqual(lines.toSorted((a, b) => a - b))
})

test('Messages quote a long key only in part.', () => {
  const key = 'k'.repeat(1_000)
  for (const message of messages(`${key}: 1\n${key}: 2\n`)) expect(message.length).toBeLessThan(300)
})

test('JSON with tabs and deep spacing reads like JSON.parse.', () => {
  const text = '{\n\t"a":\t[1, 2.5e3, true, null],\n\t"b": {"c\\u00e9\\n": "\\/"}\n}'
  expect(values(text)).toEqual([JSON.parse(text)])
})

/** Values as YAML and JSON both know them, within the limits. */
const jsonValue = fc.jsonValue({ maxDepth: 6, stringUnit: 'grapheme' })

test('Any JSON value within the limits survives being written as YAML and read again.', () => {
  fc.assert(
    fc.property(jsonValue, (value) => {
      const expected: unknown = JSON.parse(JSON.stringify(value))
      const text = stringify(value, { lineWidth: 0 })
      // `stringify` leaves characters unescaped that the reader refuses on purpose.
      fc.pre(!/[\u0085\u2028\u2029\uFEFF\uFFFE\uFFFF]|[^\P{Cc}\n\t]/u.test(text))
      // A key that is not text, like `null`, is quoted by JSON and not by YAML.
      expect(readDocuments(JSON.stringify(value)).documents[0]?.value).toEqual(expected)
      const { documents, problems } = readDocuments(text)
      if (problems.length === 0) expect(documents[0]?.value).toEqual(expected)
      else expect(problems.every(({ message }) => /^Keys must be text|^A key is missing/.test(message))).toBe(true)
    }),
    { numRuns: 300 },
  )
})

test('Any text at all gives documents or problems, never both, never neither, never an exception.', () => {
  const scraps = [
    'a',
    ': ',
    '- ',
    '\n',
    '  ',
    '[',
    ']',
    '{',
    '}',
    '&a ',
    '*a',
    '<<',
    '"',
    "'",
    '#',
    '|',
    '>',
    '? ',
    '!',
    '%',
    ',',
    '---\n',
    '...',
    '\t',
    '1',
    '~',
    '\\',
  ]
  const text = fc.array(
    fc.oneof({ arbitrary: fc.constantFrom(...scraps), weight: 9 }, { arbitrary: fc.string(), weight: 1 }),
  )
  fc.assert(
    fc.property(text, (parts) => {
      const { documents, problems } = readDocuments(parts.join(''))
      expect(documents.length > 0).toBe(problems.length === 0)
      for (const { place } of problems) expect(place.line * place.column).toBeGreaterThan(0)
    }),
    { numRuns: 1_000 },
  )
})
