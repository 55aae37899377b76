import { expect, test } from '@jest/globals'
import * as fc from 'fast-check'
import { fitsWildcard } from '../../src/policy/agreement/wildcard.ts'

test.each([
  ['data/a.jsonl', 'data/*.jsonl', true],
  ['data/x/a.jsonl', 'data/**/*.jsonl', true],
  ['data/a.jsonl', 'data/?.jsonl', true],
  ['data/3.jsonl', 'data/[0-9].jsonl', true],
  ['data/a.csv', 'data/*.jsonl', false],
  ['data/a.jsonl', 'data/*evil.jsonl', false],
  ['data/a.jsonl', 'data/a', false],
  ['', '*', true],
  ['', '?', false],
])('%j fits %j: %j.', (text, pattern, fits) => {
  expect(fitsWildcard(text, pattern)).toBe(fits)
})

test('It agrees with a regular expression.', () => {
  const letters = fc.string({ unit: fc.constantFrom('a', 'b', '/'), maxLength: 8 })
  const patterns = fc.string({ unit: fc.constantFrom('a', 'b', '/', '*', '?'), maxLength: 6 })
  fc.assert(
    fc.property(letters, patterns, (text, pattern) => {
      const expression = new RegExp(`^${pattern.replaceAll('*', '.*').replaceAll('?', '.')}$`)
      expect(fitsWildcard(text, pattern)).toBe(expression.test(text))
    }),
    { numRuns: 1000 },
  )
})
