/** An object of a row. Keys are whatever the file says, `__proto__` among them: read own keys or fixed names only. */
export type Fields = Readonly<Record<string, unknown>>

/** `json-text` and `truth-text` are texts that begin like JSON, and that say `true` or `false`. */
export type ValueKind = 'none' | 'text' | 'json-text' | 'truth-text' | 'number' | 'boolean' | 'list' | 'fields' | 'other'

export function kindOf(value: unknown): ValueKind {
  if (typeof value === 'string') return textKind(value)
  if (value === null || value === undefined) return 'none'
  if (typeof value === 'number' || typeof value === 'bigint') return 'number'
  if (typeof value === 'boolean') return 'boolean'
  if (Array.isArray(value)) return 'list'
  return isFields(value) ? 'fields' : 'other'
}

function textKind(text: string): ValueKind {
  const first = text.charCodeAt(0)
  if (first === bracket || first === brace) return 'json-text'
  return text.length < 6 && truth.test(text) ? 'truth-text' : 'text'
}

/** Whether a column of one of these kinds may hold a value of that kind. */
export function isOneOf(kinds: readonly ValueKind[], kind: ValueKind): boolean {
  return kinds.includes(kind) || ((kind === 'json-text' || kind === 'truth-text') && kinds.includes('text'))
}

/** Objects as JSON or a table has them; dates and bytes of Parquet files are none. */
export function isFields(value: unknown): value is Fields {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false
  return !(value instanceof Date) && !ArrayBuffer.isView(value)
}

export function isList(value: unknown): value is readonly unknown[] {
  return Array.isArray(value)
}

/** A number or a truth value as a text, a text as it is; null for anything else. */
export function wordOf(value: unknown): string | null {
  if (typeof value === 'string') return value
  const isWord = typeof value === 'number' || typeof value === 'bigint' || typeof value === 'boolean'
  return isWord ? String(value) : null
}

/** The list or object that a text is the JSON of; the value itself where it is no such text. */
export function withoutQuotes(value: unknown): unknown {
  if (typeof value !== 'string' || !jsonStart.test(value)) return value
  try {
    const parsed: unknown = JSON.parse(value)
    return parsed
  } catch {
    return value
  }
}

/** A value as JSON, numbers of any size included; null when it is too deep for that. */
export function jsonOf(value: unknown): string | null {
  try {
    return JSON.stringify(value, (_, inner: unknown) => (typeof inner === 'bigint' ? String(inner) : inner)) ?? ''
  } catch {
    return null
  }
}

const bracket = 0x5b
const brace = 0x7b
const truth = /^(?:true|false)$/i

/** A list of strings or objects, or an object. */
const jsonStart = /^\s*(?:\[\s*[[{"]|\{\s*")/
