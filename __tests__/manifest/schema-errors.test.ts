import { expect, test } from '@jest/globals'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describeSchemaErrors, type SchemaProblem } from '../../src/manifest/index.ts'

function problems(schema: object, value: unknown): SchemaProblem[] {
  const ajv = new Ajv2020({
    allErrors: true,
    strict: true,
    strictRequired: false,
    discriminator: true,
    allowUnionTypes: true,
  })
  const validate = ajv.compile(schema)
  expect(validate(value)).toBe(false)
  return describeSchemaErrors(validate.errors ?? [], schema, value)
}

const messages = (schema: object, value: unknown): string[] => problems(schema, value).map(({ message }) => message)

/** Like a policy's `rules`: a severity, or a map with one. */
const setting = {
  anyOf: [
    { enum: ['error', 'warning', 'off'] },
    {
      type: 'object',
      required: ['severity'],
      properties: { severity: { enum: ['error', 'warning', 'off'] }, max: { type: 'integer', minimum: 1 } },
      additionalProperties: false,
    },
  ],
}
const policy = {
  type: 'object',
  properties: {
    rules: {
      type: 'object',
      properties: { 'peft/max-rank': { $ref: '#/$defs/setting' } },
      additionalProperties: false,
    },
  },
  additionalProperties: false,
  $defs: { setting },
}

test('Where no branch of a choice takes the value, the message says what all of them take.', () => {
  expect(messages(policy, { rules: { 'peft/max-rank': 'eror' } })).toEqual([
    '`rules.peft/max-rank` must be `error`, `warning`, `off` or a map; it is the string "eror". Did you mean `error`?',
  ])
  expect(messages(policy, { rules: { 'peft/max-rank': 3 } })).toEqual([
    '`rules.peft/max-rank` must be `error`, `warning`, `off` or a map; it is 3.',
  ])
})

test("Where one branch took the value's type, only its own complaints are told.", () => {
  expect(messages(policy, { rules: { 'peft/max-rank': { severity: 'error', mx: 1 } } })).toEqual([
    '`mx` is not a field of `rules.peft/max-rank`. Did you mean `max`?',
  ])
  expect(messages(policy, { rules: { 'peft/max-rank': { max: 0 } } })).toEqual([
    '`severity` is missing in `rules.peft/max-rank`.',
    '`rules.peft/max-rank.max` must be at least 1; it is 0.',
  ])
})

test('Choices beside each other are kept apart.', () => {
  const schema = { type: 'object', properties: { a: setting, b: setting } }
  expect(problems(schema, { a: 1, b: { severity: 'on' } }).map(({ pointer }) => pointer)).toEqual(['/a', '/b/severity'])
})

test('An unknown field of a schema without free fields is to be renamed or removed.', () => {
  expect(problems(policy, { ruls: {}, colour: 1 })).toEqual([
    {
      kind: 'unknown-field',
      pointer: '/ruls',
      at: 'key',
      message: '`ruls` is not a field of the document. Did you mean `rules`?',
      fix: 'Rename it to `rules`.',
    },
    {
      kind: 'unknown-field',
      pointer: '/colour',
      at: 'key',
      message: '`colour` is not a field of the document.',
      fix: 'Remove `colour`.',
    },
  ])
  expect(messages(policy, { rules: { 'peft/max_rank': 'error' } })).toEqual([
    '`peft/max_rank` is not a field of `rules`. Did you mean `peft/max-rank`?',
  ])
})

test('A discriminated choice names the values that it knows.', () => {
  const branch = (kind: string) => ({ type: 'object', properties: { kind: { const: kind } }, required: ['kind'] })
  const schema = {
    type: 'object',
    discriminator: { propertyName: 'kind' },
    required: ['kind'],
    oneOf: [branch('Cat'), branch('Dog')],
  }
  expect(messages(schema, { kind: 'Dgo' })).toEqual(['`kind` must be `Cat` or `Dog`; it is "Dgo".'])
  expect(messages(schema, {})).toEqual(['`kind` must be `Cat` or `Dog`; it is missing.'])
})

/** Parsed from text: an object literal with `then` looks like a promise. */
const conditionally = (consequence: string): object =>
  JSON.parse(`{"type": "object", "if": {"required": ["a"]}, "then": ${consequence}}`)

test('A wrapper whose cause is told is left out, one without another cause is kept.', () => {
  const conditional = conditionally('{"required": ["b"]}')
  expect(messages(conditional, { a: 1 })).toEqual(['`b` is missing in the document.'])
  const exclusive = { oneOf: [{ type: 'integer' }, { type: 'number' }] }
  expect(messages(exclusive, 3)).toEqual(['The document must match exactly one schema in oneOf; it is 3.'])
  const never = conditionally('false')
  expect(messages(never, { a: 1 })).toHaveLength(1)
  expect(messages({ anyOf: [false, false] }, 1)).toHaveLength(1)
})

test.each([
  [
    { type: 'array', uniqueItems: true },
    [1, 2, 1],
    'The document must not repeat an item: items 0 and 2 are the same.',
  ],
  [{ type: 'array', minItems: 1 }, [], 'The document must not be empty.'],
  [{ type: 'array', maxItems: 1 }, [1, 2], 'The document must have at most 1 items.'],
  [{ type: 'string', maxLength: 2 }, 'abc', 'The document must have at most 2 characters.'],
  [{ type: 'number', multipleOf: 2 }, 3, 'The document must be a multiple of 2; it is 3.'],
  [{ type: 'number', exclusiveMaximum: 1 }, 1, 'The document must be less than 1; it is 1.'],
  [{ const: 'x' }, ['y'], 'The document must be `x`; it is a list.'],
  [
    { type: 'object', propertyNames: { pattern: '^a' } },
    { b: 1 },
    '`b` is not a name that fields of the document may have.',
  ],
])('%j says of %j: %s', (schema, value, message) => {
  expect(messages(schema, value)).toEqual([message])
})

test('A description in the schema is the help, also behind a $ref.', () => {
  const schema = {
    type: 'object',
    properties: { a: { $ref: '#/$defs/a' } },
    $defs: { a: { type: 'integer', description: 'How many.' } },
  }
  expect(problems(schema, { a: 'x' })).toMatchObject([{ fix: 'How many.' }])
})

test('Schemas that contain themselves end.', () => {
  const schema = {
    $ref: '#/$defs/node',
    $defs: { node: { anyOf: [{ type: 'integer' }, { type: 'array', items: { $ref: '#/$defs/node' } }] } },
  }
  expect(problems(schema, [[['x']]])).toMatchObject([{ pointer: '/0/0/0' }])
})

test('Without errors there is nothing to tell.', () => {
  expect(describeSchemaErrors([], {}, 1)).toEqual([])
})
