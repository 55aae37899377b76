import { execFileSync } from 'node:child_process'
import { expect, test } from '@jest/globals'
import * as fc from 'fast-check'
import { parseManifest, readDocuments, type Issue } from '../../src/manifest/index.ts'

function issuesOf(text: string, path = 'm.yml'): Issue[] {
  return parseManifest(path, text).documents.flatMap(({ issues }) =>
    issues.filter(({ rule }) => rule === 'manifest/portable-yaml'),
  )
}

/** `error`, `notice` or `none` for a plain value. */
function verdict(token: string): string {
  const [issue] = issuesOf(`k: ${token}`)
  return issue ? (issue.severity ?? 'error') : 'none'
}

test.each([
  'yes',
  'No',
  'ON',
  'off',
  '08',
  '010',
  '0421',
  '-010',
  '1_000',
  '0b11',
  '0x_1',
  '12:30:45',
  '190:20:30.15',
  '1_0.5',
  '0o14',
  '-0x1F',
  '2001-01-01',
  '2026-11-22T10:00:00Z',
  '2025-1-1 1:02:03',
  '9007199254740993',
  '-9007199254740993',
  '1e400',
  '0xFFFFFFFFFFFFFFFF',
  '=',
  '<<',
])('%s is an error.', (token) => {
  expect(verdict(token)).toBe('error')
})

test.each(['1e-4', '1e-5', '5E-5', '2e4', '1.0e4', '-.5', '+.5', '1.e3', '.5e3'])('%s is a notice.', (token) => {
  expect(verdict(token)).toBe('notice')
})

test.each([
  'y',
  'n',
  'true',
  'False',
  'null',
  '~',
  '""',
  '0',
  '-1',
  '16',
  '0x1F',
  '00',
  '07',
  '1.5',
  '1.0e-5',
  '1.0e+4',
  '.5',
  '5.',
  '.inf',
  '-.INF',
  '.nan',
  '9007199254740991',
  '1.2.3',
  '2001-01',
  'abc',
  '"yes"',
  "'1e-5'",
  '!!str yes',
  '|\n yes',
  '1.0e+22',
])('%s is portable or quoted.', (token) => {
  expect(verdict(token)).toBe('none')
})

test.each([
  ['1e-5', '1.0e-5'],
  ['5E4', '5.0e+4'],
  ['-.5', '-0.5'],
  ['1.e3', '1.0e+3'],
])('The notice for %s proposes %s, which is portable and means the same.', (token, proposal) => {
  expect(issuesOf(`k: ${token}`)[0]?.fix).toBe(`Write \`${proposal}\`.`)
  expect(verdict(proposal)).toBe('none')
  expect(Number(proposal)).toBe(Number(token))
})

test('An issue says what each reader sees and what to write.', () => {
  expect(issuesOf('training:\n  packing: yes\n')).toEqual([
    {
      rule: 'manifest/portable-yaml',
      message: '`yes` is text here and true for PyYAML.',
      fix: 'Write `true`, or write "yes" in quotes if text is meant.',
      pointer: '/training/packing',
      place: { line: 2, column: 12, endLine: 2, endColumn: 15 },
    },
  ])
  expect(issuesOf('r: 010')[0]?.message).toBe('`010` is the number 10 here and the number 8 (octal) for PyYAML.')
})

test.each([
  '!!int 0100',
  '!!int "0100"',
  '!<tag:yaml.org,2002:int> 0100',
  '&a !!int 1',
  '!!float 1.5',
  '!!bool true',
  '!!null ~',
  '! yes',
  '! "010"',
  '! |\n 010',
  '!',
])('%j is an error: a tag has rules of its own for each reader.', (token) => {
  expect(verdict(token)).toBe('error')
  expect(verdict(`[${token.includes('|') ? '! 010' : token}]`)).toBe('error')
})

test('The issue for a tag names it, and stands at the value.', () => {
  expect(issuesOf('training:\n  r: !!int "0100"\n')).toEqual([
    {
      rule: 'manifest/portable-yaml',
      message: 'The tag `!!int` makes each reader convert "0100" by its own rules.',
      fix: 'Write the value without a tag; quote it if text is meant.',
      pointer: '/training/r',
      place: { line: 2, column: 12, endLine: 2, endColumn: 18 },
    },
  ])
})

test('Tagged keys are judged like values, and lists and maps may have their tag.', () => {
  expect(issuesOf('a: {! yes: 1}')).toMatchObject([{ pointer: '/a/yes' }])
  expect(issuesOf('a: {! "<<": 1}')).toMatchObject([{ pointer: '/a/<<' }])
  expect(issuesOf('!!map {a: !!seq [!!str yes, ! [b], ! {c: d}], !!str no: 1}')).toEqual([])
})

test('Floats give one notice for all documents of a file, with their number.', () => {
  const issues = issuesOf('a: 1\n---\nb: [1e-5, 2e-5]\n---\nc: 3e-5\n')
  expect(issues).toHaveLength(1)
  expect(issues[0]).toMatchObject({ severity: 'notice', pointer: '/b/0', place: { line: 3, column: 5 } })
  expect(issues[0]?.message).toContain('The file has 3 such numbers')
})

test('Keys are judged like values.', () => {
  expect(issuesOf('a: {no: 1, "on": 2}')).toMatchObject([{ pointer: '/a/no', place: { line: 1, column: 5 } }])
})

test('Nothing under a free field is judged, unless an alias carries it out.', () => {
  expect(issuesOf('x-note: {a: yes, b: [1e-5]}\na: {x-b: on}\n')).toEqual([])
  expect(issuesOf('x-note: &n {a: yes}\nb: *n\nc: *n\n')).toMatchObject([
    { pointer: '/b/a', place: { line: 1, column: 16 } },
  ])
})

test('Merge keys are portable, and what they merge is judged once.', () => {
  expect(issuesOf('a: &a {b: 1}\nc: {<<: *a}\n')).toEqual([])
  expect(issuesOf('a: &a {b: yes}\nc: {<<: *a}\n')).toHaveLength(1)
})

test('In a JSON file only numbers that readers round are judged.', () => {
  expect(issuesOf('{"lr": 1e-5, "n": 1E4, "yes": "no"}', 'm.json')).toEqual([])
  expect(issuesOf('{"n": 9007199254740993, "m": 1e400}', 'm.json').map(({ pointer }) => pointer)).toEqual(['/n', '/m'])
})

const pyYaml = `
import yaml, json, sys
def read(token):
    try:
        value = yaml.safe_load("k: " + token)["k"]
    except Exception:
        return ["error", ""]
    return [type(value).__name__, repr(value)]
print(json.dumps([read(token) for token in json.load(sys.stdin)]))
`

function readWithPyYaml(tokens: readonly string[]): [string, string][] | undefined {
  try {
    return JSON.parse(
      execFileSync('python3', ['-c', pyYaml], { input: JSON.stringify(tokens), stdio: 'pipe' }).toString(),
    )
  } catch {
    return undefined
  }
}

function agrees(value: unknown, [type, text]: readonly [string, string]): boolean {
  if (type === 'NoneType') return value === null
  if (type === 'bool') return value === (text === 'True')
  if (type === 'int') return typeof value === 'number' && Number.isSafeInteger(value) && value === Number(text)
  if (type === 'str') return typeof value === 'string'
  if (type !== 'float' || typeof value !== 'number') return false
  const number = { inf: Infinity, '-inf': -Infinity, nan: Number.NaN }[text] ?? Number(text)
  return Object.is(value, number) || value === number
}

const hasPyYaml = readWithPyYaml([]) !== undefined
const whenPyYaml = hasPyYaml ? test : test.skip
const note = hasPyYaml ? '' : ' (skipped: no python3 with PyYAML)'

whenPyYaml(`Exactly the scalars that the real PyYAML reads differently are reported${note}.`, () => {
  const pieces = ['yes', 'no', 'on', 'off', 'true', 'inf', 'nan', '00', '2001-01-01']
  const piece = fc.constantFrom(...'0123456789+-._:eExobTZ'.split(''), ...pieces)
  const token = fc.array(piece, { minLength: 1, maxLength: 6 }).map((parts) => parts.join(''))
  const special = [
    'YES',
    'Off',
    'y',
    'N',
    '=',
    '<<',
    '~',
    'Null',
    'NULL',
    'nULL',
    '2001-1-1',
    '2001-01-01 10:00:00',
    '1e400',
    '1.0e+400',
  ]
  const sample = [...special, ...fc.sample(token, { seed: 7, numRuns: 5_000 })]
  const readings = sample.map((text) => readDocuments(`k: ${text}`).documents[0])
  const tokens = sample.filter((_, index) => {
    const scalar = readings[index]?.scalars.find(({ pointer, at }) => pointer === '/k' && at === 'value')
    return scalar?.source === sample[index]
  })
  expect(tokens.length).toBeGreaterThan(3_000)

  const wrong = (readWithPyYaml(tokens) ?? []).flatMap((theirs, index) => {
    const text = tokens[index] ?? ''
    const value = fieldK(readDocuments(`k: ${text}`).documents[0]?.value)
    // A number too large is reported although both readers make it infinite.
    const isPortable = agrees(value, theirs) && !(/[0-9]/.test(text) && Math.abs(Number(value)) === Infinity)
    return isPortable === (verdict(text) === 'none') ? [] : [`${text}: ${theirs.join(' ')}, here ${String(value)}`]
  })
  expect(wrong).toEqual([])
})

whenPyYaml(`No tagged scalar that passes is something else for the real PyYAML${note}.`, () => {
  const numbers = ['0100', '1_0', '08', '0o14', '0x1F', '1e-5', '.5', '1', '12:30:45']
  const values = [...numbers, 'yes', 'on', '~', '2001-01-01', '=']
  const quotes = [(text: string) => text, (text: string) => `"${text}"`, (text: string) => `|-\n  ${text}`]
  const core = ['int', 'float', 'bool', 'null', 'str', 'binary', 'timestamp', 'merge', 'value', 'seq', 'map', 'set']
  const tags = ['!', '!x', ...core.flatMap((name) => [`!!${name}`, `!<tag:yaml.org,2002:${name}>`])]
  const tokens = tags.flatMap((tag) => quotes.flatMap((quote) => values.map((text) => `${tag} ${quote(text)}`)))
  const passing = tokens.flatMap((token) => {
    const [document] = readDocuments(`k: ${token}`).documents
    return document && verdict(token) === 'none' ? [{ token, value: fieldK(document.value) }] : []
  })
  expect(passing.map(({ token }) => token)).toEqual(expect.arrayContaining(['!!str 0100', '!!str "yes"']))

  const theirs = readWithPyYaml(passing.map(({ token }) => token)) ?? []
  expect(passing.filter(({ value }, index) => !agrees(value, theirs[index] ?? ['error', '']))).toEqual([])
})

function fieldK(value: unknown): unknown {
  return Reflect.get(Object(value), 'k')
}
