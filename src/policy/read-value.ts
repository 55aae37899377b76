export type Fields = Readonly<Record<string, unknown>>

export function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** What stands at a path of unvalidated data; undefined where the path leads nowhere. Inherited keys don't count. */
export function valueAt(value: unknown, ...path: readonly (string | number)[]): unknown {
  return path.reduce(step, value)
}

/** The RFC 6901 pointer of a path. */
export function pointerTo(...path: readonly (string | number)[]): string {
  return path.map((part) => `/${escaped(String(part))}`).join('')
}

function escaped(part: string): string {
  return /[~/]/.test(part) ? part.replaceAll('~', '~0').replaceAll('/', '~1') : part
}

/** A value of the manifest as a message quotes it: JSON, cut short, because a message is one sentence. */
export function quoted(value: unknown): string {
  const text = typeof value === 'number' ? String(value) : (JSON.stringify(value) ?? String(value))
  return text.length > 80 ? `${text.slice(0, 79)}…` : text
}

function step(value: unknown, part: string | number): unknown {
  if (Array.isArray(value)) return typeof part === 'number' ? value[part] : undefined
  return isFields(value) && Object.hasOwn(value, part) ? value[part] : undefined
}
