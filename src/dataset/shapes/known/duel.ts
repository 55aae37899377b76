import { prompted, teachEach } from '../prompted.ts'
import { wordOf } from '../row-value.ts'
import { keepAllOther, note } from '../row-draft.ts'
import { partOf, type Shape } from '../shape.ts'
import { teachPreference } from '../two-answers.ts'

/** Two answers and which is better: PKU-SafeRLHF, SHP, Chatbot Arena. */
export const shape: Shape = {
  id: 'preference',
  order: 14,
  columns: {
    system: { names: ['system', 'systemprompt'], kinds: ['text'] },
    prompt: { names: ['prompt', 'instruction', 'question', 'query', 'history', 'input'], kinds: ['text', 'list', 'fields'] },
    first: {
      names: ['response0', 'responsea', 'conversationa', 'humanrefa', 'answer0', 'answera', 'outputa', 'completiona', 'output1'],
      kinds: ['text', 'list', 'json-text', 'fields', 'none'],
    },
    second: {
      names: ['response1', 'responseb', 'conversationb', 'humanrefb', 'answer1', 'answerb', 'outputb', 'completionb', 'output2'],
      kinds: ['text', 'list', 'json-text', 'fields', 'none'],
    },
    better: {
      names: ['betterresponseid', 'saferresponseid', 'winner', 'preference', 'preferred', 'chosen', 'choice', 'better'],
      kinds: ['number', 'text', 'none'],
    },
    label: { names: ['labels', 'label'], kinds: ['number', 'boolean', 'text'] },
  },
  needs: [['first', 'second']],
  answerless: [],
  read: (row, draft) => {
    const first = partOf(row, 'first')
    const second = partOf(row, 'second')
    const better = winnerOf(partOf(row, 'better'), partOf(row, 'label'))
    for (const part of ['better', 'label'] as const) keepAllOther(draft, partOf(row, part))
    if (better === null) {
      note(draft, 'label-missing')
      teachEach(row, ['prompt'], [first, second].map((answer) => ({ answer, kind: 'wanted' })), draft)
      return null
    }
    const [good, bad] = better === 'first' ? [first, second] : [second, first]
    teachPreference(prompted(row, ['prompt'], draft), good, bad, draft)
    return null
  },
}

/** Ids count from 0; the label of the Stanford Human Preferences says whether the first is better. */
function winnerOf(better: unknown, label: unknown): 'first' | 'second' | null {
  const named = winners.get(plain(better))
  if (named !== undefined) return named
  const isFirst = plain(label)
  if (isFirst === '1' || isFirst === 'true') return 'first'
  return isFirst === '0' || isFirst === 'false' ? 'second' : null
}

function plain(value: unknown): string {
  return (wordOf(value) ?? '').trim().toLowerCase()
}

const winners: ReadonlyMap<string, 'first' | 'second'> = new Map<string, 'first' | 'second'>([
  ...entries('first', ['0', 'a', 'model_a', 'response_0', 'response_a', 'answer_a', 'first']),
  ...entries('second', ['1', 'b', 'model_b', 'response_1', 'response_b', 'answer_b', 'second']),
])

function entries(winner: 'first' | 'second', names: readonly string[]): [string, 'first' | 'second'][] {
  return names.map((name) => [name, winner])
}
