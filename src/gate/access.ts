import type { Client } from '../github/index.ts'

/** How GitHub is reached, and where the policy is. */
export type Access = {
  readonly client: Client
  /** A client whose token may read the members of teams. */
  readonly members: Client
  /** A client for another repository, whose token may read the policy files there. */
  readonly elsewhere: (repository: Client['repository']) => Client
  readonly policy: string
  readonly check: string
  readonly now: () => Date
}
