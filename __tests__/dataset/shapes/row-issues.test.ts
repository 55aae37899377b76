import { expect, test } from '@jest/globals'
import { columnsFrom, defaultShapeSettings, exampleOf } from '../../../src/dataset/shapes/index.ts'
import { exchanges, issues, read } from './read.ts'

test.each<[string, unknown, string[]]>([
  ['empty prompt', { prompt: ' ', completion: 'c' }, ['empty-prompt']],
  ['empty answer', { prompt: 'p', completion: '' }, ['empty-response']],
  ['lone surrogate', { prompt: 'p\uD800', completion: 'c' }, ['encoding-damage']],
  ['replacement character', { prompt: 'p', completion: 'c\uFFFD' }, ['encoding-damage']],
  ['damage in what is besides', { prompt: 'p', completion: 'c', note: '\uFFFD' }, ['encoding-damage']],
  ['a number for an answer', { prompt: 'p', completion: 5 }, ['not-text']],
  ['an object for an answer', { prompt: 'p', completion: { a: 1 } }, ['not-text']],
  ['no label', { text: 'p', label: null }, ['rival-shape']],
  ['an empty label', { sentence: 'p', label: '' }, ['label-missing']],
  ['an unclear label', { prompt: 'p', completion: 'c', label: 'maybe' }, ['label-unclear']],
  ['an unclear verdict', { prompt: 'p', completion: 'c', kto_tag: 'maybe' }, ['label-unclear']],
  ['no winner', { prompt: 'p', response_a: 'c', response_b: 'd', winner: 'tie' }, ['label-missing']],
  ['equal answers', { prompt: 'p', chosen: 'c', rejected: 'c' }, ['same-answers']],
  ['no chosen answer', { prompt: 'p', chosen: '', rejected: 'c' }, ['empty-response']],
])('A row shows %s.', (name, row, expected) => {
  expect(issues(row)).toEqual(name === 'no label' ? [] : expected)
})

test('An emoji is no lone surrogate.', () => {
  expect(issues({ prompt: '👩‍💻', completion: '🇫🇷' })).toEqual([])
})

test('A row is very long from one character more than the limit.', () => {
  const row = { prompt: 'abc', completion: 'de' }
  expect(issues(row, { maximumCharacters: 5 })).toEqual([])
  expect(issues(row, { maximumCharacters: 4 })).toEqual(['very-long'])
})

test('An issue is said once for a row, with how often it stands there.', () => {
  const messages = ['a', '', 'b', '', 'c', 'd'].map((content, index) => ({ role: index % 2 ? 'assistant' : 'user', content }))
  expect(read({ messages }).issues).toMatchObject([{ code: 'empty-response', count: 2, detail: null }])
})

test('Columns can be named, and then no other is taken for that part.', () => {
  const columns = { prompt: 'q', response: 'a' }
  expect(exchanges({ q: 'x', a: 'y', prompt: 'z' }, { columns })).toEqual(['x > y'])
  const reading = exampleOf({ prompt: 'x', completion: 'y' }, { ...defaultShapeSettings, columns })
  expect(reading.state).toBe('unknown')
})

test('A shape can be asked for.', () => {
  const row = { question: 'q', answer: 'a', text: 'Whole.' }
  expect(exchanges(row, { shape: 'text' })).toEqual([' > Whole.'])
  expect(exampleOf({ question: 'q' }, { ...defaultShapeSettings, shape: 'chat' })).toMatchObject({
    state: 'unknown',
    why: 'its columns (question: text) make not the shape ‘chat’ that the settings ask for: name the columns in the settings',
  })
})

test('Columns are read from the command line.', () => {
  expect(columnsFrom('prompt=q, output=the answer')).toEqual({ state: 'read', columns: { prompt: 'q', response: 'the answer' } })
  expect(columnsFrom('')).toEqual({ state: 'read', columns: {} })
})

test('Every mistake in named columns is said.', () => {
  expect(columnsFrom('promt=q,response=,input=a,context=b')).toEqual({
    state: 'wrong',
    problems: [
      expect.stringContaining('‘promt’ is no part of a row'),
      '‘response’ names no column: write response=<column>',
      'two columns for ‘input’: ‘a’ and ‘b’; leave one out',
    ],
  })
})
