import { keepAllOther, keepOtherFields, jsonText, note, textOf, type RowDraft } from './row-draft.ts'
import { roleOf, type Role } from './roles.ts'
import { isFields, isList, withoutQuotes, type Fields } from './row-value.ts'

/** One turn of a conversation. */
export type Turn = { readonly role: Role; readonly text: string }

/** The turns of anything that may be a conversation; null when it is none. `speaker` says a bare text, if anyone. */
export function turnsOf(value: unknown, speaker: Role | null, draft: RowDraft): readonly Turn[] | null {
  const plain = speaker === null || isQuotedMessages(value) ? withoutQuotes(value) : value
  if (isList(plain)) return turnsOfList(plain, speaker, draft)
  if (isFields(plain)) {
    const inner = withoutQuotes(plain['messages'] ?? plain['conversations'] ?? plain['turns'])
    if (isList(inner)) return turnsOfList(inner, speaker, draft)
    const turns: Turn[] = []
    return readItem(plain, speaker, draft, turns) ? turns : null
  }
  if (speaker === null || plain === null || plain === undefined) return null
  return [{ role: speaker, text: textOf(value, draft) }]
}

/** A conversation has messages, pairs of question and answer, or bare texts in turn. */
function turnsOfList(items: readonly unknown[], speaker: Role | null, draft: RowDraft): readonly Turn[] | null {
  const turns: Turn[] = []
  const { maximumTurns } = draft.settings
  let unread = 0
  for (let index = 0; index < items.length; index += 1) {
    if (index >= maximumTurns) {
      note(draft, 'too-many-turns', `${items.length}`)
      break
    }
    const item = items[index]
    if (typeof item === 'string') {
      turns.push({ role: speaker === 'assistant' || index % 2 === 1 ? 'assistant' : 'user', text: textOf(item, draft) })
      continue
    }
    if (readItem(item, null, draft, turns)) continue
    unread += 1
    note(draft, 'unreadable-turn')
    keepAllOther(draft, item)
  }
  return unread > 0 && turns.length === 0 ? null : turns
}

/** Adds the turns of a message or a pair; false when it is neither. */
function readItem(item: unknown, speaker: Role | null, draft: RowDraft, turns: Turn[]): boolean {
  if (isList(item)) return readPair(item[0], item[1], item.length === 2, draft, turns)
  if (!isFields(item)) return false
  const name = item['role'] ?? item['from'] ?? item['speaker'] ?? item['sender'] ?? item['author']
  const content = item['content'] ?? item['value'] ?? item['parts'] ?? item['text'] ?? item['message']
  const calls = item['tool_calls'] ?? item['function_call']
  if (typeof name === 'string' && (content !== undefined || calls !== undefined || 'content' in item)) {
    readMessage(item, name, content, calls, draft, turns)
    return true
  }
  for (const [asked, answered] of pairs) {
    if (!(asked in item) || !(answered in item)) continue
    if (typeof item['system'] === 'string' && item['system'] !== '') turns.push({ role: 'system', text: textOf(item['system'], draft) })
    keepOtherFields(draft, item, (key) => key === asked || key === answered || key === 'system')
    return readPair(item[asked], item[answered], true, draft, turns)
  }
  if (speaker === null || content === undefined) return false
  turns.push({ role: speaker, text: contentText(content, draft) })
  keepOtherFields(draft, item, (key) => messageKeys.has(key))
  return true
}

function readPair(asked: unknown, answered: unknown, isPair: boolean, draft: RowDraft, turns: Turn[]): boolean {
  if (!isPair) return false
  const question = contentText(asked, draft)
  // The first pair of a ShareGPT-like history may have an answer alone.
  if (question !== '') turns.push({ role: 'user', text: question })
  turns.push({ role: 'assistant', text: contentText(answered, draft) })
  return true
}

function readMessage(item: Fields, name: string, content: unknown, calls: unknown, draft: RowDraft, turns: Turn[]): void {
  const known = roleOf(name)
  if (known === null) note(draft, 'unknown-role', name)
  const before = turns.at(-1)?.role
  const role = known ?? (before === 'user' || before === 'tool' ? 'assistant' : 'user')
  let text = contentText(content, draft)
  const thoughts = item['reasoning_content'] ?? item['thinking'] ?? item['reasoning']
  if (typeof thoughts === 'string' && thoughts !== '') text = joined(textOf(thoughts, draft), text)
  if (calls === undefined || calls === null) {
    turns.push({ role, text })
  } else {
    noteSameIds(calls, draft)
    const called = jsonText(calls, draft)
    turns.push({ role: text === '' && role === 'assistant' ? 'call' : role, text: joined(text, called) })
  }
  keepOtherFields(draft, item, (key) => messageKeys.has(key))
}

/** The text of a message: a text, parts of which the texts count, or an object that holds one. */
export function contentText(content: unknown, draft: RowDraft, depth = 0): string {
  if (typeof content === 'string' || content === null || content === undefined) return textOf(content, draft)
  if (isList(content)) {
    let text = ''
    for (const part of content.slice(0, partsRead)) text = joined(text, partText(part, draft, depth))
    if (content.length > partsRead) note(draft, 'too-many-turns', `${content.length} parts`)
    return text
  }
  return isFields(content) ? partText(content, draft, depth) : textOf(content, draft)
}

function partText(part: unknown, draft: RowDraft, depth: number): string {
  if (!isFields(part)) return textOf(part, draft)
  const type = part['type']
  if (typeof type === 'string' && otherModality.test(type)) {
    note(draft, 'other-modality', type)
    keepAllOther(draft, part)
    return ''
  }
  const inner = part['text'] ?? part['value'] ?? part['content'] ?? part['thinking'] ?? part['parts']
  if (typeof inner === 'string') {
    keepOtherFields(draft, part, (key) => key === 'type' || part[key] === inner)
    return textOf(inner, draft)
  }
  if (typeof type !== 'string' && inner === undefined) note(draft, 'other-modality', Object.keys(part)[0] ?? 'nothing')
  return isList(inner) && depth < 4 ? contentText(inner, draft, depth + 1) : jsonText(part, draft)
}

function noteSameIds(calls: unknown, draft: RowDraft): void {
  const plain = withoutQuotes(calls)
  if (!isList(plain) || plain.length < 2) return
  const ids = new Set<string>()
  for (const call of plain) {
    const id = isFields(call) ? call['id'] : undefined
    if (typeof id !== 'string') continue
    if (ids.has(id)) note(draft, 'same-tool-id', id)
    ids.add(id)
  }
}

function joined(first: string, second: string): string {
  if (first === '') return second
  return second === '' ? first : `${first}\n${second}`
}

/** An answer may be JSON that a model is to write; messages are told from it by their first key. */
export function isQuotedMessages(value: unknown): boolean {
  return typeof value === 'string' && /^\s*\[\s*\{\s*"(?:role|from|content|value)"\s*:/.test(value)
}

const partsRead = 1_000

/** Keys of a message that are read, or that hold no text of the dataset's. */
const messageKeys: ReadonlySet<string> = new Set([
  'role', 'from', 'speaker', 'sender', 'author', 'content', 'value', 'parts', 'text', 'message',
  'tool_calls', 'function_call', 'reasoning_content', 'thinking', 'reasoning',
])

/** Keys of objects that hold a question and its answer. */
const pairs = [
  ['human', 'assistant'],
  ['user', 'assistant'],
  ['human', 'gpt'],
  ['human', 'bot'],
  ['user', 'bot'],
  ['input', 'output'],
  ['prompt', 'response'],
  ['prompt', 'completion'],
  ['instruction', 'output'],
  ['question', 'answer'],
  ['query', 'response'],
  ['q', 'a'],
] as const

const otherModality = /^(?:image|input_image|image_url|audio|input_audio|video|video_url|file|input_file|document|media)/i
