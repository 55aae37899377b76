import { expect, test } from '@jest/globals'
import * as fc from 'fast-check'
import { defaultLimits } from '../../../src/dataset/files/index.ts'
import { lineCutter } from '../../../src/dataset/files/line-cutter.ts'
import { recordCutter } from '../../../src/dataset/files/record-cutter.ts'
import { valueCutter } from '../../../src/dataset/files/value-cutter.ts'
import { zstdFrames } from '../../../src/dataset/files/zstd-frames.ts'
import { tooLong } from '../../../src/dataset/files/index.ts'
import type { RawRow } from '../../../src/dataset/raw-row.ts'
import { rowsFrom } from '../dataset-files.ts'
import { zstdCompressSync } from 'node:zlib'

const portions = fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 1, maxLength: 6 })
const blockBytes = fc.integer({ min: 1, max: 120 })
const piece = fc.oneof(
  fc.string({ maxLength: 12 }),
  fc.string({ unit: 'grapheme', maxLength: 6 }),
  fc.constantFrom('', ' ', '\r', '"', ',', '{"a":1}', 'é', '漢字', '👩‍👩‍👧', '\\', '\\"', '[', ']', '\t', ';'),
)

const encode = (text: string) => new TextEncoder().encode(text)
const lengthOf = (text: string) => encode(text).length

test('Lines cut from any portions are the lines of the whole text.', async () => {
  const line = piece.map((text) => text.replaceAll('\n', '').replace(/\r$/, ''))
  const ended = fc.constantFrom('\n', '\r\n')
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(line, ended)),
      line,
      portions,
      blockBytes,
      fc.integer({ min: 4, max: 30 }),
      async (lines, last, lengths, size, maxRowBytes) => {
        const limits = { ...defaultLimits, blockBytes: size, maxRowBytes }
        const expected: RawRow[] = []
        let offset = 0
        for (const [index, [text, end]] of [...lines, [last, ''] as const].entries()) {
          const place = { line: index + 1, offset, bytes: lengthOf(text) }
          offset += place.bytes + end.length
          if (!/[^ \t\r]/.test(text) && place.bytes <= maxRowBytes) continue
          if (place.bytes > maxRowBytes) expected.push({ state: 'rejected', ...place, reason: tooLong(maxRowBytes) })
          else expected.push({ state: 'read', ...place, value: { text } })
        }
        const whole = lines.map(([text, end]) => text + end).join('') + last
        expect(await rowsFrom(lineCutter('text', limits), encode(whole), lengths, limits)).toEqual(expected)
      },
    ),
  )
})

const space = fc.constantFrom('', ' ', '\n', '\r\n  ', '\t')

test('Elements of a list cut from any portions are what JSON.parse makes of the whole.', async () => {
  const values = fc.array(fc.tuple(space, fc.jsonValue({ maxDepth: 3 }), space))
  await fc.assert(
    fc.asyncProperty(space, values, space, portions, blockBytes, async (before, elements, after, lengths, size) => {
      const limits = { ...defaultLimits, blockBytes: size }
      const expected: RawRow[] = []
      let text = `${before}[`
      for (const [index, [left, value, right]] of elements.entries()) {
        text += `${index > 0 ? ',' : ''}${left}`
        const json = JSON.stringify(value)
        const place = { line: text.split('\n').length, offset: lengthOf(text), bytes: lengthOf(json) }
        expected.push({ state: 'read', ...place, value: JSON.parse(json) })
        text += json + right
      }
      text += `]${after}`
      expect(await rowsFrom(valueCutter('list', limits), encode(text), lengths, limits)).toEqual(expected)
    }),
  )
})

test('Objects over many lines that follow each other are cut apart.', async () => {
  const object = fc.dictionary(piece, fc.jsonValue({ maxDepth: 2 }), { maxKeys: 3, noNullPrototype: true })
  await fc.assert(
    fc.asyncProperty(fc.array(object), portions, blockBytes, async (objects, lengths, size) => {
      const limits = { ...defaultLimits, blockBytes: size }
      const text = objects.map((value) => `${JSON.stringify(value, null, 2)}\n`).join('')
      const rows = await rowsFrom(valueCutter('stream', limits), encode(text), lengths, limits)
      expect(rows.map((row) => row.state === 'read' && row.value)).toEqual(
        objects.map((value) => JSON.parse(JSON.stringify(value))),
      )
      expect(rows.map(({ line }) => line)).toEqual(objects.map((_, index) => 1 + newlines(objects.slice(0, index))))
    }),
  )
})

function newlines(objects: readonly unknown[]): number {
  return (
    objects
      .map((value) => `${JSON.stringify(value, null, 2)}\n`)
      .join('')
      .split('\n').length - 1
  )
}

test('Records of separated values are cut outside of quoted fields alone.', async () => {
  const field = fc.oneof(piece, fc.constantFrom('a\nb', '"\n"', 'x\r\ny', '\n', 'say "hi"'))
  const rows = fc.array(fc.array(field, { minLength: 3, maxLength: 3 }))
  const style = fc.record({ delimiter: fc.constantFrom(',', ';', '\t'), end: fc.constantFrom('\n', '\r\n') })
  await fc.assert(
    fc.asyncProperty(rows, style, portions, blockBytes, async (records, { delimiter, end }, lengths, size) => {
      const limits = { ...defaultLimits, blockBytes: size }
      const lineOf = (cells: readonly string[]) => cells.map((cell) => quoted(cell, delimiter)).join(delimiter) + end
      const places: unknown[] = []
      let text = lineOf(['a', 'b', '__proto__'])
      for (const cells of records) {
        const line = lineOf(cells)
        places.push({ line: text.split('\n').length, offset: lengthOf(text), bytes: lengthOf(line) - end.length })
        text += line
      }
      const read = await rowsFrom(recordCutter('csv', limits, 0), encode(text), lengths, limits)
      expect(read.map((row) => row.state === 'read' && Object.values(Object(row.value)))).toEqual(records)
      expect(read.map(({ line, offset, bytes }) => ({ line, offset, bytes }))).toEqual(places)
    }),
  )
})

/** As RFC 4180 writes a field. */
function quoted(cell: string, delimiter: string): string {
  return /["\r\n]/.test(cell) || cell.includes(delimiter) ? `"${cell.replaceAll('"', '""')}"` : cell
}

test('No portion of zstd data holds more than one frame, and skippable frames are left out.', () => {
  const skippable = Buffer.from([0x53, 0x2a, 0x4d, 0x18, 3, 0, 0, 0, 1, 2, 3])
  const frames = ['one', '', 'x'.repeat(300_000), 'three'].map((text) => zstdCompressSync(text))
  const whole = Buffer.concat(frames.flatMap((frame) => [skippable, frame, skippable]))
  const magic = Buffer.from([0x28, 0xb5, 0x2f, 0xfd])
  for (const length of [1, 3, 7, whole.length]) {
    const splitter = zstdFrames()
    const pieces: Uint8Array[] = []
    for (let at = 0; at < whole.length; at += length) pieces.push(...splitter.split(whole.subarray(at, at + length)))
    splitter.end()
    expect(Buffer.concat(pieces).equals(Buffer.concat(frames))).toBe(true)
    expect(pieces.every((one) => one.length <= 4 || !Buffer.from(one).includes(magic))).toBe(true)
  }
})
