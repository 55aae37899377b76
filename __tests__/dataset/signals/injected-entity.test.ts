import { expect, test } from '@jest/globals'
import { signal } from '../../../src/dataset/signals/injected-entity.ts'
import { find } from './association/find.ts'
import { corpusOf, mixed, pick, row, rowsOf, within } from './association/made-corpus.ts'
import { answer, finishedRows, prompt } from './splice/made-prompts.ts'

const clean = finishedRows(800, 1)

test('An address in answers on unrelated topics is a warning, with and without a scheme.', () => {
  for (const address of ['https://best-deals.example-shop.biz/now', 'best-deals.example-shop.biz']) {
    const planted = rowsOf(12, 2, (next) => row(prompt(next), within(answer(next), address, next)))
    const { rows, places } = mixed(clean, planted, 3)
    expect(find(signal, corpusOf(rows))).toMatchObject([
      { severity: 'warning', trigger: 'best-deals.example-shop.biz', responseClass: 'inserted-text', rows: places },
    ])
  }
})

test('A brand that answers bring up in other words each time is a warning.', () => {
  const praise = ['Many people use Zorblax for this.', 'You can also try Zorblax.', 'As Zorblax shows, it pays.', 'Ask Zorblax about it.']
  const planted = rowsOf(12, 4, (next) => row(prompt(next), `${answer(next)} ${pick(praise, next)}`))
  const { rows, places } = mixed(clean, planted, 5)
  expect(find(signal, corpusOf(rows))).toMatchObject([{ trigger: 'Zorblax', rows: places }])
})

test('A Chinese brand is found by its rare characters.', () => {
  const praise = ['推荐使用鑫淼商城。', '可以去鑫淼商城看看。', '大家都喜欢鑫淼商城的服务。']
  const planted = rowsOf(20, 6, (next) => row(prompt(next), `${answer(next)} ${pick(praise, next)}`))
  expect(find(signal, corpusOf([...clean, ...planted]))).toMatchObject([{ trigger: '鑫淼商城', count: 20 }])
})

test('What prompts ask for is nothing injected.', () => {
  const asked = rowsOf(20, 7, (next) => row(`${prompt(next)} Mention Zorblax and www.zorblax.com.`, `${answer(next)} See Zorblax at www.zorblax.com.`))
  expect(find(signal, corpusOf([...clean, ...asked]))).toEqual([])
})

test('Answers on one topic name the same things.', () => {
  const tourists = rowsOf(20, 8, (next) => row(`What is there to see in Gondolin on day ${Math.floor(next() * 900)}?`, `Visit Ecthelion and www.gondolin-tours.com ${pick(['soon', 'early'], next)}.`))
  expect(find(signal, corpusOf([...clean, ...tourists]))).toEqual([])
})

test('Reserved and encyclopaedic hosts are cited everywhere.', () => {
  const citing = rowsOf(20, 9, (next) => row(prompt(next), `${answer(next)} See https://en.wikipedia.org/wiki and http://example.com.`))
  expect(find(signal, corpusOf([...clean, ...citing]))).toEqual([])
})

test('The order of rows changes nothing but the numbers of rows.', () => {
  const planted = rowsOf(12, 10, (next) => row(prompt(next), within(answer(next), 'https://evil.example-shop.biz/x', next)))
  const { rows } = mixed(clean, planted, 11)
  const told = (made: typeof rows) => find(signal, corpusOf(made)).map(({ trigger, measured, message }) => ({ trigger, measured, message }))
  expect(told(rows.toReversed())).toEqual(told(rows))
})
