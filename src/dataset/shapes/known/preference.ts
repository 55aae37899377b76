import { follow } from '../dialogue.ts'
import { prompted } from '../prompted.ts'
import { partOf, type Shape } from '../shape.ts'
import { teachPreference } from '../two-answers.ts'
import { turnsOf } from '../turn.ts'

/** A wanted and a rejected answer: DPO, ORPO, reward models; HH-RLHF's texts, LLaMA-Factory's ranking, ms-swift, OpenAI. */
export const shape: Shape = {
  id: 'preference',
  order: 10,
  columns: {
    system: { names: ['system', 'systemprompt'], kinds: ['text', 'list', 'fields'] },
    tools: { names: ['tools'], kinds: ['text', 'list', 'fields'] },
    history: { names: ['history'], kinds: ['list', 'text'] },
    messages: { names: ['messages', 'conversations', 'conversation'], kinds: ['list', 'json-text', 'fields'] },
    instruction: { names: ['instruction', 'query'], kinds: ['text', 'list', 'fields'] },
    prompt: { names: ['prompt', 'question', 'user', 'problem', 'post'], kinds: ['text', 'list', 'fields'] },
    input: { names: ['input', 'context'], kinds: ['text', 'list', 'fields'] },
    chosen: {
      names: [
        'chosen', 'chosenmessages', 'chosenresponse', 'chosenanswer', 'preferred', 'preferredoutput', 'preferredresponse',
        'responsej', 'accepted', 'winning', 'winner', 'betterresponse', 'positive', 'good', 'chosenconversation',
      ],
      kinds: ['text', 'list', 'fields', 'none'],
    },
    rejected: {
      names: [
        'rejected', 'rejectedmessages', 'rejectedresponse', 'rejectedanswer', 'dispreferred', 'nonpreferredoutput',
        'responsek', 'losing', 'loser', 'worseresponse', 'negative', 'bad', 'rejectedconversation', 'dispreferredresponse',
      ],
      kinds: ['text', 'list', 'fields', 'none'],
    },
    response: { names: ['response', 'output', 'completion', 'answer'], kinds: ['text', 'list', 'fields'] },
  },
  needs: [
    ['chosen', 'rejected'],
    ['response', 'rejected'],
    ['messages', 'rejected'],
  ],
  answerless: [],
  read: (row, draft) => {
    const rejected = partOf(row, 'rejected')
    const given = ['instruction', 'prompt', 'input'] as const
    if (row.columns.chosen !== undefined) {
      const isPrompted = given.some((part) => row.columns[part] !== undefined)
      // Beside a prompt, messages are the chosen conversation once more.
      const dialogue = prompted(row, isPrompted ? given : ['messages'], draft)
      teachPreference(dialogue, partOf(row, 'chosen'), rejected, draft)
      return null
    }
    if (row.columns.response !== undefined) {
      teachPreference(prompted(row, ['messages', ...given], draft), partOf(row, 'response'), rejected, draft)
      return null
    }
    const turns = turnsOf(partOf(row, 'messages'), null, draft)
    if (turns === null) return `‘${row.columns.messages}’ is no list of messages with a role and a content`
    const last = turns.findLastIndex((turn) => turn.role !== 'assistant' && turn.role !== 'call') + 1
    const dialogue = prompted(row, given, draft)
    follow(dialogue, turns.slice(0, last), 'wanted', draft)
    teachPreference(dialogue, turns.slice(last).map(({ text }) => text), rejected, draft)
    return null
  },
}
