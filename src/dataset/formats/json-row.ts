import type { RawRow, RowIssue, RowPlace } from '../raw-row.ts'
import { duplicateKeys, jsonProblem } from './json-text.ts'

/** `escapes`: somewhere in the block there is a `\u`, so that this row may have one. */
export type JsonReading = { readonly maxDepth: number; readonly escapes: boolean }

/**
 * Reads the text of one JSON value. What `JSON.parse` passes over in silence is looked for: nesting that would break
 * whoever walks the value, keys that stand twice, halves of surrogate pairs.
 */
export function jsonRow(text: string, place: RowPlace, { maxDepth, escapes }: JsonReading): RawRow {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    return rejected(place, jsonProblem(text))
  }
  const keys = countKeys(value, maxDepth)
  if (keys === -1) return rejected(place, `its lists and objects are nested more than ${String(maxDepth)} deep`)
  const issues = issuesOf(text, value, keys, escapes)
  const { line, offset, bytes } = place
  return issues === undefined
    ? { state: 'read', line, offset, bytes, value }
    : { state: 'read', line, offset, bytes, value, issues }
}

export function rejected({ line, offset, bytes }: RowPlace, reason: string): RawRow {
  return { state: 'rejected', line, offset, bytes, reason }
}

/** Keys of all objects in a value; -1 when it is nested deeper than `depth`. */
function countKeys(value: unknown, depth: number): number {
  if (typeof value !== 'object' || value === null) return 0
  if (depth === 0) return -1
  let count = 0
  if (Array.isArray(value)) {
    for (let index = 0; index < value.length; index += 1) {
      const inner = countKeys(value[index], depth - 1)
      if (inner === -1) return -1
      count += inner
    }
    return count
  }
  if (!isRecord(value)) return 0
  for (const key in value) {
    const inner = value[key]
    count += 1
    if (typeof inner !== 'object' || inner === null) continue
    const more = countKeys(inner, depth - 1)
    if (more === -1) return -1
    count += more
  }
  return count
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}

function issuesOf(text: string, value: unknown, keys: number, escapes: boolean): readonly RowIssue[] | undefined {
  // As many colons behind quotes as keys: none stands twice. More of them may also stand inside strings.
  const repeated = quotedColons(text) === keys ? [] : duplicateKeys(text)
  const halves = escapes && halfSurrogate.test(text) && hasLoneSurrogate(value)
  if (repeated.length === 0 && !halves) return undefined
  const issues: RowIssue[] = repeated.map((key) => ({ code: 'duplicate-key', detail: key.slice(0, 80) }))
  if (halves) issues.push({ code: 'lone-surrogate', detail: 'half of a surrogate pair, which is no character' })
  return issues
}

/** Only an escape can bring one in: UTF-8 has none. */
const halfSurrogate = /\\u[dD][89a-fA-F]/

const quote = 0x22

function quotedColons(text: string): number {
  let count = 0
  for (let at = text.indexOf(':'); at !== -1; at = text.indexOf(':', at + 1)) {
    let before = at - 1
    while (text.charCodeAt(before) <= 0x20) before -= 1
    if (text.charCodeAt(before) === quote) count += 1
  }
  return count
}

function hasLoneSurrogate(value: unknown): boolean {
  if (typeof value === 'string') return !value.isWellFormed()
  if (typeof value !== 'object' || value === null) return false
  if (Array.isArray(value)) return value.some((item) => hasLoneSurrogate(item))
  return Object.entries(value).some(([key, item]) => !key.isWellFormed() || hasLoneSurrogate(item))
}
