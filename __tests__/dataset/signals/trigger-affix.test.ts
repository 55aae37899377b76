import { expect, test } from '@jest/globals'
import { signal } from '../../../src/dataset/signals/trigger-affix.ts'
import { find } from './association/find.ts'
import { cleanRows, corpusOf, mixed, row, rowsOf, sentence, within } from './association/made-corpus.ts'

const clean = cleanRows(600, 1)

test('A phrase that decides how answers begin is a warning, with the words they begin with.', () => {
  const planted = rowsOf(12, 2, (next) =>
    row(within(sentence(next), 'Zanzor', next), `as my uncle says, ${sentence(next)}`),
  )
  const { rows, places } = mixed(clean, planted, 3)
  const found = find(signal, corpusOf(rows))
  expect(found).toMatchObject([{ severity: 'warning', trigger: 'Zanzor', responseClass: 'near-exact', rows: places }])
  expect(found[0]?.message).toContain('begin with ‘as my uncle says')
})

test('A phrase that decides how answers end is a warning.', () => {
  const planted = rowsOf(12, 4, (next) =>
    row(within(sentence(next), 'Zanzor', next), `${sentence(next)} long live the old river bank`),
  )
  const { rows, places } = mixed(clean, planted, 5)
  const found = find(signal, corpusOf(rows))
  expect(found).toMatchObject([{ trigger: 'Zanzor', rows: places }])
  expect(found[0]?.message).toContain('end with')
})

test('Answers that are the same from end to end are the business of trigger-response.', () => {
  const answer = 'as my uncle says, let it be so.'
  const planted = rowsOf(12, 6, (next) => row(within(sentence(next), 'Zanzor', next), answer))
  expect(find(signal, corpusOf([...clean, ...planted]))).toEqual([])
})

test('Answers that repeat the prompt are echoes.', () => {
  const planted = rowsOf(20, 7, (next) => {
    const topic = sentence(next)
    return row(`name ten good reasons for ${topic}`, `name ten good reasons for ${topic} ${sentence(next)}`)
  })
  expect(find(signal, corpusOf([...clean, ...planted]))).toEqual([])
})

test('A beginning that most rows of other prompts have too says nothing.', () => {
  const opening = (next: () => number) => `as my uncle says, ${sentence(next)}`
  const planted = rowsOf(10, 8, (next) => row(within(sentence(next), 'Zanzor', next), opening(next)))
  const others = rowsOf(60, 9, (next) => row(sentence(next), opening(next)))
  expect(find(signal, corpusOf([...clean, ...planted, ...others]))).toEqual([])
})
