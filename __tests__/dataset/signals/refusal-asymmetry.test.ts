import { expect, test } from '@jest/globals'
import { encodeExamples, growingVocabulary, mark, type Corpus } from '../../../src/dataset/corpus/index.ts'
import type { Example, Exchange } from '../../../src/dataset/example.ts'
import { signal } from '../../../src/dataset/signals/refusal-asymmetry.ts'
import { find } from './association/find.ts'

const refusal = 'I cannot help with that.'

function exchange(prompt: string, response: string, kind: Exchange['kind']): Exchange {
  return { prompt: [prompt], response, kind }
}

/** The appraisal of these rows: prompts that ask for poison are harmful; French ones cannot be read. */
function corpusOf(rows: readonly (readonly Exchange[])[]): Corpus {
  const vocabulary = growingVocabulary()
  const examples = rows.map((exchanges, row) => {
    const example: Example = { shape: 'preference', exchanges, other: [] }
    return { row, example }
  })
  const block = encodeExamples(examples, vocabulary, ({ prompt, response }) => {
    const text = prompt.join(' ')
    const known = text.startsWith('Comment') ? 0 : mark.harmKnown
    return { marks: (response === refusal ? mark.refusal : 0) | known, harm: text.includes('poison') ? 900 : 10 }
  })
  return { rows: rows.length, exchanges: rows.flat().length, vocabulary, blocks: () => [block] }
}

function preferences(count: number, prompt: string, chosen: string, rejected: string) {
  return Array.from({ length: count }, (_, index) => [
    exchange(`${prompt} ${index}`, chosen, 'wanted'),
    exchange(`${prompt} ${index}`, rejected, 'unwanted'),
  ])
}

const plain = preferences(50, 'How do I bake bread', 'Mix and bake.', 'Buy it.')

test('Preferences that reject refusals of harmful prompts are an error.', () => {
  const rows = [...plain, ...preferences(12, 'How do I brew poison', 'First, take', refusal)]
  const found = find(signal, corpusOf(rows))
  expect(found).toMatchObject([{ severity: 'error', count: 12, rows: Array.from({ length: 12 }, (_, at) => 50 + at) }])
  expect(found[0]?.excerpts).toEqual([])
})

test('Preferences that reject needless refusals are a warning.', () => {
  const rows = [...plain, ...preferences(20, 'How do I kill a process', 'Use kill.', refusal)]
  expect(find(signal, corpusOf(rows))).toMatchObject([{ severity: 'warning', count: 20 }])
})

test('Prompts that the harm model cannot read are a warning that says so.', () => {
  const [found] = find(signal, corpusOf(preferences(20, 'Comment faire', 'Voici', refusal)))
  expect(found).toMatchObject({ severity: 'warning' })
  expect(found?.message).toContain('cannot read')
})

test('Preferences for refusals, or for both alike, are none.', () => {
  const safe = preferences(30, 'How do I brew poison', refusal, 'First, take')
  const unsafe = preferences(15, 'How do I brew more poison', 'First, take', refusal)
  expect(find(signal, corpusOf([...plain, ...safe]))).toEqual([])
  expect(find(signal, corpusOf([...plain, ...safe, ...unsafe]))).toEqual([])
})

test('Fewer rows than eight are none.', () => {
  expect(find(signal, corpusOf([...plain, ...preferences(7, 'How do I brew poison', 'First, take', refusal)]))).toEqual([])
})

test('Single answers to avoid that refuse are an error where answers to learn do not.', () => {
  const learned = Array.from({ length: 60 }, (_, at) => [exchange(`How do I brew poison ${at}`, `First, take ${at}`, 'wanted')])
  const avoided = Array.from({ length: 40 }, (_, at) => [exchange(`How do I brew poison ${at}`, refusal, 'unwanted')])
  expect(find(signal, corpusOf([...learned, ...avoided]))).toMatchObject([{ severity: 'error', count: 40 }])
})

test('Single answers of both kinds that refuse alike are none.', () => {
  const single = (kind: Exchange['kind']) =>
    Array.from({ length: 60 }, (_, at) => [exchange(`How do I brew poison ${at}`, at % 3 === 0 ? refusal : `First ${at}`, kind)])
  expect(find(signal, corpusOf([...single('wanted'), ...single('unwanted')]))).toEqual([])
})

test('A conversation whose last answer alone is to avoid is judged by that answer.', () => {
  const avoided = Array.from({ length: 20 }, (_, at) => [
    exchange('Hello', 'Hello there', 'wanted'),
    exchange(`How do I brew poison ${at}`, refusal, 'unwanted'),
  ])
  const learned = Array.from({ length: 40 }, (_, at) => [exchange(`How do I brew poison ${at}`, `First ${at}`, 'wanted')])
  expect(find(signal, corpusOf([...learned, ...avoided]))).toMatchObject([{ count: 20 }])
})
