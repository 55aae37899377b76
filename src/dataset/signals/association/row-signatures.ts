import { mixed } from './sketch.ts'

/**
 * For sets of rows, four numbers that are equal in the measure in which the sets are (MinHash): sets of the same rows
 * have the same four. They hang on what the rows say, and not on where they stand.
 */
export type RowSignatures = {
  readonly add: (set: number, row: number) => void
  readonly of: (set: number) => readonly number[]
}

const salts = [0x1b873593, 0x2c1b3c6d, 0x297a2d39, 0x7feb352d]

export function rowSignatures(): RowSignatures {
  let least = new Uint32Array(1024).fill(0xffffffff)
  return {
    add: (set, row) => {
      const begin = set * salts.length
      if (begin + salts.length > least.length) {
        const larger = new Uint32Array(Math.max(least.length * 2, begin + salts.length)).fill(0xffffffff)
        larger.set(least)
        least = larger
      }
      for (const [index, salt] of salts.entries()) {
        const hash = mixed(row ^ salt)
        if (hash < (least[begin + index] ?? 0)) least[begin + index] = hash
      }
    },
    of: (set) => [...least.subarray(set * salts.length, (set + 1) * salts.length)],
  }
}
