import type { ShapeId } from '../example.ts'
import type { Part } from './shape.ts'

/** How rows are read. Recognition is cached for each settings object, so hand over the same one for all rows. */
export type ShapeSettings = {
  /** The shape that every row has; null: each row is recognised by its keys. */
  readonly shape: ShapeId | null
  /** Columns by what they are for, spelt as in the data; other columns are recognised by their names. */
  readonly columns: Readonly<Partial<Record<Part, string>>>
  /** Characters of text in a row, from which on the row counts as very long. */
  readonly maximumCharacters: number
  /** Turns of a conversation, or answers to one prompt, that are read. */
  readonly maximumTurns: number
}

export const defaultShapeSettings: ShapeSettings = {
  shape: null,
  columns: {},
  maximumCharacters: 200_000,
  maximumTurns: 2_000,
}
