import { expect, test } from '@jest/globals'
import { compileMessage } from '../../../src/policy/expression/index.ts'
import { anything, ruleScope } from './scopes.ts'

test.each([
  ['rank {x.r} of {x.max}', 'rank 16 of 8'],
  ['licence {x.license} is not on the list', 'licence gpl is not on the list'],
  ['one of {x.list}', 'one of a, b'],
  ['{{literal}} {x.r}', '{literal} 16'],
  ['{x.half} {x.whole} {x.yes} {x.none}', '0.5 3 true null'],
  ['{x.map}', '{"a":1}'],
  ['{x.gone} stays as it is', '{x.gone} stays as it is'],
  ['{ {"a": "}"}["a"] } and {"{"}', '} and {'],
  ['{x.list.map(i, i + "}")}', 'a}, b}'],
  ['', ''],
])('%s', (text, expected) => {
  const compiled = compileMessage(text, anything)
  if (compiled.state !== 'compiled') throw new Error(JSON.stringify(compiled.problems))
  const x = {
    r: 16,
    max: 8,
    license: 'gpl',
    list: ['a', 'b'],
    half: 0.5,
    whole: 3,
    yes: true,
    none: null,
    map: { a: 1 },
  }
  expect(compiled.message.render({ x })).toBe(expected)
})

test.each([
  ['see {manifest.metadata.nmae}!', 'nmae', /did you mean `name`\?/],
  ['an open {manifest.kind', '{manifest.kind', /no closing brace/],
  ['a stray } here', '}', /closes nothing/],
  ['{}', '', /empty/],
  ['{manifest.kind} and {manifest.}', '.', /too early/],
])('%s: the problem is at %s', (text, place, message) => {
  const compiled = compileMessage(text, ruleScope)
  if (compiled.state !== 'invalid') throw new Error('it compiled')
  const [problem] = compiled.problems
  expect(problem?.message).toMatch(message)
  expect(text.slice(problem?.start, problem?.end)).toBe(place)
})

test('All holes are checked, and problems are in the order of the text.', () => {
  const text = '{manifst.a} {manifest.kind} {manifest.nope}'
  const compiled = compileMessage(text, ruleScope)
  if (compiled.state !== 'invalid') throw new Error('it compiled')
  expect(compiled.problems.map(({ start, end }) => text.slice(start, end))).toEqual(['manifst', 'nope'])
})

test('A message is at most 500 characters, and cut between characters.', () => {
  const compiled = compileMessage('{x}', anything)
  if (compiled.state !== 'compiled') throw new Error('it did not compile')
  expect(compiled.message.render({ x: 'a'.repeat(600) })).toHaveLength(500)
  const smiles = compiled.message.render({ x: `a${'😀'.repeat(400)}` })
  expect(smiles.length).toBeLessThanOrEqual(500)
  expect(smiles.isWellFormed()).toBe(true)
})
