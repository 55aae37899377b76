import type { Seen } from '../../signal.ts'

/** Rows that show any of some keys, ascending, each once. */
export function rowsOf(seen: Seen, keys: readonly string[]): number[] {
  const lists = keys.map((key) => seen.hits.get(key)?.rows ?? [])
  const [only] = lists
  if (only && lists.length === 1) return [...only]
  const rows = new Set<number>()
  for (const list of lists) for (const row of list) rows.add(row)
  return [...rows].toSorted((one, other) => one - other)
}

/** The first excerpts of some keys: at most three. */
export function excerptsOf(seen: Seen, keys: readonly string[]): string[] {
  const all = keys.flatMap((key) => seen.hits.get(key)?.excerpts ?? [])
  return [...new Set(all)].slice(0, 3)
}

/** ‘1 row holds’, ‘3 rows hold’. */
export function counted(count: number, verb: 'hold' | 'teach'): string {
  return count === 1 ? `1 row ${singular[verb]}` : `${count} rows ${verb}`
}

const singular = { hold: 'holds', teach: 'teaches' } as const
