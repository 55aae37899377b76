/** Which rows of a dataset are meant: one bit for each. */
export type RowSet = {
  readonly add: (row: number) => void
  readonly has: (row: number) => boolean
}

export function rowSet(rows: number): RowSet {
  const bits = new Uint8Array(Math.ceil(rows / 8))
  return {
    add: (row) => {
      bits[row >>> 3] = (bits[row >>> 3] ?? 0) | (1 << (row & 7))
    },
    has: (row) => ((bits[row >>> 3] ?? 0) & (1 << (row & 7))) !== 0,
  }
}
