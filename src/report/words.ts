import { instant } from '../record/index.ts'
import { inline } from './markdown.ts'

/** `1 error`, `2 errors`, `1,234 rows`. */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${number(count)} ${count === 1 ? one : many}`
}

/** A number for people, grouped the same way everywhere. */
export function number(value: number): string {
  return value.toLocaleString('en-US', { maximumFractionDigits: 6 })
}

/** `alice`, `alice or bob`, `alice, bob or carol`. */
export function listed(items: readonly string[], joint: 'and' | 'or'): string {
  if (items.length < 2) return items.join('')
  return `${items.slice(0, -1).join(', ')} ${joint} ${items.slice(-1).join('')}`
}

/** The first items of a list, and in words how many more there are. */
export function firstOf(items: readonly string[], most: number, joint: 'and' | 'or'): string {
  if (items.length <= most) return listed(items, joint)
  return listed([...items.slice(0, most), `${number(items.length - most)} more`], joint)
}

/** An instant for people, to the minute; what is no time is shown as it was said. */
export function moment(time: string): string {
  const said = instant(time)
  return /^\d{4}-\d\d-\d\dT[\d:.]+Z$/.test(said) ? `${said.slice(0, 10)} ${said.slice(11, 16)} UTC` : inline(said, 40)
}

/** A commit as people quote it. */
export function shortCommit(oid: string): string {
  return oid.slice(0, 7)
}

/** A digest as far as people compare it. */
export function shortDigest(hex: string): string {
  return hex.slice(0, 12)
}
