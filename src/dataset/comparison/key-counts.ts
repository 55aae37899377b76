/** How often each key was added, less how often it was taken. */
export type KeyCounts = {
  /** Adds the key that begins at `at`. */
  readonly add: (words: Uint32Array, at: number) => void
  /** Takes the key that begins at `at` once; false where it is not there, or no more. */
  readonly take: (words: Uint32Array, at: number) => boolean
}

/** A table for keys of `width` words, which must be hashes: open addressing in one typed array, at most half full. */
export function keyCounts(width: number): KeyCounts {
  let table = emptyTable(width, 1024)
  return {
    add: (words, at) => {
      if (2 * table.used >= table.size) table = grown(table)
      put(table, words, at, 1)
    },
    take: (words, at) => {
      const slot = slotOf(table, words, at)
      const count = table.slots[slot + width] ?? 0
      if (count <= noneLeft) return false
      table.slots[slot + width] = count - 1
      return true
    },
  }
}

/** A slot is a key, and one more than how often it is there; 0 where no key ever was. */
type Table = { readonly width: number; readonly size: number; readonly slots: Uint32Array<ArrayBuffer>; used: number }

const noneLeft = 1

function emptyTable(width: number, size: number): Table {
  return { width, size, slots: new Uint32Array(size * (width + 1)), used: 0 }
}

/** Where a key stands, or the free slot where it belongs. */
function slotOf({ width, size, slots }: Table, words: Uint32Array, at: number): number {
  for (let place = words[at] ?? 0; ; place += 1) {
    const slot = (place & (size - 1)) * (width + 1)
    if (slots[slot + width] === 0 || isKey(slots, slot, words, at, width)) return slot
  }
}

function isKey(slots: Uint32Array, slot: number, words: Uint32Array, at: number, width: number): boolean {
  for (let word = 0; word < width; word += 1) if (slots[slot + word] !== words[at + word]) return false
  return true
}

function put(table: Table, words: Uint32Array, at: number, times: number): void {
  const { width, slots } = table
  const slot = slotOf(table, words, at)
  const count = slots[slot + width] ?? 0
  if (count === 0) {
    for (let word = 0; word < width; word += 1) slots[slot + word] = words[at + word] ?? 0
    table.used += 1
  }
  slots[slot + width] = Math.max(noneLeft, count) + times
}

function grown({ width, size, slots }: Table): Table {
  const larger = emptyTable(width, 2 * size)
  for (let slot = 0; slot < slots.length; slot += width + 1) {
    const count = slots[slot + width] ?? 0
    if (count > 0) put(larger, slots, slot, count - noneLeft)
  }
  return larger
}
