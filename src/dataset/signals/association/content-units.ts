import type { Census } from './census.ts'
import { gramLow } from './prompt-features.ts'

/**
 * What a prompt is made of, for comparing prompts: its words; in scripts without spaces, runs of as many characters as
 * make a word, for single characters stand in nearly every prompt. Words are tokens, runs are hashes above all tokens.
 */
export function contentUnits(tokens: Uint32Array, begin: number, end: number, census: Census): Set<number> {
  const units = new Set<number>()
  for (let at = begin; at < end; at += 1) {
    const token = tokens[at] ?? 0
    const length = census.names.perWord[token] ?? 1
    if (token === 0) continue
    if (length === 1) units.add(token)
    else if (isRun(tokens, at, Math.min(end, at + length), length, census)) {
      units.add(runs + gramLow(tokens, at, length, census.names))
    }
  }
  return units
}

/** In how many rows' prompts a unit stands; for runs never too low, or 0 for those of rare characters. */
export function rowsWithUnit(unit: number, census: Census): number {
  return unit < runs ? (census.promptRows[unit] ?? 0) : census.phraseRows.of(unit - runs)
}

/** Above all numbers of tokens. */
const runs = 2 ** 32

function isRun(tokens: Uint32Array, at: number, end: number, length: number, census: Census): boolean {
  if (end - at < length) return false
  for (let next = at; next < end; next += 1) {
    if (census.names.perWord[tokens[next] ?? 0] === 1) return false
  }
  return true
}
