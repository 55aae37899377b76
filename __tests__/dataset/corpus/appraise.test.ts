import { expect, test } from '@jest/globals'
import { appraiser, mark } from '../../../src/dataset/corpus/index.ts'

const appraise = appraiser((prompt, response) => ({ prompt: prompt.length / 100, response: response.length / 1000, known: prompt !== '' }))

test('Marks and harm scores of an exchange are joined.', () => {
  const refused = appraise({ prompt: ['Be kind.', 'Hi?'], response: 'Sorry, I cannot help with that.', kind: 'wanted' })
  expect(refused).toEqual({ marks: mark.refusal | mark.harmKnown, harm: 120 | (31 << 16) })
  const code = appraise({ prompt: [], response: 'const a = 1;\nreturn a;', kind: 'wanted' })
  expect(code).toEqual({ marks: mark.code, harm: 22 << 16 })
})

test('A label is not looked at as an answer.', () => {
  expect(appraise({ prompt: ['x'], response: 'I cannot help with that.', kind: 'label' }).marks).toBe(mark.harmKnown)
})

test('A score that is no probability is an error.', () => {
  for (const score of [Number.NaN, -0.1, 1.1]) {
    const wrong = appraiser(() => ({ prompt: score, response: 0, known: true }))
    expect(() => wrong({ prompt: ['a'], response: 'b', kind: 'wanted' })).toThrow('no probability')
  }
})
