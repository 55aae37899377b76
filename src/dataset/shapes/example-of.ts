import type { Example } from '../example.ts'
import { keepAllOther, newDraft, note } from './row-draft.ts'
import type { RowIssue } from './row-issue.ts'
import { isFields, isList, type Fields } from './row-value.ts'
import { recogniser, type Recognition } from './recognition.ts'
import { partOf, type ShapedRow } from './shape.ts'
import type { ShapeSettings } from './shape-settings.ts'

/** What a row was read as. */
export type ExampleReading = {
  /** The row's columns and what kinds of values they have, as `prompt: text, label: boolean`. */
  readonly columns: string
} & (
  | { readonly state: 'example'; readonly example: Example; readonly issues: readonly RowIssue[] }
  /** No known shape has the row's columns: nothing of it is assessed. */
  | { readonly state: 'unknown'; readonly why: string }
  /** Columns of a known shape that do not hold what they should, or no row at all. */
  | { readonly state: 'rejected'; readonly reason: string; readonly issues: readonly RowIssue[] }
)

/** Reads a row, which is any value of a dataset file: every row by itself, whatever the rows before it were. */
export function exampleOf(value: unknown, settings: ShapeSettings): ExampleReading {
  const fields = fieldsOf(value)
  if (fields === null) {
    const kind = plainKind(value)
    return { state: 'rejected', reason: `a row is an object, not ${kind}`, issues: [], columns: kind }
  }
  const recognition = recogniserFor(settings)(fields)
  if (recognition.state === 'unknown') return recognition
  return readKnown(fields, recognition, settings)
}

function readKnown(fields: Fields, known: Extract<Recognition, { state: 'known' }>, settings: ShapeSettings): ExampleReading {
  const draft = newDraft(settings)
  const { shape, found: columns } = known
  for (const rival of known.rivals) note(draft, 'rival-columns', rival)
  if (known.rivalShape !== null) note(draft, 'rival-shape', known.rivalShape)
  for (const column of known.media) note(draft, 'other-modality', column)
  if (known.answerless) {
    note(draft, 'missing-response')
    for (const column of Object.values(columns)) keepAllOther(draft, fields[column])
  } else {
    const row: ShapedRow = { fields, columns, read: [] }
    const reason = shape.read(row, draft)
    for (const part of known.parts) if (!row.read.includes(part)) keepAllOther(draft, partOf(row, part))
    if (reason !== null) return { state: 'rejected', reason, issues: draft.issues, columns: known.columns }
  }
  for (const column of known.unused) keepAllOther(draft, fields[column])
  return {
    state: 'example',
    example: { shape: shape.id, exchanges: draft.exchanges, other: draft.other },
    issues: draft.issues,
    columns: known.columns,
  }
}

/** A row may be a bare text, or the bare list of a conversation's messages. */
function fieldsOf(value: unknown): Fields | null {
  if (isFields(value)) return value
  if (typeof value === 'string') return { text: value }
  return isList(value) ? { messages: value } : null
}

function plainKind(value: unknown): string {
  if (value === null || value === undefined) return 'nothing'
  return typeof value === 'object' ? 'bytes or a date' : `a ${typeof value}`
}

const recognisers = new WeakMap<ShapeSettings, (fields: Fields) => Recognition>()

function recogniserFor(settings: ShapeSettings): (fields: Fields) => Recognition {
  const known = recognisers.get(settings)
  if (known !== undefined) return known
  const made = recogniser(settings)
  recognisers.set(settings, made)
  return made
}
