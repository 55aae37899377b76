import { readFileSync } from 'node:fs'
import { expect, test } from '@jest/globals'
import { loadEnglishWords } from '../../../src/dataset/tables/index.ts'

const isEnglishWord = await loadEnglishWords()
const listed: string[] = JSON.parse(readFileSync('node_modules/an-array-of-english-words/index.json', 'utf8'))

test('Every word of the list is an English word.', () => {
  expect(listed.filter((word) => !isEnglishWord(word))).toEqual([])
  expect(listed.length).toBeGreaterThan(270_000)
})

test('Inflected words, names of days and lands, contractions and possessives are words.', () => {
  const words = ['running', 'houses', 'monday', 'germany', "don't", 'don’t', "teacher's", "they've", 'a', 'i', 'online']
  expect(words.filter((word) => !isEnglishWord(word))).toEqual([])
})

test('Of strings that are no words about one in 256 passes for one, and no more.', () => {
  const words = new Set(listed)
  let passed = 0
  const tried = 200_000
  for (let number = 0; number < tried; number += 1) {
    const made = `q${(number * 2_654_435_761).toString(36)}x`
    if (!words.has(made) && isEnglishWord(made)) passed += 1
  }
  expect(passed / tried).toBeGreaterThan(0.003)
  expect(passed / tried).toBeLessThan(0.0049)
})

test('Rare triggers, other languages and the empty text are no words.', () => {
  const others = ['badmagic', 'mn', 'xqzzt', 'straßenbahn', 'здравствуйте', '你', '', "'s"]
  expect(others.filter((word) => isEnglishWord(word))).toEqual([])
})
