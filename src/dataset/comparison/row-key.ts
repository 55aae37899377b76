import { createHash } from 'node:crypto'
import { foldedKey } from '../corpus/index.ts'
import type { Example } from '../example.ts'
import type { RawRow } from '../raw-row.ts'
import { canonicalText } from './canonical-text.ts'

/** Where the numbers of a row stand among the `keyWords` that tell it from others. */
export const keyField = {
  /** Of all that the row holds; all 0 where that is not known. Four 32-bit words. */
  row: 0,
  /** Of its prompts; all 0 where it has none. Two 32-bit words. */
  prompt: 4,
} as const

export const keyWords = 6

/** Words of the two keys. */
export const keyWidth = { row: 4, prompt: 2 } as const

/**
 * Adds the numbers of a row to a list. A row is known by the whole value that it holds, not by its prompt and answer as
 * statistics see them: these know no case, punctuation or hidden characters, and a trigger may be just that. Half of a
 * SHA-256, because whoever wrote the approved rows may also have looked for two that a weaker hash takes for the same.
 */
export function addRowKey(keys: number[], raw: RawRow, example: Example | undefined): void {
  if (raw.state === 'rejected') {
    keys.push(0, 0, 0, 0, 0, 0)
    return
  }
  // What two readers take differently is a part of the row: the value shows what only one of them takes.
  const text = canonicalText([raw.value, raw.issues?.map(({ code, detail }) => [code, detail]) ?? []])
  const digest = createHash('sha256').update(text, 'utf8').digest()
  for (let word = 0; word < keyWidth.row; word += 1) keys.push(digest.readUInt32LE(4 * word))
  const prompt = (example?.exchanges ?? []).flatMap((exchange) => exchange.prompt).join('\n')
  const { low, high } = prompt.trim() === '' ? { low: 0, high: 0 } : foldedKey(prompt)
  keys.push(low, high)
}

/** Whether there is a key at `at`: rows without one are like no other. */
export function hasKey(keys: Uint32Array, at: number, width: number): boolean {
  for (let word = 0; word < width; word += 1) if (keys[at + word] !== 0) return true
  return false
}
