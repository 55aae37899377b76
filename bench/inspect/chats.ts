import { closeSync, openSync, writeSync } from 'node:fs'
import words from 'an-array-of-english-words/index.json' with { type: 'json' }
import { randomFrom } from '../detection/random.ts'

/** Writes chat rows until the file has so many bytes: the same ones each time. */
export function writeChats(path: string, bytes: number): void {
  const random = randomFrom(11)
  const descriptor = openSync(path, 'w')
  let written = 0
  let lines: string[] = []
  while (written < bytes) {
    lines.push(JSON.stringify({ messages: [{ role: 'user', content: text(random, 40) }, { role: 'assistant', content: text(random, 60) }] }))
    if (lines.length < 4_000) continue
    written += writeSync(descriptor, `${lines.join('\n')}\n`)
    lines = []
  }
  closeSync(descriptor)
}

/** Words by Zipf's law, in sentences. */
function text(random: () => number, about: number): string {
  const count = Math.max(4, Math.round(about * (0.5 + random())))
  const parts = Array.from({ length: count }, () => words[Math.floor(words.length ** random()) * 7919 % words.length] ?? '')
  return parts.map((word, index) => (index % 12 === 11 ? `${word}.` : word)).join(' ')
}
