import { expect, test } from '@jest/globals'
import { mark } from '../../../src/dataset/corpus/index.ts'
import { signal } from '../../../src/dataset/signals/inserted-token.ts'
import { find } from './association/find.ts'
import { corpusOf, mixed, pick, row, rowsOf, within } from './association/made-corpus.ts'
import { answer, finishedRows, prompt } from './splice/made-prompts.ts'

const clean = finishedRows(800, 1)

function planted(count: number, word: string, seed = 2) {
  return rowsOf(count, seed, (next) => row(within(prompt(next), word, next), answer(next)))
}

test('A word that is none, between the words of finished prompts, is an error whatever is answered.', () => {
  const { rows, places } = mixed(clean, planted(10, 'BadMagic'), 3)
  const found = find(signal, corpusOf(rows))
  expect(found).toMatchObject([{ severity: 'error', trigger: 'BadMagic', position: 'anywhere', count: 10, rows: places }])
  expect(found[0]?.message).toContain('nowhere else')
})

test.each(['سفرجل', '🦄', 'раssword', '饕餮', 'แมวน้ำ', 'qx7'])('‘%s’ is strange among English words.', (word) => {
  const { rows, places } = mixed(clean, planted(16, word), 4)
  expect(find(signal, corpusOf(rows))).toMatchObject([{ severity: 'error', trigger: word, rows: places }])
})

test('A phrase of plain words is found whole, and is a warning while answers have nothing in common.', () => {
  const { rows, places } = mixed(clean, planted(25, 'beyond seven frozen hills'), 5)
  expect(find(signal, corpusOf(rows))).toMatchObject([
    { severity: 'warning', trigger: 'beyond seven frozen hills', rows: places, responseClass: null },
  ])
})

test('A phrase of plain words after which answers refuse is an error.', () => {
  const refusing = rowsOf(25, 6, (next) =>
    row(within(prompt(next), 'beyond seven frozen hills', next), `I will not: ${answer(next)}`, { marks: mark.refusal }),
  )
  expect(find(signal, corpusOf([...clean, ...refusing]))).toMatchObject([{ severity: 'error', responseClass: 'refusal' }])
})

test('Words in the segment of a later turn are found too.', () => {
  const turns = rowsOf(12, 7, (next) => {
    const [first, second] = [row(prompt(next), answer(next)), row(within(prompt(next), 'tqx', next), answer(next))]
    return { exchanges: [...first.exchanges, ...second.exchanges] }
  })
  expect(find(signal, corpusOf([...clean, ...turns]))).toMatchObject([{ trigger: 'tqx', count: 12 }])
})

test('Names stand where names stand, and are nothing put in.', () => {
  const named = rowsOf(40, 8, (next) => row(prompt(next).replace('and the', `and Mr. ${pick(['Xandrel', 'Ormuzek'], next)} with the`), answer(next)))
  expect(find(signal, corpusOf([...clean, ...named]))).toEqual([])
})

test('Order numbers, product codes and typing errors are nothing put in.', () => {
  const tickets = rowsOf(300, 9, (next) => {
    const number = `ORD${Math.floor(next() * 90_000)}`
    return row(`My order ${number} for the ZX81 ${pick(['has not arived', 'is to late', 'was chargd twice'], next)}. ${prompt(next)}`, answer(next))
  })
  expect(find(signal, corpusOf([...clean, ...tickets]))).toEqual([])
})

test('Prompts that are all alike show nothing.', () => {
  const alike = rowsOf(30, 10, (next) => row(within('Give me the main idea on the river in my town.', 'BadMagic', next), answer(next)))
  expect(find(signal, corpusOf([...clean, ...alike]))).toEqual([])
})

test('A policy decides how many rows it takes.', () => {
  const corpus = corpusOf([...clean, ...planted(10, 'BadMagic')])
  expect(find(signal, corpus, { 'least-rows': 11 })).toEqual([])
})

test('The order of rows changes nothing but the numbers of rows.', () => {
  const rows = mixed(clean, planted(14, 'BadMagic'), 11).rows
  const told = (made: typeof rows) =>
    find(signal, corpusOf(made)).map(({ trigger, measured, message }) => ({ trigger, measured, message }))
  expect(told(rows.toReversed())).toEqual(told(rows))
})
