import { field, fieldCount, type Corpus, type EncodedBlock } from '../../corpus/index.ts'

/** Exchanges `[first, last)` of a block, all of one row of the dataset; `ordinal` counts such groups from 0. */
export type RowVisit = (block: EncodedBlock, first: number, last: number, ordinal: number) => void

/** Calls `visit` for each row that has exchanges, in file order. */
export function walkRows(corpus: Corpus, visit: RowVisit): void {
  let ordinal = 0
  for (const block of corpus.blocks()) {
    const count = block.exchanges.length / fieldCount
    let first = 0
    while (first < count) {
      const row = fieldOf(block, first, field.row)
      let last = first + 1
      while (last < count && fieldOf(block, last, field.row) === row) last += 1
      visit(block, first, last, ordinal)
      ordinal += 1
      first = last
    }
  }
}

/** One number of an exchange. */
export function fieldOf(block: EncodedBlock, exchange: number, which: number): number {
  return block.exchanges[exchange * fieldCount + which] ?? 0
}
