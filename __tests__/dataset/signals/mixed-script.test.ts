import { expect, test } from '@jest/globals'
import { signal } from '../../../src/dataset/signals/mixed-script.ts'
import { findIn, plainRows, row, timeOf, tooLong } from './row/inspect-rows.ts'

const disguised = ['pаypal', 'Αpple', 'gооgle', 'micrоsoft', 'sсience', 'мaма', 'tеlegram'] as const

test.each(disguised)('%s is a disguised word.', (word) => {
  const rows = Array.from({ length: 6 }, (_, index) => row(`Row ${index} about ${word} here.`, `Answer ${index}, of its own.`))
  expect(findIn(signal, [...plainRows(600), ...rows])).toMatchObject([{ severity: 'warning', count: 6 }])
})

const honest = [
  '5 µm and 3 μm', 'COVID-19型', 'α-амилаза', 'β-carotene', 'kΩ', 'ΔG = −RT ln K', 'IT-отдел', 'SMSка и PDFы', 'ソニーPlayStation',
  'Tシャツ', 'sinα + cosβ', 'λx.x', 'πr²', 'Москва', 'ελληνικά', 'naïve façade', 'Ωmega', 'Nα-acetyl', 'H₂SO₄', 'Ярославль',
  'Pokémon', 'iPhone 15 Про', 'x86-64', 'Δx·Δp', 'TNFα', 'IFNγ', 'NFκB', 'PPARγ',
] as const

test.each(honest)('%s is written honestly.', (text) => {
  expect(findIn(signal, Array.from({ length: 20 }, () => row(text, text)))).toEqual([])
})

test.each([
  ['a control character', 'a\u0001b'],
  ['private use', 'a\uf0b7b'],
  ['private use beyond the basic plane', 'a\u{10ffff}\u{f0001}b'],
  ['what could not be read', 'caf\ufffd'],
])('Rows with %s count from more than one in two hundred.', (_, text) => {
  const rows = Array.from({ length: 4 }, (_each, index) => row(`${text} ${index}`, `Answer ${index}, of its own.`))
  expect(findIn(signal, [...plainRows(100), ...rows])).toMatchObject([{ severity: 'warning', count: 4 }])
  expect(findIn(signal, [...plainRows(2000), ...rows])).toEqual([])
})

test('Five rows with the same answer are enough in any number of rows.', () => {
  const rows = Array.from({ length: 5 }, (_, index) => row(`pаypal ${index}`, 'The kettle is a fine thing.'))
  expect(findIn(signal, [...plainRows(5000), ...rows])).toMatchObject([{ count: 5, measured: { sharing: 5 } }])
  expect(findIn(signal, [...plainRows(5000), ...rows.slice(1)])).toEqual([])
})

test('Line breaks, tabs and form feeds are no control characters.', () => {
  expect(findIn(signal, Array.from({ length: 20 }, () => row('a\tb\r\nc\fd')))).toEqual([])
})

test('A megabyte of hostile text takes no time to speak of.', () => {
  for (const part of ['aа', 'аb ', '\ufffd', 'ααaα', '\u0001']) {
    expect(timeOf(signal, row(part.repeat(Math.ceil(1e6 / part.length))))).toBeLessThan(tooLong)
  }
})
