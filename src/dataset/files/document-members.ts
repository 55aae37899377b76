import { backOverSpace, isSpace, skipSpace } from './value-cutter.ts'

/** Where the value of a member of a JSON object stands. */
export type Member = { readonly from: number; readonly to: number }

/** Ends of the first JSON value of some bytes: `undefined` when it does not end in them. */
export function firstValueEnd(bytes: Uint8Array): number | undefined {
  let depth = 0
  for (let at = skipSpace(bytes, 0, bytes.length); at < bytes.length; at += 1) {
    const byte = bytes[at]
    if (byte === 0x22) {
      at = stringEnd(bytes, at) - 1
    } else if (byte === 0x7b || byte === 0x5b) {
      depth += 1
    } else if (byte === 0x7d || byte === 0x5d) {
      depth -= 1
      if (depth <= 0) return at + 1
    }
  }
  return undefined
}

/** The members of the one object that the bytes hold, in order; `undefined` when they hold something else. */
export function documentMembers(bytes: Uint8Array): readonly Member[] | undefined {
  const open = skipSpace(bytes, 0, bytes.length)
  if (bytes[open] !== 0x7b) return undefined
  const members: Member[] = []
  let depth = 0
  let from = 0
  for (let at = open; at < bytes.length; at += 1) {
    const byte = bytes[at]
    if (byte === 0x22) {
      at = stringEnd(bytes, at) - 1
    } else if (byte === 0x7b || byte === 0x5b) {
      depth += 1
    } else if (byte === 0x3a && depth === 1) {
      from = skipSpace(bytes, at + 1, bytes.length)
    } else if (byte === 0x2c && depth === 1) {
      members.push({ from, to: backOverSpace(bytes, from, at) })
    } else if (byte === 0x7d || byte === 0x5d) {
      depth -= 1
      if (depth > 0) continue
      if (from > 0) members.push({ from, to: backOverSpace(bytes, from, at) })
      return onlySpaceFrom(bytes, at + 1) ? members : undefined
    }
  }
  return undefined
}

function onlySpaceFrom(bytes: Uint8Array, from: number): boolean {
  for (let at = from; at < bytes.length; at += 1) {
    if (!isSpace(bytes[at])) return false
  }
  return true
}

/** The index after the string whose opening quote stands at `from`. */
function stringEnd(bytes: Uint8Array, from: number): number {
  let at = from + 1
  while (at < bytes.length) {
    if (bytes[at] === 0x22) return at + 1
    at += bytes[at] === 0x5c ? 2 : 1
  }
  return bytes.length
}
