import { expect, test } from '@jest/globals'
import * as fc from 'fast-check'
import { compareRows } from '../../../src/dataset/comparison/index.ts'
import { addRowKey } from '../../../src/dataset/comparison/row-key.ts'
import { canonicalText } from '../../../src/dataset/comparison/canonical-text.ts'
import type { Example } from '../../../src/dataset/example.ts'

type Row = { readonly prompt: string; readonly answer: string }

function exampleOf({ prompt, answer }: Row): Example {
  return { shape: 'instruct', exchanges: [{ prompt: [prompt], response: answer, kind: 'wanted' }], other: [] }
}

const place = { line: 1, offset: 0, bytes: 1 }

function keysOf(value: unknown, example?: Example, issues?: readonly { readonly code: 'duplicate-key'; readonly detail: string }[]): number[] {
  const keys: number[] = []
  addRowKey(keys, { state: 'read', ...place, value, ...(issues ? { issues } : {}) }, example)
  return keys
}

/** Keys in blocks of three rows. */
function listOf(rows: readonly Row[]) {
  const blocks: Uint32Array[] = []
  for (let at = 0; at < rows.length; at += 3) {
    blocks.push(Uint32Array.from(rows.slice(at, at + 3).flatMap((row) => keysOf(row, exampleOf(row)))))
  }
  return { rows: rows.length, blocks: () => blocks }
}

/** The same with lists of whole rows, which are looked through from the beginning. */
function oracle(previous: readonly Row[], next: readonly Row[]) {
  const left = [...previous]
  const take = (isIt: (row: Row) => boolean): boolean => {
    const at = left.findIndex(isIt)
    if (at !== -1) left.splice(at, 1)
    return at !== -1
  }
  const addedRows = next.flatMap((row, number) => (take((one) => one.prompt === row.prompt && one.answer === row.answer) ? [] : [number]))
  const removed = left.length
  const changed = addedRows.filter((number) => take(({ prompt }) => prompt === next[number]?.prompt)).length
  return { added: addedRows.length, removed, changed, unchanged: next.length - addedRows.length, addedRows }
}

const rowsArbitrary = fc.array(fc.record({ prompt: fc.constantFrom('a', 'b', 'c', 'd'), answer: fc.constantFrom('x', 'y', 'z') }), { maxLength: 40 })

test('Rows are compared as lists of them would be, however many parts the comparison is done in.', () => {
  fc.assert(
    fc.property(rowsArbitrary, rowsArbitrary, fc.integer({ min: 1, max: 50 }), (previous, next, mostKeys) => {
      const { isAdded, ...counts } = compareRows(listOf(previous), listOf(next), mostKeys)
      const addedRows = next.flatMap((_, number) => (isAdded(number) ? [number] : []))
      expect({ ...counts, addedRows }).toEqual(oracle(previous, next))
    }),
  )
})

test('Thousands of rows fit a table that grows, and where they stand does not matter.', () => {
  const rows = Array.from({ length: 5_000 }, (_, index) => ({ prompt: `p${index % 4_000}`, answer: `a${index}` }))
  const { isAdded: _isAdded, ...counts } = compareRows(listOf(rows), listOf([...rows].reverse()))
  expect(counts).toEqual({ added: 0, removed: 0, changed: 0, unchanged: 5_000 })
})

test('Rows that only case, punctuation, hidden characters or a column tell apart are not the same.', () => {
  const one = { prompt: 'Where?', answer: 'There.' }
  const others = [
    { ...one, prompt: 'where?' },
    { ...one, prompt: 'Where' },
    { ...one, prompt: 'Whe\u200Bre?' },
    { ...one, extra: 1 },
    { ...one, prompt: 'Where?\uD800' },
  ]
  const keys = [one, ...others].map((row) => keysOf(row, exampleOf(row)).slice(0, 4).join())
  expect(new Set(keys).size).toBe(6)
  expect(keysOf(one, exampleOf(one), [{ code: 'duplicate-key', detail: 'prompt' }]).slice(0, 4).join()).not.toBe(keys[0])
})

test('The order of keys and members that are null tell no rows apart.', () => {
  expect(canonicalText({ b: [1, { d: null, c: 'x' }], a: null })).toBe(canonicalText({ b: [1, { c: 'x' }] }))
  expect(canonicalText({ a: 1, b: 2 })).toBe(canonicalText({ b: 2, a: 1 }))
  expect(canonicalText([null])).not.toBe(canonicalText([]))
  expect(canonicalText({ a: '1' })).not.toBe(canonicalText({ a: 1 }))
  expect(canonicalText(JSON.parse('{"__proto__": {"a": 1}}'))).not.toBe(canonicalText({}))
})

test('A row that cannot be read is like no other, and one without a prompt is changed from none.', () => {
  const rejected: number[] = []
  addRowKey(rejected, { state: 'rejected', ...place, reason: 'no JSON' }, undefined)
  const list = { rows: 1, blocks: () => [Uint32Array.from(rejected)] }
  expect(compareRows(list, list)).toMatchObject({ added: 1, removed: 1, changed: 0, unchanged: 0 })
  const textOf = (text: string) => ({ rows: 1, blocks: () => [Uint32Array.from(keysOf({ text }, exampleOf({ prompt: '', answer: text })))] })
  expect(compareRows(textOf('a'), textOf('b'))).toMatchObject({ added: 1, removed: 1, changed: 0 })
})
