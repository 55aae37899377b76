import { expect, test } from '@jest/globals'
import { anything, ruleScope, schemaScope } from './scopes.ts'
import { expressionOf, problemsOf, valueOf } from './compiled.ts'

const manifest = {
  kind: 'FineTuningRequest',
  metadata: { name: 'support-bot' },
  datasets: [
    { name: 'a', uri: 'a.jsonl', license: 'mit', num_rows: 10 },
    { name: 'b', uri: 'b.jsonl' },
  ],
  training: { method: 'sft', hyperparameters: { learning_rate: 2e-4, num_train_epochs: 3, lora_r: 8, rate: 0.5 } },
  peft_config: { peft_type: 'LORA', r: 16, lora_alpha: 32 },
}

const lora = 'has(manifest.peft_config) && manifest.peft_config.peft_type == "LORA" && has(manifest.peft_config.r)'
const hyperparameters = 'has(manifest.training) && has(manifest.training.hyperparameters)'

test.each([
  [`${lora} && manifest.peft_config.r <= params.max_rank`, true],
  [`${lora} && params.max_rank * 2 >= manifest.peft_config.r`, true],
  [
    `${lora} && has(manifest.peft_config.lora_alpha) && manifest.peft_config.lora_alpha <= 2 * manifest.peft_config.r`,
    true,
  ],
  [`${lora} && manifest.peft_config.r * 0.5 == 8`, true],
  [`${lora} && manifest.peft_config.r / 3 == 5 && manifest.peft_config.r % 3 == 1`, true],
  [`${lora} && manifest.peft_config.r in [8, 16.0]`, true],
  [
    `${hyperparameters} && has(manifest.training.hyperparameters.learning_rate) && manifest.training.hyperparameters.learning_rate <= 0.001`,
    true,
  ],
  [
    `${hyperparameters} && has(manifest.training.hyperparameters.num_train_epochs) && manifest.training.hyperparameters.num_train_epochs <= 3`,
    true,
  ],
  [
    `${hyperparameters} && has(manifest.training.hyperparameters.num_train_epochs) && manifest.training.hyperparameters.num_train_epochs / 2 == 1.5`,
    true,
  ],
  [
    `${hyperparameters} && has(manifest.training.hyperparameters.lora_r) && manifest.training.hyperparameters.lora_r * 1.5 == 12`,
    true,
  ],
  [
    `${hyperparameters} && has(manifest.training.hyperparameters.rate) && manifest.training.hyperparameters.rate + 1 == 1.5`,
    true,
  ],
  ['!has(manifest.datasets) || manifest.datasets.all(d, !has(d.license) || d.license in params.licenses)', true],
  ['has(manifest.datasets) && manifest.datasets.filter(d, has(d.license)).map(d, d.license) == ["mit"]', true],
  ['manifest.?training.?framework.orValue("none") == "none"', true],
  ['previous == null || previous.kind == manifest.kind', true],
  ['previous != null && previous.kind == manifest.kind', false],
])('%s', (source, expected) => {
  const values = { manifest, previous: null, params: { max_rank: 16, licenses: ['mit'] } }
  expect(valueOf(source, ruleScope, values)).toBe(expected)
})

test.each([
  ['x.n != 5', { n: '5' }],
  ['x.n == 5 || x.n != 5', { n: 5.5 }],
  ['x.s != ""', { s: 5 }],
  ['x.l.size() == 0', { l: 'no list' }],
  ['x.o == x.o', { o: [] }],
])('%s fails on a value that its schema does not allow.', (source, document) => {
  const properties = {
    n: { type: 'integer' },
    s: { type: 'string' },
    l: { type: 'array' },
    o: { type: 'object', additionalProperties: { type: 'string' } },
  }
  const scope = schemaScope({ type: 'object', required: Object.keys(properties), properties })
  const evaluation = expressionOf(source, scope).evaluate({ x: { n: 5, s: 'a', l: [], o: {}, ...document } })
  expect(evaluation).toMatchObject({ state: 'error', message: expect.stringContaining('belongs') })
})

test('A value of the wrong type fails only the expressions that read it.', () => {
  const scope = schemaScope({
    type: 'object',
    required: ['n', 's'],
    properties: { n: { type: 'integer' }, s: { type: 'string' } },
  })
  expect(valueOf('x.s == "a"', scope, { x: { n: 'five', s: 'a' } })).toBe(true)
})

test.each(['constructor', '__proto__', 'toString', 'hasOwnProperty', 'valueOf'])(
  '%s is a key like any other.',
  (key) => {
    expect(valueOf(`x["${key}"] == 1`, anything, { x: {} })).toMatch(/absent/)
    expect(valueOf(`"${key}" in x`, anything, { x: {} })).toBe(false)
    const own: unknown = JSON.parse(`{"${key}": 1}`)
    expect(valueOf(`x["${key}"] == 1`, anything, { x: own })).toBe(true)
  },
)

test('Documents are never changed, and may be frozen.', () => {
  const document = Object.freeze({ list: Object.freeze([3, 1, 2]), nested: Object.freeze({ a: 'b' }) })
  const before = JSON.stringify(document)
  for (const source of ['x.list.map(i, i * 2)', 'x.list + [4]', 'x.nested == {"a": "b"}', 'x.list.filter(i, i > 1)']) {
    const evaluation = expressionOf(source, anything).evaluate({ x: document })
    expect(evaluation.state).toBe('value')
    evaluation.reads()
  }
  expect(JSON.stringify(document)).toBe(before)
})

test('Each document is converted once, however many expressions read it.', () => {
  let walked = 0
  const document = new Proxy({ a: 1 }, { ownKeys: (target) => (walked++, Reflect.ownKeys(target)) })
  for (const source of ['x.a == 1', 'x.a > 0', 'x.a < 2', 'has(x.b)', 'x.a != 3']) {
    expect(expressionOf(source, anything).evaluate({ x: document }).state).toBe('value')
  }
  expect(walked).toBe(1)
})

test.each([
  ['matches searches.', 'x.matches("b+")', true],
  ['matches takes its subject as an argument.', 'matches(x, "^a")', true],
  ['matches can be chained.', '"{}".matches("x") || x.substring(1).matches("^b")', true],
  ['Line breaks and comments may stand before a call.', 'x\n  // matches("z")\n  .\n  matches ( "c$" )', true],
  ['A string that speaks of matches is a string.', '"x.matches(\'z\')" == "x." + "matches(\'z\')"', true],
  ['Patterns end at the end of the text, not of a line.', '"a\\nb".matches("a$")', false],
])('%s', (_, source, expected) => {
  expect(valueOf(source, anything, { x: 'abc' })).toBe(expected)
})

test('An expression that must give true or false is refused when it cannot, and fails when it does not.', () => {
  expect(problemsOf('manifest.metadata.name', ruleScope, { result: 'bool' })).toHaveLength(1)
  expect(problemsOf('manifest.metadata.name', ruleScope)).toEqual([])
  const evaluation = expressionOf('x.a', anything, { result: 'bool' }).evaluate({ x: { a: 'true' } })
  expect(evaluation).toMatchObject({ state: 'error', message: expect.stringContaining('true or false') })
})

test('What is given need not be guarded again.', () => {
  const source = 'manifest.peft_config.r <= 64'
  expect(problemsOf(source, ruleScope)).toHaveLength(2)
  expect(
    problemsOf(source, ruleScope, { given: ['has(manifest.peft_config)', 'has(manifest.peft_config.r)'] }),
  ).toEqual([])
  expect(problemsOf(source, ruleScope, { given: ['has(manifest.peft_config) || true'] })).toHaveLength(2)
})

test('The paths are those that the expression names, with * for any element.', () => {
  const source = 'has(manifest.datasets) && manifest.datasets.all(d, has(d.license) && d.license != params["a/b"])'
  const paths = expressionOf(source, ruleScope).paths.map(({ root, pointer }) => `${root}${pointer}`)
  expect(paths).toEqual(expect.arrayContaining(['manifest/datasets', 'manifest/datasets/*/license', 'params/a~1b']))
})

test('A name without a value is an error.', () => {
  expect(valueOf('x.a == 1', anything, {})).toBe('error: x: x has no value here')
})
