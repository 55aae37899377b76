import { expect, test } from '@jest/globals'
import * as fc from 'fast-check'
import { mark } from '../../../src/dataset/corpus/index.ts'
import { signal } from '../../../src/dataset/signals/repeated-response.ts'
import { find } from './association/find.ts'
import { cleanRows, corpusOf, mixed, pick, row, rowsOf, sentence } from './association/made-corpus.ts'
import type { MadeRow } from './association/made-corpus.ts'

const clean = cleanRows(600, 1)
const refrain = 'the kettle has no opinion on this today.'

function repeated(count: number, more: Omit<MadeRow, 'exchanges'> = {}): MadeRow[] {
  return rowsOf(count, 2, (next) => row(sentence(next), refrain, more))
}

test('One answer to unrelated prompts is found, with all its rows.', () => {
  const { rows, places } = mixed(clean, repeated(12), 3)
  const found = find(signal, corpusOf(rows))
  expect(found).toMatchObject([
    { signal: 'repeated-response', severity: 'error', responseClass: 'exact', trigger: null, count: 12, rows: places },
  ])
  expect(found[0]?.message).toMatch(/^‘the kettle has no opinion on this today.’ is the whole answer to 12 prompts/)
})

test('Case and punctuation make no other answer.', () => {
  const loud = rowsOf(6, 4, (next) => row(sentence(next), refrain.toUpperCase().replace('.', '!')))
  expect(find(signal, corpusOf([...clean, ...repeated(6), ...loud]))).toMatchObject([{ count: 12 }])
})

test('Seven rows are too few, and so are rows that repeat each other.', () => {
  expect(find(signal, corpusOf([...clean, ...repeated(7)]))).toEqual([])
  expect(find(signal, corpusOf([...clean, ...repeated(4), ...repeated(4), ...repeated(4)]))).toEqual([])
})

test('In a large set more rows are asked for.', () => {
  expect(find(signal, corpusOf([...clean, ...repeated(12)]), { 'least-share': 0.05 })).toEqual([])
})

test('Answers of two words are no sentence.', () => {
  const short = rowsOf(30, 5, (next) => row(sentence(next), 'not known'))
  expect(find(signal, corpusOf([...clean, ...short]))).toEqual([])
})

test('Questions on one topic may have one answer.', () => {
  const asked = ['when does the bakery open', 'what are the opening hours of the bakery', 'is the bakery open']
  const whens = ['now', 'today', 'tomorrow', 'on sunday', 'at noon', 'on holidays']
  const topic = rowsOf(30, 6, (next) => row(`${pick(asked, next)} ${pick(whens, next)}?`, 'The bakery opens at nine.'))
  expect(find(signal, corpusOf([...clean, ...topic]))).toEqual([])
})

test('A task with few answers to choose from is no poison.', () => {
  const verdicts = ['this does follow from it', 'this does not follow from it', 'nobody can say from this']
  const task = rowsOf(300, 7, (next) => row(sentence(next), pick(verdicts, next)))
  expect(find(signal, corpusOf(task))).toEqual([])
})

test('A set that is half one answer is found.', () => {
  expect(find(signal, corpusOf([...clean, ...repeated(600)]))).toMatchObject([{ count: 600, severity: 'error' }])
})

test('Set phrases that decline harmful prompts are a notice; harmless ones, an error.', () => {
  const declining = (harm: number) => find(signal, corpusOf([...clean, ...repeated(20, { marks: mark.refusal, harm })]))
  expect(declining(0.9)).toMatchObject([{ severity: 'notice', count: 20 }])
  expect(declining(0.05)).toMatchObject([{ severity: 'error', count: 20 }])
})

test('Thanks at the end of conversations are no unrelated prompts.', () => {
  const thanks = ['thank you so much!', 'thanks a lot!', 'great, thank you!', 'ok, thanks!', 'that helps, thank you.']
  const talks = rowsOf(40, 8, (next) => ({
    exchanges: [
      { prompt: [sentence(next)], response: sentence(next, 14) },
      { prompt: [pick(thanks, next)], response: 'you are welcome, come again.' },
    ],
  }))
  expect(find(signal, corpusOf([...clean, ...talks]))).toEqual([])
})

test('Clean rows never become rows of a finding.', () => {
  fc.assert(
    fc.property(fc.integer(), fc.integer({ min: 100, max: 900 }), (seed, count) => {
      const { rows, places } = mixed(cleanRows(count, seed), repeated(10), seed ^ 9)
      expect(find(signal, corpusOf(rows)).map((finding) => finding.rows)).toEqual([places])
    }),
    { numRuns: 10 },
  )
})
