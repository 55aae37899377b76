import type { ColumnChunk, FileMetaData, RowGroup, SchemaElement } from 'hyparquet'
import type { ReadLimits } from './limits.ts'
import { ReadFailure } from './problem.ts'
import { thriftFields } from './thrift-fields.ts'

/** A row group, where its bytes stand in the file, and the metadata that know nothing else. */
export type GroupPlan = {
  readonly start: number
  readonly end: number
  readonly rows: number
  readonly metadata: FileMetaData
}

/** Bytes behind the footer: its length and the magic number. */
export const trailerBytes = 8

/**
 * The row groups that a footer tells of, in the order in which they stand. Throws `ReadFailure` when the footer says
 * what cannot be, so that no later step allocates or loops by a number that nobody checked.
 *
 * `footer` ends with the trailer; `size` is of the whole file.
 */
export async function planGroups(footer: Uint8Array, size: number, limits: ReadLimits): Promise<readonly GroupPlan[]> {
  const { parquetMetadata } = await import('hyparquet')
  const metadata = parsed(footer, parquetMetadata)
  const leaves = checkSchema(metadata.schema)
  const plans: GroupPlan[] = []
  let rows = 0
  let before = 4
  for (const [index, group] of metadata.row_groups.entries()) {
    const plan = planGroup(metadata, group, leaves, index)
    if (plan.start < before) throw lies(`row group ${String(index)} overlaps another one or stands before it`)
    if (plan.end > size - footer.length) throw lies(`row group ${String(index)} goes beyond the data`)
    if (plan.end - plan.start > limits.maxRowGroupBytes) throw tooLarge(index, 'bytes', limits.maxRowGroupBytes)
    if (plan.rows > limits.maxRowGroupRows) throw tooLarge(index, 'rows', limits.maxRowGroupRows)
    before = plan.end
    rows += plan.rows
    plans.push(plan)
  }
  if (BigInt(rows) !== metadata.num_rows) throw lies('its row groups do not add up to its number of rows')
  return plans
}

function parsed(footer: Uint8Array, parse: (bytes: Uint8Array) => FileMetaData): FileMetaData {
  try {
    thriftFields(footer.subarray(0, footer.length - trailerBytes), 0, false)
    return parse(footer)
  } catch (error) {
    throw lies(error instanceof Error ? error.message.slice(0, 200) : String(error))
  }
}

/** The paths of the columns that hold values. */
function checkSchema(schema: readonly SchemaElement[]): ReadonlySet<string> {
  const leaves = new Set<string>()
  /** Elements that still miss children, outermost first. */
  const open: { readonly path: string; missing: number }[] = []
  for (const [index, element] of schema.entries()) {
    while (open.at(-1)?.missing === 0) open.pop()
    const parent = open.at(-1)
    if (index > 0 && !parent) throw lies('its schema has columns that belong to nothing')
    if (parent) parent.missing -= 1
    if (typeof element.name !== 'string' || element.name === '__proto__')
      throw lies('a column has a name it cannot have')
    const path = index === 0 ? '' : `${parent?.path ?? ''}\u0000${element.name}`
    const children = element.num_children ?? 0
    if (!Number.isSafeInteger(children) || children < 0) throw lies('its schema has a number of columns that cannot be')
    if (children > 0 || index === 0) open.push({ path, missing: children })
    else if (leaves.has(path)) throw lies('two columns have the same name')
    else leaves.add(path)
    if (open.length > deepestSchema) throw lies('its columns are nested too deep')
  }
  if (open.some(({ missing }) => missing > 0) || leaves.size === 0) throw lies('its schema is not complete')
  return leaves
}

const deepestSchema = 32

function planGroup(metadata: FileMetaData, group: RowGroup, leaves: ReadonlySet<string>, index: number): GroupPlan {
  const rows = Number(group.num_rows)
  if (!Number.isSafeInteger(rows) || rows < 0)
    throw lies(`row group ${String(index)} has a number of rows that cannot be`)
  const columns = group.columns.map((column) => withoutStatistics(column, index))
  const named = new Set(
    columns.map(({ meta_data }) => meta_data?.path_in_schema.map((part) => `\u0000${part}`).join('')),
  )
  if (named.size !== leaves.size || columns.length !== leaves.size || [...leaves].some((leaf) => !named.has(leaf))) {
    throw lies(`row group ${String(index)} does not have the columns of the schema`)
  }
  const ranges = columns.map((column) => rangeOf(column, index))
  const start = Math.min(...ranges.map((range) => range.start))
  const end = Math.max(...ranges.map((range) => range.end))
  const { version, schema, metadata_length } = metadata
  const own = { columns, total_byte_size: group.total_byte_size, num_rows: group.num_rows }
  return {
    start,
    end,
    rows,
    metadata: { version, schema, num_rows: group.num_rows, row_groups: [own], metadata_length },
  }
}

/** A column chunk with what reading it needs: nothing that would only be copied from thread to thread. */
function withoutStatistics({ file_path, file_offset, meta_data }: ColumnChunk, index: number): ColumnChunk {
  if (file_path !== undefined) throw lies(`row group ${String(index)} keeps its data in another file`)
  if (!meta_data) throw lies(`row group ${String(index)} is encrypted or not complete`)
  const { type, encodings, path_in_schema, codec, num_values } = meta_data
  const { total_uncompressed_size, total_compressed_size, data_page_offset, dictionary_page_offset } = meta_data
  const sizes = { num_values, total_uncompressed_size, total_compressed_size, data_page_offset }
  const dictionary = dictionary_page_offset ? { dictionary_page_offset } : {}
  return { file_offset, meta_data: { type, encodings, path_in_schema, codec, ...sizes, ...dictionary } }
}

function rangeOf({ meta_data }: ColumnChunk, index: number): { readonly start: number; readonly end: number } {
  const start = Number(meta_data?.dictionary_page_offset ?? meta_data?.data_page_offset ?? -1n)
  const length = Number(meta_data?.total_compressed_size ?? -1n)
  if (!Number.isSafeInteger(start) || !Number.isSafeInteger(length) || start < 4 || length < 0) {
    throw lies(`row group ${String(index)} stands where nothing can stand`)
  }
  return { start, end: start + length }
}

function lies(why: string): ReadFailure {
  const message = `its Parquet footer cannot be trusted: ${why}`
  return new ReadFailure('corrupt', message, 'Write the file again with a current Parquet library.')
}

function tooLarge(index: number, what: string, most: number): ReadFailure {
  const message = `row group ${String(index)} has more than ${String(most)} ${what}, which must be held at once`
  return new ReadFailure('too-large', message, 'Write the file with smaller row groups, such as 10,000 rows.')
}
