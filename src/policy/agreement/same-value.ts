import { isFields } from '../read-value.ts'

/**
 * Whether two values mean the same to a training program: numbers as numbers however they are written (`"2e-4"`,
 * `0.0002`), `"true"` as true, text without regard to case, keys in any order. Null and whatever is empty are the ways
 * to say nothing, and equal.
 */
export function sameValue(left: unknown, right: unknown): boolean {
  return canonical(left) === canonical(right)
}

/** Whether two values name the same things in any order: lists, one name alone, or names with commas between. */
export function sameSet(left: unknown, right: unknown): boolean {
  if (isMapOf(left) || isMapOf(right)) return sameValue(left, right)
  return JSON.stringify(membersOf(left)) === JSON.stringify(membersOf(right))
}

/** The names in a value, sorted, each once. */
export function membersOf(value: unknown): readonly string[] {
  if (isNothing(value)) return []
  const items: readonly unknown[] = Array.isArray(value) ? value : namesIn(value)
  return [...new Set(items.map(memberOf))].toSorted()
}

/** Whether a value says nothing: null, empty text, an empty list or map. */
export function isNothing(value: unknown): boolean {
  if (value === undefined || value === null || value === '') return true
  if (Array.isArray(value)) return value.length === 0
  return isFields(value) && Object.keys(value).length === 0
}

/** The number that a text is to whoever expects one: Python's YAML reads `2e-4` as text, and frameworks convert it. */
export function numberIn(text: string): number | undefined {
  if (text.length > longestNumber) return undefined
  const plain = text.trim().replaceAll('_', '')
  return /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i.test(plain) ? Number(plain) : undefined
}

/** The pattern's time grows with the square of the digits; no number in a config is longer. */
const longestNumber = 64

function canonical(value: unknown): string {
  if (isNothing(value)) return 'nothing'
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`
  if (isFields(value)) {
    const entries = Object.entries(value).map(([key, item]) => `${JSON.stringify(key)}:${canonical(item)}`)
    return `{${entries.toSorted().join(',')}}`
  }
  if (typeof value === 'string') return canonicalText(value)
  return typeof value === 'number' ? numberText(value) : String(value)
}

function canonicalText(value: string): string {
  const text = value.trim().toLowerCase()
  if (text === 'true' || text === 'false') return text
  const number = numberIn(text)
  return number === undefined ? JSON.stringify(text) : numberText(number)
}

function numberText(value: number): string {
  return value === 0 ? '0' : String(value)
}

/** Some frameworks take a list as text with commas. A pattern with a comma in it is one thing. */
function namesIn(value: unknown): readonly unknown[] {
  if (typeof value !== 'string' || !/^[\w.\s-]+(?:,[\w.\s-]+)*$/.test(value)) return [value]
  return value.split(',').filter((name) => name.trim() !== '')
}

/** Names of modules have a case that counts; the one keyword has none to PEFT. */
function memberOf(item: unknown): string {
  if (typeof item !== 'string') return canonical(item)
  const name = item.trim()
  const number = numberIn(name)
  if (number !== undefined) return numberText(number)
  return name.toLowerCase() === 'all-linear' ? 'all-linear' : name
}

function isMapOf(value: unknown): boolean {
  return isFields(value) && !isNothing(value)
}
