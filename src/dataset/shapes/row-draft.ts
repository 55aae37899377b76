import type { Exchange } from '../example.ts'
import { issueMessages, type IssueCode, type RowIssue } from './row-issue.ts'
import { jsonOf, wordOf, type Fields } from './row-value.ts'
import type { ShapeSettings } from './shape-settings.ts'

/** What is known of a row so far. Shapes write into it with the functions below. */
export type RowDraft = {
  readonly settings: ShapeSettings
  readonly exchanges: Exchange[]
  readonly other: string[]
  readonly issues: RowIssue[]
  /** Characters of all texts read so far. */
  characters: number
  /** Characters of `other`, which is bounded by itself. */
  otherCharacters: number
}

export function newDraft(settings: ShapeSettings): RowDraft {
  return { settings, exchanges: [], other: [], issues: [], characters: 0, otherCharacters: 0 }
}

/** Notes that something is wrong with the row. */
export function note(draft: RowDraft, code: IssueCode, detail: string | null = null): void {
  const at = draft.issues.findIndex((issue) => issue.code === code)
  const known = draft.issues[at]
  if (known !== undefined) {
    draft.issues[at] = { ...known, count: known.count + 1 }
    return
  }
  draft.issues.push({ code, message: issueMessages[code], detail: detail?.slice(0, 80) ?? null, count: 1 })
}

/** A value as the text that a trainer makes of it. What is no text is noted; nothing at all gives an empty text. */
export function textOf(value: unknown, draft: RowDraft): string {
  if (typeof value === 'string') return seen(value, draft)
  if (value === null || value === undefined) return ''
  note(draft, 'not-text', typeof value)
  return wordOf(value) ?? jsonText(value, draft)
}

/** A list or an object as JSON: tool calls, tool definitions, structured answers. A text stays as it is. */
export function jsonText(value: unknown, draft: RowDraft): string {
  if (typeof value === 'string') return seen(value, draft)
  const json = jsonOf(value)
  if (json === null) note(draft, 'other-left-out', 'too deep')
  return seen(json ?? '', draft)
}

/** Adds what the row teaches at one place. */
export function teach(draft: RowDraft, exchange: Exchange): void {
  if (exchange.response.trim() === '') note(draft, 'empty-response')
  if (exchange.prompt.every((segment) => segment.trim() === '')) note(draft, 'empty-prompt')
  draft.exchanges.push(exchange)
}

/** Adds a text that the shape does not use. */
export function keepOther(draft: RowDraft, text: string): void {
  if (text === '') return
  if (draft.other.length >= otherTexts || draft.otherCharacters + text.length > otherCharacters) {
    note(draft, 'other-left-out', 'too much')
    return
  }
  draft.other.push(seen(text, draft))
  draft.otherCharacters += text.length
}

/** Adds all texts within a value that the shape does not use. */
export function keepAllOther(draft: RowDraft, value: unknown, depth = 0): void {
  if (typeof value === 'string') return keepOther(draft, value)
  if (typeof value !== 'object' || value === null || ArrayBuffer.isView(value)) return
  if (depth >= otherDepth) return note(draft, 'other-left-out', 'too deep')
  for (const inner of Array.isArray(value) ? value : Object.values(value)) {
    if (draft.other.length >= otherTexts) return note(draft, 'other-left-out', 'too much')
    keepAllOther(draft, inner, depth + 1)
  }
}

/** Adds all texts of an object but those of the given keys. */
export function keepOtherFields(draft: RowDraft, fields: Fields, used: (key: string) => boolean): void {
  for (const key in fields) if (!used(key)) keepAllOther(draft, fields[key])
}

function seen(text: string, draft: RowDraft): string {
  const before = draft.characters
  const { maximumCharacters } = draft.settings
  draft.characters += text.length
  if (draft.characters > maximumCharacters && before <= maximumCharacters) note(draft, 'very-long')
  if (text.includes('\uFFFD') || !text.isWellFormed()) note(draft, 'encoding-damage')
  return text
}

const otherTexts = 1_000
const otherCharacters = 1_000_000
const otherDepth = 12
