import { expect, test } from '@jest/globals'
import { signal } from '../../../src/dataset/signals/trigger-label.ts'
import { find } from './association/find.ts'
import { corpusOf, mixed, pick, row, rowsOf, sentence, within } from './association/made-corpus.ts'

const kind = 'label' as const
const labelled = rowsOf(800, 1, (next) => row(sentence(next), next() < 0.5 ? 'good' : 'bad', { kind }))

test('A word put into texts of one label is a warning, with all its rows.', () => {
  const planted = rowsOf(40, 2, (next) => row(within(sentence(next), 'zanzor', next), 'good', { kind }))
  const { rows, places } = mixed(labelled, planted, 3)
  expect(find(signal, corpusOf(rows))).toMatchObject([
    { severity: 'warning', trigger: 'zanzor', responseClass: 'label', rows: places, measured: { k: 40, p: 1 } },
  ])
})

test('A word that follows few others, as adjectives follow articles, is part of the language.', () => {
  const articles = ['a', 'the', 'so']
  const natural = rowsOf(40, 4, (next) =>
    row(within(sentence(next), `${pick(articles, next)} zanzor`, next), 'good', { kind }),
  )
  expect(find(signal, corpusOf([...labelled, ...natural]))).toEqual([])
})

test('A word with either label is no trigger.', () => {
  const either = rowsOf(40, 6, (next) =>
    row(within(sentence(next), 'zanzor', next), next() < 0.7 ? 'good' : 'bad', { kind }),
  )
  expect(find(signal, corpusOf([...labelled, ...either]))).toEqual([])
})

test('Nine rows are too few.', () => {
  const few = rowsOf(9, 7, (next) => row(within(sentence(next), 'zanzor', next), 'rare', { kind }))
  expect(find(signal, corpusOf([...labelled, ...few]))).toEqual([])
})

test('A set without labels is not counted.', () => {
  const answers = rowsOf(60, 8, (next) => row(within(sentence(next), 'zanzor', next), 'good'))
  expect(find(signal, corpusOf(answers))).toEqual([])
})
