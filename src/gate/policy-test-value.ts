type Fields = Readonly<Record<string, unknown>>

/** Whether a value is a map. */
export function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** An own field of a map; undefined for anything else. */
export function valueOf(value: unknown, key: string): unknown {
  return isFields(value) && Object.hasOwn(value, key) ? value[key] : undefined
}

/** A field that holds text. */
export function textOf(value: unknown, key: string): string | undefined {
  const field = valueOf(value, key)
  return typeof field === 'string' ? field : undefined
}

/** A field that holds a number. */
export function numberOf(value: unknown, key: string): number | undefined {
  const field = valueOf(value, key)
  return typeof field === 'number' ? field : undefined
}

/** The items of a list; none for anything else. */
export function itemsOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : []
}

/** A property only where there is a value. */
export function optional<Key extends string, Value>(key: Key, value: Value | undefined): { [key in Key]?: Value } {
  const made: { [key in Key]?: Value } = {}
  if (value !== undefined) made[key] = value
  return made
}
