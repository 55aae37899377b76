import { keepAllOther, note, textOf, type RowDraft } from '../row-draft.ts'
import { isFields, isList, withoutQuotes } from '../row-value.ts'
import { partOf, type Shape } from '../shape.ts'
import { contentText } from '../turn.ts'

/** A text, or two, and the label of a class. */
export const shape: Shape = {
  id: 'classification',
  order: 80,
  columns: {
    text: {
      names: [
        'text', 'sentence', 'sentences', 'review', 'reviewtext', 'reviewbody', 'content', 'tweet', 'comment', 'commenttext',
        'body', 'message', 'utterance', 'premise', 'sentence1', 'question1', 'text1', 'headline', 'title', 'description',
        'prompt', 'question', 'query', 'input', 'document', 'passage', 'article', 'email', 'post', 'sms', 'phrase', 'ctx',
        'abstract', 'snippet', 'statement', 'claim', 'tokens', 'words', 'data', 'response', 'completion',
      ],
      kinds: ['text', 'list', 'number'],
    },
    second: {
      names: ['hypothesis', 'sentence2', 'question2', 'text2', 'description', 'content', 'context', 'evidence', 'response'],
      kinds: ['text'],
    },
    label: {
      names: [
        'label', 'labels', 'sentiment', 'class', 'classname', 'category', 'intent', 'emotion', 'target', 'labeltext',
        'labelname', 'finelabel', 'coarselabel', 'stars', 'rating', 'score', 'topic', 'tag', 'tags', 'polarity', 'toxic',
        'toxicity', 'hate', 'isduplicate', 'goldlabel', 'gold', 'spam', 'language', 'lang', 'genre', 'y', 'nertags', 'answer',
      ],
      kinds: ['text', 'number', 'boolean', 'list', 'fields', 'none'],
    },
  },
  needs: [['text', 'label']],
  answerless: [],
  read: (row, draft) => {
    const text = partOf(row, 'text')
    const isWords = isList(text) && text.every((word) => typeof word === 'string')
    const prompt = [isWords ? textOf(text.join(' '), draft) : contentText(text, draft)]
    const second = partOf(row, 'second')
    if (typeof second === 'string' && second !== '') prompt.push(textOf(second, draft))
    if (prompt.every((segment) => segment.trim() === '')) note(draft, 'empty-prompt')
    const label = labelOf(partOf(row, 'label'), draft)
    if (label.trim() === '') note(draft, 'label-missing')
    draft.exchanges.push({ prompt, response: label, kind: 'label' })
    return null
  },
}

/** A label as text; several labels of one row in their order. */
function labelOf(value: unknown, draft: RowDraft, depth = 0): string {
  const plain = withoutQuotes(value)
  if (isList(plain)) {
    if (plain.length > labelsRead || depth > 1) note(draft, 'other-left-out', 'labels')
    if (depth > 1) return ''
    return plain.slice(0, labelsRead).map((one) => labelOf(one, draft, depth + 1)).join(', ')
  }
  if (!isFields(plain)) return plain === null || plain === undefined ? '' : labelText(plain, draft)
  keepAllOther(draft, plain)
  const named = plain['label'] ?? plain['name'] ?? plain['value']
  return named === undefined || isFields(named) || isList(named) ? '' : labelOf(named, draft, depth + 1)
}

function labelText(plain: unknown, draft: RowDraft): string {
  return typeof plain === 'string' ? textOf(plain, draft).trim() : String(plain)
}

const labelsRead = 100
