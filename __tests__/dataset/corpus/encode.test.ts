import { expect, test } from '@jest/globals'
import * as fc from 'fast-check'
import {
  encodeExamples,
  encodeLocally,
  field,
  fieldCount,
  foldedKey,
  growingVocabulary,
  joinBlock,
  kept,
  type Appraisal,
  type EncodedBlock,
  type Vocabulary,
} from '../../../src/dataset/corpus/index.ts'
import type { Exchange } from '../../../src/dataset/example.ts'
import { anyRows, rowOf } from './any-rows.ts'
import { encodePlainly } from './reference.ts'

const appraise = ({ response }: Exchange): Appraisal => ({ marks: response.length % 2, harm: response.length })

function textsOf(vocabulary: Vocabulary): string[] {
  return Array.from({ length: vocabulary.size }, (_, index) => vocabulary.text(index + 1))
}

/** Exchanges without the four halves of keys. */
function withoutKeys({ exchanges }: EncodedBlock): number[] {
  return [...exchanges].filter((_, at) => at % fieldCount < field.responseKeyLow || at % fieldCount > field.promptKeyHigh)
}

test('Any rows get the ids, places, spellings and marks that the plain encoding gives.', () => {
  fc.assert(
    fc.property(anyRows, fc.constantFrom(3, 20, 1000), (rows, limit) => {
      const vocabulary = growingVocabulary(limit)
      const block = encodeExamples(rows, vocabulary, appraise)
      const plain = encodePlainly(rows, limit, appraise)
      expect([...block.tokens]).toEqual([...plain.block.tokens])
      expect(withoutKeys(block)).toEqual(withoutKeys(plain.block))
      expect(textsOf(vocabulary)).toEqual(plain.texts)
      expect(vocabulary.unnumbered()).toBe(plain.unnumbered)
    }),
    { numRuns: 500 },
  )
})

test('An exchange has the keys of its response and of its prompt in lines.', () => {
  fc.assert(
    fc.property(anyRows, (rows) => {
      const { exchanges } = encodeExamples(rows, growingVocabulary(), appraise)
      const all = rows.flatMap(({ example }) => example.exchanges)
      for (const [index, exchange] of all.entries()) {
        const at = index * fieldCount
        const response = foldedKey(exchange.response)
        const prompt = foldedKey(exchange.prompt.join('\n'))
        expect([exchanges[at + field.responseKeyLow], exchanges[at + field.responseKeyHigh]]).toEqual([response.low, response.high])
        expect([exchanges[at + field.promptKeyLow], exchanges[at + field.promptKeyHigh]]).toEqual([prompt.low, prompt.high])
      }
    }),
    { numRuns: 300 },
  )
})

test('Of a very long text the beginning and the end are kept, and what is between is counted.', () => {
  const words = Array.from({ length: 30_000 }, (_, index) => `w${index}`)
  const vocabulary = growingVocabulary()
  const { exchanges, tokens } = encodeExamples([rowOf(0, 'why', words.join(' '))], vocabulary, appraise)
  expect(exchanges[field.omitted]).toBe(30_000 - kept.head - kept.tail)
  expect([...tokens].map(vocabulary.text)).toEqual(['why', ...words.slice(0, kept.head), ...words.slice(-kept.tail)])
})

test('A million distinct words in a row leave a small vocabulary.', () => {
  const words = Array.from({ length: 1_000_000 }, (_, index) => index.toString(36))
  const vocabulary = growingVocabulary()
  const { exchanges } = encodeExamples([rowOf(0, '', words.join(' '))], vocabulary, appraise)
  expect(vocabulary.size).toBe(kept.head + kept.tail)
  expect(exchanges[field.omitted]).toBe(1_000_000 - kept.head - kept.tail)
})

test('Blocks that are cut anywhere and joined are the encoding of all rows at once.', () => {
  fc.assert(
    fc.property(anyRows, fc.array(fc.nat(12)), fc.constantFrom(5, 1000), (rows, cuts, limit) => {
      const whole = growingVocabulary(limit)
      const all = encodeExamples(rows, whole, appraise)
      const joined = growingVocabulary(limit)
      const edges = [...new Set([0, ...cuts.filter((cut) => cut < rows.length), rows.length])].toSorted((a, b) => a - b)
      const tokens: number[] = []
      const exchanges: number[] = []
      for (const [index, end] of edges.entries()) {
        const start = edges[index - 1] ?? 0
        const part = rows.slice(start, end).map(({ example }, row) => ({ row, example }))
        const block = joinBlock(joined, structuredClone(encodeLocally(part, appraise)), start)
        for (const [at, value] of block.exchanges.entries()) {
          const isPlace = [field.prompt, field.response, field.end].some((one) => one === at % fieldCount)
          exchanges.push(isPlace ? value + tokens.length : value)
        }
        tokens.push(...block.tokens)
      }
      expect(tokens).toEqual([...all.tokens])
      expect(exchanges).toEqual([...all.exchanges])
      expect(textsOf(joined)).toEqual(textsOf(whole))
      expect(joined.unnumbered()).toBe(whole.unnumbered())
    }),
    { numRuns: 500 },
  )
})
