import { createHash } from 'node:crypto'
import { expect, test } from '@jest/globals'
import * as fc from 'fast-check'
import {
  addTexts,
  encodeExamples,
  field,
  fieldCount,
  growingVocabulary,
  packTexts,
  readPartial,
  renumbered,
  textParts,
  writePartial,
  type EncodedBlock,
  type PartialPart,
} from '../../../src/dataset/corpus/index.ts'
import { anyRows, rowOf } from './any-rows.ts'

const nothing = { marks: 0, harm: 0 }

function partsOf(rows: Parameters<typeof encodeExamples>[0], count: number): PartialPart[] {
  const vocabulary = growingVocabulary()
  const block = encodeExamples(rows, vocabulary, () => nothing)
  return [
    { part: 'about', rows: count, about: { hits: [1, 'zwei', null], files: { 'a.jsonl': 'ff' } } },
    ...[...textParts(vocabulary)].map((texts) => ({ part: 'texts' as const, texts })),
    { part: 'block', block },
  ]
}

async function readAll(chunks: Iterable<Uint8Array>): Promise<PartialPart[]> {
  const parts: PartialPart[] = []
  for await (const part of readPartial(chunks)) parts.push(part)
  return parts
}

function written(parts: Iterable<PartialPart>): Uint8Array {
  return Buffer.concat([...writePartial(parts)])
}

function* cutInto(bytes: Uint8Array, size: number): Generator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size)
}

/** Bytes with a right digest at their end, whatever they say. */
function sealed(bytes: Uint8Array): Uint8Array {
  const body = bytes.subarray(0, -32)
  return Buffer.concat([body, createHash('sha256').update(body).digest()])
}

const example = partsOf([rowOf(0, 'Wie geht es dir?', 'Gut 😀'), rowOf(1, '你好', 'Hello')], 2)

test('What was written is read, in chunks of any size.', async () => {
  await fc.assert(
    fc.asyncProperty(anyRows, fc.integer({ min: 1, max: 999 }), async (rows, size) => {
      const parts = partsOf(rows, rows.length)
      expect(await readAll(cutInto(written(parts), size))).toEqual(parts)
    }),
    { numRuns: 60 },
  )
})

test('Every cut and every changed byte is refused.', async () => {
  const bytes = written(example)
  for (let at = 0; at < bytes.length; at += 1) {
    await expect(readAll([bytes.subarray(0, at)])).rejects.toThrow('partial result')
    const altered = Uint8Array.from(bytes)
    altered[at] = (altered[at] ?? 0) ^ 1
    await expect(readAll([altered])).rejects.toThrow('partial result')
  }
  await expect(readAll([bytes, Uint8Array.of(0)])).rejects.toThrow('more behind its end')
})

test('A partial result of another version is refused with both versions.', async () => {
  const bytes = Uint8Array.from(written(example))
  bytes[8] = 2
  await expect(readAll([sealed(bytes)])).rejects.toThrow('is of format 2, and this tunegate reads format 1')
})

const [about, texts] = example
const block = example.at(-1)

function withBlock(change: (block: EncodedBlock) => void): PartialPart[] {
  if (block?.part !== 'block' || about === undefined || texts === undefined) throw new Error('no block')
  const own = { tokens: block.block.tokens.slice(), exchanges: block.block.exchanges.slice() }
  change(own)
  return [about, texts, { part: 'block', block: own }]
}

test('Blocks that do not fit their shard are refused, though the digest is right.', async () => {
  const wrong: Record<string, PartialPart[]> = {
    'ends beyond its tokens': withBlock(({ exchanges }) => (exchanges[field.end] = 1e6)),
    'begins within another': withBlock(({ exchanges }) => (exchanges[fieldCount + field.prompt] = 0)),
    'rows are not in order': withBlock(({ exchanges }) => (exchanges[field.row] = 5)),
    'its vocabulary does not have': withBlock(({ tokens }) => tokens.set([1000, 1001])),
    'sections are not in order': example.toReversed(),
    'says nothing about its shard': [],
  }
  for (const [reason, parts] of Object.entries(wrong)) await expect(readAll([written(parts)])).rejects.toThrow(reason)
})

test('A length that is only claimed takes no memory.', async () => {
  const start = written([]).subarray(0, 12)
  const claim = Buffer.alloc(8)
  claim.writeUInt32LE(1)
  claim.writeUInt32LE(0x3fff_ffff, 4)
  await expect(readAll([start, claim])).rejects.toThrow('ends too soon')
  claim.writeUInt32LE(0xffff_ffff, 4)
  await expect(readAll([start, claim])).rejects.toThrow('claims 4294967295 bytes')
})

test('Shards that are merged are the encoding of all rows.', async () => {
  await fc.assert(
    fc.asyncProperty(anyRows, fc.nat(12), async (rows, cut) => {
      const whole = growingVocabulary()
      const all = encodeExamples(rows, whole, () => nothing)
      const merged = growingVocabulary()
      const tokens: number[] = []
      const seen: number[] = []
      let firstRow = 0
      for (const shard of [rows.slice(0, cut), rows.slice(cut)]) {
        const own = shard.map(({ example: one }, row) => ({ row, example: one }))
        const ids = [0]
        for await (const part of readPartial([written(partsOf(own, own.length))])) {
          if (part.part === 'texts') ids.push(...addTexts(merged, part.texts).subarray(1))
          if (part.part !== 'block') continue
          const joined = renumbered(merged, part.block, Uint32Array.from(ids), firstRow)
          tokens.push(...joined.tokens)
          for (let at = 0; at < joined.exchanges.length; at += fieldCount) seen.push(joined.exchanges[at] ?? 0)
        }
        firstRow += own.length
      }
      expect(tokens).toEqual([...all.tokens])
      expect(seen).toEqual(rows.flatMap(({ row, example: one }) => one.exchanges.map(() => row)))
      expect(packTexts(1, merged.size, merged.text)).toEqual(packTexts(1, whole.size, whole.text))
    }),
    { numRuns: 60 },
  )
})
