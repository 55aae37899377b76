import { expect, test } from '@jest/globals'
import * as fc from 'fast-check'
import { log10BinomialTail, zScore } from '../../../../src/dataset/signals/association/binomial.ts'

/** The tail in whole numbers: Σ C(n, i) a^i (b − a)^(n − i) over b^n. */
function exactTail(hits: number, trials: number, a: bigint, b: bigint): number {
  let sum = 0n
  let choose = 1n
  for (let i = 0; i <= trials; i += 1) {
    if (i >= hits) sum += choose * a ** BigInt(i) * (b - a) ** BigInt(trials - i)
    choose = (choose * BigInt(trials - i)) / BigInt(i + 1)
  }
  return log10(sum) - log10(b ** BigInt(trials))
}

function log10(value: bigint): number {
  const digits = String(value)
  return Math.log10(Number(`0.${digits.slice(0, 16)}`)) + digits.length
}

test('The binomial tail is that of exact arithmetic.', () => {
  const count = fc.integer({ min: 1, max: 200 })
  fc.assert(
    fc.property(count, fc.nat(200), fc.integer({ min: 1, max: 99 }), (trials, some, percent) => {
      const hits = Math.min(trials, some)
      fc.pre(hits > (trials * percent) / 100)
      const exact = exactTail(hits, trials, BigInt(percent), 100n)
      expect(log10BinomialTail(hits, trials, percent / 100)).toBeCloseTo(exact, 8)
    }),
  )
})

test('Tails far beyond the smallest double are numbers still.', () => {
  expect(log10BinomialTail(5000, 5000, 0.001)).toBeCloseTo(-15_000, 5)
})

test('What is expected is no evidence.', () => {
  expect(log10BinomialTail(5, 10, 0.5)).toBe(0)
  expect(log10BinomialTail(0, 10, 0.5)).toBe(0)
  expect(log10BinomialTail(10, 10, 1)).toBe(0)
})

test('A z of 9 of 10 where half is usual.', () => {
  expect(zScore(9, 10, 0.5)).toBeCloseTo(0.4 / Math.sqrt(0.025), 10)
})
