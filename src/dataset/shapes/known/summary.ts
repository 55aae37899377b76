import { answerPrompt } from '../prompted.ts'
import type { Shape } from '../shape.ts'

/** A text and what is made of it: a summary, code, a translation. */
export const shape: Shape = {
  id: 'prompt-completion',
  order: 72,
  columns: {
    text: { names: ['text', 'content', 'description', 'docstring', 'nl', 'code', 'english', 'en'], kinds: ['text'] },
    response: {
      names: [
        'summary', 'tldr', 'completion', 'response', 'output', 'answer', 'code', 'solution', 'translation', 'docstring',
        'abstract', 'headline', 'sql', 'canonicalsolution',
      ],
      kinds: ['text'],
    },
  },
  needs: [['text', 'response']],
  answerless: [],
  read: (row, draft) => answerPrompt(row, ['text'], draft),
}
