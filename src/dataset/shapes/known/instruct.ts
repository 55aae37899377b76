import { answerPrompt } from '../prompted.ts'
import type { Shape } from '../shape.ts'

/** Stanford Alpaca, Dolly, GPTeacher, OASST pairs, LLaMA-Factory's `alpaca` formatting with `system` and `history`. */
export const shape: Shape = {
  id: 'instruct',
  order: 50,
  columns: {
    system: { names: ['system', 'systemprompt', 'systemmessage'], kinds: ['text', 'list', 'fields'] },
    tools: { names: ['tools', 'functions'], kinds: ['text', 'list', 'fields'] },
    history: { names: ['history', 'previousturns'], kinds: ['list', 'text'] },
    instruction: {
      names: ['instruction', 'instructions', 'inst', 'query', 'task', 'definition', 'command'],
      kinds: ['text', 'list', 'fields', 'none', 'number'],
    },
    input: { names: ['input', 'inputs', 'context', 'knowledge', 'passage', 'reference'], kinds: ['text', 'list', 'fields', 'number'] },
    response: {
      names: ['output', 'outputs', 'response', 'responses', 'completion', 'answer', 'target', 'targets', 'reply', 'revision'],
      kinds: ['text', 'list', 'fields', 'none', 'number', 'boolean'],
    },
    reasoning: { names: ['thinking', 'reasoning', 'cot', 'complexcot', 'rationale', 'thought'], kinds: ['text'] },
    label: { names: ['label', 'labels'], kinds: ['text', 'number'] },
  },
  needs: [['instruction', 'response']],
  answerless: [['instruction']],
  read: (row, draft) => answerPrompt(row, ['instruction', 'input'], draft),
}
