import { expect, test } from '@jest/globals'
import { compile, compileMessage, compilePattern } from '../../../src/policy/expression/index.ts'
import { anything, ruleScope } from './scopes.ts'

/** The one bound in time that is asserted: whatever policy and documents say, one expression is done within it. */
const longest = 100

const list = Array.from({ length: 2500 }, (_, index) => index)
const text = 'a'.repeat(100_000)
const document = { list, other: [...list], text, evil: `${text}!` }

/** Milliseconds of processor time of the best run: what else the machine does, and warming up, are not counted. */
function timed(work: () => void): number {
  const times = [1, 2, 3, 4, 5, 6, 7].map(() => {
    const start = process.cpuUsage()
    work()
    const { user, system } = process.cpuUsage(start)
    return (user + system) / 1000
  })
  return Math.min(...times)
}

test.each([
  ['A pattern that makes a backtracking matcher hang', 'x.evil.matches("^(a+)+$")'],
  ['Lists compared item by item', 'x.list.all(a, x.other.all(b, a + b >= 0))'],
  ['Lists of lists', 'x.list.map(a, x.other.map(b, [a, b])).size() > 0'],
  ['Copies of a list', 'x.list.map(a, x.list + x.list + x.list).size() > 0'],
  ['Whole lists compared again and again', 'x.list.all(a, x.list == x.other)'],
  ['Whole texts searched again and again', 'x.list.all(a, x.text.contains("b") || true)'],
  ['Whole texts matched again and again', 'x.list.all(a, x.text.matches("(a|b)*c") || true)'],
  ['Texts that are made again and again', 'x.list.all(a, x.text + "x" == x.text + "y" || true)'],
  ['A text split in letters, squared', 'x.text.split("").all(a, x.text.split("").all(b, a == b))'],
  ['A text joined with itself', 'x.text.split("").join(x.text) == ""'],
  [
    'A list that doubles',
    'cel.bind(a, x.list + x.list, cel.bind(b, a + a, cel.bind(c, b + b, cel.bind(d, c + c, cel.bind(e, d + d, e.size() > 0)))))',
  ],
])('%s ends in time, without a wrong answer.', (_, source) => {
  const compiled = compile(source, anything, { result: 'bool' })
  if (compiled.state !== 'compiled') throw new Error(JSON.stringify(compiled.problems))
  const { expression } = compiled
  expect(timed(() => expression.evaluate({ x: document }))).toBeLessThan(longest)
  const evaluation = expression.evaluate({ x: document })
  expect(timed(() => evaluation.reads())).toBeLessThan(longest)
  if (evaluation.state === 'error') expect(evaluation.message).toMatch(/too many steps/)
})

test.each([
  ['5,000 parentheses', `${'('.repeat(5000)}1${')'.repeat(5000)}`],
  ['2,000 parentheses', `${'('.repeat(2000)}1${')'.repeat(2000)}`],
  ['100,000 characters', 'x.a == 1 || '.repeat(9000)],
  ['4,000 negations', `${'!'.repeat(4000)}true`],
  ['4,000 minus signs', `${'-'.repeat(4000)}1`],
  ['800 conjuncts', `${'x.a&&'.repeat(800)}true`],
  ['1,000 ternaries', `${'x?1:'.repeat(1000)}2`],
  ['2,000 lists', `${'['.repeat(2000)}${']'.repeat(2000)}`],
  ['2,000 fields', `x${'.a'.repeat(2000)}`],
  ['2,000 additions', `1${'+1'.repeat(2000)}`],
])('A source of %s is refused in time.', (_, source) => {
  const compiled = compile(source, anything)
  expect(compiled).toMatchObject({
    state: 'invalid',
    problems: [{ message: expect.stringMatching(/nested|characters|large/) }],
  })
  expect(timed(() => compile(source, anything))).toBeLessThan(longest)
})

/** A source grown from a seed, as deep as the parser lets it be. */
function grown(seed: string, depth: number, grow: (inner: string, level: number) => string): string {
  return Array.from({ length: depth }).reduce<string>((inner, _, level) => grow(inner, level), seed)
}

function many(count: number, part: (index: number) => string, joiner: string): string {
  return Array.from({ length: count }, (_, index) => part(index)).join(joiner)
}

test.each([
  ['Ternaries in the condition', grown('params.b', 45, (inner) => `(${inner} ? params.y : params.y)`)],
  ['Ternaries in both branches', grown('params.b', 7, (inner) => `(params.y ? ${inner} : !${inner})`)],
  ['Ternaries of values', grown('params.b', 45, (inner, level) => `(${inner} ? params.b in [${level}] : params.b == 1)`)],
  ['Disjunctions in conjunctions', grown('params.b', 28, (inner, level) => `((${inner} || params.c == ${level}) && params.b)`)],
  ['Negated mixtures', grown('params.b', 24, (inner, level) => `!(${inner} && params.b != ${level} || params.b)`)],
  ['Many excluded values', many(200, (index) => `params.b != ${index}`, ' && ')],
  ['Many possible values', many(200, (index) => `params.b == ${index}`, ' || ')],
  ['Lists of values', many(30, (index) => `params.b in [${many(20, (value) => String(index * 20 + value), ',')}]`, ' || ')],
  ['Equal values', many(90, (index) => `params.a == params.b${index} && params.b${index} == 1`, ' && ')],
  ['Positions in lists', many(60, (index) => `params.l[${index}][1][2][3][4][5] == ${index}`, ' && ')],
  ['Macros beside each other', many(80, (index) => `params.l.all(x, x.a${index} || x.b == ${index})`, ' && ')],
  ['Macros in ternaries', grown('params.b', 12, (inner, level) => `(params.l.all(x, x == ${level}) ? ${inner} : false)`)],
  ['Quotients', many(200, () => 'params.a/2<0.5', ' && ')],
])('%s are linted in time.', (_, source) => {
  expect(source.length).toBeLessThanOrEqual(4096)
  const compiled = compile(source, ruleScope)
  expect(JSON.stringify(compiled)).not.toMatch(/nested|characters|large/)
  expect(timed(() => compile(source, ruleScope))).toBeLessThan(longest)
})

test('A message of many holes compiles in time, under many guards.', () => {
  const source = '{manifest.peft_config.r}'.repeat(83)
  const given = Array.from({ length: 80 }, () => ['has(manifest.peft_config)', 'has(manifest.peft_config.r)']).flat()
  expect(compileMessage(source, ruleScope, { given }).state).toBe('compiled')
  expect(timed(() => compileMessage(source, ruleScope, { given }))).toBeLessThan(longest / 4)
})

/** Letters without a pattern in them, so that a matcher that remembers where it was gains nothing. */
function shuffled(length: number): string {
  let state = 1
  return Array.from({ length }, () => {
    state = (state * 1103515245 + 12345) % 2147483648
    return (state >> 16) % 2 === 0 ? 'a' : 'b'
  }).join('')
}

test.each([
  String.raw`(?:^|b)(?:a[ab]{800}b|b[ab]{90}a)+\b[^ab]`,
  String.raw`a[ab]{900}(?:c|\b[^ab])`,
  '[ab]*a[ab]{300}[^ab]',
])('What %s costs is known before a long text is searched.', (pattern) => {
  const compiled = compile(`x.matches(r'${pattern}')`, anything)
  if (compiled.state !== 'compiled') throw new Error(JSON.stringify(compiled.problems))
  const letters = shuffled(140_000)
  expect(timed(() => compiled.expression.evaluate({ x: letters }))).toBeLessThan(longest)
  expect(compiled.expression.evaluate({ x: letters })).toMatchObject({ state: 'error', cause: 'limit' })
  expect(compiled.expression.evaluate({ x: shuffled(500) })).toMatchObject({ state: 'value', value: false })
})

test.each([
  ['(?:' + 'a'.repeat(300) + '){900}'],
  ['(?:' + '[ab]c?'.repeat(150) + '){900}'],
  [String.raw`(?i)[а-я\x{400}-\x{10000}]`.repeat(30)],
  [String.raw`(?i)[a-zа-я\x{400}-\x{10000}]{1000}`.repeat(20)],
  [String.raw`\p{L}`.repeat(190)],
  [String.raw`[\p{L}\p{N}]{1000}z`],
])('%s is refused in time.', (pattern) => {
  expect(compilePattern(pattern).state).toBe('refused')
  let count = 0
  // A space more each time, so that the pattern is not remembered.
  expect(timed(() => compilePattern(`${pattern}${'a'.repeat(++count)}`))).toBeLessThan(longest)
})

test('The largest honest source compiles in time.', () => {
  const source = Array.from({ length: 200 }, (_, index) => `has(x.f${index})`).join(' && ')
  expect(compile(source, anything).state).toBe('compiled')
  expect(timed(() => compile(source, anything))).toBeLessThan(longest)
})

test('Two lists of 200 items may be compared with each other.', () => {
  const items = Array.from({ length: 200 }, (_, index) => ({ name: `item ${index}`, size: index }))
  const source = 'x.all(a, x.filter(b, b.name == a.name && b.size == a.size).size() == 1)'
  const compiled = compile(source, anything)
  expect(compiled.state === 'compiled' && compiled.expression.evaluate({ x: items })).toMatchObject({ value: true })
})

test('Documents that are deep, circular or no JSON fail where they are read, and hang nothing.', () => {
  const circular: Record<string, unknown> = {}
  circular['a'] = circular
  let deep: unknown = 1
  for (let depth = 0; depth < 20_000; depth++) deep = { a: deep }
  let shared: unknown = ['x']
  for (let depth = 0; depth < 30; depth++) shared = [shared, shared]
  for (const x of [circular, deep, shared, { a: new Date() }, { a: () => 1 }, { a: Symbol('a') }]) {
    for (const source of ['x == x', 'x.a.a.a == 1', 'size(x) == 1']) {
      const compiled = compile(source, anything)
      if (compiled.state !== 'compiled') throw new Error('it did not compile')
      const { expression } = compiled
      expect(() => expression.evaluate({ x }).reads()).not.toThrow()
    }
  }
})
