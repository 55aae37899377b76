import { readFileSync } from 'node:fs'
import { xorFilterBytes } from './xor-filter.ts'

/** The bytes of the table of English words: see `readXorFilter`. */
export function englishBytes(modules: string, folder: string): Uint8Array {
  return xorFilterBytes(englishWords(modules, folder))
}

/** The package's words (they have their inflections), and own lists of what it lacks: names, contractions, new words. */
export function englishWords(modules: string, folder: string): readonly string[] {
  const listed: unknown = JSON.parse(readFileSync(`${modules}/an-array-of-english-words/index.json`, 'utf8'))
  if (!Array.isArray(listed)) throw new Error('an-array-of-english-words is not a list any more')
  const own = readFileSync(`${folder}/english-more.txt`, 'utf8').split('\n').filter((line) => !line.startsWith('#'))
  const words = [...listed.map(String), ...own.flatMap((line) => line.split(/\s+/))]
  return [...new Set(words.map((word) => word.toLowerCase()))].filter((word) => word !== '').sort()
}
