/** Data as text for people: strings bare, lists with commas, maps as JSON. */
export function plainText(value: unknown): string {
  if (typeof value === 'string') return value
  if (Array.isArray(value)) return value.slice(0, mostItems).map(plainText).join(', ')
  if (value instanceof Date) return value.toISOString()
  return JSON.stringify(value, withBigints) ?? ''
}

/** Nobody reads on after so many items, and messages are shorter. */
const mostItems = 100

function withBigints(_key: string, value: unknown): unknown {
  return typeof value === 'bigint' ? String(value) : value
}
