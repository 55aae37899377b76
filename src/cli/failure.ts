/** What an error says, whatever was thrown. */
export function messageOf(error: unknown): string {
  return textIn(error, 'message') ?? String(error)
}

/** Where it was thrown, as far as that is known. */
export function stackOf(error: unknown): string {
  return textIn(error, 'stack') ?? messageOf(error)
}

function textIn(error: unknown, field: 'message' | 'stack'): string | undefined {
  const value: unknown = typeof error === 'object' && error !== null ? Reflect.get(error, field) : undefined
  return typeof value === 'string' ? value : undefined
}
