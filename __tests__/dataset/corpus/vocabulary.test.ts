import { expect, test } from '@jest/globals'
import { foldedToken, growingVocabulary, tokenUnits } from '../../../src/dataset/corpus/index.ts'

test('Spellings of one token have one id, and the first of them is shown.', () => {
  const vocabulary = growingVocabulary()
  expect(['Straße', 'STRASSE', 'straße', 'É', 'e\u0301', 'ﬁn', 'FIN', '１２', '12'].map(vocabulary.add)).toEqual(
    [1, 2, 1, 3, 3, 4, 4, 5, 5],
  )
  expect([1, 2, 3, 4, 5].map(vocabulary.text)).toEqual(['Straße', 'STRASSE', 'É', 'ﬁn', '１２'])
  expect(vocabulary.idOf(foldedToken('E\u0301'))).toBe(3)
  expect(vocabulary.idOf('nothing')).toBe(0)
})

test('Many tokens keep their ids and spellings while the tables grow.', () => {
  const vocabulary = growingVocabulary()
  const words = Array.from({ length: 100_000 }, (_, index) => `W${index.toString(36)}é`)
  for (const [index, word] of words.entries()) expect(vocabulary.add(word)).toBe(index + 1)
  for (let index = 0; index < words.length; index += 997) {
    expect(vocabulary.text(index + 1)).toBe(words[index])
    expect(vocabulary.idOf(foldedToken(words[index] ?? ''))).toBe(index + 1)
  }
})

test('Beyond its limit a vocabulary gives one id more, and counts.', () => {
  const vocabulary = growingVocabulary(2)
  expect(['a', 'b', 'c', 'd', 'A', 'c'].map(vocabulary.add)).toEqual([1, 2, 3, 3, 1, 3])
  expect([vocabulary.size, vocabulary.unnumbered(), vocabulary.text(3)]).toEqual([2, 3, ''])
})

test('Long tokens are known by their beginning, of which no pair of units is cut.', () => {
  const vocabulary = growingVocabulary()
  const long = 'x'.repeat(tokenUnits - 1)
  expect(vocabulary.add(`${long}𝐀𝐀`)).toBe(1)
  expect(vocabulary.add(`${long}𝐀bc`)).toBe(1)
  expect(vocabulary.text(1)).toBe(long)
  expect(vocabulary.idOf(foldedToken(`${long}𝐀`))).toBe(1)
})

test('Long random words fill no more than their share of memory.', () => {
  const vocabulary = growingVocabulary(1000)
  for (let index = 0; index < 1000; index += 1) vocabulary.add(`${index}`.padEnd(tokenUnits, 'x'))
  expect(vocabulary.size).toBeLessThan(400)
  expect(vocabulary.unnumbered()).toBe(1000 - vocabulary.size)
})
