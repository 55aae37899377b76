import { expect, test } from '@jest/globals'
import * as fc from 'fast-check'
import {
  defaultShapeSettings,
  emptyShapeReport,
  exampleOf,
  mergeShapeReports,
  shapeCounter,
  type ShapeReport,
} from '../../../src/dataset/shapes/index.ts'

/** The report of rows, of which the first has the number `from`; lines count from 1. A text is a record that cannot be read. */
function reportOf(rows: readonly unknown[], from = 0): ShapeReport {
  const counter = shapeCounter()
  for (const [index, row] of rows.entries()) {
    const number = from + index
    if (row === unreadable) counter.reject(number, number + 1, 'no JSON')
    else counter.count(number, number + 1, exampleOf(row, defaultShapeSettings))
  }
  return counter.report()
}

const unreadable = Symbol('unreadable')

test('A report counts shapes, kinds of rows, issues, rejected and unknown rows with their lines.', () => {
  const rows = [
    { prompt: 'p', completion: 'c' },
    { prompt: 'p', completion: '' },
    { text: 't' },
    unreadable,
    7,
    { zip: 'zap' },
    { messages: 5 },
    { messages: [] },
  ]
  expect(reportOf(rows)).toEqual({
    rows: 8,
    exchanges: 3,
    shapes: { 'prompt-completion': 2, text: 1 },
    signatures: [
      { columns: 'prompt: text, completion: text', readAs: 'prompt-completion', count: 2, firstRow: 0 },
      { columns: 'text: text', readAs: 'text', count: 1, firstRow: 2 },
      { columns: 'a number', readAs: 'rejected', count: 1, firstRow: 4 },
      { columns: 'zip: text', readAs: 'unknown', count: 1, firstRow: 5 },
      { columns: 'messages: number', readAs: 'unknown', count: 1, firstRow: 6 },
      { columns: 'messages: list', readAs: 'rejected', count: 1, firstRow: 7 },
    ],
    issues: { 'empty-response': { count: 1, times: 1, first: [{ row: 1, line: 2, why: '' }] } },
    rejected: {
      count: 3,
      first: [
        { row: 3, line: 4, why: 'no JSON' },
        { row: 4, line: 5, why: 'a row is an object, not a number' },
        { row: 7, line: 8, why: '‘messages’ is empty' },
      ],
    },
    unknown: {
      count: 2,
      first: [
        { row: 5, line: 6, why: 'its columns (zip: text) make no known shape: name the columns in the settings' },
        { row: 6, line: 7, why: 'its columns (messages: number) make no known shape: name the columns in the settings' },
      ],
    },
  })
})

test('Of many rows the first are named, and all are counted.', () => {
  const report = reportOf([...Array.from({ length: 150 }, () => null), ...Array.from({ length: 30 }, () => ({ zip: 'zap' }))])
  expect(report.rejected.count).toBe(150)
  expect(report.rejected.first.map(({ row }) => row)).toEqual(Array.from({ length: 100 }, (_, index) => index))
  expect(report.unknown.count).toBe(30)
  expect(report.unknown.first.map(({ line }) => line)).toEqual(Array.from({ length: 20 }, (_, index) => 151 + index))
})

test('However rows are parted and merged, the report is the same, up to its bytes.', () => {
  const row = fc.oneof(
    fc.constantFrom<unknown>({ text: 'a' }, { text: '' }, { prompt: 'p', completion: '\uFFFD' }, null, unreadable, { zip: 1 }, []),
    fc.nat(600).map((number): unknown => ({ text: 'x', [`column${number}`]: 1 })),
  )
  const part = fc.array(row, { maxLength: 400, size: 'max' })
  fc.assert(
    fc.property(part, part, part, (a, b, c) => {
      const whole = JSON.stringify(reportOf([...a, ...b, ...c]))
      const [one, two, three] = [reportOf(a), reportOf(b, a.length), reportOf(c, a.length + b.length)]
      expect(JSON.stringify(mergeShapeReports(mergeShapeReports(one, two), three))).toBe(whole)
      expect(JSON.stringify(mergeShapeReports(one, mergeShapeReports(two, three)))).toBe(whole)
      expect(JSON.stringify(mergeShapeReports(emptyShapeReport, reportOf([...a, ...b, ...c])))).toBe(whole)
    }),
    { numRuns: 60 },
  )
})

test('Of ever so many kinds of rows some are kept, each with its exact count.', () => {
  const kinds = Array.from({ length: 3_000 }, (_, index) => ({ text: 'x', [`column${index}`]: 1 }))
  const { signatures } = reportOf([...kinds, ...kinds])
  expect(signatures).toHaveLength(256)
  expect(new Set(signatures.map(({ count }) => count))).toEqual(new Set([2]))
})

test('Names of columns are shown without invisible characters.', () => {
  expect(reportOf([{ 'zip\u202Ezap': 'x' }]).signatures[0]?.columns).toBe('zip\\u{202e}zap: text')
})
