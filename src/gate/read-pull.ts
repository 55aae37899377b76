import { openPulls, read, type PullRequest } from '../github/index.ts'
import type { Access } from './access.ts'

/** A pull request with every other open one that has the same head. */
export type ListedPull = PullRequest & { readonly siblings: readonly number[] }

/** Reads the state of a pull request with the policy at the tip of its base branch, and who shares its head. */
export async function readPull(access: Access, number: number): Promise<ListedPull> {
  const { client, policy, check } = access
  const { pull } = await read(client, { pull: { number, policy, check } })
  if (!pull) throw new Error('unreachable: a pull request was asked for')
  return { ...pull, siblings: pull.siblings ?? (await siblingsAmongOpen(access, pull)) }
}

async function siblingsAmongOpen({ client }: Access, pull: PullRequest): Promise<number[]> {
  const open = await openPulls(client)
  return open.filter(({ head, number }) => head === pull.head.oid && number !== pull.number).map(({ number }) => number)
}
