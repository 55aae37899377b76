import type { ColumnMetaData, FileMetaData } from 'hyparquet'
import { tooLong, type Block, type ReadLimits } from '../files/index.ts'
import type { RawRow } from '../raw-row.ts'
import { batchRows, type RowBatch } from './batch.ts'
import { rejected } from './json-row.ts'
import { compressors } from './parquet-compressors.ts'
import { levelsOf } from './parquet-levels.ts'
import { checkPages } from './parquet-pages.ts'
import { parsers, plainValue } from './parquet-value.ts'

type GroupBlock = Extract<Block, { readonly kind: 'row-group' }>

/**
 * Rows of a row group: objects of plain values, by the names of the columns. What cannot be decoded makes rejected
 * rows, as many as the row group says to have.
 */
export async function* parquetRows(block: GroupBlock, limits: ReadLimits): AsyncGenerator<RowBatch> {
  const count = Number(block.metadata.num_rows)
  const step = stepOf(block, count)
  /** A dictionary can repeat a long text for a few bits each time. */
  let held = 0
  try {
    await checkGroup(block, count, limits)
  } catch (error) {
    yield* unreadable(block, 0, count, error)
    return
  }
  for (let from = 0; from < count; from += step) {
    const to = Math.min(count, from + step)
    const rows = await decoded(block, from, to, limits).catch((error: unknown) => error)
    if (!isRows(rows)) {
      yield* unreadable(block, from, to, rows)
      continue
    }
    for (let at = 0; at < rows.length; at += batchRows) {
      const part = rows.slice(at, at + batchRows)
      const made = part.map((row, index) => rowAt(block, from + at + index, row, limits))
      held += made.reduce((sum, row) => sum + (row.state === 'read' ? lengthOf(row.value) : 0), 0)
      if (held > limits.maxRowGroupTextBytes) {
        yield* unreadable(block, from + at, count, new Error('its rows repeat more text than is read'))
        return
      }
      yield { rows: made, blankLines: 0 }
    }
  }
}

type DecodedRow = readonly (readonly [string, unknown])[]

function isRows(value: unknown): value is readonly DecodedRow[] {
  return Array.isArray(value)
}

/** Decompressed bytes that are decoded at once, about. */
const stepBytes = 8 * 1024 * 1024

/** Rows to decode at once: all of them where lists are, because the reader cannot begin in the middle of those. */
function stepOf({ metadata }: GroupBlock, count: number): number {
  if (metadata.schema.some((element, index) => index > 0 && !isFlat(element.num_children, element.repetition_type))) {
    return Math.max(1, count)
  }
  const bytes = columnsOf(metadata).reduce((sum, column) => sum + Number(column.total_uncompressed_size), 0)
  const perRow = Math.max(1, bytes / Math.max(1, count))
  return Math.max(256, Math.ceil(stepBytes / perRow))
}

function isFlat(children: number | undefined, repetition: string | undefined): boolean {
  return (children ?? 0) === 0 && repetition !== 'REPEATED'
}

function columnsOf(metadata: FileMetaData): readonly ColumnMetaData[] {
  return metadata.row_groups.flatMap(({ columns }) => columns.flatMap(({ meta_data }) => meta_data ?? []))
}

async function checkGroup(block: GroupBlock, rows: number, limits: ReadLimits): Promise<void> {
  const levels = levelsOf(block.metadata)
  const decompress = await compressors(limits)
  let bytes = 0
  for (const column of columnsOf(block.metadata)) {
    const start = Number(column.dictionary_page_offset ?? column.data_page_offset) - block.start
    const chunk = block.bytes.subarray(start, start + Number(column.total_compressed_size))
    const own = levels.get(column.path_in_schema.join('\u0000'))
    if (!own) throw new Error('a column is not in the schema')
    bytes += checkPages({ chunk, column, levels: own, rows }, decompress, limits)
    if (bytes > limits.maxRowGroupDataBytes) throw new Error('it grows too much when decompressed, as a bomb does')
  }
}

async function decoded(
  block: GroupBlock,
  from: number,
  to: number,
  limits: ReadLimits,
): Promise<readonly DecodedRow[]> {
  const { parquetRead } = await import('hyparquet')
  const { bytes, start, metadata } = block
  const names = metadata.schema.length === 0 ? [] : topNames(metadata)
  const options = { metadata, rowStart: from, rowEnd: to, columns: names, utf8: false, parsers }
  const file = {
    byteLength: start + bytes.length,
    slice: (first: number, last = start + bytes.length) =>
      bytes.buffer.slice(bytes.byteOffset + first - start, bytes.byteOffset + last - start),
  }
  let rows: readonly (readonly unknown[])[] = []
  await parquetRead({
    ...options,
    file,
    compressors: await compressors(limits),
    onComplete: (read) => {
      rows = read
    },
  })
  if (rows.length !== to - from) throw new Error('it holds another number of rows than it says')
  return rows.map((row) => names.map((name, index) => [name, row[index]] as const))
}

function topNames({ schema }: FileMetaData): string[] {
  const names: string[] = []
  let at = 1
  while (at < schema.length) {
    names.push(schema[at]?.name ?? '')
    let missing = 1
    for (; missing > 0 && at < schema.length; at += 1) missing += (schema[at]?.num_children ?? 0) - 1
  }
  return names
}

function rowAt({ firstLine }: GroupBlock, index: number, cells: DecodedRow, limits: ReadLimits): RawRow {
  const place = { line: firstLine + index, offset: 0, bytes: 0 }
  const plain: [string, unknown][] = []
  for (const [name, cell] of cells) {
    const value = plainValue(cell, limits.maxDepth - 1)
    if (value.state === 'refused') return rejected(place, `column ${JSON.stringify(name)}: ${value.why}`)
    plain.push([name, value.value])
  }
  const row = Object.fromEntries(plain)
  if (lengthOf(row) > limits.maxRowBytes) return rejected(place, tooLong(limits.maxRowBytes))
  return { state: 'read', ...place, value: row }
}

/** Characters of all texts in a value. */
function lengthOf(value: unknown): number {
  if (typeof value === 'string') return value.length
  if (typeof value !== 'object' || value === null) return 0
  return Object.values(value).reduce((sum: number, item) => sum + lengthOf(item), 0)
}

function* unreadable({ firstLine }: GroupBlock, from: number, to: number, error: unknown): Generator<RowBatch> {
  const why = error instanceof Error ? error.message.slice(0, 200) : String(error)
  const reason = `its row group cannot be read: ${why}`
  for (let at = from; at < to; at += batchRows) {
    const length = Math.min(batchRows, to - at)
    const rows = Array.from({ length }, (_, index) =>
      rejected({ line: firstLine + at + index, offset: 0, bytes: 0 }, reason),
    )
    yield { rows, blankLines: 0 }
  }
}
