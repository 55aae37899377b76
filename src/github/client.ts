import { request } from '@octokit/request'
import { GitHubError } from './error.ts'
import { retryingFetch, retryLimits, type RetryLimits } from './retry.ts'

export type Connection = {
  readonly token: string
  /** e.g. `https://api.github.com`, or `https://HOST/api/v3` on GitHub Enterprise Server. */
  readonly apiUrl: string
  readonly graphqlUrl: string
  readonly repository: { readonly owner: string; readonly name: string }
  readonly fetch?: typeof fetch
  readonly limits?: RetryLimits
}

/** One error of a GraphQL answer, as far as it is read. */
export type GraphqlError = { readonly type?: string; readonly message?: string; readonly path?: readonly (string | number)[] }

export type Client = ReturnType<typeof createClient>

/**
 * GitHub's two APIs behind one token, for one repository. Both throw a `GitHubError` on anything but a whole answer.
 */
export function createClient(connection: Connection) {
  const send = request.defaults({
    baseUrl: connection.apiUrl,
    headers: { authorization: `token ${connection.token}`, 'x-github-api-version': '2022-11-28' },
    request: { fetch: retryingFetch(connection.fetch ?? fetch, connection.limits ?? retryLimits) },
  })
  return {
    repository: connection.repository,

    /**
     * One REST call: `call` makes it with octokit's typed `request`. `what` names it in messages, as in "the members
     * of acme/ml-security".
     */
    async rest<Answer extends { data: unknown }>(what: string, call: (send: typeof request) => Promise<Answer>) {
      try {
        const answer = await call(send)
        if (isObject(answer.data)) return answer
      } catch (error) {
        throw translate(error, what)
      }
      throw malformed(what)
    },

    /**
     * One GraphQL call. Any entry in `errors` is a failure, but for those that `tolerate` names: GitHub reports an
     * unknown login, for one, as an error beside whole data.
     */
    async graphql<Data extends object>(
      query: string,
      variables: Readonly<Record<string, unknown>>,
      tolerate: (error: GraphqlError) => boolean = () => false,
    ): Promise<Data> {
      const name = /^\s*query (\w+)/.exec(query)?.[1] ?? 'query'
      try {
        const answer: { data: { data?: Data | null; errors?: GraphqlError[] } } = await send({
          method: 'POST',
          url: connection.graphqlUrl,
          baseUrl: '',
          query,
          variables,
        })
        const errors = answer.data.errors?.filter((error) => !tolerate(error)) ?? []
        if (errors.length > 0) throw graphqlFailure(name, errors)
        if (isObject(answer.data.data)) return answer.data.data
      } catch (error) {
        throw translate(error, `the GraphQL query ${name}`)
      }
      throw malformed(`the GraphQL query ${name}`)
    },
  }
}

function graphqlFailure(name: string, errors: readonly GraphqlError[]): GitHubError {
  const told = errors.map((error) => error.message ?? error.type ?? 'no message').join('; ')
  if (errors.every((error) => error.type === 'NOT_FOUND')) {
    const fix = 'Check the input `pull-request`, and that the token may read the repository.'
    return new GitHubError('not-found', `GitHub does not have what the query ${name} asks for: ${told}`, fix)
  }
  const forbidden = errors.some((error) => error.type === 'FORBIDDEN' || error.type === 'INSUFFICIENT_SCOPES')
  return forbidden
    ? new GitHubError('forbidden', `GitHub refused part of the GraphQL query ${name}: ${told}`, permissions)
    : new GitHubError('graphql-errors', `GitHub answered the GraphQL query ${name} with errors: ${told}`, tryAgain)
}

const tryAgain = 'Re-run the job; if it stays, look at GitHub’s status page.'
const report = 'Report it as an issue of tunegate: another run would be refused as well.'
const permissions =
  'Give the job `permissions: { contents: read, pull-requests: read, checks: write }`, or a token that has them.'

function malformed(what: string): GitHubError {
  return new GitHubError('malformed-answer', `GitHub's answer for ${what} could not be read`, tryAgain)
}

function translate(error: unknown, what: string): GitHubError {
  if (error instanceof GitHubError) return error
  const status = statusOf(error)
  const message = error instanceof Error ? error.message : String(error)
  const options = { cause: error, ...(status === undefined ? {} : { status }) }
  if (status === undefined || !answered(error)) {
    return new GitHubError('unavailable', `GitHub gave no answer for ${what}: ${message}`, tryAgain, { cause: error })
  }
  if (status === 401) {
    return new GitHubError('unauthorized', `GitHub does not accept the token (${what})`, 'Check the token inputs.', options)
  }
  if (status === 429 || (status === 403 && /rate limit/i.test(message))) {
    return new GitHubError('rate-limited', `GitHub's rate limit is used up (${what}): ${message}`, 'Re-run later.', options)
  }
  if (status === 403) return new GitHubError('forbidden', `GitHub refused ${what}: ${message}`, permissions, options)
  if (status === 404) {
    return new GitHubError('not-found', `GitHub did not find ${what}: ${message}`, permissions, options)
  }
  if (status >= 500) {
    return new GitHubError('unavailable', `GitHub answered ${status} for ${what}`, tryAgain, options)
  }
  return new GitHubError('refused-request', `GitHub refused ${what}: ${message}`, report, options)
}

/** octokit reports a lost connection as a 500 without a response. */
function answered(error: unknown): boolean {
  return isObject(error) && 'response' in error && error.response !== undefined
}

function statusOf(error: unknown): number | undefined {
  return isObject(error) && 'status' in error && typeof error.status === 'number' ? error.status : undefined
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null
}
