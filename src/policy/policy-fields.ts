/** Readers of parts of a policy file give an empty value for what is not of their type: the schema has complained. */
export type PolicyFields = Readonly<Record<string, unknown>>

export function fieldsOf(value: unknown): PolicyFields {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : {}
}

export function itemsOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : []
}

export function textsOf(value: unknown): readonly string[] | undefined {
  return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : undefined
}

/** One text or a list of them, as a list. */
export function oneOrMore(value: unknown): readonly string[] {
  return typeof value === 'string' ? [value] : (textsOf(value) ?? [])
}

export function textOf(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined
}

export function pick<Name extends string>(names: readonly Name[], value: unknown): Name | undefined {
  return names.find((name) => name === value)
}

/** A property only where there is a value: an absent key and an undefined one are not the same in a policy. */
export function optional<Key extends string, Value>(key: Key, value: Value | undefined): { [key in Key]?: Value } {
  const made: { [key in Key]?: Value } = {}
  if (value !== undefined) made[key] = value
  return made
}
