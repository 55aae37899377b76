import { answerPrompt } from '../prompted.ts'
import type { Shape } from '../shape.ts'

/** Two texts, one after the other, or TRL's two lists of messages. */
export const shape: Shape = {
  id: 'prompt-completion',
  order: 70,
  columns: {
    system: { names: ['system', 'systemprompt', 'systemmessage'], kinds: ['text', 'list', 'fields'] },
    tools: { names: ['tools', 'functions'], kinds: ['text', 'list', 'fields'] },
    history: { names: ['history'], kinds: ['list', 'text'] },
    prompt: {
      names: [
        'prompt', 'prompts', 'input', 'inputs', 'source', 'src', 'query', 'user', 'human', 'goal', 'problem', 'inputtext',
        'article', 'document', 'dialogue', 'usermessage', 'post', 'title', 'context', 'message1', 'inputspretokenized',
        'userprompt', 'ask', 'request',
      ],
      kinds: ['text', 'list', 'fields', 'none', 'number'],
    },
    response: {
      names: [
        'completion', 'completions', 'response', 'responses', 'output', 'outputs', 'target', 'targets', 'tgt', 'generation',
        'answer', 'assistant', 'bot', 'gpt', 'reply', 'solution', 'summary', 'highlights', 'outputtext', 'message2',
        'targetspretokenized', 'assistantmessage', 'code', 'generatedtext', 'continuation', 'result',
      ],
      kinds: ['text', 'list', 'fields', 'none', 'number', 'boolean'],
    },
    reasoning: { names: ['thinking', 'reasoning', 'cot', 'rationale', 'thought'], kinds: ['text'] },
    label: { names: ['label', 'labels'], kinds: ['text', 'number'] },
  },
  needs: [['prompt', 'response']],
  answerless: [],
  read: (row, draft) => answerPrompt(row, ['prompt'], draft),
}
