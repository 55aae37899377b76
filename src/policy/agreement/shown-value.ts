import { quoted } from '../read-value.ts'
import { secretIn } from '../secret-pattern.ts'

/** A value as a message quotes it: cut short, and hidden where it holds a credential, for findings are published. */
export function shown(value: unknown): string {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? '')
  const secret = secretIn(text)
  return secret === undefined ? quoted(value) : `(hidden: holds ${secret})`
}

/** A key path as a message writes it, in backticks. */
export function shownKey(key: string): string {
  if (secretIn(key) !== undefined) return '`…`'
  return `\`${key.length > 80 ? `${key.slice(0, 79).toWellFormed()}…` : key}\``
}
