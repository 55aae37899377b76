import { limits } from './limits.ts'
import type { Place } from './place.ts'

/** Why a file cannot be read as documents: always an error, with the place that has to change. */
export type ReadingProblem = { readonly message: string; readonly place: Place; readonly fix?: string }

/** A problem before offsets in the text are turned into lines and columns. */
export type TextProblem = {
  readonly message: string
  readonly start: number
  readonly end: number
  readonly fix?: string
}

/** The first `limits.reports` items, and one made by `rest` that says how many more there are. */
export function capped<T>(items: readonly T[], rest: (left: number) => T): readonly T[] {
  const left = items.length - limits.reports
  return left > 0 ? [...items.slice(0, limits.reports), rest(left)] : items
}
