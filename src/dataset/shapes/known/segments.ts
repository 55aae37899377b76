import { finish, follow, newDialogue } from '../dialogue.ts'
import { keepAllOther, note, textOf } from '../row-draft.ts'
import { isFields, isList, withoutQuotes } from '../row-value.ts'
import { partOf, type Shape } from '../shape.ts'
import type { Turn } from '../turn.ts'

/** Axolotl's template-free rows: pieces of text, of which those with the label `true` are trained on. */
export const shape: Shape = {
  id: 'text',
  order: 85,
  columns: { messages: { names: ['segments'], kinds: ['list', 'json-text'] } },
  needs: [['messages']],
  answerless: [],
  read: (row, draft) => {
    const segments = withoutQuotes(partOf(row, 'messages'))
    if (!isList(segments) || segments.length === 0) return `‘${row.columns.messages}’ is no list of segments, or has none`
    const turns: Turn[] = []
    const read = segments.slice(0, draft.settings.maximumTurns)
    if (read.length < segments.length) note(draft, 'too-many-turns', `${segments.length}`)
    for (const segment of read) {
      if (!isFields(segment)) {
        note(draft, 'unreadable-turn')
        keepAllOther(draft, segment)
        continue
      }
      turns.push({ role: segment['label'] === false ? 'tool' : 'assistant', text: textOf(segment['text'], draft) })
    }
    const dialogue = newDialogue()
    follow(dialogue, turns, 'wanted', draft)
    finish(dialogue, draft)
    return null
  },
}
