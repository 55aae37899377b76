import { parse } from 'csv-parse/sync'
import { ReadFailure } from './problem.ts'

export type Header = { readonly names: readonly string[]; readonly delimiter: string }

/** Longer than any name of a column; a first record with such a field is data without a header. */
const longestName = 64

/** Each row becomes an object with a key for every column. */
const mostColumns = 4096

/**
 * Reads the record that names the columns; throws `ReadFailure` when it names none. Of the usual delimiters, the one
 * that makes the most columns is taken, and in doubt the one that the file's ending stands for. A column without a
 * name is called `column 3`, a second `label` is called `label.1`, as pandas does.
 */
export function readHeader(record: Uint8Array, format: 'csv' | 'tsv'): Header {
  const text = decoded(record)
  const usual = format === 'tsv' ? ['\t', ',', ';', '|'] : [',', ';', '\t', '|']
  const readings = usual.map((delimiter) => ({ delimiter, cells: cellsOf(text, delimiter) }))
  const [best] = readings.toSorted((a, b) => b.cells.length - a.cells.length)
  const cells = best?.cells.map((cell) => cell.trim()) ?? []
  if (best === undefined || cells.every((cell) => cell === '')) throw noHeader('is empty')
  if (cells.length > mostColumns) throw noHeader(`has more than ${String(mostColumns)} fields`)
  if (cells.some((cell) => cell.length > longestName || /[\r\n]/.test(cell))) throw noHeader('looks like data')
  return { names: distinct(cells), delimiter: best.delimiter }
}

function decoded(record: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(record)
  } catch {
    throw noHeader('is not UTF-8')
  }
}

function cellsOf(text: string, delimiter: string): readonly string[] {
  try {
    const [first] = parse(text, { delimiter, relax_quotes: true })
    return first ?? []
  } catch {
    return []
  }
}

function distinct(cells: readonly string[]): readonly string[] {
  const taken = new Set<string>()
  return cells.map((cell, index) => {
    const name = cell === '' ? `column ${String(index + 1)}` : cell
    let own = name
    for (let copy = 1; taken.has(own); copy += 1) own = `${name}.${String(copy)}`
    taken.add(own)
    return own
  })
}

function noHeader(why: string): ReadFailure {
  const message = `its first record ${why}, so nobody can say what its columns are`
  return new ReadFailure('unsupported-format', message, 'Begin the file with a line that names its columns.')
}
