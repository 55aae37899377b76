import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { corpusStore, fieldCount, growingVocabulary, type EncodedBlock } from '../../../src/dataset/corpus/index.ts'

let folder = ''

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'store-test-'))
})

afterEach(() => {
  rmSync(folder, { recursive: true, force: true })
})

function blockOf(seed: number): EncodedBlock {
  return {
    tokens: Uint32Array.from({ length: 1000 + seed }, (_, index) => index * seed),
    exchanges: Uint32Array.from({ length: fieldCount * (seed % 7) }, (_, index) => index + seed),
  }
}

const blocks = Array.from({ length: 20 }, (_, index) => blockOf(index))

for (const memoryBytes of [0, 20_000, 10_000_000]) {
  test(`With ${memoryBytes} bytes of memory the blocks come back in order, as often as they are walked.`, () => {
    const store = corpusStore({ memoryBytes, folder })
    for (const block of blocks) store.add(block)
    const corpus = store.corpus({ rows: 77, vocabulary: growingVocabulary() })
    expect([...corpus.blocks()]).toEqual(blocks)
    expect([...corpus.blocks()]).toEqual(blocks)
    expect([corpus.rows, corpus.exchanges]).toEqual([77, blocks.reduce((sum, one) => sum + one.exchanges.length / fieldCount, 0)])
    expect(store.spilledBytes() > 0).toBe(memoryBytes < 10_000_000)
    store.close()
    store.close()
    expect(readdirSync(folder)).toEqual([])
    expect(() => [...corpus.blocks()]).not.toThrow(TypeError)
    expect(() => [...corpus.blocks()]).toThrow('closed')
    expect(() => store.add(blockOf(1))).toThrow('closed')
  })
}

test('A folder that cannot be written to is an error that says what to do, and leaves nothing.', () => {
  const store = corpusStore({ memoryBytes: 0, folder: join(folder, 'missing') })
  expect(() => store.add(blockOf(3))).toThrow(/cannot be written to a temporary file .*Make room there/)
  expect(() => store.add(blockOf(3))).toThrow('closed')
  expect(readdirSync(folder)).toEqual([])
})
