import { finish, follow } from '../dialogue.ts'
import { prompted, teachAnswer } from '../prompted.ts'
import { keepAllOther, note } from '../row-draft.ts'
import { wordOf } from '../row-value.ts'
import { partOf, type Shape } from '../shape.ts'
import { turnsOf } from '../turn.ts'

/** One answer and whether it is wanted: TRL's unpaired preference, LLaMA-Factory's `kto_tag`. */
export const shape: Shape = {
  id: 'kto',
  order: 20,
  columns: {
    system: { names: ['system', 'systemprompt'], kinds: ['text', 'list', 'fields'] },
    tools: { names: ['tools'], kinds: ['text', 'list', 'fields'] },
    history: { names: ['history'], kinds: ['list', 'text'] },
    instruction: { names: ['instruction', 'query'], kinds: ['text', 'list'] },
    prompt: { names: ['prompt', 'question', 'user', 'source'], kinds: ['text', 'list', 'fields'] },
    input: { names: ['input', 'context'], kinds: ['text'] },
    messages: { names: ['messages', 'conversations', 'conversation'], kinds: ['list', 'json-text'] },
    response: { names: ['completion', 'response', 'output', 'answer', 'target'], kinds: ['text', 'list', 'fields', 'none'] },
    verdict: {
      names: ['ktotag', 'ktolabel', 'desirable', 'isdesirable', 'thumbsup', 'isgood', 'ischosen', 'preferred'],
      kinds: ['boolean', 'number', 'text', 'none'],
    },
    label: { names: ['label', 'labels'], kinds: ['boolean', 'truth-text'] },
  },
  needs: [
    ['messages', 'label'],
    ['prompt', 'response', 'label'],
    ['instruction', 'response', 'label'],
    ['input', 'response', 'label'],
    ['messages', 'verdict'],
    ['prompt', 'response', 'verdict'],
    ['instruction', 'response', 'verdict'],
    ['input', 'response', 'verdict'],
  ],
  answerless: [],
  read: (row, draft) => {
    const verdict = truthOf(partOf(row, 'verdict') ?? partOf(row, 'label'))
    if (verdict === null) note(draft, 'label-unclear')
    for (const part of ['verdict', 'label'] as const) keepAllOther(draft, partOf(row, part))
    const kind = verdict === false ? 'unwanted' : 'wanted'
    const messages = partOf(row, 'messages')
    if (messages === undefined || row.columns.response !== undefined) {
      const dialogue = prompted(row, ['messages', 'instruction', 'prompt', 'input'], draft)
      teachAnswer(dialogue, partOf(row, 'response'), row, kind, draft)
      return null
    }
    const turns = turnsOf(messages, null, draft)
    if (turns === null || turns.length === 0) return `‘${row.columns.messages}’ is no list of messages, or has none`
    // Earlier answers are part of the prompt: the label is about the last one.
    const last = turns.findLastIndex((turn) => turn.role === 'assistant')
    const dialogue = prompted(row, [], draft)
    follow(dialogue, turns.slice(0, Math.max(0, last)), 'wanted', draft)
    follow(dialogue, turns.slice(Math.max(0, last)), kind, draft)
    finish(dialogue, draft)
    return null
  },
}

function truthOf(value: unknown): boolean | null {
  if (typeof value === 'boolean') return value
  const word = wordOf(value) ?? ''
  if (/^(?:true|1|1\.0|yes|desirable|good|chosen)$/i.test(word)) return true
  return /^(?:false|0|0\.0|-1|no|undesirable|bad|rejected)$/i.test(word) ? false : null
}
