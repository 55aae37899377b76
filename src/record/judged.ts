import type { Judgement } from './judgement.ts'
import type { Statement } from './predicate.ts'
import { recordOf, type RecordFile } from './record-file.ts'
import { statement } from './statement.ts'

/** A judgement with its record: what every report renders. */
export type Judged = { readonly judgement: Judgement; readonly statement: Statement; readonly record: RecordFile }

export function judged(judgement: Judgement, tool: { readonly version: string }): Judged {
  const said = statement(judgement, tool)
  return { judgement, statement: said, record: recordOf(said) }
}
