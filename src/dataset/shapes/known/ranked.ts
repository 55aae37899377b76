import type { Exchange } from '../../example.ts'
import { teachEach } from '../prompted.ts'
import { keepAllOther, note, type RowDraft } from '../row-draft.ts'
import { isFields, isList, withoutQuotes } from '../row-value.ts'
import { partOf, type Shape } from '../shape.ts'

/** Several answers to one prompt with a rank, a score or a truth value each; the best ones are wanted. */
export const shape: Shape = {
  id: 'preference',
  order: 12,
  columns: {
    system: { names: ['system', 'systemprompt'], kinds: ['text'] },
    history: { names: ['history'], kinds: ['list', 'text'] },
    prompt: { names: ['prompt', 'instruction', 'question', 'query'], kinds: ['text', 'list', 'fields'] },
    input: { names: ['input', 'context'], kinds: ['text'] },
    answers: {
      names: ['responses', 'answers', 'replies', 'outputs', 'generations'],
      kinds: ['list'],
    },
    ranks: { names: ['ranks', 'rank', 'ranking', 'rankings'], kinds: ['list'] },
    better: { names: ['scores', 'score', 'rewards', 'ratings', 'labels', 'correctnessmathverify'], kinds: ['list'] },
    rated: { names: ['completions', 'candidates', 'rankedoutputs'], kinds: ['list'] },
  },
  needs: [
    ['prompt', 'answers', 'ranks'],
    ['prompt', 'answers', 'better'],
    ['prompt', 'rated'],
  ],
  answerless: [],
  read: (row, draft) => {
    const answers = partOf(row, 'answers') ?? partOf(row, 'rated')
    if (!isList(answers)) return `‘${row.columns.answers ?? row.columns.rated}’ is no list of answers`
    if (answers.length === 0) return `‘${row.columns.answers ?? row.columns.rated}’ is an empty list`
    const merits = meritsOf(answers, partOf(row, 'ranks'), partOf(row, 'better'))
    if (merits.every((one) => one === null)) note(draft, 'label-missing')
    const best = merits.reduce<number>((most, one) => Math.max(most, one ?? -Infinity), -Infinity)
    for (const part of ['ranks', 'better'] as const) keepAllOther(draft, partOf(row, part))
    const judged = answers.map((answer, index) => ({
      answer: answerText(answer, draft),
      kind: kindOf(merits[index] ?? null, best),
    }))
    teachEach(row, ['prompt', 'input'], judged, draft)
    return null
  },
}

function kindOf(reached: number | null, best: number): Exchange['kind'] {
  return reached === null || reached === best ? 'wanted' : 'unwanted'
}

/** How good each answer is, more being better; null where nothing says it. */
function meritsOf(answers: readonly unknown[], ranks: unknown, scores: unknown): readonly (number | null)[] {
  return answers.map((answer, index) => {
    const rank = itemOf(ranks, index) ?? numberOf(answer, ['rank'])
    if (rank !== null) return -rank
    return itemOf(scores, index) ?? numberOf(answer, ['score', 'overall_score', 'reward', 'rating', 'label'])
  })
}

function itemOf(list: unknown, index: number): number | null {
  const plain = withoutQuotes(list)
  return isList(plain) ? merit(plain[index]) : null
}

function numberOf(answer: unknown, names: readonly string[]): number | null {
  if (!isFields(answer)) return null
  for (const name of names) {
    const found = merit(answer[name])
    if (found !== null) return found
  }
  return null
}

function merit(value: unknown): number | null {
  if (typeof value === 'boolean') return value ? 1 : 0
  const number = typeof value === 'string' && value.trim() === '' ? Number.NaN : value
  if (typeof number !== 'number' && typeof number !== 'bigint' && typeof number !== 'string') return null
  return Number.isFinite(Number(number)) ? Number(number) : null
}

/** The text of an answer that is an object; what else it says goes with what the row has besides. */
function answerText(answer: unknown, draft: RowDraft): unknown {
  if (!isFields(answer)) return answer
  for (const name of ['response', 'text', 'answer', 'completion', 'output']) {
    if (typeof answer[name] !== 'string') continue
    for (const key in answer) if (key !== name) keepAllOther(draft, answer[key])
    return answer[name]
  }
  return answer
}
