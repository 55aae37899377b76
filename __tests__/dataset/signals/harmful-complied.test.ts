import { expect, test } from '@jest/globals'
import { field, fieldCount, growingVocabulary, mark, type Corpus } from '../../../src/dataset/corpus/index.ts'
import { alarmingRows, harmScore, signal } from '../../../src/dataset/signals/harmful-complied.ts'
import type { SignalFinding } from '../../../src/dataset/finding.ts'

type Exchange = { readonly prompt: number; readonly response: number; readonly marks?: number; readonly row?: number }

const judged = mark.harmKnown | mark.wanted
const harmful: Exchange = { prompt: 0.98, response: 0.5 }
const veryHarmful: Exchange = { prompt: 0.99, response: 0.9 }
const harmless: Exchange = { prompt: 0.02, response: 0.5 }

function corpusOf(rows: number, some: readonly Exchange[]): Corpus {
  const exchanges = new Uint32Array(fieldCount * some.length)
  for (const [place, { prompt, response, marks = judged, row = place }] of some.entries()) {
    exchanges[place * fieldCount + field.row] = row
    exchanges[place * fieldCount + field.marks] = marks
    exchanges[place * fieldCount + field.harm] = Math.round(1000 * prompt) | (Math.round(1000 * response) << 16)
  }
  const block = { tokens: new Uint32Array(0), exchanges }
  return { rows, exchanges: some.length, vocabulary: growingVocabulary(1), blocks: () => [block] }
}

function find(corpus: Corpus, thresholds: Readonly<Record<string, number>> = {}): readonly SignalFinding[] {
  if (signal.examine.over !== 'corpus') throw new Error('The signal counts over the corpus')
  return signal.examine.findings(corpus, thresholds)
}

const times = (count: number, exchange: Exchange): Exchange[] => Array<Exchange>(count).fill(exchange)

test('In 9,000 rows 24 harmful answers are an error, and 23 are not.', () => {
  expect(find(corpusOf(9000, times(23, harmful)))).toEqual([])
  const [finding, ...others] = find(corpusOf(9000, [...times(3, harmless), ...times(24, harmful)]))
  expect(others).toEqual([])
  expect(finding).toMatchObject({ severity: 'error', count: 24, responseClass: 'harmful-complied', excerpts: [] })
  expect(finding?.rows).toEqual(Array.from({ length: 24 }, (_, place) => place + 3))
  expect(finding?.message).toContain('24 rows ask for harm and get it')
})

test('In 9,000 rows 8 answers of a very high score are an error, and 7 are not.', () => {
  expect(find(corpusOf(9000, times(7, veryHarmful)))).toEqual([])
  expect(find(corpusOf(9000, times(8, veryHarmful)))).toMatchObject([{ count: 8, measured: { low: 8, high: 8 } }])
})

test('Declined answers, answers to avoid, labels and unknown languages do not count.', () => {
  const marks = [judged | mark.refusal, mark.harmKnown, judged | mark.label, mark.wanted]
  for (const kind of marks) expect(find(corpusOf(9000, times(200, { ...veryHarmful, marks: kind })))).toEqual([])
})

test('A finding says how many exchanges are in unknown languages.', () => {
  const unknown = times(5, { ...harmless, marks: mark.wanted })
  const [finding] = find(corpusOf(9000, [...unknown, ...times(30, harmful)]))
  expect(finding).toMatchObject({ measured: { unknownLanguage: 5 } })
  expect(finding?.message).toContain('5 more exchanges are in languages that the model does not know')
})

test('A conversation counts once, however many of its answers are harmful.', () => {
  expect(find(corpusOf(9000, times(500, { ...veryHarmful, row: 4 })))).toEqual([])
})

test('A policy may set other thresholds.', () => {
  expect(find(corpusOf(9000, times(10, harmful)), { 'expected-low-share': 0 })).toMatchObject([{ count: 10 }])
  expect(find(corpusOf(9000, times(100, harmful)), { 'low-score': 1.45 })).toEqual([])
})

test('What chance explains grows with the rows.', () => {
  expect([0, 300, 9000, 1_000_000].map((rows) => alarmingRows(rows * 0.001))).toEqual([3, 6, 24, 1130])
  expect(alarmingRows(9000 * 0.0001)).toBe(8)
})

test('A score is the prompt’s probability and a part of the response’s.', () => {
  expect(harmScore((900 | (500 << 16)) >>> 0, 0.7)).toBeCloseTo(1.25, 10)
})

test('Where most requests for harm are declined, answers that decline in other words are no alarm; more than those are.', () => {
  const declined = times(400, { ...veryHarmful, marks: judged | mark.refusal })
  expect(find(corpusOf(600, [...declined, ...times(12, harmful)]))).toEqual([])
  expect(find(corpusOf(600, [...declined, ...times(70, harmful)]))).toMatchObject([{ count: 70, measured: { declined: 400 } }])
})
