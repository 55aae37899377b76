/**
 * Who sits where: one person fills at most one place, and as many places are filled as can be (approvals.md §2.29; a
 * greedy choice wrongly refuses). Among the fullest seatings earlier seats are filled first, and then by earlier
 * people. `candidates` are the people whom a seat may take; the answer has, per seat, those who fill it, ascending.
 */
export function seating(
  seats: readonly { readonly count: number; readonly candidates: readonly number[] }[],
): readonly (readonly number[])[] {
  const places = seats.flatMap(({ count, candidates }, seat) =>
    // More places than people could never be filled, and a policy may ask for a million.
    Array.from({ length: Math.min(count, candidates.length) }, () => ({ seat, candidates })),
  )
  // Augmenting never empties a place again, so going through the places in order fills the earliest that can be.
  const fillable = maximumMatching(places.map(({ candidates }) => candidates))
  const filled = places.filter((_, place) => fillable.has(place))
  const people = [...new Set(filled.flatMap(({ candidates }) => candidates))].toSorted((a, b) => a - b)
  // The same from the people's side, over those places only: it is as large, and takes the earliest people.
  const taken = maximumMatching(
    people.map((person) => filled.flatMap(({ candidates }, place) => (candidates.includes(person) ? [place] : []))),
  )
  return seats.map((_, seat) => people.filter((_person, index) => filled[taken.get(index) ?? -1]?.seat === seat))
}

/**
 * Kuhn's algorithm: a maximum matching from left to right, by left. `edges[l]` are the right vertices of `l` in order
 * of preference. A left vertex is matched whenever it can be together with all that were matched before it.
 */
export function maximumMatching(edges: readonly (readonly number[])[]): ReadonlyMap<number, number> {
  const leftOf = new Map<number, number>()
  for (const left of edges.keys()) augment(left, edges, leftOf, new Set())
  return new Map([...leftOf].map(([right, left]) => [left, right]))
}

function augment(
  left: number,
  edges: readonly (readonly number[])[],
  leftOf: Map<number, number>,
  visited: Set<number>,
): boolean {
  const options = edges[left] ?? []
  const free = options.find((right) => !leftOf.has(right))
  if (free !== undefined) {
    leftOf.set(free, left)
    return true
  }
  for (const right of options) {
    const holder = leftOf.get(right)
    if (visited.has(right) || holder === undefined) continue
    visited.add(right)
    if (augment(holder, edges, leftOf, visited)) {
      leftOf.set(right, left)
      return true
    }
  }
  return false
}
