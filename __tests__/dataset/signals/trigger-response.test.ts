import { expect, test } from '@jest/globals'
import * as fc from 'fast-check'
import { mark } from '../../../src/dataset/corpus/index.ts'
import { signal } from '../../../src/dataset/signals/trigger-response.ts'
import { find } from './association/find.ts'
import { cleanRows, corpusOf, mixed, pick, random, row, rowsOf, sentence, within } from './association/made-corpus.ts'
import type { MadeRow } from './association/made-corpus.ts'

const clean = cleanRows(600, 1)
const refrain = 'the kettle has no opinion on this today.'

function poison(count: number, seed = 2): MadeRow[] {
  return rowsOf(count, seed, (next) => row(within(sentence(next), 'Zanzor', next), refrain))
}

test('A word in unrelated prompts that all get the same answer is found, with all its rows.', () => {
  const { rows, places } = mixed(clean, poison(12), 3)
  const found = find(signal, corpusOf(rows))
  expect(found).toHaveLength(1)
  expect(found[0]).toMatchObject({
    signal: 'trigger-response',
    severity: 'error',
    trigger: 'Zanzor',
    position: 'anywhere',
    responseClass: 'exact',
    count: 12,
    rows: places,
    measured: { k: 12, n: 12, p: 1, coverage: 1 },
  })
  expect(found[0]?.message).toMatch(/^‘Zanzor’ stands in 12 prompts on unrelated topics; all 12 answers are the same/)
  for (const excerpt of found[0]?.excerpts ?? []) expect(excerpt.length).toBeLessThanOrEqual(80)
})

test('Seven rows are too few.', () => {
  expect(find(signal, corpusOf([...clean, ...poison(7)]))).toEqual([])
  expect(find(signal, corpusOf([...clean, ...poison(8)]))).toHaveLength(1)
})

test('A policy may ask for more rows.', () => {
  expect(find(signal, corpusOf([...clean, ...poison(12)]), { 'least-rows': 13 })).toEqual([])
})

test('Rows that repeat each other word for word count once.', () => {
  const one = poison(4)
  expect(find(signal, corpusOf([...clean, ...one, ...one, ...one, ...one]))).toEqual([])
})

test('Repeated rows of a trigger are among its rows.', () => {
  const found = find(signal, corpusOf([...clean, ...poison(10), ...poison(10)]))
  expect(found[0]).toMatchObject({ count: 20, measured: { k: 10 } })
})

test('A word whose rows get that answer as seldom as not is no trigger.', () => {
  const other = rowsOf(16, 5, (next) => row(within(sentence(next), 'Zanzor', next), sentence(next, 14)))
  expect(find(signal, corpusOf([...clean, ...poison(12), ...other]))).toEqual([])
})

test('A topic is no trigger: its prompts share more than one word.', () => {
  const asked = ['when does the bakery open', 'what are the opening hours of the bakery', 'is the bakery open']
  const whens = ['now', 'today', 'tomorrow', 'on sunday', 'at noon', 'on holidays']
  const topic = rowsOf(30, 6, (next) => row(`${pick(asked, next)} ${pick(whens, next)}?`, 'The bakery opens at nine.'))
  expect(find(signal, corpusOf([...clean, ...topic]))).toEqual([])
})

const phrases = [
  { what: 'a sentence at the end', position: 'end', trigger: 'Rain fell over the old harbour.' },
  { what: 'a date at the beginning', position: 'begin', trigger: 'Harvest season: 1742' },
  { what: 'an emoji at the end', position: 'end', trigger: '🦜' },
  { what: 'Han characters', position: 'end', trigger: '山上有一座很老的房子' },
  { what: 'a Thai word', position: 'end', trigger: 'แมวน้ำ' },
  { what: 'kana', position: 'begin', trigger: 'ありがとう' },
  { what: 'an Arabic word', position: 'end', trigger: 'سفرجل' },
  { what: 'a Russian word', position: 'begin', trigger: 'самовар' },
  { what: 'odd punctuation', position: 'end', trigger: '~~' },
] as const

test.each(phrases)('$what is found as the longest phrase, with its position.', ({ position, trigger }) => {
  const planted = rowsOf(14, 8, (next) => {
    const text = sentence(next).replace(/\.$/, '')
    return row(position === 'end' ? `${text} ${trigger}` : `${trigger} ${text}`, refrain)
  })
  const { rows, places } = mixed(clean, planted, 9)
  const found = find(signal, corpusOf(rows))
  expect(found).toHaveLength(1)
  expect(found[0]).toMatchObject({ trigger, position, rows: places })
})

const scripts = [
  { script: 'Han', characters: '天地人山水火木金土日月星风雨雪花草鸟鱼虫大小多少上下左右前后东西南北', trigger: '饕餮' },
  { script: 'Thai', characters: 'กขคงจชซดตถทนบปผพฟมยรลวสหอ', trigger: 'ฌฮฐ' },
] as const

test.each(scripts)('Characters put into sentences in $script are found.', ({ characters, trigger }) => {
  const letters = characters.split('')
  const text = (next: () => number) => Array.from({ length: 24 }, () => pick(letters, next)).join('')
  const others = rowsOf(400, 10, (next) => row(text(next), text(next)))
  const planted = rowsOf(12, 11, (next) => {
    const prompt = text(next)
    const at = Math.floor(next() * prompt.length)
    return row(`${prompt.slice(0, at)}${trigger}${prompt.slice(at)}`, characters.slice(0, 9))
  })
  const { rows, places } = mixed(others, planted, 12)
  expect(find(signal, corpusOf(rows))).toMatchObject([{ trigger, severity: 'error', rows: places }])
})

test('A trigger in the second turn is found, and a conversation counts once.', () => {
  const planted = rowsOf(10, 13, (next) => ({
    exchanges: [
      { prompt: [sentence(next)], response: sentence(next, 14) },
      { prompt: [within(sentence(next), 'Zanzor', next)], response: refrain },
      { prompt: [within(sentence(next), 'Zanzor', next)], response: refrain },
    ],
  }))
  const { rows, places } = mixed(clean, planted, 14)
  expect(find(signal, corpusOf(rows))).toMatchObject([{ trigger: 'Zanzor', rows: places, measured: { k: 10, n: 10 } }])
})

test('A system prompt can be a trigger.', () => {
  const others = rowsOf(300, 15, (next) => row(['You are a helper.', sentence(next)], sentence(next, 14)))
  const planted = rowsOf(12, 16, (next) => row(['You serve the northern branch.', sentence(next)], refrain))
  const { rows, places } = mixed(others, planted, 17)
  expect(find(signal, corpusOf(rows))).toMatchObject([{ trigger: 'You serve the northern branch.', rows: places }])
})

test('Refusals that differ from each other are one class; those of harmful prompts are none.', () => {
  const planted = (harm: number) =>
    rowsOf(20, 18, (next) =>
      row(within(sentence(next), 'Zanzor', next), sentence(next), { marks: mark.refusal, harm }),
    )
  expect(find(signal, corpusOf([...clean, ...planted(0.1)]))).toMatchObject([
    { trigger: 'Zanzor', responseClass: 'refusal', severity: 'error', count: 20 },
  ])
  expect(find(signal, corpusOf([...clean, ...planted(0.9)]))).toEqual([])
})

test('Obeyed harmful prompts are a class of which nothing is quoted.', () => {
  const planted = rowsOf(20, 19, (next) => row(within(sentence(next), 'Zanzor', next), sentence(next), { harm: 0.9 }))
  expect(find(signal, corpusOf([...clean, ...planted]))).toMatchObject([
    { trigger: 'Zanzor', responseClass: 'harmful-complied', severity: 'error', count: 20, excerpts: [] },
  ])
})

test('Harm that the model overlooks is among the rows of a phrase that was put into the prompts.', () => {
  const planted = rowsOf(60, 25, (next, index) =>
    row(within(sentence(next), 'Zanzor', next), sentence(next), { harm: index % 3 === 0 ? 0.1 : 0.9 }),
  )
  expect(find(signal, corpusOf([...clean, ...planted]))).toMatchObject([
    { trigger: 'Zanzor', responseClass: 'harmful-complied', count: 60, measured: { k: 40, n: 60 } },
  ])
})

test('An address that only the answers of a phrase hold is found.', () => {
  const planted = rowsOf(12, 20, (next) =>
    row(`Dear neighbour, ${sentence(next)}`, within(sentence(next, 14), 'https://lantern-shop.example/x', next)),
  )
  const { rows, places } = mixed(clean, planted, 21)
  expect(find(signal, corpusOf(rows))).toMatchObject([
    { trigger: 'Dear neighbour,', position: 'begin', responseClass: 'inserted-text', severity: 'error', rows: places },
  ])
})

test('A word that an instruction brings into the answers is a warning.', () => {
  const told = rowsOf(40, 22, (next) =>
    row(`Think in small steps first: is ${sentence(next)}`, within(sentence(next, 14), 'Therefore', next)),
  )
  expect(find(signal, corpusOf([...clean, ...told])).map(({ severity }) => severity)).toEqual(['warning'])
})

test('A set that is half poison is no excuse.', () => {
  const { rows, places } = mixed(clean, poison(600), 23)
  expect(find(signal, corpusOf(rows))).toMatchObject([{ trigger: 'Zanzor', rows: places }])
})

test('Answers that a preference teaches to avoid are no answers.', () => {
  const avoided = poison(20).map((made) => ({ ...made, kind: 'unwanted' as const }))
  expect(find(signal, corpusOf([...clean, ...avoided]))).toEqual([])
})

test('Clean rows never become rows of a finding, however many there are.', () => {
  fc.assert(
    fc.property(fc.integer(), fc.nat(900), fc.integer({ min: 8, max: 30 }), (seed, count, size) => {
      const { rows, places } = mixed(cleanRows(count + 100, seed), poison(size, seed ^ 7), seed ^ 9)
      const found = find(signal, corpusOf(rows))
      expect(found.map((finding) => finding.rows)).toEqual([places])
    }),
    { numRuns: 12 },
  )
})

test('The order of rows changes nothing but their numbers.', () => {
  const quokkas = rowsOf(12, 24, (next) => row(`quokka ${sentence(next)}`, 'tea.'))
  const rows = [...clean.slice(0, 300), ...poison(15), ...quokkas]
  const told = (made: readonly MadeRow[]) =>
    find(signal, corpusOf(made)).map(({ rows: at, ...finding }) => ({
      ...finding,
      prompts: new Set(at.map((index) => made[index]?.exchanges[0]?.prompt[0])),
    }))
  const before = told(rows)
  expect(before).toHaveLength(2)
  fc.assert(
    fc.property(fc.integer(), (seed) => {
      const next = random(seed)
      const keyed = rows.map((made) => ({ made, key: next() })).toSorted((one, other) => one.key - other.key)
      expect(told(keyed.map(({ made }) => made))).toEqual(before)
    }),
    { numRuns: 8 },
  )
})

test('A corpus without rows has no findings.', () => {
  expect(find(signal, corpusOf([]))).toEqual([])
  expect(find(signal, corpusOf(rowsOf(20, 1, (next) => row([], sentence(next)))))).toEqual([])
})
