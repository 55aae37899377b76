export { addedCorpus } from './added-corpus.ts'
export { compareRows, type RowComparison } from './compare-rows.ts'
export { growingKeyList, type GrowingKeyList } from './key-list.ts'
export { addRowKey } from './row-key.ts'
