import { expect, test } from '@jest/globals'
import * as fc from 'fast-check'
import { foldBits, longestToken, readCharacter, tokensOf } from '../../../src/dataset/text/index.ts'
import { anyText } from './any-text.ts'

/** The same tokens by one regular expression: slow, and plain to read. */
const unspaced =
  '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Thai}\\p{Script=Lao}\\p{Script=Khmer}\\p{Script=Myanmar}\\p{Script=Tibetan}'
const letter = `[[\\p{L}\\p{M}\\p{N}_]--[${unspaced}]]`
const token = new RegExp(
  `[${unspaced}]\\p{M}*|${letter}+(?:['’]${letter}+)*|([[\\p{P}\\p{S}]--[_]])\\1*`,
  'gv',
)

test('Words, characters of scripts without spaces, and runs of one sign are tokens.', () => {
  expect(tokensOf("Don't  stop… 今天好 ### 3.5 a_b l’été ")).toEqual(
    ["Don't", 'stop', '…', '今', '天', '好', '###', '3', '.', '5', 'a_b', 'l’été'],
  )
})

test('An apostrophe at the edge of a word is a sign of its own.', () => {
  expect(tokensOf("'tis dogs' o''clock")).toEqual(["'", 'tis', 'dogs', "'", 'o', "''", 'clock'])
})

test('Any text has the tokens that the regular expression finds.', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      expect(tokensOf(text)).toEqual(text.match(token) ?? [])
    }),
    { numRuns: 3000 },
  )
})

test('Every code point is what the regular expression takes it for, alone and beside others.', () => {
  const wrong: number[] = []
  for (let codePoint = 0; codePoint < 0x110000; codePoint += 1) {
    const text = `a${String.fromCodePoint(codePoint)}`
    const found = text.match(token) ?? []
    const tokens = tokensOf(text)
    if (tokens.length !== found.length || tokens.some((one, index) => one !== found[index])) wrong.push(codePoint)
  }
  expect(wrong).toEqual([])
})

test('No character that folds by itself is a later part of a composition.', () => {
  const wrong = new Set<string>()
  for (let codePoint = 0; codePoint < 0x110000; codePoint += 1) {
    const [, ...later] = String.fromCodePoint(codePoint).normalize('NFD')
    for (const one of later) {
      const part = one.codePointAt(0) ?? 0
      if ((readCharacter(part) & foldBits) !== 0) wrong.add(one)
    }
  }
  expect([...wrong]).toEqual([])
})

test('A word of twenty million letters is cut, and takes no time.', () => {
  const lengths = tokensOf(`x ${'é'.repeat(20_000_000)} y`).map((one) => one.length)
  expect(Math.max(...lengths)).toBe(longestToken)
  expect(lengths.reduce((sum, one) => sum + one, 0)).toBe(20_000_002)
})

test('A long text is read in parts, and no token or pair of units is lost between them.', () => {
  for (const piece of ['ab ', 'é’a', '😀 ', '😀', '𠀀好', 'x\u{1d15e}', '  \ud83d😀']) {
    for (const before of ['', 'a', ' b']) {
      const text = before + piece.repeat(9000)
      expect(tokensOf(text).join('|').length).toBeGreaterThan(9000)
      const found = (text.match(token) ?? []).filter((one) => one.length <= longestToken)
      expect(tokensOf(text).filter((one) => one.length < longestToken)).toEqual(found.length > 1 ? found : expect.anything())
    }
  }
})
