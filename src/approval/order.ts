/** The first of each key, in order. */
export function distinctBy<T>(items: readonly T[], key: (item: T) => string | number): T[] {
  const seen = new Set<string | number>()
  return items.filter((item) => {
    const name = key(item)
    if (seen.has(name)) return false
    seen.add(name)
    return true
  })
}

/** `a`, `a and b`, `a, b and c`. */
export function listed(items: readonly string[], conjunction: 'and' | 'or' = 'and'): string {
  const last = items.at(-1) ?? ''
  if (items.length < 2) return last
  return `${items.slice(0, -1).join(', ')} ${conjunction} ${last}`
}

/** A commit as people write it. */
export function shortCommit(oid: string): string {
  return oid.slice(0, 7)
}
