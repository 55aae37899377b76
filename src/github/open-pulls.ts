import type { Client } from './client.ts'
import { GitHubError } from './error.ts'

type OpenPull = { readonly number: number; readonly head: string }

type Page = {
  readonly repository: {
    readonly pullRequests: {
      readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null }
      readonly nodes: readonly ({ readonly number: number; readonly headRefOid: string } | null)[] | null
    }
  } | null
}

const query = `query OpenPulls($owner: String!, $name: String!, $branch: String, $after: String) {
  repository(owner: $owner, name: $name) {
    pullRequests(states: OPEN, headRefName: $branch, first: 100, after: $after) {
      pageInfo { hasNextPage endCursor } nodes { number headRefOid }
    }
  }
}`

/** Every open pull request, or those whose head branch has a name (in whichever fork). */
export async function openPulls(client: Client, branch?: string): Promise<readonly OpenPull[]> {
  const found: OpenPull[] = []
  let after: string | null = null
  do {
    const variables = { ...client.repository, branch: branch ?? null, after }
    const page: Page = await client.graphql<Page>(query, variables)
    if (!page.repository) throw new GitHubError('not-found', 'The repository cannot be read', 'Check the token.')
    const { nodes, pageInfo } = page.repository.pullRequests
    found.push(...(nodes ?? []).flatMap((node) => (node ? [{ number: node.number, head: node.headRefOid }] : [])))
    after = pageInfo.hasNextPage ? pageInfo.endCursor : null
  } while (after !== null)
  return found
}
