/** A range of a file: lines and columns count from 1, columns in UTF-16 units, the end is exclusive. */
export type Place = {
  readonly line: number
  readonly column: number
  readonly endLine?: number
  readonly endColumn?: number
}

/** Where a finding about a file as a whole points. */
export const startOfFile: Place = { line: 1, column: 1 }
