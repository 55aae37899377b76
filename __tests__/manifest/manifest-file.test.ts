import { createHash } from 'node:crypto'
import { readFileSync, readdirSync } from 'node:fs'
import { expect, test } from '@jest/globals'
import { parseManifest, type Issue, type ManifestFile } from '../../src/manifest/index.ts'

const sha256 = '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08'

const request = `apiVersion: tunegate/v1
kind: FineTuningRequest
metadata: { name: support-bot }
initiator: { github: octocat }
base_model:
  base_model_name_or_path: meta-llama/Llama-3.2-3B
datasets:
  - name: tickets
    uri: data/tickets.jsonl
    digest: { sha256: ${sha256} }
training:
  method: sft
peft_config:
  peft_type: LORA
  r: 16
`

function issuesOf(text: string): readonly Issue[] {
  return parseManifest('m.yml', text).documents.flatMap(({ issues }) => issues)
}

/** The issues that a change of the valid request makes. */
function after(from: string, to: string): readonly Issue[] {
  expect(request).toContain(from)
  return issuesOf(request.replace(from, to))
}

const stateOf = ({ documents, unreadable }: ManifestFile): unknown => [documents.length, unreadable.length]

test('A valid manifest has no issues, a kind, and the digest of its bytes.', () => {
  const file = parseManifest('finetune/a.yml', request)
  expect(file).toMatchObject({ path: 'finetune/a.yml', unreadable: [] })
  expect(file.documents).toMatchObject([
    { path: 'finetune/a.yml', index: 0, kind: 'FineTuningRequest', manifest: { name: 'support-bot' }, issues: [] },
  ])
  expect(file.sha256).toBe(createHash('sha256').update(request).digest('hex'))
})

test('The digest is over the bytes as they are, with byte-order mark and line endings.', () => {
  const bytes = Buffer.from(`\uFEFF${request.replaceAll('\n', '\r\n')}`)
  const file = parseManifest('a.yml', bytes)
  expect(file.sha256).toBe(createHash('sha256').update(bytes).digest('hex'))
  expect(file.documents[0]?.issues).toEqual([])
})

test('The same manifest is read from JSON.', () => {
  const value = parseManifest('a.yml', request).documents[0]?.value
  const [document] = parseManifest('a.json', JSON.stringify(value, undefined, '\t')).documents
  expect(document).toMatchObject({ value, issues: [], kind: 'FineTuningRequest' })
})

const examples = new URL('../fixtures/manifests/', import.meta.url)

test.each(readdirSync(examples))('The example %s has issues exactly if its name says so.', (name) => {
  const { documents, unreadable } = parseManifest(name, readFileSync(new URL(name, examples)))
  const issues = documents.flatMap((document) => document.issues).filter(({ severity }) => severity === undefined)
  expect(unreadable).toEqual([])
  expect(issues.length > 0).toBe(name.startsWith('invalid'))
})

test('Each document of a file has its index, its kind and its own issues.', () => {
  const { documents } = parseManifest('a.yml', `${request}---\n${request.replace('method: sft', 'method: sfd')}`)
  expect(documents.map(({ index, kind, issues }) => [index, kind, issues.length])).toEqual([
    [0, 'FineTuningRequest', 0],
    [1, 'FineTuningRequest', 1],
  ])
  expect(documents[1]?.issues[0]?.place.line).toBe(28)
})

test('A file that cannot be read has no documents and says why.', () => {
  const file = parseManifest('a.yml', 'a: [\nb: *c\n')
  expect(stateOf(file)).toEqual([0, file.unreadable.length])
  expect(file.unreadable.length).toBeGreaterThan(0)
  expect(file.unreadable[0]).toMatchObject({ rule: 'manifest/schema', pointer: '' })
  expect(file.sha256).toMatch(/^[0-9a-f]{64}$/)
  expect(stateOf(parseManifest('a.yml', '# nothing'))).toEqual([0, 1])
})

test.each(['just text', '- a\n- b', '3', 'null'])(
  'The document %j is no manifest and gets one clear issue.',
  (text) => {
    expect(issuesOf(text)).toMatchObject([
      {
        rule: 'manifest/schema',
        pointer: '',
        message: expect.stringContaining('kind must be FineTuningRequest or FineTuningRelease'),
      },
    ])
  },
)

test('A document without kind and version is told both.', () => {
  expect(issuesOf('a: 1\n').map(({ message }) => message)).toEqual([
    '`kind` must be `FineTuningRequest` or `FineTuningRelease`; it is missing.',
    '`apiVersion` must be `tunegate/v1`; it is missing.',
  ])
})

test('An unknown kind is told the known ones and the nearest, at its value.', () => {
  expect(issuesOf(request.replace('FineTuningRequest', 'FinetuningRequest'))).toEqual([
    {
      rule: 'manifest/schema',
      pointer: '/kind',
      message:
        '`kind` must be `FineTuningRequest` or `FineTuningRelease`; it is "FinetuningRequest".' +
        ' Did you mean `FineTuningRequest`?',
      fix: 'Write `kind: FineTuningRequest`.',
      place: { line: 2, column: 7, endLine: 2, endColumn: 24 },
    },
  ])
})

test('A manifest of another version is told this one, and everything else that is wrong.', () => {
  const issues = after('apiVersion: tunegate/v1', 'apiVersion: tunegate/v2\nextra: 1')
  expect(issues.map(({ pointer }) => pointer).toSorted()).toEqual(['/apiVersion', '/extra'])
})

test('An unknown field is an issue of its own rule, at its key, with the field that was probably meant.', () => {
  const text = request.replace('  r: 16', '  lora_aplha: 16')
  expect(issuesOf(text)).toEqual([
    {
      rule: 'manifest/unknown-field',
      pointer: '/peft_config/lora_aplha',
      message: '`lora_aplha` is not a field of `peft_config`. Did you mean `lora_alpha`?',
      fix: 'Rename it to `lora_alpha`.',
      place: { line: 15, column: 3, endLine: 15, endColumn: 13 },
    },
  ])
})

test.each([
  ['  r: 16', '  R: 16', 'Did you mean `r`?'],
  ['base_model:', 'baseModel: {base_model_name_or_path: x}\nbase_model:', 'Did you mean `base_model`?'],
  ['metadata:', 'meta-data: {}\nmetadata:', 'Did you mean `metadata`?'],
  ['    uri:', '    url-x: b\n    uri:', '`url-x` is not a field of `datasets[0]`.'],
])('In place of %j, %j is told: %s', (from, to, message) => {
  expect(after(from, to)).toMatchObject([{ rule: 'manifest/unknown-field', message: expect.stringContaining(message) }])
})

test('A field without a likely meaning is told that x- is free.', () => {
  expect(after('  method: sft', '  method: sft\n  colour: red')).toMatchObject([
    { message: '`colour` is not a field of `training`.', fix: 'A field of your own starts with `x-`: `x-colour`.' },
  ])
  expect(after('  method: sft', '  method: sft\n  x-colour: red')).toEqual([])
})

test("A field of the other kind is not proposed for this kind's typo.", () => {
  expect(after('initiator:', 'subjet: []\ninitiator:')).toMatchObject([
    { message: '`subjet` is not a field of the document.' },
  ])
})

test('A missing field is at the key of its parent, with what it is for.', () => {
  const issues = issuesOf(request.replace('{ github: octocat }', '{}'))
  expect(issues).toMatchObject([
    {
      rule: 'manifest/schema',
      pointer: '/initiator/github',
      message: '`github` is missing in `initiator`.',
      fix: expect.stringMatching(/^Add `github`: GitHub login of a person/),
      place: { line: 4, column: 1, endColumn: 10 },
    },
  ])
})

test.each([
  ['r: 16', 'r: "16"', '`peft_config.r` must be an integer; it is the string "16".'],
  ['r: 16', 'r: 1.5', '`peft_config.r` must be an integer; it is 1.5.'],
  ['r: 16', 'r: 0', '`peft_config.r` must be at least 1; it is 0.'],
  ['r: 16', 'r: .nan', '`peft_config.r` must be an integer; it is NaN.'],
  ['r: 16', 'r:', '`peft_config.r` must be an integer; it is empty.'],
  ['r: 16', 'lora_dropout: 2', '`peft_config.lora_dropout` must be at most 1; it is 2.'],
  ['r: 16', 'target_modules: {a: 1}', '`peft_config.target_modules` must be a string, null or a list; it is a map.'],
  ['r: 16', 'init_lora_weights: pisa', /must be true, false, .*Did you mean `pissa`\?$/],
  ['method: sft', 'method: Sft', /^`training.method` must be `sft`, .*; it is the string "Sft". Did you mean `sft`\?$/],
  ['method: sft', 'method: sft\n  packing: [', ''],
  [
    'method: sft',
    'method: sft\n  hyperparameters: {a: {b: 1}}',
    /^`training.hyperparameters.a` must be a string, null, a number or a boolean/,
  ],
  [
    sha256,
    sha256.toUpperCase(),
    /^`datasets\[0\].digest.sha256` must be 64 lower-case hex digits \(a sha256\); it is "9F86/,
  ],
  ['name: tickets', 'name: ""', '`datasets[0].name` must not be empty.'],
  ['name: support-bot', 'name: "a b"', /^`metadata.name` must match `.*`; it is "a b"\.$/],
])('In place of %j, %j is told in plain words.', (from, to, message) => {
  const file = parseManifest('m.yml', request.replace(from, to))
  if (message === '') return expect(file.documents).toEqual([])
  const messages = file.documents.flatMap(({ issues }) => issues.map((issue) => issue.message))
  expect(messages).toEqual([typeof message === 'string' ? message : expect.stringMatching(message)])
})

test('Several mistakes are all told, none twice.', () => {
  const text = request.replace('r: 16', 'r: x\n  lora_alpha: y').replace('method: sft', 'methd: sft')
  const issues = issuesOf(text)
  expect(issues.map(({ pointer }) => pointer).toSorted()).toEqual([
    '/peft_config/lora_alpha',
    '/peft_config/r',
    '/training/methd',
    '/training/method',
  ])
})

test('Beyond a hundred issues a last one says how many there are.', () => {
  const fields = Array.from({ length: 150 }, (_, i) => `zzz${i}: 1\n`).join('')
  const issues = issuesOf(request + fields)
  expect(issues).toHaveLength(101)
  expect(issues.at(-1)).toMatchObject({
    rule: 'manifest/schema',
    message: '50 more issues of this document are not listed.',
  })
})

test('Thousands of mistakes end fast.', () => {
  const start = performance.now()
  const hyperparameters = Array.from({ length: 2_000 }, (_, i) => `    k${i}: [1]\n`).join('')
  const fields = Array.from({ length: 900 }, (_, i) => `zzz${i}: 1\n`).join('')
  expect(
    issuesOf(`${request.replace('method: sft', `method: sft\n  hyperparameters:\n${hyperparameters}`)}${fields}`),
  ).toHaveLength(101)
  expect(performance.now() - start).toBeLessThan(5_000)
})

test('Fields with the names of object members are fields.', () => {
  const issues = after('initiator:', '__proto__: {}\nconstructor: 1\ntoString: 2\ninitiator:')
  expect(issues.map(({ rule, pointer }) => [rule, pointer])).toEqual([
    ['manifest/unknown-field', '/__proto__'],
    ['manifest/unknown-field', '/constructor'],
    ['manifest/unknown-field', '/toString'],
  ])
})

test('A mistake behind an alias is at the anchored value and names the use.', () => {
  const text = `x-peft: &p { peft_type: LORA, r: many }\n${request.replace(/peft_config:[^]*/, 'peft_config: *p\n')}`
  expect(issuesOf(text)).toMatchObject([
    { pointer: '/peft_config/r', place: { line: 1, column: 34, via: { line: 14, column: 14 } } },
  ])
})
