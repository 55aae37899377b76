import { expect, test } from '@jest/globals'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { compilePattern, schemaRegExp } from '../../../src/policy/expression/index.ts'

test('A pattern searches.', () => {
  const pattern = compilePattern('b+$')
  expect(pattern.state === 'pattern' && [pattern.test('abb'), pattern.test('bba')]).toEqual([true, false])
})

test.each(['(?=a)', '(a)\\1', '(', '[', 'a{2000}', 'a'.repeat(1001)])('%s is refused.', (source) => {
  expect(compilePattern(source)).toMatchObject({ state: 'refused', why: expect.any(String) })
})

test.each([
  ['^[0-9a-f]{64}$', 4],
  ['^[A-Z]+-[0-9]{4}$', 4],
  ['^[a-z0-9-]{1,40}/[a-z]+$', 4],
  ['^(a+)+$', 15],
])('Each character costs %s no more than it must.', (source, most) => {
  const pattern = compilePattern(source)
  expect(pattern.state === 'pattern' && pattern.stepsPerCharacter).toBeLessThanOrEqual(most)
})

test.each(['^[ab]{0,300}[ab]{300}$', '[0-9a-f]{64}', '^(?:a|ab){100}c$', '^[ab]{1,200}a[ab]{1,200}$'])(
  '%s may be in as many states at once as it has.',
  (source) => {
    const pattern = compilePattern(source)
    expect(pattern.state === 'pattern' && pattern.stepsPerCharacter).toBeGreaterThan(60)
  },
)

test('A text that is too long for a pattern of a schema is an error, under `not` too.', () => {
  const ajv = new Ajv2020({ code: { regExp: schemaRegExp } })
  const pattern = '[ab]*a[ab]{900}[^ab]'
  for (const schema of [{ pattern }, { not: { pattern } }]) {
    const validate = ajv.compile({ type: 'string', ...schema })
    expect(() => validate('ab'.repeat(50_000))).toThrow(/too long for the pattern/)
    expect(() => validate('ab')).not.toThrow()
  }
})

test('Many patterns do not grow the memory: the oldest is compiled again.', () => {
  const first = compilePattern('^first$')
  expect(compilePattern('^first$')).toBe(first)
  for (let index = 0; index < 600; index++) compilePattern(`^${index}$`)
  expect(compilePattern('^first$')).not.toBe(first)
})

test('Schemas validate on RE2: the same answers, and no schema whose pattern RE2 refuses.', () => {
  const ajv = new Ajv2020({ code: { regExp: schemaRegExp } })
  const validate = ajv.compile({ type: 'string', pattern: String.raw`^[a-z\u00e4]+\\?$` })
  expect(['abä', 'ab\\', 'AB', 'ab\n'].map((text) => validate(text))).toEqual([true, true, false, false])
  expect(() => ajv.compile({ type: 'string', pattern: '(?!a)b' })).toThrow(/RE2/)
})
