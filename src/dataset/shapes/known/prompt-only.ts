import type { Shape } from '../shape.ts'

/** TRL's prompt-only rows: the model's own answers to them are rewarded, so that there is nothing to read beside them. */
export const shape: Shape = {
  id: 'prompt-completion',
  order: 95,
  columns: { prompt: { names: ['prompt', 'prompts', 'forbiddenprompt', 'userprompt'], kinds: ['text', 'list', 'fields'] } },
  needs: [],
  answerless: [['prompt']],
  read: () => 'the row has a prompt and no answer',
}
