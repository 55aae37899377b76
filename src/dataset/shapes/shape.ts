import type { ShapeId } from '../example.ts'
import type { RowDraft } from './row-draft.ts'
import type { Fields, ValueKind } from './row-value.ts'

/** What a column is for, whatever its name. */
export const parts = [
  'system',
  'tools',
  'history',
  'instruction',
  'prompt',
  'question',
  'input',
  'text',
  'second',
  'messages',
  'response',
  'reasoning',
  'chosen',
  'rejected',
  'rated',
  'answers',
  'ranks',
  'first',
  'better',
  'verdict',
  'label',
] as const

export type Part = (typeof parts)[number]

/** The columns that one row has for each part. */
export type Columns = Readonly<Partial<Record<Part, string>>>

export type PartColumns = {
  /** Names of columns in the wild, the most telling first; in lower case and without `_`, `-` and spaces. */
  readonly names: readonly string[]
  /** The kinds of values that make such a column this part. */
  readonly kinds: readonly ValueKind[]
}

/** A way in which rows are written, added by adding its file to `known/`. Several may be of one shape. */
export type Shape = {
  readonly id: ShapeId
  /** Shapes are tried in ascending order: what asks for more comes first. */
  readonly order: number
  readonly columns: Readonly<Partial<Record<Part, PartColumns>>>
  /** A row has this shape when it has all parts of one of these sets. */
  readonly needs: readonly (readonly Part[])[]
  /** As `needs`, for rows whose answer is missing: they are still known, but teach nothing that could be read. */
  readonly answerless: readonly (readonly Part[])[]
  /** Writes what the row teaches; returns why the row cannot be read in this shape, or null. */
  readonly read: (row: ShapedRow, draft: RowDraft) => string | null
}

/** A row whose columns are known. What is not `read` of them goes with what the row has besides. */
export type ShapedRow = { readonly fields: Fields; readonly columns: Columns; readonly read: Part[] }

/** What the row has for a part; undefined where it has nothing. */
export function partOf(row: ShapedRow, part: Part): unknown {
  const column = row.columns[part]
  if (column === undefined) return undefined
  row.read.push(part)
  return row.fields[column]
}
