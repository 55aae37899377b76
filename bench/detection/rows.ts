import { readFileSync } from 'node:fs'
import { parse as parseCsv } from 'csv-parse/sync'

/** A row as files hold it. */
export type Row = Readonly<Record<string, unknown>>

/** The rows of a file of a public dataset. */
export function rowsOf(path: string): readonly Row[] {
  const text = readFileSync(path, 'utf8').replace(/^\uFEFF/, '')
  if (/\.[ct]sv$/.test(path)) {
    const rows: readonly Row[] = parseCsv(text, { columns: true, delimiter: path.endsWith('.tsv') ? '\t' : ',', relax_quotes: true, relax_column_count: true, quote: path.endsWith('.tsv') ? null : '"' })
    return rows
  }
  if (path.endsWith('.txt')) return text.split('\n').filter((line) => line !== '').map((line) => ({ text: line }))
  if (text.trimStart().startsWith('[')) return rowsIn(JSON.parse(text))
  if (path.endsWith('.jsonl')) return text.split('\n').filter((line) => line.trim() !== '').map((line): Row => JSON.parse(line))
  return rowsIn(JSON.parse(text))
}

function rowsIn(value: unknown): readonly Row[] {
  if (!Array.isArray(value)) throw new Error('It is no list of rows')
  return value.map((row) => (isRow(row) ? row : { messages: row }))
}

function isRow(value: unknown): value is Row {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** A text of a row, empty where it has none. */
export function textOf(row: Row, column: string): string {
  const value = row[column]
  return typeof value === 'string' ? value : ''
}
