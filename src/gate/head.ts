import { grouped } from '../manifest/index.ts'
import { openPulls, pullsOfGroup, type Client, type Target } from '../github/index.ts'

/** A commit that gets one check run, and the pull requests that are judged for it. */
export type Head = {
  /** Those known so far; whatever open pull requests share the head join them. */
  readonly numbers: readonly number[]
  /** The commit, where the event names it. A merge group is judged at its own commit. */
  readonly sha: string | undefined
  readonly mergeGroup: boolean
}

/** The heads that a target asks to be judged. Throws a `GitHubError` when they cannot be told. */
export async function headsOf(client: Client, target: Exclude<Target, { kind: 'unsupported' }>): Promise<Head[]> {
  switch (target.kind) {
    case 'pulls':
      return target.numbers.map((number) => ({ numbers: [number], sha: target.head, mergeGroup: false }))
    case 'open-pulls':
      return byHead(await openPulls(client))
    case 'head': {
      const pulls = await openPulls(client, target.branch)
      return byHead(pulls.filter((pull) => pull.head === target.sha))
    }
    case 'merge-group': {
      const numbers = await pullsOfGroup(client, target)
      return [{ numbers, sha: target.sha, mergeGroup: true }]
    }
  }
}

function byHead(pulls: readonly { readonly number: number; readonly head: string }[]): Head[] {
  const heads = grouped(pulls, (pull) => pull.head)
  return [...heads].map(([sha, group]) => ({ numbers: group.map((pull) => pull.number), sha, mergeGroup: false }))
}
