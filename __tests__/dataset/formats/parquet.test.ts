import { expect, test } from '@jest/globals'
import * as fc from 'fast-check'
import { gzipSync } from 'node:zlib'
import { parquetWriteBuffer } from 'hyparquet-writer'
import { checkRuns } from '../../../src/dataset/formats/parquet-levels.ts'
import { outcomes, readFile } from '../dataset-files.ts'

type Schema = NonNullable<Parameters<typeof parquetWriteBuffer>[0]['schema']>
type Column = Parameters<typeof parquetWriteBuffer>[0]['columnData'][number]

function parquet(columnData: Column[], rowGroupSize = 1000): Uint8Array<ArrayBuffer> {
  return new Uint8Array(parquetWriteBuffer({ columnData, rowGroupSize }))
}

test('Rows of Parquet are those that were written, whatever the row groups.', async () => {
  const rows = fc.array(fc.record({ text: fc.option(fc.string({ unit: 'grapheme' })), label: fc.integer() }), {
    minLength: 1,
    maxLength: 60,
  })
  await fc.assert(
    fc.asyncProperty(rows, fc.integer({ min: 1, max: 70 }), async (written, size) => {
      const data = parquet(
        [
          { name: 'text', data: written.map(({ text }) => text), type: 'STRING', nullable: true },
          { name: 'label', data: written.map(({ label }) => label), type: 'INT32' },
        ],
        size,
      )
      const read = await readFile('a.parquet', data)
      expect(read.reading).toMatchObject({ state: 'read', files: [{ format: 'parquet', bytes: data.length }] })
      expect(outcomes(read.rows)).toEqual(written.map(({ text, label }) => ({ text, label })))
      expect(read.rows.map(({ line }) => line)).toEqual(written.map((_, index) => index + 1))
      expect(read.blocks).toHaveLength(Math.ceil(written.length / size))
    }),
    { numRuns: 40 },
  )
})

test('Lists of objects, dates, large numbers and bytes become what JSON would hold.', async () => {
  const data = parquet([
    { name: 'messages', data: [JSON.stringify([{ role: 'user', content: 'hi' }])], type: 'STRING' },
    { name: 'when', data: [new Date('2024-01-02T03:04:05Z')], type: 'TIMESTAMP' },
    { name: 'small', data: [5n], type: 'INT64' },
    { name: 'large', data: [2n ** 60n], type: 'INT64' },
    { name: 'image', data: [new Uint8Array([0xff, 0xfe])], type: 'BYTE_ARRAY' },
  ])
  expect(outcomes((await readFile('a.parquet', data)).rows)).toEqual([
    {
      messages: '[{"role":"user","content":"hi"}]',
      when: '2024-01-02T03:04:05.000Z',
      small: 5,
      large: '1152921504606846976',
      image: { binaryBytes: 2 },
    },
  ])
})

test('Lists of objects are read as they were written, null and empty ones too.', async () => {
  const messages = [
    [
      { role: 'user', content: 'hi' },
      { role: 'assistant', content: 'ho' },
    ],
    [],
    [{ role: 'user', content: null }],
    null,
  ]
  const schema: Schema = [
    { name: 'root', num_children: 2 },
    { name: 'messages', repetition_type: 'OPTIONAL', num_children: 1, converted_type: 'LIST' },
    { name: 'list', repetition_type: 'REPEATED', num_children: 1 },
    { name: 'element', repetition_type: 'OPTIONAL', num_children: 2 },
    { name: 'role', type: 'BYTE_ARRAY', converted_type: 'UTF8', repetition_type: 'OPTIONAL' },
    { name: 'content', type: 'BYTE_ARRAY', converted_type: 'UTF8', repetition_type: 'OPTIONAL' },
    { name: 'id', type: 'INT32', repetition_type: 'REQUIRED' },
  ]
  const columnData = [
    { name: 'messages', data: messages },
    { name: 'id', data: [1, 2, 3, 4] },
  ]
  for (const rowGroupSize of [1, 3, 10]) {
    const data = new Uint8Array(parquetWriteBuffer({ columnData, schema, rowGroupSize }))
    const { rows } = await readFile('a.parquet', data)
    expect(outcomes(rows)).toEqual(messages.map((one, index) => ({ messages: one, id: index + 1 })))
  }
})

test('A row with too much text, and a row group that repeats too much of it, are rejected.', async () => {
  const data = parquet([
    { name: 'text', data: ['a', 'x'.repeat(50), ...Array(98).fill('y'.repeat(10))], type: 'STRING' },
  ])
  const long = await readFile('a.parquet', data, { maxRowBytes: 20 })
  expect(long.rows.map(({ state }) => state).slice(0, 3)).toEqual(['read', 'rejected', 'read'])
  const repeated = await readFile('a.parquet', data, { maxRowGroupTextBytes: 500 })
  expect(repeated.rows).toHaveLength(100)
  expect(repeated.rows.every(({ state }) => state === 'rejected')).toBe(true)
})

test('A run that repeats a number more often than its page has values is refused.', () => {
  const run = Uint8Array.from([0xfe, 0xff, 0xff, 0xff, 0x0f, 1])
  expect(() => checkRuns(run, 0, run.length, 1, 10)).toThrow('more values than the page')
  expect(() => checkRuns(Uint8Array.from([20, 1]), 0, 2, 1, 10)).not.toThrow()
})

test('Parquet inside of gzip is read too.', async () => {
  const data = parquet([{ name: 'text', data: ['a', 'b'], type: 'STRING' }])
  const { rows, reading } = await readFile('a.parquet.gz', gzipSync(data))
  expect(outcomes(rows)).toEqual([{ text: 'a' }, { text: 'b' }])
  expect(reading).toMatchObject({ state: 'read', files: [{ compression: 'gzip', dataBytes: data.length }] })
})

test('A footer or page with any byte changed ends in rows or in a reason, never in a crash.', async () => {
  const data = parquet([
    {
      name: 'text',
      data: Array.from({ length: 50 }, (_, index) => `row ${String(index % 7)} ${'x'.repeat(20)}`),
      type: 'STRING',
      nullable: true,
    },
    { name: 'label', data: Array.from({ length: 50 }, (_, index) => index), type: 'INT32' },
  ])
  await fc.assert(
    fc.asyncProperty(
      fc.integer({ min: 0, max: data.length - 1 }),
      fc.integer({ min: 0, max: 255 }),
      async (at, byte) => {
        const damaged = data.slice()
        damaged[at] = byte
        const { rows, reading } = await readFile('a.parquet', damaged)
        if (reading.state === 'read') expect(rows).toHaveLength(50)
        else expect(reading.problems).toHaveLength(1)
      },
    ),
    { numRuns: 150 },
  )
})

test('A file that is cut off, or is no Parquet at all, is refused.', async () => {
  const data = parquet([{ name: 'text', data: ['a', 'b'], type: 'STRING' }])
  for (const bytes of [data.subarray(0, -3), data.subarray(0, 20), Buffer.from('{"a":1}\n')]) {
    expect((await readFile('a.parquet', bytes)).reading).toMatchObject({
      state: 'failed',
      problems: [{ path: 'a.parquet' }],
    })
  }
})

test('A row group that is too large to be held is refused.', async () => {
  const data = parquet([
    { name: 'text', data: Array.from({ length: 100 }, (_, index) => `row ${String(index)}`), type: 'STRING' },
  ])
  for (const limits of [{ maxRowGroupBytes: 100 }, { maxRowGroupRows: 99 }]) {
    const { reading } = await readFile('a.parquet', data, limits)
    expect(reading).toMatchObject({ state: 'failed', problems: [{ code: 'too-large' }] })
  }
})

test('A page that is said to be larger than may be read makes rejected rows, as many as there are.', async () => {
  const data = parquet([
    { name: 'text', data: Array.from({ length: 100 }, (_, index) => `row ${String(index)}`), type: 'STRING' },
  ])
  const { rows } = await readFile('a.parquet', data, { maxPageBytes: 64 })
  expect(rows).toHaveLength(100)
  expect(rows.every((row) => row.state === 'rejected' && row.reason.includes('cannot be read'))).toBe(true)
})
