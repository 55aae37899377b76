import type { Dismissal } from './review.ts'
import type { ApprovalEvidence } from './standing.ts'
import { foldLogin, isBot, knownAccounts, sameAccount, type Person } from './account.ts'

/** Who dismissed a review, as far as can be known; absent for a deleted account and for bots, which entitle nobody. */
export function dismisserOf(
  dismissal: Dismissal,
  evidence: Omit<ApprovalEvidence, 'teams'>,
): Person | undefined {
  const known = knownAccounts(evidence)
  const account = dismissal.account ?? (dismissal.by === undefined ? undefined : known.get(foldLogin(dismissal.by)))
  const login = account?.login ?? dismissal.by
  if (login === undefined || isBot(account ?? { login, id: 0, bot: false })) return undefined
  const person = { login, id: account?.id }
  return { ...person, canWrite: writeAccess(person, evidence) }
}

/** A review by the same person tells whether they may write now; else their role does, when it was read. */
function writeAccess(
  person: Omit<Person, 'canWrite'>,
  { reviews, permissions }: Pick<ApprovalEvidence, 'reviews' | 'permissions'>,
): boolean | undefined {
  const own = reviews.filter(({ author }) => author !== undefined && sameAccount(author, person))
  if (own.length > 0) return own.every(({ canWrite }) => canWrite)
  const reading = person.id === undefined ? undefined : permissions.get(person.id)
  return reading?.state === 'read' ? reading.permission !== 'none' : undefined
}
