import type { JudgementError } from '../record/index.ts'

/** A step that could not be done says why; nothing is thrown. */
export type Step<Value> =
  { readonly state: 'done'; readonly value: Value } | { readonly state: 'failed'; readonly error: JudgementError }

export function done<Value>(value: Value): Step<Value> {
  return { state: 'done', value }
}

/** What could not be read, and what to do about it. */
export function failed(
  code: string,
  message: string,
  fix: string,
): { readonly state: 'failed'; readonly error: JudgementError } {
  return { state: 'failed', error: { code, message, fix } }
}
