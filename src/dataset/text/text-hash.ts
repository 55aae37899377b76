import { randomBytes } from 'node:crypto'

const { imul } = Math

/**
 * Hashes of tokens begin with it. It differs in every process, so that no file can hold tokens that all fall into one slot
 * of a table; nothing that is written or reported may depend on it.
 */
export const hashSeed = randomBytes(4).readInt32LE(0)

/** The hash of a token after one more unit. */
export function hashWith(hash: number, unit: number): number {
  return imul(hash ^ unit, 0x9e3779b1)
}

/** The finished hash: after multiplications alone the low bits know nothing of the high ones. */
export function hashOfAll(hash: number, length: number): number {
  const bits = imul(hash ^ (hash >>> 15) ^ length, 0x85ebca6b)
  return bits ^ (bits >>> 13)
}

/** The two halves of a text's key before its first unit. */
export const keyStart = { low: 0x243f6a88, high: 0x85a308d3 | 0 } as const

/** The low half after one more unit. */
export function keyWithLow(low: number, unit: number): number {
  return imul(low ^ unit, 0x9e3779b1)
}

/** The high half: it also turns, so that the two do not lose the same differences. */
export function keyWithHigh(high: number, unit: number): number {
  const turned = imul(high ^ unit, 0x85ebca77)
  return turned ^ (turned >>> 15)
}

/** Brings every bit of each half to all bits of both. */
export function finishedKey(low: number, high: number): { readonly low: number; readonly high: number } {
  const first = mixed(low ^ imul(high, 0x27d4eb2f))
  const second = mixed(high ^ imul(first, 0x165667b1))
  return { low: first >>> 0, high: second >>> 0 }
}

function mixed(hash: number): number {
  let bits = hash
  bits = imul(bits ^ (bits >>> 16), 0x85ebca6b)
  bits = imul(bits ^ (bits >>> 13), 0xc2b2ae35)
  return bits ^ (bits >>> 16)
}
