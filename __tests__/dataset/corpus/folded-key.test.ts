import { expect, test } from '@jest/globals'
import * as fc from 'fast-check'
import { foldedKey } from '../../../src/dataset/corpus/index.ts'
import { anyText } from '../text/any-text.ts'
import { foldedText } from './reference.ts'

test('Case, punctuation, white space and compatibility forms do not count.', () => {
  const key = foldedKey('Don’t stop, Été № 12!')
  expect(foldedKey("DON'T\tSTOP – e\u0301te\u0301 no １２")).toEqual(key)
  expect(foldedKey('Don’t stop, Ete № 12!')).not.toEqual(key)
})

const changes: readonly ((text: string) => string)[] = [
  (text) => `${text}!`,
  (text) => ` ${text}`,
  (text) => text.normalize('NFKC'),
  (text) => text.normalize('NFD'),
  (text) => text.toLowerCase(),
  (text) => text.toUpperCase(),
  (text) => `${text}a`,
  (text) => text.slice(1),
]

test('Keys are equal where the folded texts are, and nowhere else.', () => {
  fc.assert(
    fc.property(anyText, fc.oneof(anyText, fc.constantFrom(...changes)), (one, change) => {
      const other = typeof change === 'string' ? change : change(one)
      const isEqual = foldedText(one) === foldedText(other)
      const keys = [foldedKey(one), foldedKey(other)]
      expect(keys[0]?.low === keys[1]?.low && keys[0]?.high === keys[1]?.high).toBe(isEqual)
    }),
    { numRuns: 3000 },
  )
})

test('Two million texts have two million keys, and each half has few of one value.', () => {
  const keys = new Set<bigint>()
  const lows = new Set<number>()
  const highs = new Set<number>()
  for (let index = 0; index < 2_000_000; index += 1) {
    const { low, high } = foldedKey(`answer${index}`)
    keys.add((BigInt(high) << 32n) | BigInt(low))
    lows.add(low)
    highs.add(high)
  }
  expect(keys.size).toBe(2_000_000)
  // Of 2 million random numbers of 32 bits some 466 are alike.
  expect(Math.min(lows.size, highs.size)).toBeGreaterThan(2_000_000 - 700)
})

test('One changed letter turns over about half of the 64 bits.', () => {
  const turned: number[] = Array.from({ length: 64 }, () => 0)
  const tries = 4000
  for (let index = 0; index < tries; index += 1) {
    const text = `${index}`.padEnd(4 + (index % 40), 'abcdefgh')
    const place = index % text.length
    const one = foldedKey(text)
    const other = foldedKey(`${text.slice(0, place)}z${text.slice(place + 1)}`)
    for (let bit = 0; bit < 32; bit += 1) {
      turned[bit] = (turned[bit] ?? 0) + (((one.low ^ other.low) >>> bit) & 1)
      turned[bit + 32] = (turned[bit + 32] ?? 0) + (((one.high ^ other.high) >>> bit) & 1)
    }
  }
  for (const count of turned) expect(Math.abs(count / tries - 0.5)).toBeLessThan(0.05)
})
