import type { FileMetaData } from 'hyparquet'
import type { RawRow } from '../raw-row.ts'

/** What the rows of a file are written in. */
export type Format = 'jsonl' | 'json' | 'csv' | 'tsv' | 'text' | 'parquet'

export type Compression = 'none' | 'gzip' | 'zstd'

/**
 * A stretch of whole records of one file, to be read by itself: a plain value that can be sent to a worker, with
 * buffers of its own (see `buffersOf`). Blocks put behind each other by `sequence` are the dataset.
 */
export type Block = BlockPlace & Cut

/** Where a block stands. */
export type BlockPlace = {
  /** Index into the files that were opened. */
  readonly file: number
  /** From 0 over all files. */
  readonly sequence: number
}

/** What a block holds. `firstLine` and `offset` are of its first byte, as `RowPlace` counts them. */
export type Cut = CutPlace &
  (
    | { readonly kind: 'lines'; readonly format: 'jsonl' | 'text'; readonly bytes: Uint8Array<ArrayBuffer> }
    /** JSON values, from byte `bounds[2n]` to byte `bounds[2n + 1]` of `bytes`. */
    | {
        readonly kind: 'values'
        readonly format: 'json'
        readonly bytes: Uint8Array<ArrayBuffer>
        readonly bounds: Uint32Array<ArrayBuffer>
      }
    /** One JSON object whose members are the columns of a table. */
    | { readonly kind: 'columns'; readonly format: 'json'; readonly bytes: Uint8Array<ArrayBuffer> }
    /** Records of separated values, without the header; bounds as of values, line ends left out. */
    | {
        readonly kind: 'records'
        readonly format: 'csv' | 'tsv'
        readonly bytes: Uint8Array<ArrayBuffer>
        readonly bounds: Uint32Array<ArrayBuffer>
        readonly header: readonly string[]
        readonly delimiter: string
      }
    /** A row group as stored: `bytes[0]` is byte `start` of the file; the metadata know this row group alone. */
    | {
        readonly kind: 'row-group'
        readonly format: 'parquet'
        readonly bytes: Uint8Array<ArrayBuffer>
        readonly start: number
        readonly metadata: FileMetaData
      }
    /** Rows that could not even be cut, such as one that is too long to be held. */
    | { readonly kind: 'rejected'; readonly format: Format; readonly rows: readonly RawRow[] }
  )

export type CutPlace = { readonly firstLine: number; readonly offset: number }

/** Turns bytes, given in any portions, into cuts. A portion is copied: it may be overwritten after the call. */
export type Cutter = {
  readonly push: (portion: Uint8Array) => readonly Cut[]
  /** No more bytes will come. */
  readonly end: () => readonly Cut[]
}

/** The buffers of a block, to be transferred with it. */
export function buffersOf(block: Block): ArrayBuffer[] {
  switch (block.kind) {
    case 'lines':
    case 'columns':
    case 'row-group':
      return [block.bytes.buffer]
    case 'values':
    case 'records':
      return [block.bytes.buffer, block.bounds.buffer]
    case 'rejected':
      return []
  }
}
