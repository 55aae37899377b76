import { execFileSync } from 'node:child_process'
import { readFileSync, readdirSync } from 'node:fs'
import { expect, test } from '@jest/globals'
import * as fc from 'fast-check'
import { readTrainingConfig } from '../../../src/evidence/index.ts'
import { readDocuments } from '../../../src/manifest/index.ts'

const pyYaml = `
import yaml, json, sys, math, datetime
def plain(value):
    if isinstance(value, dict):
        return {str(name): plain(inner) for name, inner in value.items()}
    if isinstance(value, list):
        return [plain(inner) for inner in value]
    if isinstance(value, (datetime.date, datetime.datetime)):
        return {"date": True}
    if isinstance(value, float) and not math.isfinite(value):
        return {"float": str(value)}
    return value
def read(text):
    try:
        return {"documents": [plain(each) for each in yaml.safe_load_all(text)]}
    except Exception as problem:
        return {"problem": str(problem)}
print(json.dumps([read(text) for text in json.load(sys.stdin)]))
`

type Theirs = { readonly documents?: readonly unknown[]; readonly problem?: string }

function readWithPyYaml(texts: readonly string[]): readonly Theirs[] | undefined {
  try {
    const input = JSON.stringify(texts)
    return JSON.parse(execFileSync('python3', ['-c', pyYaml], { input, stdio: 'pipe', maxBuffer: 1e8 }).toString())
  } catch {
    return undefined
  }
}

/** The values that we read, with what has no form in JSON written as the script writes it. */
function comparable(value: unknown): unknown {
  if (typeof value === 'number' && !Number.isFinite(value)) {
    return { float: Number.isNaN(value) ? 'nan' : value > 0 ? 'inf' : '-inf' }
  }
  if (Array.isArray(value)) return value.map(comparable)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, comparable(inner)]))
}

/** Dates are text here and dates there. */
function withoutDates(ours: unknown, theirs: unknown): unknown {
  if (typeof theirs === 'object' && theirs !== null && 'date' in theirs && typeof ours === 'string') return theirs
  if (Array.isArray(ours) && Array.isArray(theirs)) return ours.map((item, index) => withoutDates(item, theirs[index]))
  if (typeof ours !== 'object' || ours === null || Array.isArray(ours)) return ours
  const entries = Object.entries(ours)
  return Object.fromEntries(entries.map(([name, inner]) => [name, withoutDates(inner, Reflect.get(Object(theirs), name))]))
}

function expectSame(texts: readonly string[]): void {
  const theirs = readWithPyYaml(texts) ?? []
  expect(theirs).toHaveLength(texts.length)
  for (const [index, text] of texts.entries()) {
    const { documents, problems } = readDocuments(text, 'python')
    expect({ text, problems }).toEqual({ text, problems: [] })
    const ours = documents.map(({ value }) => comparable(value))
    expect({ text, documents: withoutDates(ours, theirs[index]?.documents) }).toEqual({ text, ...theirs[index] })
  }
}

const hasPyYaml = readWithPyYaml([]) !== undefined
const whenPyYaml = hasPyYaml ? test : test.skip
const note = hasPyYaml ? '' : ' (skipped: no python3 with PyYAML)'

whenPyYaml(`Real configs are read as PyYAML reads them${note}.`, () => {
  const folders = ['__tests__/fixtures/training-config', '__tests__/fixtures/yaml']
  const files = folders.flatMap((folder) => readdirSync(folder).map((name) => `${folder}/${name}`))
  const texts = files.filter((name) => /\.ya?ml$/.test(name)).map((name) => readFileSync(name, 'utf8'))
  expect(texts.length).toBeGreaterThan(20)
  expectSame(texts)
})

whenPyYaml(`Plain scalars are read as PyYAML reads them${note}.`, () => {
  const booleans = ['yes', 'No', 'ON', 'off', 'y', 'n', 'true', 'FALSE', 'True']
  const integers = ['08', '010', '0421', '0o14', '0b11', '1_000', '12:30:45', '-1', '+2', '0x1F', '00', '-010']
  const floats = ['1e-4', '1e-5', '5E-5', '1.0e-5', '.5', '5.', '1_0.5', '190:20:30.15', '.inf', '-.INF', '.nan', '1.0E+3']
  const others = ['2001-01-01', '2026-11-22T10:00:00Z', '~', 'null', 'NULL', '""', '"yes"', "'010'", '1.2.3', 'a b', '-']
  expectSame([...booleans, ...integers, ...floats, ...others].map((token) => `k: ${token === '-' ? '"-"' : token}\n`))
})

whenPyYaml(`Any plain scalar that PyYAML reads is the same here${note}.`, () => {
  const piece = fc.constantFrom(...'0123456789+-._eExob'.split(''), 'yes', 'no', 'on', 'true', 'inf', 'nan', '00')
  const token = fc.array(piece, { minLength: 1, maxLength: 6 }).map((parts) => parts.join(''))
  const texts = fc.sample(token, { seed: 11, numRuns: 3_000 }).map((text) => `k: ${text}`)
  const theirs = readWithPyYaml(texts) ?? []
  const readable = texts.filter((text, index) => {
    return theirs[index]?.problem === undefined && readDocuments(text, 'python').problems.length === 0
  })
  expect(readable.length).toBeGreaterThan(2_500)
  expectSame(readable)
})

whenPyYaml(`Structure is read as PyYAML reads it${note}.`, () => {
  expectSame([
    'a: 1\nb: 2\na: 3\n',
    'a: &x {r: 8, s: 1}\nb: {<<: *x, r: 9}\nc: *x\n',
    'x: &x {k: 1}\ny: &y {k: 2, l: 3}\nz:\n  <<: *x\n  <<: *y\n',
    'x: &x {k: 1}\ny: &y {k: 2}\nz: {<<: [*x, *y]}\n',
    'a: &v yes\na: 2\nb: *v\n',
    'a: 1\r\nb: [yes, 010]\r\n',
    '---\na: yes\n---\nb: 1e-5\n',
    'x-common: {a: yes}\n',
    'a:\n  - {b: on}\n  - |\n    yes\n',
    '"a": "\\u00e9"\nb: >-\n  one\n  two\n',
  ])
})

test('A leading byte-order mark, tabs between tokens and comments do not matter.', () => {
  const [document] = readDocuments('\uFEFFa:\tyes # no\n', 'python').documents
  expect(document?.value).toEqual({ a: true })
})

test('Of equal keys the last counts, stands at its own place, and the earlier ones are told.', () => {
  const text = 'base_model: a/b\nadapter: lora\nlora_r: 8\nmicro_batch_size: 1\nlora_r: 64\n'
  const config = readTrainingConfig('train.yml', text)
  expect(config).toMatchObject({
    state: 'recognised',
    facts: { peft_config: { r: { value: 64, line: 5, column: 9 } } },
    repeatedKeys: [{ key: 'lora_r', place: { line: 3, column: 1 } }],
  })
})

test('Manifests still refuse equal keys and keys that are no text.', () => {
  expect(readDocuments('a: 1\na: 2\n').problems).not.toEqual([])
  expect(readDocuments('1: a\n').problems).not.toEqual([])
  expect(readDocuments('1: a\n', 'python').documents[0]?.value).toEqual({ 1: 'a' })
})

test.each([
  ['trust_remote_code: yes', true],
  ['trust_remote_code: on', true],
  ['trust_remote_code: "True"', true],
  ['trust_remote_code: no', false],
  ['trust_remote_code: off', false],
])('%s is %s for Python.', (line, isRisky) => {
  const config = readTrainingConfig('train.yml', `base_model: a/b\nmicro_batch_size: 1\n${line}\n`)
  const risks = config.state === 'recognised' ? config.facts.settings.map(({ risk }) => risk) : []
  expect(risks.includes('remote-code')).toBe(isRisky)
})

test.each([
  ['!!int "0100"', 64],
  ['!!int "016"', 14],
  ['!!int 0x10', 16],
  ['!!float 1e-5', 0.00001],
  ['!!str 12', '12'],
  ['!!str yes', 'yes'],
  ['! 12', '12'],
])('%s is %j, as PyYAML reads explicit tags.', (written, expected) => {
  expect(readDocuments(`a: ${written}\n`, 'python').documents[0]?.value).toEqual({ a: expected })
})

test.each(['1e-5', '"1e-5"', '0.00001', '1.0e-5', '1E-5'])('A learning rate written as %s is a number.', (written) => {
  const config = readTrainingConfig('train.yml', `base_model: a/b\nmicro_batch_size: 1\nlearning_rate: ${written}\n`)
  expect(config).toMatchObject({ facts: { hyperparameters: { learning_rate: { value: 0.00001 } } } })
})
