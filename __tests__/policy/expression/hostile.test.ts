import { expect, test } from '@jest/globals'
import { compile } from '../../../src/policy/expression/index.ts'
import { anything } from './scopes.ts'

/** The one bound in time that is asserted: whatever policy and documents say, one expression is done within it. */
const longest = 100

const list = Array.from({ length: 2500 }, (_, index) => index)
const text = 'a'.repeat(100_000)
const document = { list, other: [...list], text, evil: `${text}!` }

/** Milliseconds of processor time, so that what else the machine does is not counted. */
function timed(work: () => void): number {
  const times = [1, 2, 3].map(() => {
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
