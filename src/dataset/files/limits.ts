/** What a dataset may ask of its reader. Each bound is checked before the work or the memory that it bounds. */
export type ReadLimits = {
  /** Decompressed bytes of a block, about: a block ends at the last whole record within them. */
  readonly blockBytes: number
  /** A record of more bytes is rejected, and never held. */
  readonly maxRowBytes: number
  /** Lists and objects inside each other in one row. */
  readonly maxDepth: number
  /** A JSON object that holds its rows in a member cannot be cut before it is read whole. */
  readonly maxDocumentBytes: number
  /** Decompressed bytes of a compressed file. */
  readonly maxDecompressedBytes: number
  /** Decompressed bytes for each compressed byte, asked once `ratioFreeBytes` have come out. */
  readonly maxRatio: number
  readonly ratioFreeBytes: number
  /**
   * Of Parquet: the footer, one row group as stored and decompressed, what its rows hold once repeated values are written
   * out, one page decompressed, rows of a row group.
   */
  readonly maxFooterBytes: number
  readonly maxRowGroupBytes: number
  readonly maxRowGroupDataBytes: number
  readonly maxRowGroupTextBytes: number
  readonly maxPageBytes: number
  readonly maxRowGroupRows: number
}

const MiB = 1024 * 1024

export const defaultLimits: ReadLimits = {
  blockBytes: 4 * MiB,
  maxRowBytes: 8 * MiB,
  maxDepth: 128,
  maxDocumentBytes: 32 * MiB,
  maxDecompressedBytes: 64 * 1024 * MiB,
  maxRatio: 1000,
  ratioFreeBytes: 16 * MiB,
  maxFooterBytes: 16 * MiB,
  maxRowGroupBytes: 128 * MiB,
  maxRowGroupDataBytes: 512 * MiB,
  maxRowGroupTextBytes: 4096 * MiB,
  maxPageBytes: 64 * MiB,
  maxRowGroupRows: 4 * MiB,
}
