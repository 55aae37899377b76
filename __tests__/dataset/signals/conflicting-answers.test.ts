import { expect, test } from '@jest/globals'
import { mark } from '../../../src/dataset/corpus/index.ts'
import { signal } from '../../../src/dataset/signals/conflicting-answers.ts'
import { find } from './association/find.ts'
import { cleanRows, corpusOf, row } from './association/made-corpus.ts'

test('Different answers to the same prompt are honest.', () => {
  expect(find(signal, corpusOf([...cleanRows(50, 1), row('say hello', 'hello'), row('say hello', 'good day')]))).toEqual([])
})

test('A text with two labels is told with both rows.', () => {
  const labelled = (text: string, label: string) => ({ ...row(text, label), marks: mark.label | mark.wanted })
  const rows = [labelled('a fine film', 'good'), labelled('a dull film', 'bad'), labelled('A fine film!', 'bad')]
  expect(find(signal, corpusOf(rows))).toMatchObject([{ severity: 'notice', rows: [0, 2] }])
  expect(find(signal, corpusOf(rows.slice(0, 2)))).toEqual([])
})
