import type { Place } from './place.ts'

/** Turns a range of offsets in the text into a place. */
export type PlaceOf = (start: number, end?: number) => Place

/** Line starts are counted once; each place is then a binary search. Only a line feed ends a line. */
export function lineTable(text: string): PlaceOf {
  const starts = [0]
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1)

  const lineAt = (offset: number): { line: number; column: number } => {
    let low = 0
    let high = starts.length - 1
    while (low < high) {
      const middle = Math.ceil((low + high) / 2)
      if ((starts[middle] ?? 0) <= offset) low = middle
      else high = middle - 1
    }
    return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 }
  }

  return (start, end) => {
    const from = lineAt(start)
    if (end === undefined || end <= start) return from
    const to = lineAt(end)
    return { ...from, endLine: to.line, endColumn: to.column }
  }
}
