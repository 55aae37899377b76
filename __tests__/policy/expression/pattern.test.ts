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
