import type { Exchange } from '../example.ts'
import { finish, follow, forked, hear, newDialogue, type Dialogue } from './dialogue.ts'
import { jsonText, keepAllOther, note, textOf, type RowDraft } from './row-draft.ts'
import { isFields, isList, wordOf } from './row-value.ts'
import { partOf, type Part, type ShapedRow } from './shape.ts'
import { contentText, isQuotedMessages, turnsOf, type Turn } from './turn.ts'

/** Teaches the row's response to its prompt, of which `asked` are the parts in order; returns why it cannot, or null. */
export function answerPrompt(row: ShapedRow, asked: readonly Part[], draft: RowDraft): string | null {
  const dialogue = prompted(row, asked, draft)
  const label = partOf(row, 'label')
  if (label !== undefined) note(draft, 'label-unclear', wordOf(label))
  keepAllOther(draft, label)
  teachAnswer(dialogue, partOf(row, 'response'), row, 'wanted', draft)
  return null
}

/** Teaches several answers to one prompt. */
export function teachEach(
  row: ShapedRow,
  asked: readonly Part[],
  answers: readonly { readonly answer: unknown; readonly kind: Exchange['kind'] }[],
  draft: RowDraft,
): void {
  const { maximumCharacters, maximumTurns } = draft.settings
  const dialogue = prompted(row, asked, draft)
  const characters = [...dialogue.system, ...dialogue.said].reduce((sum, text) => sum + text.length, 0)
  // The prompt is repeated for each of them; one row must not become a huge one by that.
  const most = Math.min(maximumTurns, Math.ceil(maximumCharacters / Math.max(1, characters)))
  if (answers.length > most) note(draft, 'too-many-turns', `${answers.length} answers`)
  for (const { answer, kind } of answers.slice(0, most)) teachAnswer(forked(dialogue), answer, row, kind, draft)
}

/** The conversation up to the answer: system prompt, tools, history, and the parts of the prompt. */
export function prompted(row: ShapedRow, asked: readonly Part[], draft: RowDraft): Dialogue {
  const dialogue = newDialogue()
  hearSystem(dialogue, partOf(row, 'system'), draft)
  const tools = partOf(row, 'tools')
  if (tools !== undefined && tools !== null && tools !== '') hear(dialogue, jsonText(tools, draft))
  const history = partOf(row, 'history')
  if (history !== undefined && history !== null && history !== '') {
    const turns = turnsOf(history, null, draft)
    if (turns === null) keepAllOther(draft, history)
    else follow(dialogue, turns, 'wanted', draft)
  }
  for (const part of asked) hearPart(dialogue, partOf(row, part), draft)
  return dialogue
}

/** Teaches an answer, which is a text or messages of which the last one is it. */
export function teachAnswer(
  dialogue: Dialogue,
  answer: unknown,
  row: ShapedRow,
  kind: Exchange['kind'],
  draft: RowDraft,
): void {
  const thought = partOf(row, 'reasoning')
  const turns = answerTurns(answer, draft)
  const last = turns.at(-1)
  const withThought: readonly Turn[] =
    typeof thought === 'string' && thought !== '' && last !== undefined
      ? [...turns.slice(0, -1), { ...last, text: `${textOf(thought, draft)}\n${last.text}` }]
      : turns
  if (dialogue.said.length === 0) dialogue.said.push('')
  dialogue.answered = false
  dialogue.previous = 'user'
  follow(dialogue, withThought, kind, draft)
  finish(dialogue, draft)
}

/** An answer as turns: a text is one, and so is each of several texts; messages are what they are. */
export function answerTurns(answer: unknown, draft: RowDraft): readonly Turn[] {
  if (typeof answer === 'string' && !isQuotedMessages(answer)) return [{ role: 'assistant', text: textOf(answer, draft) }]
  if (isList(answer) && answer.every((item) => typeof item === 'string')) {
    return answer.slice(0, draft.settings.maximumTurns).map((item) => ({ role: 'assistant', text: textOf(item, draft) }))
  }
  const turns = isList(answer) || isFields(answer) || typeof answer === 'string' ? turnsOf(answer, 'assistant', draft) : null
  return turns ?? [{ role: 'assistant', text: textOf(answer, draft) }]
}

/** A part of the prompt: a text, or messages that stand for the whole conversation so far. */
function hearPart(dialogue: Dialogue, value: unknown, draft: RowDraft): void {
  if (value === undefined || value === null || value === '') return
  if (typeof value === 'string' && !isQuotedMessages(value)) {
    hear(dialogue, textOf(value, draft))
    dialogue.previous = 'user'
    dialogue.opened = true
    return
  }
  const isTexts = isList(value) && value.every((item) => typeof item === 'string')
  const turns = isTexts ? null : turnsOf(value, 'user', draft)
  if (turns !== null) return follow(dialogue, turns, 'wanted', draft)
  hear(dialogue, isTexts ? value.join('\n') : jsonText(value, draft))
  if (!isTexts) note(draft, 'not-text', typeof value)
}

function hearSystem(dialogue: Dialogue, value: unknown, draft: RowDraft): void {
  if (value === undefined || value === null || value === '') return
  const text = contentText(value, draft)
  if (text !== '') dialogue.system.push(text)
}
