import {
  addTexts,
  corpusStore,
  growingVocabulary,
  joinBlock,
  renumbered,
  type Corpus,
  type EncodedBlock,
  type PackedTexts,
} from '../corpus/index.ts'
import { emptyShapeReport, mergeShapeReports, type ShapeReport } from '../shapes/index.ts'
import { shifted } from './shifted.ts'
import type { Stretch } from './stretch.ts'
import { addTally, emptyTally, settle, type HitTally } from './tally.ts'

/** Everything that was read, put together in file order. */
export type Collected = {
  readonly rows: number
  /** Rows of each file that was opened, by its index. */
  readonly rowsOfFile: ReadonlyMap<number, number>
  readonly shape: ShapeReport
  readonly tallies: ReadonlyMap<string, HitTally>
  readonly readings: HitTally
  readonly corpus: Corpus
  /** Tokens that are not in the vocabulary because it was full. */
  readonly unnumbered: number
}

/** What rows of one stretch or shard showed, besides their numbers. */
export type Account = Omit<Stretch, 'block' | 'rowKeys'>

/** A shard that comes in parts: first its texts, then its blocks, then what its rows showed. */
export type ShardJoin = {
  readonly addTexts: (texts: PackedTexts) => void
  readonly addBlock: (block: EncodedBlock) => void
  /** `files`: rows by the index of the file in the whole dataset. */
  readonly end: (account: Account, files: ReadonlyMap<number, number>) => void
}

/** Where what is read waits. `close` gives memory and temporary files back, and ends the use of the corpus. */
export type Collector = {
  readonly add: (file: number, stretch: Stretch) => void
  /** The shard that follows what was added so far; nothing else may be added before its end. */
  readonly shard: () => ShardJoin
  readonly collected: () => Collected
  readonly close: () => void
}

/** Memory for numbers; what is more waits in a temporary file. */
export type Storage = { readonly memoryBytes: number; readonly folder: string }

/** Puts stretches, or shards, behind each other. They must come in file order: then it does not matter who read them. */
export function collector(storage: Storage): Collector {
  const vocabulary = growingVocabulary()
  const store = corpusStore(storage)
  const rowsOfFile = new Map<number, number>()
  const tallies = new Map<string, HitTally>()
  const readings = emptyTally()
  let shape = emptyShapeReport
  let rows = 0

  const count = (account: Account, files: ReadonlyMap<number, number>): void => {
    shape = mergeShapeReports(shape, shifted(account.shape, rows))
    addTally(readings, account.readings, rows)
    for (const [id, next] of account.tallies) {
      const tally = tallies.get(id) ?? emptyTally()
      addTally(tally, next, rows)
      tallies.set(id, tally)
    }
    for (const [file, more] of files) rowsOfFile.set(file, (rowsOfFile.get(file) ?? 0) + more)
    rows += account.rows
  }

  return {
    add: (file, stretch) => {
      store.add(joinBlock(vocabulary, stretch.block, rows))
      count(stretch, new Map([[file, stretch.rows]]))
    },
    shard: () => {
      // By the number of a text in the shard; 0 is no text.
      const ids: number[] = [0]
      let table: Uint32Array | undefined
      return {
        addTexts: (texts) => {
          for (const id of addTexts(vocabulary, texts).subarray(1)) ids.push(id)
        },
        addBlock: (block) => {
          table ??= Uint32Array.from(ids)
          store.add(renumbered(vocabulary, block, table, rows))
        },
        end: count,
      }
    },
    collected: () => {
      for (const tally of [readings, ...tallies.values()]) settle(tally)
      const corpus = store.corpus({ rows, vocabulary })
      return { rows, rowsOfFile, shape, tallies, readings, corpus, unnumbered: vocabulary.unnumbered() }
    },
    close: store.close,
  }
}
