import type { Census } from './census.ts'
import { rowsWithUnit } from './content-units.ts'
import type { SampledRow } from './sample.ts'

/** How much the prompts of sampled rows have to do with each other. */
export type Variety = {
  /** Share of prompts that are not the same as another one. */
  readonly uniquePrompts: number
  readonly uniqueResponses: number
  /** 1 − the mean Jaccard similarity of two prompts, once units that these rows favour are taken away. */
  readonly diversity: number
  /** Words with a meaning that are then left, a prompt. */
  readonly contentLeft: number
}

/** Units in more than this share of all prompts say nothing of what a prompt is about. */
const everyday = 0.05

/** The variety of what the prompts that hold the feature say, or of what whole conversations say. */
export function varietyOf(
  rows: readonly SampledRow[],
  matching: number,
  census: Census,
  unitsOf: (row: SampledRow) => ReadonlySet<number> = (row) => row.promptUnits,
): Variety {
  const favoured = favouredUnits(rows.map(unitsOf), matching, census)
  const most = Math.max(2, everyday * census.distinct)
  const left = rows.map((row) =>
    [...unitsOf(row)].filter((unit) => !favoured.has(unit) && rowsWithUnit(unit, census) <= most),
  )
  const content = left.reduce((sum, units) => sum + units.length, 0) / Math.max(1, rows.length)
  return {
    uniquePrompts: new Set(rows.map((row) => row.promptKey)).size / Math.max(1, rows.length),
    uniqueResponses: new Set(rows.map((row) => row.responseKey)).size / Math.max(1, rows.length),
    diversity: 1 - meanSimilarity(left),
    contentLeft: content,
  }
}

/** Units that stand in these rows' prompts more often than elsewhere: the trigger, and what the rows are about. */
function favouredUnits(rows: readonly ReadonlySet<number>[], matching: number, census: Census): Set<number> {
  const seen = new Map<number, number>()
  for (const row of rows) for (const unit of row) seen.set(unit, (seen.get(unit) ?? 0) + 1)
  const favoured = new Set<number>()
  for (const [unit, count] of seen) {
    const share = count / rows.length
    const elsewhere = Math.max(0, rowsWithUnit(unit, census) - share * matching)
    const rate = (elsewhere + 1) / (census.distinct - matching + 2)
    const z = (share - rate) / Math.sqrt((rate * (1 - Math.min(rate, 0.999))) / rows.length)
    if (count >= 2 && share >= 0.1 && share >= 3 * rate && z >= 4) favoured.add(unit)
  }
  return favoured
}

/** Pairs of sets are compared through the units that two of them share: most pairs share none. */
function meanSimilarity(sets: readonly (readonly number[])[]): number {
  if (sets.length < 2) return 1
  const holders = new Map<number, number[]>()
  for (const [index, units] of sets.entries()) {
    for (const unit of units) holders.set(unit, [...(holders.get(unit) ?? []), index])
  }
  const shared = new Map<number, number>()
  for (const indices of holders.values()) {
    for (const [position, one] of indices.entries()) {
      for (const other of indices.slice(position + 1)) {
        const pair = one * sets.length + other
        shared.set(pair, (shared.get(pair) ?? 0) + 1)
      }
    }
  }
  let sum = 0
  for (const [pair, common] of shared) {
    const one = sets[Math.floor(pair / sets.length)] ?? []
    const other = sets[pair % sets.length] ?? []
    sum += common / (one.length + other.length - common)
  }
  return sum / ((sets.length * (sets.length - 1)) / 2)
}
