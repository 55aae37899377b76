import type { ApprovalRequirements, SeatRequirement } from './requirement.ts'
import type { ApprovalEvidence } from './standing.ts'
import { compareText } from '../manifest/index.ts'
import { foldLogin, isBot, knownAccounts } from './account.ts'
import { barOf, barred, exclusionsOf } from './exclusion.ts'
import { readTeam } from './membership.ts'
import { distinctBy } from './order.ts'

/**
 * The logins that a seat's teams and users name, less excluded people and bots; null when a permission lets others in
 * or a team was not read, for then nobody can list them.
 */
export function eligibleLogins(
  seat: SeatRequirement,
  evidence: ApprovalEvidence,
  requirements: ApprovalRequirements,
): readonly string[] | null {
  const teams = seat.from.teams.map((team) => readTeam(team, evidence))
  const members = teams.flatMap((reading) => ('members' in reading ? reading.members : []))
  if (seat.from.permission !== undefined || teams.some((reading) => 'kind' in reading)) return null
  const known = knownAccounts(evidence)
  const bars = barred(evidence, exclusionsOf(seat, requirements))
  // Teams first: they spell a login as GitHub does.
  const named: Named[] = [...members.toSorted(byLogin), ...seat.from.users.toSorted(byLogin)]
  const eligible = named.filter(({ login, id }) => {
    const account = known.get(foldLogin(login)) ?? { login, id: id ?? 0, bot: false }
    // The login belongs to another account than the one that policy pinned.
    if (known.has(foldLogin(login)) && id !== undefined && id !== account.id) return false
    const person = { login, id: id ?? known.get(foldLogin(login))?.id }
    return !isBot(account) && barOf(bars, person) === undefined
  })
  return distinctBy(eligible, ({ login }) => foldLogin(login))
    .map(({ login }) => login)
    .toSorted(compareText)
}

type Named = { readonly login: string; readonly id?: number }

function byLogin(a: Named, b: Named): number {
  return compareText(a.login, b.login)
}
