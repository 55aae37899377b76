import { finish, follow, hear, newDialogue } from '../dialogue.ts'
import { jsonText } from '../row-draft.ts'
import { partOf, type Shape } from '../shape.ts'
import { contentText, turnsOf } from '../turn.ts'

/** A conversation: `messages` of OpenAI and TRL, ShareGPT's `conversations`, lists of pairs, Vertex' `contents`. */
export const shape: Shape = {
  id: 'chat',
  order: 40,
  columns: {
    messages: {
      names: [
        'messages', 'conversations', 'conversation', 'chat', 'dialogue', 'dialog', 'turns', 'contents', 'dialogs',
        'conv', 'message', 'chats', 'dialogues', 'msgs', 'data',
      ],
      kinds: ['list', 'json-text', 'fields'],
    },
    system: { names: ['system', 'systemprompt', 'systemmessage', 'systeminstruction'], kinds: ['text', 'list', 'fields'] },
    tools: { names: ['tools', 'functions', 'toolsjson', 'tooldefinitions'], kinds: ['text', 'list', 'fields'] },
  },
  needs: [['messages']],
  answerless: [],
  read: (row, draft) => {
    const messages = partOf(row, 'messages')
    const turns = turnsOf(messages, null, draft)
    if (turns === null) return `‘${row.columns.messages}’ is no list of messages with a role and a content`
    if (turns.length === 0) return `‘${row.columns.messages}’ is empty`
    const dialogue = newDialogue()
    const system = partOf(row, 'system')
    if (system !== undefined && system !== null && system !== '') dialogue.system.push(contentText(system, draft))
    const tools = partOf(row, 'tools')
    if (tools !== undefined && tools !== null && tools !== '') hear(dialogue, jsonText(tools, draft))
    follow(dialogue, turns, 'wanted', draft)
    finish(dialogue, draft)
    return null
  },
}
