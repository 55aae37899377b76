import type { Client } from './client.ts'
import { GitHubError } from './error.ts'

/** Every file of a commit's tree, as paths. Throws a `GitHubError` when GitHub cuts the list. */
export async function listTree(client: Client, commit: string): Promise<readonly string[]> {
  const { owner, name } = client.repository
  const { data } = await client.rest(`the tree of ${commit.slice(0, 7)}`, (send) =>
    send('GET /repos/{owner}/{repo}/git/trees/{tree_sha}', { owner, repo: name, tree_sha: commit, recursive: '1' }),
  )
  if (data.truncated) {
    throw new GitHubError(
      'cap-reached',
      'GitHub cuts the list of files of this repository (100,000 entries or 7 MB)',
      'Keep manifests and what they reference in a repository of their own.',
    )
  }
  return data.tree.flatMap((entry) => (entry.type !== 'tree' && entry.path !== undefined ? [entry.path] : []))
}
