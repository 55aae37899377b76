import { closeSync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { fieldCount, type Corpus, type EncodedBlock } from './corpus.ts'
import { readNumbers } from './read-numbers.ts'
import type { Vocabulary } from './vocabulary.ts'

/** Where the blocks of a dataset wait until all are there: in memory, and beyond a budget in a temporary file. */
export type CorpusStore = {
  /** Puts a block behind the others. Throws if it cannot be written; the store is closed then. */
  readonly add: (block: EncodedBlock) => void
  /** The dataset as signals read it, of what was added so far. Of use until `close`. */
  readonly corpus: (dataset: { readonly rows: number; readonly vocabulary: Vocabulary }) => Corpus
  /** Bytes that went to the temporary file. */
  readonly spilledBytes: () => number
  /** Gives memory and file back. May be called more than once. */
  readonly close: () => void
}

/** A store that keeps up to `memoryBytes` of blocks; its file, of mode 0600, lies in a new folder within `folder`. */
export function corpusStore(options: { readonly memoryBytes: number; readonly folder: string }): CorpusStore {
  const kept: StoredBlock[] = []
  let spill: Spill | undefined
  let memory = 0
  let exchanges = 0
  let isClosed = false

  const close = (): void => {
    isClosed = true
    kept.length = 0
    const open = spill
    spill = undefined
    if (open !== undefined) closeSpill(open)
  }

  const spilled = (block: EncodedBlock): StoredBlock => {
    try {
      spill ??= openSpill(options.folder)
      return writeBlock(spill, block)
    } catch (error) {
      close()
      const reason = error instanceof Error ? error.message : String(error)
      throw new Error(
        `The dataset does not fit in memory, and its numbers cannot be written to a temporary file in ${options.folder}: ` +
          `${reason}. Make room there, or name another folder for temporary files (TMPDIR).`,
        { cause: error },
      )
    }
  }

  return {
    add: (block) => {
      if (isClosed) throw new Error('The corpus store is closed.')
      const bytes = block.tokens.byteLength + block.exchanges.byteLength
      const fits = spill === undefined && memory + bytes <= options.memoryBytes
      if (fits) memory += bytes
      kept.push(fits ? { place: 'memory', block } : spilled(block))
      exchanges += block.exchanges.length / fieldCount
    },
    corpus: ({ rows, vocabulary }) => {
      const blocks = kept.slice()
      return {
        rows,
        exchanges,
        vocabulary,
        blocks: function* () {
          for (const stored of blocks) {
            if (isClosed) throw new Error('The corpus store was closed while its blocks were read.')
            yield stored.place === 'memory' ? stored.block : readBlock(spill, stored)
          }
        },
      }
    },
    spilledBytes: () => spill?.bytes ?? 0,
    close,
  }
}

type StoredBlock =
  | { readonly place: 'memory'; readonly block: EncodedBlock }
  | { readonly place: 'file'; readonly offset: number; readonly tokens: number; readonly exchanges: number }

type Spill = { readonly folder: string; readonly descriptor: number; bytes: number }

/** The folder is removed at once where an open file may lose its name, and at the end elsewhere. */
function openSpill(parent: string): Spill {
  const folder = mkdtempSync(join(parent, 'tunegate-'))
  try {
    const descriptor = openSync(join(folder, 'blocks'), 'wx+', 0o600)
    if (process.platform !== 'win32') rmSync(folder, { recursive: true, force: true })
    return { folder, descriptor, bytes: 0 }
  } catch (error) {
    rmSync(folder, { recursive: true, force: true })
    throw error
  }
}

function closeSpill(spill: Spill): void {
  closeSync(spill.descriptor)
  rmSync(spill.folder, { recursive: true, force: true })
}

function writeBlock(spill: Spill, block: EncodedBlock): StoredBlock {
  const offset = spill.bytes
  writeNumbers(spill, block.tokens)
  writeNumbers(spill, block.exchanges)
  return { place: 'file', offset, tokens: block.tokens.length, exchanges: block.exchanges.length }
}

function writeNumbers(spill: Spill, numbers: Uint32Array): void {
  const bytes = new Uint8Array(numbers.buffer, numbers.byteOffset, numbers.byteLength)
  for (let written = 0; written < bytes.length; ) {
    const more = writeSync(spill.descriptor, bytes, written, bytes.length - written, spill.bytes)
    written += more
    spill.bytes += more
  }
}

function readBlock(spill: Spill | undefined, stored: StoredBlock & { readonly place: 'file' }): EncodedBlock {
  if (spill === undefined) throw new Error('The temporary file of the corpus is closed.')
  const { descriptor } = spill
  return {
    tokens: readNumbers(descriptor, stored.offset, stored.tokens),
    exchanges: readNumbers(descriptor, stored.offset + 4 * stored.tokens, stored.exchanges),
  }
}
