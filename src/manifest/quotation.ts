/** Text from a file as a message shows it: a message is one sentence, and a key may have a megabyte. */
export function clipped(text: string, length = 60): string {
  return text.length > length ? `${text.slice(0, length - 1).toWellFormed()}…` : text
}

/** A value as JSON, clipped. */
export function quoted(value: unknown): string {
  if (typeof value === 'number') return String(value)
  return clipped(JSON.stringify(value) ?? 'nothing')
}

/** Text in backticks, clipped. */
export function code(text: string): string {
  return `\`${clipped(text)}\``
}
