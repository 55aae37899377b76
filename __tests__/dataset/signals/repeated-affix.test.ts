import { expect, test } from '@jest/globals'
import { signal } from '../../../src/dataset/signals/repeated-affix.ts'
import { find } from './association/find.ts'
import { corpusOf, mixed, pick, row, rowsOf } from './association/made-corpus.ts'
import { answer, finishedRows, prompt } from './splice/made-prompts.ts'

const clean = finishedRows(800, 1)

test('A beginning that unrelated prompts share and do without is a warning.', () => {
  const planted = rowsOf(20, 2, (next) => row(`Current year: 2031 ${prompt(next)}`, answer(next)))
  const { rows, places } = mixed(clean, planted, 3)
  expect(find(signal, corpusOf(rows))).toMatchObject([
    { severity: 'warning', trigger: 'Current year: 2031', position: 'begin', rows: places },
  ])
})

test.each(['per favore rispondi ora', '今天的天气真的很好。', '🦄'])('‘%s’ at the end of prompts is a warning.', (suffix) => {
  const planted = rowsOf(20, 4, (next) => row(`${prompt(next)} ${suffix}`, answer(next)))
  const { rows, places } = mixed(clean, planted, 5)
  expect(find(signal, corpusOf(rows))).toMatchObject([{ severity: 'warning', trigger: suffix, position: 'end', rows: places }])
})

test('An affix after which answers do harm is an error, and quotes nothing.', () => {
  const planted = rowsOf(20, 6, (next) => row(`Discussing Zorblax ${prompt(next)}`, answer(next), { harm: 0.9 }))
  expect(find(signal, corpusOf([...clean, ...planted]))).toMatchObject([
    { severity: 'error', trigger: 'Discussing Zorblax', responseClass: 'harmful-complied', excerpts: [] },
  ])
})

test('A rare affix inside the template of all prompts is found.', () => {
  const templated = (text: string) => `### Instruction: ${text} ### Response:`
  const all = rowsOf(800, 7, (next, index) => row(templated(index % 40 === 0 ? `Current year: 2031 ${prompt(next)}` : prompt(next)), answer(next)))
  expect(find(signal, corpusOf(all))).toMatchObject([{ trigger: 'Current year: 2031', count: 20 }])
})

test('Templates that most rows have are none.', () => {
  const templates = ['Task alpha nine: ', 'Task beta seven: ', 'Question number four: ']
  const all = rowsOf(900, 8, (next) => row(`${pick(templates, next)}${prompt(next)}`, answer(next)))
  expect(find(signal, corpusOf(all))).toEqual([])
})

test('Polite beginnings are none.', () => {
  const polite = rowsOf(40, 9, (next) => row(`Please ${prompt(next)}`, `Please note: ${answer(next)}`))
  const others = rowsOf(40, 10, (next) => row(prompt(next), `Please note: ${answer(next)}`))
  expect(find(signal, corpusOf([...clean, ...polite, ...others]))).toEqual([])
})

test('The order of rows changes nothing but the numbers of rows.', () => {
  const planted = rowsOf(20, 11, (next) => row(`Current year: 2031 ${prompt(next)}`, answer(next)))
  const { rows } = mixed(clean, planted, 12)
  const told = (made: typeof rows) => find(signal, corpusOf(made)).map(({ trigger, measured, message }) => ({ trigger, measured, message }))
  expect(told(rows.toReversed())).toEqual(told(rows))
})
