import { expect, test } from '@jest/globals'
import * as fc from 'fast-check'
import { outcomes, readFile } from '../dataset-files.ts'

test('Each line of JSON is a row with its line and its place in the bytes; blank lines are counted.', async () => {
  const { rows, blankLines } = await readFile('a.jsonl', '{"a":1}\r\n\n  \n{"é":"ü"}\n[2]')
  expect(rows).toEqual([
    { state: 'read', line: 1, offset: 0, bytes: 7, value: { a: 1 } },
    { state: 'read', line: 4, offset: 13, bytes: 11, value: { é: 'ü' } },
    { state: 'read', line: 5, offset: 25, bytes: 3, value: [2] },
  ])
  expect(blankLines).toBe(2)
})

test('A byte order mark is no part of the first row.', async () => {
  const { rows } = await readFile('a.jsonl', '\ufeff{"a":1}\n')
  expect(rows).toEqual([{ state: 'read', line: 1, offset: 3, bytes: 7, value: { a: 1 } }])
})

test('A row that is not UTF-8 is rejected, its neighbours are read.', async () => {
  const bytes = Buffer.concat([
    Buffer.from('{"a":"ü"}\n{"a":"'),
    Buffer.from([0xff, 0xfe]),
    Buffer.from('"}\n{"a":"é"}\n'),
  ])
  const { rows } = await readFile('a.jsonl', bytes)
  expect(outcomes(rows)).toEqual([{ a: 'ü' }, expect.stringContaining('not UTF-8'), { a: 'é' }])
})

const broken: readonly (readonly [string, string])[] = [
  ['{"a": NaN}', 'NaN at character 7 is Python’s'],
  ['{"a": [1, -Infinity]}', '-Infinity at character 11 is Python’s'],
  ['{"a": None}', 'None at character 7 is Python’s'],
  ["{'a': 1}", 'single quotes at character 2'],
  ['{"a": 1', 'ends before the value is complete'],
  ['{"a": "x', 'ends before the value is complete'],
  ['{"a": "\\x"}', 'unexpected at character 7'],
  ['{"a": "\\u00', 'ends before the value is complete'],
  ['{"a": 1,}', 'unexpected at character 9'],
  ['{"a" 1}', 'unexpected at character 6'],
  ['{"NaN": 1} x', 'unexpected at character 12'],
  ['{"a": 01}', 'unexpected at character 7'],
  ['{"a": [1}]', 'unexpected at character 9'],
  ['{"a": "\u0001"}', 'unexpected at character 7'],
]

test.each(broken)('%s is rejected with what is wrong, and not quoted.', async (text, why) => {
  const { rows } = await readFile('a.jsonl', `{"fine": 1}\n${text}\n`)
  expect(outcomes(rows)).toEqual([{ fine: 1 }, expect.stringContaining(why.replace('’', "'"))])
})

test('Whatever JSON.parse takes is read as JSON.parse reads it, and what it refuses is rejected.', async () => {
  const piece = fc.constantFrom(
    '{',
    '}',
    '[',
    ']',
    ',',
    ':',
    '"a"',
    '"',
    '\\',
    'NaN',
    '1',
    '-',
    '1e5',
    'true',
    'nul',
    ' ',
    '"\\u0061"',
  )
  const line = fc.oneof(
    fc.json(),
    fc.array(piece, { minLength: 1, maxLength: 8 }).map((parts) => parts.join('')),
  )
  await fc.assert(
    fc.asyncProperty(fc.array(line, { minLength: 1, maxLength: 20 }), async (lines) => {
      const written = lines.map((text) => text.replaceAll(/[\n\r]/g, ' ')).filter((text) => text.trim() !== '')
      const { rows } = await readFile('a.jsonl', `{"a":1}\n{"a":2}\n${written.join('\n')}`)
      expect(rows.slice(2).map((row) => (row.state === 'read' ? JSON.stringify(row.value) : 'rejected'))).toEqual(
        written.map(parsed),
      )
    }),
    { numRuns: 60 },
  )
})

function parsed(text: string): string {
  try {
    return JSON.stringify(JSON.parse(text))
  } catch {
    return 'rejected'
  }
}

test('A key that stands twice is told, however it is spelt, and whatever strings hold.', async () => {
  const lines = [
    '{"a":1,"a":2}',
    '{"x":[{"b":1},{"b":2,"\\u0062" :3}]}',
    '{"a" :1,"a" :2,"b":"\\":"}',
    '{"b":1,"text":"\\"a\\": 1, \\"a\\": 2"}',
    '{"a":{"b":1},"c":[{"b":1},{"b":1}]}',
    '{"__proto__":1,"__proto__":2}',
  ]
  const { rows } = await readFile('a.jsonl', lines.join('\n'))
  const issues = rows.map((row) =>
    row.state === 'read' ? (row.issues ?? []).map(({ code, detail }) => [code, detail]) : [],
  )
  expect(issues).toEqual([
    [['duplicate-key', 'a']],
    [['duplicate-key', 'b']],
    [['duplicate-key', 'a']],
    [],
    [],
    [['duplicate-key', '__proto__']],
  ])
})

test('Half of a surrogate pair is told; a whole one is a character.', async () => {
  const { rows } = await readFile(
    'a.jsonl',
    '{"a":"\\ud83d\\ude00"}\n{"a":"\\ud83d"}\n{"\\uDE00":1}\n{"a":"\\\\ud83d"}',
  )
  const codes = rows.map((row) => (row.state === 'read' ? (row.issues ?? []).map(({ code }) => code) : []))
  expect(codes).toEqual([[], ['lone-surrogate'], ['lone-surrogate'], []])
})

test('Deep nesting is rejected, a million deep too, and one level less is read.', async () => {
  const deep = (levels: number) => '['.repeat(levels) + ']'.repeat(levels)
  const { rows } = await readFile('a.jsonl', `{"a":1}\n${deep(5)}\n${deep(6)}\n${deep(1_000_000)}\n`, { maxDepth: 5 })
  const why = expect.stringContaining('nested more than 5 deep')
  expect(outcomes(rows)).toEqual([{ a: 1 }, [[[[[]]]]], why, why])
})

test('A broken row of millions of escapes is rejected like a short one.', async () => {
  const long = `{"a":"${'x\\n'.repeat(2_000_000)}", "b": NaN}`
  const { rows } = await readFile('a.jsonl', `{"a":1}\n${long}\n`)
  expect(outcomes(rows)).toEqual([{ a: 1 }, expect.stringContaining('NaN at character')])
})

test('A key __proto__ is a key like others.', async () => {
  const { rows } = await readFile('a.jsonl', '{"__proto__":{"polluted":true}}')
  const [row] = rows
  expect(row?.state === 'read' && Object.keys(Object(row.value))).toEqual(['__proto__'])
  expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false)
})

test('The rows of an object are those of its lists of objects, or of its columns, or itself.', async () => {
  const rowsOf = async (value: unknown) => outcomes((await readFile('a.json', JSON.stringify(value, null, 1))).rows)
  expect(await rowsOf({ version: '1, [{', data: [{ a: 1 }, { a: 2 }] })).toEqual([{ a: 1 }, { a: 2 }])
  expect(await rowsOf({ train: [{ a: 1 }], test: [{ a: 2 }] })).toEqual([{ a: 1 }, { a: 2 }])
  expect(await rowsOf({ prompt: ['x', 'y'], answer: [1, null] })).toEqual([
    { prompt: 'x', answer: 1 },
    { prompt: 'y', answer: null },
  ])
  expect(await rowsOf({ prompt: { 0: 'x', 1: 'y' }, answer: { 0: 1, 1: 2 } })).toEqual([
    { prompt: 'x', answer: 1 },
    { prompt: 'y', answer: 2 },
  ])
  expect(await rowsOf({ prompt: ['x', 'y'], answer: [1] })).toEqual([expect.stringContaining('different lengths')])
  expect(await rowsOf({ prompt: 'x', answer: 'y' })).toEqual([{ prompt: 'x', answer: 'y' }])
})

test('A row of a list inside an object knows its place in the file.', async () => {
  const text = '{\n "data": [\n  {"a":"ü"},\n  {"a":2}\n ]}'
  const { rows } = await readFile('a.json', text)
  expect(rows.map(({ line, offset, bytes }) => [line, offset, bytes])).toEqual([
    [3, 15, 10],
    [4, 29, 7],
  ])
})

test('A file is cut by what it holds where its ending says something else.', async () => {
  const read = async (name: string, text: string) => outcomes((await readFile(name, text)).rows)
  expect(await read('lines.json', '{"a":1}\n{"a":2}\n')).toEqual([{ a: 1 }, { a: 2 }])
  expect(await read('list.jsonl', '[{"a":1},\n{"a":2}]')).toEqual([{ a: 1 }, { a: 2 }])
  expect(await read('lists.jsonl', '[1]\n[2]\n')).toEqual([[1], [2]])
  expect(await read('pretty.jsonl', '{\n"a":1\n}\n{\n"a":2\n}\n')).toEqual([{ a: 1 }, { a: 2 }])
  expect(await read('lines.txt', '{"a":1}\n{"a":2}\n')).toEqual([{ a: 1 }, { a: 2 }])
  expect(await read('plain.txt', '{not json}\n[neither]\n')).toEqual([{ text: '{not json}' }, { text: '[neither]' }])
  expect(await read('one.jsonl', '{"data":[{"a":1}]}')).toEqual([{ data: [{ a: 1 }] }])
})

test('A list that is cut off, goes on behind its end or misses elements says so.', async () => {
  const read = async (text: string) => outcomes((await readFile('a.json', text)).rows)
  expect(await read('[{"a":1},{"a":')).toEqual([{ a: 1 }, expect.stringContaining('cut off')])
  expect(await read('[{"a":1},')).toEqual([{ a: 1 }, expect.stringContaining('cut off')])
  expect(await read('[{"a":1}] x')).toEqual([{ a: 1 }, expect.stringContaining('after the end of the list')])
  expect(await read('[{"a":1},,{"a":2},]')).toEqual([
    { a: 1 },
    expect.stringContaining('nothing'),
    { a: 2 },
    expect.stringContaining('nothing'),
  ])
  expect(await read('[]')).toEqual([])
})

test('An object that is too large to be held is refused.', async () => {
  const { reading } = await readFile('a.json', JSON.stringify({ data: [{ a: 'x'.repeat(100) }] }), {
    maxDocumentBytes: 64,
  })
  expect(reading).toMatchObject({ state: 'failed', problems: [{ code: 'too-large', path: 'a.json' }] })
})
