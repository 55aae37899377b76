import { coerced, numberOf, textOf } from './python-value.ts'

/** A number that a hosted service is told; `auto`, `max` and zero leave the choice to it. */
export function chosen(value: unknown): number | undefined {
  const number = numberOf(value)
  return number === 0 ? undefined : number
}

/** Any value that is not left to the service. */
export function unlessAuto(value: unknown): unknown {
  return value === null || textOf(value)?.toLowerCase() === 'auto' ? undefined : coerced(value)
}

