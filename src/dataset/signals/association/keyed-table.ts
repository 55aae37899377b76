/**
 * Numbers keys of 64 bits (two halves) from 0 in the order in which they are added, in typed arrays that grow. Two keys
 * are never taken for one another; what makes keys of n-grams may collide, with chance 2⁻⁶⁴ a pair.
 */
export type KeyedTable = {
  readonly size: () => number
  /** The number of a key, adding it; −1 when the table is full. */
  readonly add: (low: number, high: number) => number
  /** The number of a key, or −1. */
  readonly find: (low: number, high: number) => number
}

export function keyedTable(limit: number): KeyedTable {
  // A slot is the two halves of a key and its number plus one, side by side: one look into memory instead of three.
  let mask = 1023
  let slots = new Uint32Array((mask + 1) * width)
  let size = 0

  /** Where a key stands, or the free place where it belongs. */
  function placeOf(low: number, high: number): number {
    let slot = startOf(low, high) & mask
    for (;;) {
      const at = slot * width
      if (slots[at + 2] === 0 || (slots[at] === low && slots[at + 1] === high)) return at
      slot = (slot + 1) & mask
    }
  }

  function move(old: Uint32Array, from: number): void {
    const low = old[from] ?? 0
    const high = old[from + 1] ?? 0
    const at = placeOf(low, high)
    slots[at] = low
    slots[at + 1] = high
    slots[at + 2] = old[from + 2] ?? 0
  }

  function grow(): void {
    const old = slots
    mask = mask * 2 + 1
    slots = new Uint32Array((mask + 1) * width)
    for (let at = 0; at < old.length; at += width) {
      if (old[at + 2] !== 0) move(old, at)
    }
  }

  return {
    size: () => size,
    find: (low, high) => (slots[placeOf(low >>> 0, high >>> 0) + 2] ?? 0) - 1,
    add: (low, high) => {
      const at = placeOf(low >>> 0, high >>> 0)
      const known = (slots[at + 2] ?? 0) - 1
      if (known >= 0) return known
      if (size >= limit) return -1
      size += 1
      slots[at] = low
      slots[at + 1] = high
      slots[at + 2] = size
      // At most two slots in three are taken.
      if (size * 3 > mask * 2) grow()
      return size - 1
    },
  }
}

/** Numbers of a slot. */
const width = 3

function startOf(low: number, high: number): number {
  const hash = Math.imul(low ^ Math.imul(high, 0x9e3779b1), 0x85ebca6b)
  return hash ^ (hash >>> 15)
}

function resized(old: Uint32Array<ArrayBuffer>, length: number): Uint32Array<ArrayBuffer> {
  const larger = new Uint32Array(length)
  larger.set(old)
  return larger
}

/** Numbers by number, 0 at first, that grow with the table that gives the numbers. */
export type Counts = {
  readonly increment: (index: number) => void
  readonly set: (index: number, value: number) => void
  readonly of: (index: number) => number
}

export function counts(): Counts {
  let values = new Uint32Array(512)

  function set(index: number, value: number): void {
    if (index >= values.length) values = resized(values, Math.max(index + 1, values.length * 2))
    values[index] = value
  }

  return { set, increment: (index) => set(index, (values[index] ?? 0) + 1), of: (index) => values[index] ?? 0 }
}
