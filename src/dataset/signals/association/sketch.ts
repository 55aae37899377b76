/**
 * In how many rows very many keys stand, in typed arrays of a bounded size: keys that share a counter are counted
 * together, so that a number may be too high and is never too low. Good for leaving out what cannot be frequent; never
 * for a verdict.
 */
export type RowSketch = RowCounts & {
  /** Notes that a row has the key; `round` is a number from 1 that no earlier row had. */
  readonly note: (hash: number, round: number) => void
  /** What was noted, in half of the memory; the sketch itself is not needed for it. */
  readonly sealed: () => RowCounts
}

/** What a sketch counted. */
export type RowCounts = {
  readonly of: (hash: number) => number
  /** Which counters are at least so large: a thirty-second of the memory. */
  readonly reaching: (least: number) => CounterBits
}

/** A bit for each counter of a sketch; see `isSet`. */
export type CounterBits = { readonly bits: Uint32Array; readonly shift: number }

/** Whether the counter of a key has its bit. */
export function isSet({ bits, shift }: CounterBits, hash: number): boolean {
  const at = Math.imul(hash, 0x9e3779b1) >>> shift
  return ((bits[at >>> 5] ?? 0) & (1 << (at & 31))) !== 0
}

/** 2²³ counters of 8 bytes: 64 MiB at most. */
const largest = 23

/** A sketch with about four counters for each of the keys that are expected, within bounds. */
export function rowSketch(expectedKeys: number): RowSketch {
  const bits = Math.min(largest, Math.max(12, Math.ceil(Math.log2(Math.max(1, expectedKeys) * 4))))
  // The count and the last row that was counted stand side by side: one look into memory instead of two.
  const counters = new Uint32Array(2 ** (bits + 1))
  const shift = 32 - bits
  const counts = () => {
    const own = new Uint32Array(counters.length >>> 1)
    for (let at = 0; at < own.length; at += 1) own[at] = counters[at * 2] ?? 0
    return own
  }
  return {
    note: (hash, round) => {
      const at = (Math.imul(hash, 0x9e3779b1) >>> shift) * 2
      if (counters[at + 1] === round) return
      counters[at + 1] = round
      counters[at] = (counters[at] ?? 0) + 1
    },
    of: (hash) => counters[(Math.imul(hash, 0x9e3779b1) >>> shift) * 2] ?? 0,
    reaching: (least) => ({ bits: bitsReaching(counts(), least), shift }),
    sealed: () => rowCounts(counts(), shift),
  }
}

function rowCounts(counts: Uint32Array, shift: number): RowCounts {
  return {
    of: (hash) => counts[Math.imul(hash, 0x9e3779b1) >>> shift] ?? 0,
    reaching: (least) => ({ bits: bitsReaching(counts, least), shift }),
  }
}

/** For every counter, whether it is at least so large. */
function bitsReaching(counts: Uint32Array, least: number): Uint32Array {
  const bits = new Uint32Array(counts.length >>> 5)
  for (let word = 0; word < bits.length; word += 1) {
    let set = 0
    for (let bit = 0; bit < 32; bit += 1) if ((counts[(word << 5) | bit] ?? 0) >= least) set |= 1 << bit
    bits[word] = set
  }
  return bits
}

/** A 32-bit number whose every bit depends on every bit of the given one (the finaliser of MurmurHash3). */
export function mixed(value: number): number {
  let hash = value ^ (value >>> 16)
  hash = Math.imul(hash, 0x85ebca6b)
  hash ^= hash >>> 13
  hash = Math.imul(hash, 0xc2b2ae35)
  return (hash ^ (hash >>> 16)) >>> 0
}
