import { grouped } from './grouped.ts'
/** A pair of items that are the same thing in two lists; one index is absent for an item that only one list has. */
export type Match = { readonly before?: number; readonly after?: number }

/** What makes two items the same thing; undefined when the item does not say. */
export type Identity = (item: unknown, index: number) => string | undefined

/** For items that are the same thing when they stand at the same place. */
export const position: Identity = (_, index) => String(index)

/**
 * Pairs the items of two lists by the first identity, what is left by the second, and so on. Of several items with one
 * identity the first goes with the first. In the order of the later list, then what is gone.
 */
export function matchItems(
  before: readonly unknown[],
  after: readonly unknown[],
  identities: readonly Identity[],
): Match[] {
  const partner = new Map<number, number>()
  const taken = new Set<number>()
  for (const identity of identities) {
    const free = [...before.keys()].filter((index) => !taken.has(index))
    const waiting = grouped(free, (index) => identity(before[index], index))
    for (const [index, item] of after.entries()) {
      const key = partner.has(index) ? undefined : identity(item, index)
      const found = key === undefined ? undefined : waiting.get(key)?.shift()
      if (found === undefined) continue
      partner.set(index, found)
      taken.add(found)
    }
  }

  const kept = after.map((_, index): Match => {
    const found = partner.get(index)
    return found === undefined ? { after: index } : { before: found, after: index }
  })
  const gone = [...before.keys()].filter((index) => !taken.has(index))
  return [...kept, ...gone.map((index) => ({ before: index }))]
}
