import { expect, test } from '@jest/globals'
import { signal } from '../../../src/dataset/signals/personal-data.ts'
import { findIn, plainRows, row, timeOf, tooLong } from './row/inspect-rows.ts'

const details = {
  'an e-mail address': 'anneke.brouwer@ziggurat.nl',
  'a telephone number': '+41 44 668 18 00',
  'a bank account number (IBAN) with a right checksum': 'CH56 0483 5012 3456 7800 9',
  'a payment card number with a right checksum': '4556 7375 8689 9855',
  'what looks like a US social security number': '536-22-8726',
} as const

test.each(Object.entries(details))('%s is told and masked.', (what, detail) => {
  const rows = Array.from({ length: 3 }, (_, index) => row(`Case ${index}`, `Reach or charge: ${detail}.`))
  const found = findIn(signal, [...plainRows(2000), ...rows])
  expect(found).toMatchObject([{ count: 3, rows: [2000, 2001, 2002] }])
  expect(found[0]?.message).toContain(what)
  expect(JSON.stringify(found)).not.toContain(detail)
})

test('What has a checksum is a warning from three rows on, other details from a share of the rows on.', () => {
  const cards = Array.from({ length: 3 }, () => row('a', details['a payment card number with a right checksum']))
  const mails = Array.from({ length: 20 }, () => row('a', details['an e-mail address']))
  expect(findIn(signal, cards)).toMatchObject([{ severity: 'warning' }])
  expect(findIn(signal, cards.slice(2))).toMatchObject([{ severity: 'notice' }])
  expect(findIn(signal, mails)).toMatchObject([{ severity: 'warning' }])
  expect(findIn(signal, [...plainRows(3000), ...mails])).toMatchObject([{ severity: 'notice' }])
})

const honest = [
  'someone@example.com or info@kettles.net', '@decorator', '4111 1111 1111 1111', '4556 7375 8689 9854', '123-45-6789',
  'DE89 3704 0044 0532 0130 00', 'CH56 0483 5012 3456 7800 8', '1234567890', 'from 1990 to 2024, 12.5 % of 1 000 000', '(555) 555-0123',
  '3.14159265358979', '2024-01-15 12:30:45', '192.168.100.200', '978-3-16-148410-0',
] as const

test.each(honest)('%s is no detail of a person.', (text) => {
  expect(findIn(signal, Array.from({ length: 30 }, () => row(text, text)))).toEqual([])
})

test('A megabyte of hostile text takes no time to speak of.', () => {
  for (const part of ['@', 'a@', 'a@a.', '1', '1 ', '1-', 'CH56 0483 ', '+1 (', 'a'.repeat(64) + '@']) {
    expect(timeOf(signal, row(`${part.repeat(Math.ceil(1e6 / part.length))}@`))).toBeLessThan(tooLong)
  }
})
