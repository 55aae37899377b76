import type { Seat } from './standing.ts'
import { foldLogin } from './account.ts'
import { maximumMatching } from './matching.ts'
import { listed } from './order.ts'

/** Needed seats that can never be filled, because too few people are left after exclusions (approvals.md §2.30). */
export function deadEnds(seats: readonly Seat[]): readonly string[] {
  const closed = seats.flatMap(({ needed, name, count, eligible }) =>
    needed && eligible !== null ? [{ name, count, eligible }] : [],
  )
  const short = closed.filter(({ count, eligible }) => eligible.length < count)
  return short.length > 0 ? short.map(shortSeat) : jointly(closed)
}

type ClosedSeat = { readonly name: string; readonly count: number; readonly eligible: readonly string[] }

function shortSeat({ name, count, eligible }: ClosedSeat): string {
  const who = eligible.length === 0 ? 'nobody may fill it' : `only ${listed(eligible)} may fill it`
  return (
    `Seat ${name} needs ${people(count)}, but after exclusions ${who}: ` +
    'it can never be filled. Name more people in its `from`, or lower its `count`.'
  )
}

/** Each seat has people enough, but they are the same people. */
function jointly(seats: readonly ClosedSeat[]): readonly string[] {
  const logins = [...new Set(seats.flatMap(({ eligible }) => eligible.map(foldLogin)))]
  const index = new Map(logins.map((login, position) => [login, position]))
  const places = seats.flatMap(({ count, eligible }) => {
    const candidates = eligible.map((login) => index.get(foldLogin(login))).filter((person) => person !== undefined)
    return Array.from({ length: count }, () => candidates)
  })
  const fillable = maximumMatching(places).size
  if (fillable >= places.length) return []
  return [
    `The seats ${listed(seats.map(({ name }) => name))} need ${people(places.length)} together, one for each place, ` +
      `but those who may fill them after exclusions can fill only ${fillable}. ` +
      'Name more people in their `from`, or lower a `count`.',
  ]
}

function people(count: number): string {
  return count === 1 ? '1 person' : `${count} people`
}
