import { templateTurns } from '../chat-template.ts'
import { finish, follow, newDialogue } from '../dialogue.ts'
import { note, textOf } from '../row-draft.ts'
import { partOf, type Shape } from '../shape.ts'

/** Running text, as pretraining has it, or a conversation rendered with a chat template. */
export const shape: Shape = {
  id: 'text',
  order: 90,
  columns: {
    text: {
      names: [
        'text', 'content', 'rawcontent', 'formattedtext', 'fulltext', 'body', 'document', 'markdown', 'article', 'story',
        'code', 'page', 'passage', 'paragraph', 'conversation', 'conversations', 'dialogue', 'dialog', 'chat',
        'messages', 'sentence', 'line', 'sample', 'data',
      ],
      kinds: ['text'],
    },
  },
  needs: [['text']],
  answerless: [],
  read: (row, draft) => {
    const text = textOf(partOf(row, 'text'), draft)
    const turns = templateTurns(text)
    if (turns !== null) {
      const dialogue = newDialogue()
      follow(dialogue, turns, 'wanted', draft)
      finish(dialogue, draft)
      return null
    }
    if (text.trim() === '') note(draft, 'empty-response')
    draft.exchanges.push({ prompt: [], response: text, kind: 'wanted' })
    return null
  },
}
