import type { Block, ReadLimits } from '../files/index.ts'
import { batched, type RowBatch } from './batch.ts'
import { columnRows } from './column-rows.ts'
import { jsonValueRows } from './json-value-rows.ts'
import { lineRows } from './line-rows.ts'
import { parquetRows } from './parquet-rows.ts'
import { recordRows } from './record-rows.ts'

/** The rows of a block, in order: the same for the same block and limits. What cannot be read is a rejected row. */
export async function* rowsOf(block: Block, limits: ReadLimits): AsyncGenerator<RowBatch> {
  switch (block.kind) {
    case 'lines':
      yield* lineRows(block, limits)
      return
    case 'values':
      yield* batched(jsonValueRows(block, limits))
      return
    case 'columns':
      yield* batched(columnRows(block, limits))
      return
    case 'records':
      yield* batched(recordRows(block, limits))
      return
    case 'row-group':
      yield* parquetRows(block, limits)
      return
    case 'rejected':
      yield { rows: block.rows, blankLines: 0 }
  }
}
