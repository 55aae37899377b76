import type { Block, Compression, Cut, Cutter, Format } from './block.ts'
import { byteOrderMark, contentOf, type Content } from './content.ts'
import { compressionOf, decompressed } from './decompression.ts'
import { documentCutter } from './document-cutter.ts'
import { formatOfName } from './file-name.ts'
import { defaultLimits, type ReadLimits } from './limits.ts'
import { lineCutter } from './line-cutter.ts'
import type { DatasetFile } from './listing.ts'
import { parquetCuts } from './parquet-cuts.ts'
import { ReadFailure, type FileProblem } from './problem.ts'
import { openRawFile, type RawFile } from './raw-file.ts'
import { recordCutter } from './record-cutter.ts'
import { valueCutter } from './value-cutter.ts'

export type OpenOptions = {
  readonly limits?: Partial<ReadLimits>
  /** Told after each read: the file's index and the bytes that came. */
  readonly progress?: (file: number, bytes: number) => void
}

/** A file that was read to its end. */
export type ReadFile = {
  readonly path: string
  /** As stored, and the digest of just these bytes. */
  readonly bytes: number
  readonly sha256: string
  readonly format: Format
  readonly compression: Compression
  /** Decompressed; the same as `bytes` when nothing is compressed. */
  readonly dataBytes: number
}

/** What became of the files. `failed` when at least one could not be read: then the blocks are not the dataset. */
export type DatasetReading =
  | { readonly state: 'read'; readonly files: readonly ReadFile[] }
  | { readonly state: 'failed'; readonly files: readonly ReadFile[]; readonly problems: readonly FileProblem[] }

export type OpenDataset = {
  /** To be walked once, to the end; whoever stops early closes what is open. Never throws for what a file holds. */
  readonly blocks: AsyncIterable<Block>
  /** After the last block; before it, `failed` with no problem. */
  readonly reading: () => DatasetReading
}

/**
 * Reads the files in order, each once from its beginning to its end, and gives their records in blocks. A file that
 * fails is left, and the next one is read, so that every problem is known.
 */
export function openDataset(files: readonly DatasetFile[], options: OpenOptions = {}): OpenDataset {
  const limits = { ...defaultLimits, ...options.limits }
  const read: ReadFile[] = []
  const problems: FileProblem[] = []
  let ended = false
  async function* blocks(): AsyncGenerator<Block> {
    let sequence = 0
    for (const [file, one] of files.entries()) {
      const progress = (bytes: number) => options.progress?.(file, bytes)
      const cuts = cutsOf(one, limits, progress, (result) => read.push(result))
      try {
        for await (const cut of cuts) {
          yield { file, sequence, ...cut }
          sequence += 1
        }
      } catch (error) {
        if (!(error instanceof ReadFailure)) throw error
        problems.push({ code: error.code, path: one.path, message: error.message, fix: error.fix })
      }
    }
    ended = true
  }
  return {
    blocks: blocks(),
    reading: () =>
      ended && problems.length === 0 ? { state: 'read', files: read } : { state: 'failed', files: read, problems },
  }
}

async function* cutsOf(
  file: DatasetFile,
  limits: ReadLimits,
  progress: (bytes: number) => void,
  done: (file: ReadFile) => void,
): AsyncGenerator<Cut> {
  const raw = await openRawFile(file.real, progress)
  try {
    const portions = raw.portions()
    const first = await portions.next()
    const compression = first.done ? 'none' : compressionOf(first.value)
    const data = decompressed(compression, from(first, portions), limits)
    const counted = { bytes: 0 }
    const format = yield* dataCuts(file, raw, compression, counting(data, counted), limits)
    done({ path: file.path, ...(await raw.finish()), format, compression, dataBytes: counted.bytes })
  } finally {
    await raw.close()
  }
}

/** Finds out what the data is, cuts it, and gives its format. */
async function* dataCuts(
  file: DatasetFile,
  raw: RawFile,
  compression: Compression,
  data: AsyncGenerator<Uint8Array>,
  limits: ReadLimits,
): AsyncGenerator<Cut, Format> {
  const { head, content, ended } = await headOf(data, file, limits)
  if (content.state === 'refused') {
    await passOver(data)
    throw new ReadFailure('unsupported-format', content.message, content.fix)
  }
  const whole = ended ? once(head) : from({ done: false, value: head }, data)
  if (content.state === 'parquet') {
    yield* parquetCuts(compression === 'none' ? raw : undefined, whole, limits)
    return 'parquet'
  }
  const mark = byteOrderMark(head)
  // A file that is smaller than a block needs no block's memory.
  const blockBytes = compression === 'none' ? Math.min(limits.blockBytes, raw.size + 1) : limits.blockBytes
  const { cutter, format } = cutterFor(content, { ...limits, blockBytes }, mark)
  let toSkip: number = mark
  for await (const portion of whole) {
    yield* cutter.push(portion.subarray(toSkip))
    toSkip = 0
  }
  yield* cutter.end()
  return format
}

function cutterFor(
  content: Exclude<Content, { readonly state: 'refused' | 'parquet' }>,
  limits: ReadLimits,
  offset: number,
): { readonly cutter: Cutter; readonly format: Format } {
  switch (content.state) {
    case 'lines':
      return { cutter: lineCutter(content.format, limits, offset), format: content.format }
    case 'list':
    case 'stream':
      return { cutter: valueCutter(content.state, limits, { line: 1, offset }), format: 'json' }
    case 'document':
      return { cutter: documentCutter(limits, offset), format: 'json' }
    case 'separated':
      return { cutter: recordCutter(content.format, limits, offset), format: content.format }
  }
}

/** Enough for every magic number, whatever portions a decoder gives. */
const fewestHeadBytes = 4096

/** Reads until the first bytes say what the file is. The head is a copy. */
async function headOf(
  data: AsyncGenerator<Uint8Array>,
  file: DatasetFile,
  limits: ReadLimits,
): Promise<{ readonly head: Uint8Array; readonly content: Content; readonly ended: boolean }> {
  const named = formatOfName(file.path)
  let head = new Uint8Array(0)
  for (;;) {
    const next = await data.next()
    if (!next.done) {
      const longer = new Uint8Array(head.length + next.value.length)
      longer.set(head)
      longer.set(next.value, head.length)
      head = longer
    }
    const ended = next.done === true
    if (!ended && head.length < fewestHeadBytes) continue
    const content = contentOf(head.subarray(byteOrderMark(head)), ended, named, limits.maxRowBytes)
    if (content.state !== 'more') return { head, content, ended }
  }
}

async function* from<Value>(first: IteratorResult<Value, unknown>, rest: AsyncIterable<Value>): AsyncGenerator<Value> {
  if (first.done !== true) yield first.value
  yield* rest
}

async function* once<Value>(value: Value): AsyncGenerator<Value> {
  yield value
}

async function* counting(data: AsyncIterable<Uint8Array>, counted: { bytes: number }): AsyncGenerator<Uint8Array> {
  for await (const portion of data) {
    counted.bytes += portion.length
    yield portion
  }
}

/** Lets whoever waits for the rest of a refused file see its end. */
async function passOver(data: AsyncGenerator<Uint8Array>): Promise<void> {
  await data.return(undefined)
}
