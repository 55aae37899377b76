import { corpusStore, growingVocabulary } from '../corpus/index.ts'
import { keyWords } from './row-key.ts'

/** Keys of the rows of a dataset in file order: blocks of `keyWords` numbers for each row. May be walked often. */
export type KeyList = { readonly rows: number; readonly blocks: () => Iterable<Uint32Array> }

export type GrowingKeyList = {
  readonly add: (keys: Uint32Array) => void
  readonly list: () => KeyList
  readonly close: () => void
}

/**
 * A list that waits in memory, and what is more in a temporary file, as blocks of a corpus that has no exchanges.
 */
export function growingKeyList(storage: { readonly memoryBytes: number; readonly folder: string }): GrowingKeyList {
  const store = corpusStore(storage)
  let rows = 0
  return {
    add: (keys) => {
      store.add({ tokens: keys, exchanges: new Uint32Array(0) })
      rows += keys.length / keyWords
    },
    list: () => {
      const { blocks } = store.corpus({ rows, vocabulary: growingVocabulary(1) })
      return {
        rows,
        blocks: function* () {
          for (const { tokens } of blocks()) yield tokens
        },
      }
    },
    close: store.close,
  }
}
