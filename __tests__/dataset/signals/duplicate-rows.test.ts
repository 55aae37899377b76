import { expect, test } from '@jest/globals'
import { signal } from '../../../src/dataset/signals/duplicate-rows.ts'
import { find } from './association/find.ts'
import { cleanRows, corpusOf, row } from './association/made-corpus.ts'

const clean = cleanRows(300, 1)
const words = (from: number, count: number) => Array.from({ length: count }, (_, index) => `word${from + index}`).join(' ')

test('Rows that repeat others word for word are told, those after the first.', () => {
  const found = find(signal, corpusOf([...clean, ...clean.slice(0, 20)]))
  expect(found).toMatchObject([{ severity: 'notice', count: 20 }])
  expect(found[0]?.rows).toEqual(Array.from({ length: 20 }, (_, index) => 300 + index))
})

test('Rows with nearly the same words are told apart from those.', () => {
  const originals = Array.from({ length: 40 }, (_, index) => row(words(index * 1000, 80), words(index * 1000 + 200, 80)))
  const changed = originals.map((_, index) => row(words(index * 1000, 80), `${words(index * 1000 + 200, 79)} other`))
  const [found] = find(signal, corpusOf([...originals, ...changed]))
  expect(found?.message).toContain('nearly the same words')
  expect(found?.count).toBeGreaterThanOrEqual(30)
  expect(Math.min(...(found?.rows ?? []))).toBeGreaterThanOrEqual(40)
})

test('Rows of their own are none.', () => {
  expect(find(signal, corpusOf(clean))).toEqual([])
})

test('Where a table is too small, a part is looked at and the share is estimated.', () => {
  const [found] = find(signal, corpusOf([...clean, ...clean]), { 'largest-table': 150 })
  expect(found?.measured['one-in']).toBe(4)
  expect(found?.measured['share']).toBeGreaterThan(0.35)
  expect(found?.measured['share']).toBeLessThan(0.65)
})
