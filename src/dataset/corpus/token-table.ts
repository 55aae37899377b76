import type { PackedUnits } from './packed-texts.ts'

/** Tokens by their folded units, numbered from 1: open addressing over one pool of code units. */
export type TokenTable = {
  readonly size: () => number
  /** The id of the token of these folded units, or 0. */
  readonly find: (folded: Uint16Array, length: number, hash: number) => number
  /** The same; a new token gets the next id, and these units for its spelling. 0 where there is no room for it. */
  readonly add: (folded: Uint16Array, length: number, hash: number, units: Uint16Array, from: number, to: number) => number
  /** The first spelling. */
  readonly text: (id: number) => string
  /** All first spellings, in the order of the ids. */
  readonly packed: () => PackedUnits
  readonly isSpelled: (id: number, units: Uint16Array, from: number, to: number) => boolean
}

/**
 * A table for `limit` tokens of together `unitLimit` code units. A record of the pool is a token's id (two units), the
 * lengths of its folded form and of its first spelling, and their units; a spelling like the folded form is left out.
 * A slot is a token's hash and where its record begins; so one that is known is found in two places of memory.
 */
export function tokenTable(limit: number, unitLimit: number): TokenTable {
  let slots = new Int32Array(2 * 2048)
  let pool = new Uint16Array(8192)
  let poolEnd = 1
  let records = new Int32Array(1024)
  let size = 0

  /** The slot of a token, or the free one where it belongs. */
  const slotOf = (folded: Uint16Array, length: number, hash: number): number => {
    const mask = slots.length - 1
    let slot = (hash << 1) & mask
    for (;;) {
      const record = slots[slot + 1] ?? 0
      if (record === 0) return slot
      if (slots[slot] === hash && isFolded(record, folded, length)) return slot
      slot = (slot + 2) & mask
    }
  }

  const isFolded = (record: number, folded: Uint16Array, length: number): boolean => {
    if (pool[record + 2] !== length) return false
    for (let at = 0; at < length; at += 1) if (pool[record + header + at] !== folded[at]) return false
    return true
  }

  const idIn = (record: number): number => ((pool[record + 1] ?? 0) << 16) | (pool[record] ?? 0)

  const find = (folded: Uint16Array, length: number, hash: number): number => {
    const record = slots[slotOf(folded, length, hash) + 1] ?? 0
    return record === 0 ? 0 : idIn(record)
  }

  const add: TokenTable['add'] = (folded, length, hash, units, from, to) => {
    const slot = slotOf(folded, length, hash)
    const record = slots[slot + 1] ?? 0
    return record === 0 ? insert(slot, folded, length, hash, units, from, to) : idIn(record)
  }

  const insert = (
    slot: number,
    folded: Uint16Array,
    length: number,
    hash: number,
    units: Uint16Array,
    from: number,
    to: number,
  ): number => {
    const spelled = isSame(folded, length, units, from, to) ? 0 : to - from
    const record = poolEnd
    const end = record + header + length + spelled
    if (size >= limit || end > unitLimit) return 0
    size += 1
    poolEnd = end
    makeRoom()
    pool[record] = size & 0xffff
    pool[record + 1] = size >>> 16
    pool[record + 2] = length
    pool[record + 3] = spelled
    for (let at = 0; at < length; at += 1) pool[record + header + at] = folded[at] ?? 0
    for (let at = 0; at < spelled; at += 1) pool[record + header + length + at] = units[from + at] ?? 0
    records[size] = record
    slots[slot] = hash
    slots[slot + 1] = record
    if (size * 4 > slots.length) slots = rehashed(slots)
    return size
  }

  const makeRoom = (): void => {
    if (size === records.length) {
      const larger = new Int32Array(records.length * 2)
      larger.set(records)
      records = larger
    }
    if (poolEnd > pool.length) {
      const larger = new Uint16Array(Math.max(poolEnd, pool.length * 2))
      larger.set(pool)
      pool = larger
    }
  }

  const spellingStart = (record: number): number =>
    pool[record + 3] === 0 ? record + header : record + header + (pool[record + 2] ?? 0)
  const spellingLength = (record: number): number => pool[record + 3] || (pool[record + 2] ?? 0)

  return {
    size: () => size,
    find,
    add,
    text: (id) => {
      if (id < 1 || id > size) return ''
      const record = records[id] ?? 0
      const start = spellingStart(record)
      return textOf(pool, start, start + spellingLength(record))
    },
    packed: () => {
      const ends = new Uint32Array(size)
      const units = new Uint16Array(poolEnd)
      let end = 0
      for (let id = 1; id <= size; id += 1) {
        const record = records[id] ?? 0
        const start = spellingStart(record)
        const length = spellingLength(record)
        for (let at = 0; at < length; at += 1) units[end + at] = pool[start + at] ?? 0
        end += length
        ends[id - 1] = end
      }
      return { units: units.slice(0, end), ends }
    },
    isSpelled: (id, units, from, to) => {
      const record = records[id] ?? 0
      if (spellingLength(record) !== to - from) return false
      const start = spellingStart(record)
      for (let at = 0; at < to - from; at += 1) if (pool[start + at] !== units[from + at]) return false
      return true
    },
  }
}

const header = 4

const { fromCharCode } = String

/** Four units at a time: for words that is sooner done than a call with all of them. */
function textOf(pool: Uint16Array, from: number, to: number): string {
  if (to - from > longestInParts) return Reflect.apply(fromCharCode, null, pool.subarray(from, to))
  let text = ''
  let at = from
  for (; at + 4 <= to; at += 4) text += fromCharCode(pool[at] ?? 0, pool[at + 1] ?? 0, pool[at + 2] ?? 0, pool[at + 3] ?? 0)
  for (; at < to; at += 1) text += fromCharCode(pool[at] ?? 0)
  return text
}

/** Longer texts that are put together stay in parts until somebody reads them. */
const longestInParts = 12

function isSame(folded: Uint16Array, length: number, units: Uint16Array, from: number, to: number): boolean {
  if (to - from !== length) return false
  for (let at = 0; at < length; at += 1) if (folded[at] !== units[from + at]) return false
  return true
}

function rehashed(slots: Int32Array): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(slots.length * 2)
  const mask = larger.length - 1
  for (let at = 0; at < slots.length; at += 2) {
    const record = slots[at + 1] ?? 0
    if (record === 0) continue
    const hash = slots[at] ?? 0
    let slot = (hash << 1) & mask
    while (larger[slot + 1] !== 0) slot = (slot + 2) & mask
    larger[slot] = hash
    larger[slot + 1] = record
  }
  return larger
}
