import type { Client } from './client.ts'
import { GitHubError } from './error.ts'

type Entry = {
  readonly headCommit: { readonly oid: string } | null
  readonly baseCommit: { readonly oid: string } | null
  readonly pullRequest: { readonly number: number } | null
}

type Answer = {
  readonly repository: {
    readonly mergeQueue: { readonly entries: { readonly totalCount: number; readonly nodes: readonly (Entry | null)[] | null } | null } | null
  } | null
}

const query = `query MergeQueue($owner: String!, $name: String!, $base: String!) {
  repository(owner: $owner, name: $name) {
    mergeQueue(branch: $base) {
      entries(first: 100) { totalCount nodes { headCommit { oid } baseCommit { oid } pullRequest { number } } }
    }
  }
}`

/** The base branch and last pull request that a merge group's branch names: `gh-readonly-queue/BASE/pr-N-SHA`. */
function parseGroupBranch(branch: string): { readonly base: string; readonly number: number } | undefined {
  const match = /^gh-readonly-queue\/(.+)\/pr-(\d+)-[0-9a-f]{40}$/.exec(branch)
  return match?.[1] && match[2] ? { base: match[1], number: Number(match[2]) } : undefined
}

/**
 * The pull requests whose changes a merge group's commit carries over its base: the queue's entries from the one at
 * that commit down to the group's base. Throws a `GitHubError` when the queue does not account for the commit.
 */
export async function pullsOfGroup(
  client: Client,
  group: { readonly sha: string; readonly baseSha: string | undefined; readonly branch: string },
): Promise<readonly number[]> {
  const named = parseGroupBranch(group.branch)
  if (!named) throw lost(group.sha, `its branch "${group.branch}" is not one of a merge queue`)
  const answer = await client.graphql<Answer>(query, { ...client.repository, base: named.base })
  const list = answer.repository?.mergeQueue?.entries
  const entries = (list?.nodes ?? []).filter((entry) => entry !== null)
  if (!list || entries.length < list.totalCount) throw lost(group.sha, 'the merge queue cannot be read whole')
  const numbers: number[] = []
  let commit: string | undefined = group.sha
  for (let steps = 0; commit !== undefined && commit !== group.baseSha && steps <= entries.length; steps += 1) {
    const at: string = commit
    const here = entries.filter((entry) => entry.headCommit?.oid === at)
    numbers.push(...here.flatMap((entry) => entry.pullRequest?.number ?? []))
    const below: string | undefined = here.find((entry) => entry.baseCommit?.oid !== at)?.baseCommit?.oid
    commit = below
  }
  if (!numbers.includes(named.number)) throw lost(group.sha, `no entry of the queue for #${named.number} is at it`)
  return numbers.toSorted((a, b) => a - b)
}

function lost(sha: string, why: string): GitHubError {
  return new GitHubError(
    'inconsistent',
    `The pull requests of the merge group ${sha.slice(0, 7)} cannot be told: ${why}`,
    'Remove the pull request from the queue and add it again.',
  )
}
