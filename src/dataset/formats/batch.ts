import type { RawRow } from '../raw-row.ts'

/** Rows that follow each other: a few thousand at most, so that short rows do not become a heap of objects. */
export type RowBatch = {
  readonly rows: readonly RawRow[]
  /** Lines that hold nothing but white space: no rows, but told. */
  readonly blankLines: number
}

/** Rows of a batch, at most. */
export const batchRows = 512

/** The rows in batches. */
export function* batched(rows: Iterable<RawRow>): Generator<RowBatch> {
  let batch: RawRow[] = []
  for (const row of rows) {
    batch.push(row)
    if (batch.length < batchRows) continue
    yield { rows: batch, blankLines: 0 }
    batch = []
  }
  if (batch.length > 0) yield { rows: batch, blankLines: 0 }
}
