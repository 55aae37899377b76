export type { RowBatch } from './batch.ts'
export { rowsOf } from './rows.ts'
