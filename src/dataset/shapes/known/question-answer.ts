import { answerPrompt, teachEach } from '../prompted.ts'
import { keepAllOther } from '../row-draft.ts'
import { isFields, isList, withoutQuotes } from '../row-value.ts'
import { partOf, type Shape } from '../shape.ts'

/** Questions with one or several answers, and often a passage: SQuAD, GSM8K, MATH, multiple choice. */
export const shape: Shape = {
  id: 'question-answer',
  order: 60,
  columns: {
    system: { names: ['system', 'systemprompt'], kinds: ['text'] },
    history: { names: ['history'], kinds: ['list', 'text'] },
    input: { names: ['context', 'passage', 'paragraph', 'document', 'article', 'evidence', 'support'], kinds: ['text', 'list', 'fields'] },
    question: { names: ['question', 'questions', 'problem', 'unanswerablequestion', 'q'], kinds: ['text', 'list', 'fields', 'none'] },
    answers: { names: ['choices', 'options', 'endings'], kinds: ['list', 'fields', 'text'] },
    response: {
      names: [
        'answers', 'answer', 'response', 'output', 'solution', 'groundtruth', 'completion', 'answerkey', 'correctanswer',
        'finalanswer', 'answertext', 'bestanswer', 'longanswer', 'shortanswer', 'target', 'reply', 'a',
      ],
      kinds: ['text', 'list', 'fields', 'none', 'number', 'boolean'],
    },
    reasoning: { names: ['thinking', 'reasoning', 'cot', 'complexcot', 'rationale'], kinds: ['text'] },
    label: { names: ['label', 'labels'], kinds: ['text', 'number'] },
  },
  needs: [['question', 'response']],
  answerless: [['question']],
  read: (row, draft) => {
    const asked = ['input', 'question', 'answers'] as const
    const given = partOf(row, 'response')
    if (typeof given === 'string' && !given.startsWith('{')) return answerPrompt(row, asked, draft)
    const answers = answersOf(withoutQuotes(given))
    if (answers === null) return answerPrompt(row, asked, draft)
    keepAllOther(draft, partOf(row, 'label'))
    // SQuAD says an unanswerable question by an empty list.
    const taught = answers.length === 0 ? [''] : answers
    teachEach(row, asked, taught.map((answer) => ({ answer, kind: 'wanted' })), draft)
    return null
  },
}

/** Each different text of `answers: { text: […] }` or a list; null where it is neither. */
function answersOf(given: unknown): readonly string[] | null {
  const texts = isFields(given) ? (given['text'] ?? given['value'] ?? given['answer']) : given
  if (typeof texts === 'string') return [texts]
  if (!isList(texts)) return null
  const plain = texts.map((item) => (isFields(item) ? (item['text'] ?? item['answer']) : item))
  return plain.every((item) => typeof item === 'string') ? [...new Set(plain)] : null
}
