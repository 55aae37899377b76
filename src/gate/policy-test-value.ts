import { valueAt } from '../policy/index.ts'

export { isFields, itemsOf, optional, valueAt as valueOf } from '../policy/index.ts'

/** A field that holds text. */
export function textOf(value: unknown, key: string): string | undefined {
  const field = valueAt(value, key)
  return typeof field === 'string' ? field : undefined
}

/** A field that holds a number. */
export function numberOf(value: unknown, key: string): number | undefined {
  const field = valueAt(value, key)
  return typeof field === 'number' ? field : undefined
}
