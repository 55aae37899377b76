/** A map of unvalidated data. */
export type Mapping = Readonly<Record<string, unknown>>

export function isMapping(value: unknown): value is Mapping {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

export function isList(value: unknown): value is readonly unknown[] {
  return Array.isArray(value)
}

/** An own field: a manifest without `constructor` has none, whatever JavaScript's objects inherit. */
export function fieldOf(value: unknown, key: string): unknown {
  return isMapping(value) && Object.hasOwn(value, key) ? value[key] : undefined
}

/** What stands at the segments of a JSON Pointer; undefined where they lead nowhere. */
export function valueAt(value: unknown, segments: readonly string[]): unknown {
  return segments.reduce((at: unknown, segment) => (isList(at) ? at[Number(segment)] : fieldOf(at, segment)), value)
}
