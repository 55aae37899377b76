import type { ColumnMetaData, Compressors } from 'hyparquet'
import { thriftFields, type ReadLimits } from '../files/index.ts'
import { bitWidth, checkRuns, type Levels } from './parquet-levels.ts'

/** A column chunk, and what its pages must agree with. */
export type ColumnPages = {
  readonly chunk: Uint8Array
  readonly column: ColumnMetaData
  readonly levels: Levels
  /** Rows of the row group. */
  readonly rows: number
}

/**
 * Looks at all pages of a column chunk, and throws when they say what cannot be: the Parquet reader makes arrays as
 * long as they say, and repeats values as often. Gives the
 * bytes of the pages when decompressed.
 */
export function checkPages(
  { chunk, column, levels, rows }: ColumnPages,
  compressors: Compressors,
  limits: ReadLimits,
): number {
  let values = 0
  let bytes = 0
  for (let at = 0; at < chunk.length;) {
    const { numbers, end } = thriftFields(chunk, at, true)
    const size = numbers.get('2') ?? -1
    const stored = numbers.get('3') ?? -1
    if (stored < 0 || end + stored > chunk.length) throw new Error('a page goes beyond its column')
    if (size < 0 || size > limits.maxPageBytes) {
      throw new Error(
        `a page is said to hold ${String(size)} bytes, more than ${String(limits.maxPageBytes)} are not read`,
      )
    }
    if (column.codec === 'UNCOMPRESSED' && size !== stored) throw new Error('a page is not as long as it says')
    bytes += size
    if (bytes > limits.maxRowGroupDataBytes) throw new Error('it grows too much when decompressed, as a bomb does')
    checkDictionary(numbers, size)
    const ofPage = numbers.get('5.1') ?? numbers.get('8.1') ?? 0
    if (ofPage < 0) throw new Error('a page has a number of values below zero')
    values += ofPage
    if (values > mostValues) throw new Error(`a column has more than ${String(mostValues)} values in one row group`)
    const page = chunk.subarray(end, end + stored)
    if (numbers.has('5.1')) checkPlainPage(decompressed(page, size, column, compressors), numbers, levels)
    if (numbers.has('8.1')) checkLevelPage(page, size, { numbers, levels, column, compressors })
    at = end + stored
  }
  if (BigInt(values) !== column.num_values) throw new Error('its pages do not have the values that its column says')
  if (levels.repetition === 0 && values !== rows) throw new Error('a column has another number of values than rows')
  return bytes
}

/** Values of one column in one row group: lists may have many more than there are rows. */
const mostValues = 32 * 1024 * 1024

/** Every entry of a dictionary takes a byte at least. */
function checkDictionary(numbers: ReadonlyMap<string, number>, size: number): void {
  const entries = numbers.get('7.1') ?? 0
  if (entries < 0 || entries > size) throw new Error('a dictionary is said to have more entries than bytes')
}

function decompressed(page: Uint8Array, size: number, { codec }: ColumnMetaData, compressors: Compressors): Uint8Array {
  if (codec === 'UNCOMPRESSED') return page
  const decompress = compressors[codec]
  if (!decompress) throw new Error(`its compression ${codec} is not supported`)
  return decompress(page, size)
}

/** Encodings whose values are indices into a dictionary, in runs. */
const indexed: ReadonlySet<number> = new Set([2, 8])

/** A page of version 1: levels with their lengths before them, then values. */
function checkPlainPage(page: Uint8Array, numbers: ReadonlyMap<string, number>, levels: Levels): void {
  const values = numbers.get('5.1') ?? 0
  const view = new DataView(page.buffer, page.byteOffset, page.byteLength)
  let at = 0
  for (const most of [levels.repetition, levels.definition]) {
    if (most === 0) continue
    const length = view.getUint32(at, true)
    checkRuns(page, at + 4, Math.min(page.length, at + 4 + length), bitWidth(most), values)
    at += 4 + length
  }
  checkValues(page, at, numbers.get('5.2') ?? 0, values)
}

type LevelPage = {
  readonly numbers: ReadonlyMap<string, number>
  readonly levels: Levels
  readonly column: ColumnMetaData
  readonly compressors: Compressors
}

/** A page of version 2: the lengths of its levels stand in the header, and levels are not compressed. */
function checkLevelPage(page: Uint8Array, size: number, { numbers, levels, column, compressors }: LevelPage): void {
  const values = numbers.get('8.1') ?? 0
  const rows = numbers.get('8.3') ?? 0
  const repetition = numbers.get('8.6') ?? 0
  const definition = numbers.get('8.5') ?? 0
  const start = repetition + definition
  if (repetition < 0 || definition < 0 || start > Math.min(size, page.length))
    throw new Error('levels go beyond their page')
  if (rows < 0 || rows > values) throw new Error('a page has more rows than values')
  checkRuns(page, 0, repetition, bitWidth(levels.repetition), values)
  checkRuns(page, repetition, start, bitWidth(levels.definition), values)
  const rest = page.subarray(start)
  const isCompressed = (numbers.get('8.7') ?? 1) === 1 && rest.length > 0
  const data = isCompressed ? decompressed(rest, size - start, column, compressors) : rest
  checkValues(data, 0, numbers.get('8.4') ?? 0, values)
}

function checkValues(page: Uint8Array, at: number, encoding: number, values: number): void {
  if (!indexed.has(encoding) || at >= page.length) return
  const width = page[at] ?? 0
  if (width > 32) throw new Error('a page has numbers of more than 32 bits')
  if (width > 0) checkRuns(page, at + 1, page.length, width, values)
}
