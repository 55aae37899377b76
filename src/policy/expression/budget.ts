import { isList, isMap, type Value } from './value.ts'

/**
 * What an evaluation may still spend, in steps of about 50 ns. Data, not policy, decides how long lists and texts are,
 * so that only counting bounds what an expression costs.
 */
export type Budget = { left: number }

/** Two lists of 200 items, each compared with each by a condition of ten parts, take about 450,000 steps. */
export const mostSteps = 600_000

/** Takes steps off the budget; false when it is overdrawn. */
export function spend(budget: Budget, steps: number): boolean {
  budget.left -= steps
  return budget.left >= 0
}

/** Steps that reading the whole of a value takes at most: an operation that is linear in its operands spends them. */
export function sizeOf(value: Value): number {
  if (typeof value === 'string') return value.length >> 3
  if (typeof value !== 'object' || value === null) return 0
  if (isList(value)) return value.length
  return isMap(value) ? value.size : 0
}

/** Like `sizeOf`, down to the last item: what comparing a value costs. Stops counting at `limit`. */
export function depthSizeOf(value: Value, limit: number): number {
  let total = sizeOf(value)
  if (total > limit || typeof value !== 'object' || value === null) return total
  const items = isList(value) ? value : isMap(value) ? value.values() : []
  for (const item of items) {
    if (total > limit) return total
    if (typeof item === 'string' || typeof item === 'object') total += depthSizeOf(item, limit - total)
  }
  return total
}
