import type { Account } from '../approval/index.ts'
import type { PullRequest, Reading } from '../github/index.ts'
import type { ManifestChange } from '../manifest/index.ts'
import type { InitiatorReading } from '../policy/index.ts'

/** Logins that the governed manifests name as initiator, in lower case, each once. */
export function initiatorLogins(changes: readonly ManifestChange[]): string[] {
  const documents = changes.flatMap((change) => (change.head ?? change.base)?.documents ?? [])
  const logins = documents.flatMap((document) => document.manifest.initiator.github?.toLowerCase() ?? [])
  return [...new Set(logins)].toSorted()
}

/** Accounts that took part in a pull request, by login in lower case: these need no further look-up. */
export function participants(pull: PullRequest): ReadonlyMap<string, Account> {
  const accounts = [pull.author, ...pull.reviews.map((review) => review.author), ...pull.commenters]
  return new Map(accounts.flatMap((account) => (account ? [[account.login.toLowerCase(), account] as const] : [])))
}

/** What is known of each initiator. A login that was not looked up has no reading. */
export function initiatorReadings(
  logins: readonly string[],
  pull: PullRequest,
  lookedUp: Reading['accounts'],
): Map<string, InitiatorReading> {
  const known = participants(pull)
  const readings = new Map<string, InitiatorReading>()
  for (const login of logins) {
    const found = known.get(login) ?? lookedUp.get(login)
    if (found) {
      const bot = 'bot' in found ? found.bot === true : false
      readings.set(login, { state: 'known', login: found.login, id: found.id, bot, confirmed: confirmed(found.id, pull) })
    } else if (found === null) readings.set(login, { state: 'absent' })
  }
  return readings
}

/** An initiator confirms by opening the pull request, or by approving or commenting on it. */
function confirmed(id: number, pull: PullRequest): boolean {
  if (pull.author?.id === id || pull.commenters.some((account) => account.id === id)) return true
  return pull.reviews.some(
    (review) => review.author?.id === id && (review.state === 'APPROVED' || review.state === 'COMMENTED'),
  )
}
