import { expect, test } from '@jest/globals'
import * as fc from 'fast-check'
import { defaultShapeSettings, exampleOf } from '../../../src/dataset/shapes/index.ts'
import { issues, read } from './read.ts'

const anyKey = fc.oneof(
  fc.string(),
  fc.constantFrom('messages', 'conversations', 'prompt', 'response', 'chosen', 'rejected', 'label', 'text', 'question'),
  fc.constantFrom('answers', 'instruction', 'output', 'system', 'tools', 'history', 'completions', 'ranks', '__proto__'),
  fc.constantFrom('role', 'content', 'from', 'value', 'segments', 'winner', 'response_a', 'response_b', 'tool_calls'),
)
const anyRow = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { depthSize: 'small' },
    fc.anything({ withBigInt: true, withDate: true, withTypedArray: true }),
    fc.constantFrom('user', 'assistant', '[{"role":"user","content":"a"}]', '[', '{', 'true', '', '### Response:\n'),
    fc.array(tie('value'), { maxLength: 4 }),
    fc.dictionary(anyKey, tie('value'), { maxKeys: 5 }),
  ),
})).value

test('No row whatever makes reading it throw, and each is an example, unknown or rejected.', () => {
  fc.assert(
    fc.property(fc.oneof(anyRow, fc.dictionary(anyKey, anyRow, { maxKeys: 6 })), (row) => {
      const reading = exampleOf(row, defaultShapeSettings)
      expect(['example', 'unknown', 'rejected']).toContain(reading.state)
      if (reading.state !== 'example') return
      for (const { prompt, response } of reading.example.exchanges) {
        expect([...prompt, response].every((text) => typeof text === 'string')).toBe(true)
      }
      expect(reading.example.other.every((text) => typeof text === 'string')).toBe(true)
    }),
    { numRuns: 2_000 },
  )
})

test('No text of a row that is read gets lost, unless the row says so.', () => {
  const word = fc.stringMatching(/^[a-z]{12}$/)
  const role = fc.constantFrom('user', 'assistant', 'system', 'tool', 'ghost')
  const messages = fc.array(fc.record({ role, content: word, name: word }), { minLength: 1, maxLength: 6 })
  const words = fc.array(word, { maxLength: 3 })
  const side = fc.oneof(word, messages)
  const row = fc.record(
    {
      messages, system: word, tools: words, prompt: side, completion: side, chosen: side, rejected: side, note: words,
      text: word, instruction: word, input: word, output: fc.oneof(word, words), history: fc.array(fc.tuple(word, word)),
      question: word, context: word, answers: fc.oneof(words, fc.record({ text: words })), choices: words,
      responses: words, scores: fc.array(fc.nat()), response_a: side, response_b: side, winner: fc.constant('model_b'),
      label: fc.oneof(word, fc.boolean(), fc.nat()), kto_tag: fc.boolean(), thinking: word, sentence1: word, sentence2: word,
      segments: fc.array(fc.record({ label: fc.boolean(), text: word })),
    },
    { requiredKeys: [] },
  )
  fc.assert(
    fc.property(row, (value) => {
      const reading = exampleOf(value, defaultShapeSettings)
      if (reading.state !== 'example') return
      const kept = JSON.stringify(reading.example)
      for (const [one] of JSON.stringify(value).matchAll(/[a-z]{12}/g)) expect(kept).toContain(one)
    }),
    { numRuns: 1_000 },
  )
})

test.each([null, undefined, 5, true, 5n, new Date(0), new Uint8Array(3)])('A value that is no row is rejected: %p', (value) => {
  expect(exampleOf(value, defaultShapeSettings)).toMatchObject({ state: 'rejected', reason: expect.stringContaining('a row is an object') })
})

test('A key that is a prototype is a key like others.', () => {
  const row: unknown = JSON.parse('{"__proto__": {"prompt": "p", "completion": "c"}, "constructor": "x", "text": "t"}')
  expect(read(row).example).toEqual({ shape: 'text', exchanges: [{ prompt: [], response: 't', kind: 'wanted' }], other: ['p', 'c', 'x'] })
  expect(exampleOf(JSON.parse('{"__proto__": {"text": "t"}}'), defaultShapeSettings).state).toBe('unknown')
})

test('Of a million turns the first are read, and the row says so.', () => {
  const messages = Array.from({ length: 1_000_000 }, (_, index) => ({ role: index % 2 ? 'assistant' : 'user', content: 'x' }))
  const { example, issues: found } = read({ messages })
  expect(example.exchanges).toHaveLength(1_000)
  expect(found).toMatchObject([{ code: 'too-many-turns', detail: '1000000', count: 1 }])
})

test('A long prompt is not repeated for ever more answers, nor a long system prompt for ever more turns.', () => {
  const long = 'x'.repeat(100_000)
  const calls = Array.from({ length: 1_000 }, () => ({ role: 'function_call', content: 'f' }))
  const turns = Array.from({ length: 2_000 }, (_, index) => ({ role: index % 2 ? 'assistant' : 'user', content: 'x' }))
  const rows = [
    { messages: [{ role: 'user', content: long }, ...calls] },
    { messages: [{ role: 'system', content: long }, ...turns.slice(2)] },
    { question: long, answers: Array.from({ length: 1_000 }, (_, index) => `a${index}`) },
    { prompt: long, responses: Array.from({ length: 1_000 }, (_, index) => `a${index}`), scores: [1] },
  ]
  for (const row of rows) {
    const { example, issues: found } = read(row)
    const characters = example.exchanges.flatMap(({ prompt }) => prompt).reduce((sum, text) => sum + text.length, 0)
    expect(characters).toBeLessThan(1_000_000)
    expect(found.map(({ code }) => code)).toContainEqual(expect.stringMatching(/^(?:very-long|too-many-turns)$/))
  }
})

test('Deep and wide values are read as far as they are bounded, and the row says so.', () => {
  let deep: unknown = 'end'
  for (let depth = 0; depth < 50_000; depth += 1) deep = [deep]
  let fields: unknown = 'end'
  for (let depth = 0; depth < 50_000; depth += 1) fields = { content: [fields] }
  for (const value of [deep, fields]) {
    expect(issues({ prompt: 'p', completion: 'c', meta: value })).toEqual(['other-left-out'])
    expect(issues({ sentence: 'p', label: value })).toContain('other-left-out')
    expect(issues({ messages: [{ role: 'user', content: value }, { role: 'assistant', content: 'a' }] })).toContain('other-left-out')
  }
  const wide = Array.from({ length: 100_000 }, (_, index) => `t${index}`)
  const { example, issues: found } = read({ prompt: 'p', completion: 'c', wide })
  expect(example.other.length).toBeLessThanOrEqual(1_000)
  expect(found).toMatchObject([{ code: 'other-left-out' }])
})

test('A row of ever so many columns is not assessed.', () => {
  const row = Object.fromEntries(Array.from({ length: 100_000 }, (_, index) => [`c${index}`, 'x']))
  expect(exampleOf({ ...row, text: 'x' }, defaultShapeSettings)).toMatchObject({ state: 'unknown', why: expect.stringContaining('100001 columns') })
})

test('Rows of ever other columns are recognised without remembering all of them.', () => {
  for (let index = 0; index < 30_000; index += 1) {
    const reading = exampleOf({ [`id${index}`]: 1, text: 'x' }, defaultShapeSettings)
    if (reading.state !== 'example') throw new Error(`row ${index} is ${reading.state}`)
  }
})

test('A marker of a template before very much white space does not take forever.', () => {
  const space = ' '.repeat(400_000)
  for (const text of [`<|im_start|>assistant\n<|im_end|>${space}x`, `[/INST]</s>${space}x`, `${space}### Response:`]) {
    expect(read({ text }).example.exchanges).toHaveLength(1)
  }
})
