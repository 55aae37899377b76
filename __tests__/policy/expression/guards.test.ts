import { expect, test } from '@jest/globals'
import { expressionOf, problemsOf } from './compiled.ts'
import { anything, ruleScope, schemaScope } from './scopes.ts'

const bool = { result: 'bool' } as const
const revision = 'manifest.peft_config.revision'
const given = ['has(manifest.peft_config)', `has(${revision})`]

test.each([
  `${revision} != null && ${revision} != "main" && size(${revision}) == 40`,
  `${revision} != "main" && ${revision} != null && size(${revision}) == 40`,
  `${revision} == null || !(${revision} in ["main", "dev"]) && size(${revision}) == 40`,
  `${revision} == null || ${revision} == "main" || size(${revision}) == 40`,
])('A guard is not forgotten because more is said of the value: %s', (source) => {
  expect(problemsOf(source, ruleScope, { ...bool, given })).toEqual([])
})

test.each([
  [`${revision} != "main" && size(${revision}) == 40`, 'null'],
  [`(${revision} != null || ${revision} != "main") && size(${revision}) == 40`, 'null'],
])('What is not asked is reported: %s', (source, kind) => {
  expect(problemsOf(source, ruleScope, { ...bool, given })).toMatchObject([{ kind }])
})

const all = 'has(manifest.datasets) && manifest.datasets.all(d, has(d.license))'

test('What holds of every item holds of each.', () => {
  expect(problemsOf(`${all} && manifest.datasets[0].license == "mit"`, ruleScope, bool)).toEqual([])
  const second = 'manifest.datasets[1].license == "mit"'
  expect(problemsOf(`${all} && size(manifest.datasets) > 1 && ${second}`, ruleScope, bool)).toEqual([])
  expect(problemsOf(`${all} && ${second}`, ruleScope, bool)).toMatchObject([{ kind: 'short' }])
  const some = all.replace('.all(', '.exists(')
  expect(problemsOf(`${some} && manifest.datasets[0].license == "mit"`, ruleScope, bool)).toMatchObject([
    { kind: 'absent', guard: 'has(manifest.datasets[0].license)' },
  ])
})

test('What holds of the keys of a map does not hold of its fields.', () => {
  const source = 'x.all(k, k == "a") && "0" in x && x["0"] == "b"'
  const map = schemaScope({ type: 'object', additionalProperties: { enum: ['b', 'c'] } })
  expect(problemsOf(source, map)).toEqual([])
})

test('What is known of one of two equal values is known of the other.', () => {
  const read = 'previous.datasets == manifest.datasets'
  const request = 'manifest.kind == "FineTuningRequest"'
  const accepted = [
    `previous != null && previous.kind == manifest.kind && ${request} && ${read}`,
    `previous != null && ${request} && manifest.kind == previous.kind && ${read}`,
  ]
  for (const source of accepted) expect(problemsOf(source, ruleScope, bool)).toEqual([])
  const refused = [
    `previous != null && previous.kind != manifest.kind && ${request} && ${read}`,
    `previous != null && (previous.kind == manifest.kind || ${request}) && ${request} && ${read}`,
  ]
  for (const source of refused) {
    expect(problemsOf(source, ruleScope, bool)).toMatchObject([{ kind: 'absent', guard: 'has(previous.datasets)' }])
  }
})

const rows = 'manifest.datasets[0].num_rows'
const hasRows = `has(manifest.datasets) && has(${rows}) && `

test.each([
  [`${hasRows}${rows} / 10000 <= 0.5`, `${rows} / 10000`, `double(${rows}) / 10000`],
  [`${hasRows}0.5 >= ${rows} / 10000`, `${rows} / 10000`, `double(${rows}) / 10000`],
  [`${hasRows}(${rows} / 3 + 1) * 0.5 < 2.0`, `${rows} / 3`, `double(${rows}) / 3`],
  [`${hasRows}double(${rows} / 3) < 1.0`, `${rows} / 3`, `double(${rows}) / 3`],
  [`${hasRows}-(${rows} / 3) in [0.5]`, `${rows} / 3`, `double(${rows}) / 3`],
  [`${hasRows}(params.a ? ${rows} / 3 : 1) == 0.5`, `${rows} / 3`, `double(${rows}) / 3`],
  [`${hasRows}cel.bind(q, ${rows} / 3, q > 0.5)`, `${rows} / 3`, `double(${rows}) / 3`],
  ['params.a / params.b <= 0.5', 'params.a / params.b', 'double(params.a) / double(params.b)'],
])('%s loses the fraction that it asks for', (source, place, sound) => {
  const problems = problemsOf(source, ruleScope, bool).filter(({ kind }) => kind !== 'never-equal')
  expect(problems).toMatchObject([{ kind: 'truncated', fix: expect.stringContaining(sound) }])
  expect(problems.map(({ start, end }) => source.slice(start, end))).toEqual([place])
  expect(problemsOf(source.replace(place, sound), ruleScope, bool)).toEqual([])
})

test.each([`${hasRows}${rows} / 1000 <= 5`, `${hasRows}${rows} / 1000.0 <= 0.5`, `${hasRows}${rows} % 2 == 1`])(
  '%s divides as it says',
  (source) => {
    expect(problemsOf(source, ruleScope, bool)).toEqual([])
  },
)

test('A divisor of several parts stays one.', () => {
  const [problem] = problemsOf('params.a / (params.b + 1) <= 0.5', ruleScope, bool)
  expect(problem?.fix).toContain('double(params.a) / double(params.b + 1)')
})

test.each([Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY])('%s is no number to judge by.', (n) => {
  const number = schemaScope({ type: 'object', required: ['n'], properties: { n: { type: 'number' } } })
  for (const scope of [anything, number]) {
    for (const source of ['!(x.n > 3.0)', 'x.n != 1.0', 'x.n <= 3.0', 'x.n > 3.0']) {
      expect(expressionOf(source, scope).evaluate({ x: { n } })).toMatchObject({ state: 'error', cause: 'number' })
    }
  }
})

test.each([
  '!(double(x.zero) / double(x.zero) > 2.0)',
  '!(double(x.text) > 2.0)',
  'double(x.text) != 1.0',
  '!(x.huge * 10.0 - x.huge * 10.0 > 2.0)',
  '!(x.huge * 10.0 * double(x.zero) > 2.0)',
  'x.list.all(n, !(n * double(x.zero) / double(x.zero) > 2.0))',
  'x.numbers == [1.0]',
  'x.numbers != [1.0]',
  '!(3 in x.numbers)',
  'x.map != {"a": 1.0, "b": 1}',
  'x.map in [{"a": 2.0, "b": 1}] || true && !(x.map in [{"a": 2.0, "b": 1}])',
  'optional.of(x.numbers) != optional.of([1.0])',
])('No condition comes out of what is no number: %s', (source) => {
  const values = { zero: 0, text: 'NaN', huge: 1.7e308, list: [1.5], numbers: [Number.NaN], map: { a: Number.NaN, b: 1 } }
  const evaluation = expressionOf(source, anything, bool).evaluate({ x: values })
  expect(evaluation).toMatchObject({ state: 'error', cause: 'number' })
})

test.each([
  ['1 in x.numbers', true],
  ['x.numbers == [1.0, 2.0, 4.0]', false],
  ['x.numbers == [1.0]', false],
  ['x.map == {"a": 1.0, "b": 2}', false],
  ['x.map == {"a": 1.0}', false],
  ['"a" in x.map', true],
  ['x.numbers == "text"', false],
])('Where something else decides, what must not be read does not matter: %s', (source, expected) => {
  const values = { numbers: [Number.NaN, 1, 3], map: { a: Number.NaN, b: 1 } }
  expect(expressionOf(source, anything, bool).evaluate({ x: values })).toMatchObject({ state: 'value', value: expected })
})

test('A whole number that JavaScript cannot hold exactly is equal to nothing, for it was another when it was written.', () => {
  const written: unknown = JSON.parse('{ "n": 9007199254740993, "list": [9007199254740993] }')
  const schema = { type: 'object', required: ['n', 'list'], properties: { n: { type: 'integer' }, list: { type: 'array', items: { type: 'number' } } } }
  for (const scope of [anything, schemaScope(schema)]) {
    for (const source of ['x.n == 9007199254740992', 'x.n != 1', '!(x.n > 1)', '9007199254740992 in x.list', 'x.list.all(n, n > 1.0)']) {
      const evaluation = expressionOf(source, scope, bool).evaluate({ x: written })
      expect({ source, ...evaluation }).toMatchObject({ source, state: 'error', cause: 'number' })
    }
  }
  const exact = { n: Number.MAX_SAFE_INTEGER, list: [Number.MIN_SAFE_INTEGER] }
  expect(expressionOf('x.n == 9007199254740991 && -9007199254740991 in x.list', anything, bool).evaluate({ x: exact })).toMatchObject({ value: true })
})

test.each([
  ['x.gone == 1', 'absent'],
  ['x.l[7] == 1', 'absent'],
  ['x.s + 1 == 2', 'type'],
  ['x.n / 0 == 1', 'division-by-zero'],
  ['x.n % 0 == 1', 'division-by-zero'],
  ['x.n * 9223372036854775807 > 1', 'number'],
  ['x.l.map(a, x.l.map(b, x.l)).size() > 0', 'limit'],
  ['timestamp(x.s) == timestamp(x.s)', 'other'],
])('%s fails because of: %s', (source, cause) => {
  const l = Array.from({ length: 7 }, (_, index) => index)
  const large = source.includes('map') ? Array.from({ length: 2000 }, (_, index) => index) : l
  const evaluation = expressionOf(source, anything).evaluate({ x: { s: 'a', n: 4, l: large } })
  expect(evaluation).toMatchObject({ state: 'error', cause })
})

test('Each problem says of what kind it is, and what to do in a sentence.', () => {
  const sources: readonly (readonly [string, string])[] = [
    ['manifest.kind ==', 'syntax'],
    ['('.repeat(300), 'limit'],
    ['manifst.kind == "a"', 'unknown-name'],
    ['manifest.knd == "a"', 'unknown-field'],
    ['manifest.kind.startWith("a")', 'unknown-function'],
    ['manifest.training.method == "sft"', 'absent'],
    ['previous.kind == "FineTuningRequest"', 'null'],
    ['has(manifest.datasets) && manifest.datasets[4].name == "a"', 'short'],
    ['manifest.kind + 1 == 2', 'type'],
    ['manifest.kind == "FineTuningReqest"', 'never-equal'],
    ['manifest.kind.matches("(?=a)")', 'pattern'],
  ]
  for (const [source, kind] of sources) {
    const [problem] = problemsOf(source, ruleScope, bool)
    expect(problem).toMatchObject({ kind })
    expect(problem?.fix ?? 'None.').toMatch(/^[A-Z].*\.$/)
    if (problem?.guard !== undefined) {
      expect(problem.fix).toContain(problem.guard)
      expect(problemsOf(source, ruleScope, { ...bool, given: [problem.guard] })).not.toContainEqual(problem)
    }
  }
})
