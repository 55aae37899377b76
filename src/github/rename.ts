import type { Client } from './client.ts'
import { GitHubError } from './error.ts'
import type { PullRequest } from './pull-request.ts'

/**
 * The pull request with the former path of each renamed file, which only REST knows. Costs nothing when nothing was
 * renamed.
 */
export async function withRenames(client: Client, pull: PullRequest): Promise<PullRequest> {
  if (!pull.files.some((file) => file.status === 'renamed')) return pull
  const former = new Map<string, string>()
  for (let page = 1; (page - 1) * 100 < pull.files.length; page += 1) {
    const { data } = await client.rest(`the files of #${pull.number}`, (send) =>
      send('GET /repos/{owner}/{repo}/pulls/{pull_number}/files', {
        owner: client.repository.owner,
        repo: client.repository.name,
        pull_number: pull.number,
        per_page: 100,
        page,
      }),
    )
    for (const file of data) if (file.previous_filename) former.set(file.filename, file.previous_filename)
  }
  const files = pull.files.map((file) => {
    if (file.status !== 'renamed') return file
    const previousPath = former.get(file.path)
    if (previousPath !== undefined) return { ...file, previousPath }
    throw new GitHubError('inconsistent', `GitHub does not say what ${file.path} was renamed from`, 'Re-run the job.')
  })
  return { ...pull, files }
}
