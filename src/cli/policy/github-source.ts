import type { ReadSource } from '../../policy/index.ts'
import type { Io } from '../io.ts'

/**
 * Reads the policy files of other repositories from GitHub, with the token of the environment (`GH_TOKEN` or
 * `GITHUB_TOKEN`); `GITHUB_API_URL` and `GITHUB_GRAPHQL_URL` name another host.
 */
export function githubSource(env: Io['env']): ReadSource {
  return async (source) => {
    if (source.kind !== 'github') return { state: 'unreadable', why: 'it is no file of another repository' }
    const token = env['GH_TOKEN'] || env['GITHUB_TOKEN']
    if (!token) {
      const why = `${source.owner}/${source.repository} is on GitHub, and there is no token to ask with`
      return { state: 'unreadable', why, fix: 'Set GH_TOKEN: `GH_TOKEN=$(gh auth token) tunegate …`.' }
    }
    const [{ createClient }, { readElsewhere }] = await Promise.all([import('../../github/index.ts'), import('../../gate/index.ts')])
    const apiUrl = env['GITHUB_API_URL'] || 'https://api.github.com'
    const graphqlUrl = env['GITHUB_GRAPHQL_URL'] || 'https://api.github.com/graphql'
    return readElsewhere((repository) => createClient({ token, apiUrl, graphqlUrl, repository }), source)
  }
}
