import { read, type PullRequest } from '../github/index.ts'
import type { Access } from './access.ts'

/** Reads the state of a pull request with the policy at the tip of its base branch. */
export async function readPull(access: Access, number: number): Promise<PullRequest> {
  const { client, policy, check } = access
  const { pull } = await read(client, { pull: { number, policy, check } })
  if (!pull) throw new Error('unreachable: a pull request was asked for')
  return pull
}
