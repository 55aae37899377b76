import { githubContract } from '../contract.ts'
import { MAX_ANNOTATIONS, outputProblem, type OutputRequest } from '../check-limits.ts'
import { forbidden, httpError, isHttpError, notFound, type HttpError } from '../http-error.ts'
import { allows, sees } from '../tokens.ts'
import { accountRoutes, repositoryRoutes } from './account-routes.ts'
import { checkRoutes } from './check-routes.ts'
import { gitRoutes } from './git-routes.ts'
import { pullRoutes } from './pull-routes.ts'
import type { Call, RepositoryRoute, RestAnswer, Route } from './route.ts'
import { trusted } from '../trusted.ts'

type RestResult = {
  readonly status: number
  readonly body: unknown
  readonly headers: Readonly<Record<string, string>>
  readonly violations: readonly string[]
}

type Target = { readonly operation: string; readonly pattern: RegExp; readonly names: readonly string[]; readonly handle: (call: Call) => RestAnswer }

const DOCUMENTATION = 'https://docs.github.com/rest'
/** Parameters that may hold slashes. */
const DEEP = new Set(['ref', 'branch', 'path', 'basehead', 'commit_sha', 'tree_sha'])

const targets: readonly Target[] = [...accountRoutes, ...[...repositoryRoutes, ...checkRoutes, ...pullRoutes, ...gitRoutes].map(inRepository)]
  .map(target)
  .sort((a, b) => b.operation.split('/').length - a.operation.split('/').length)

/** Serves one REST request; what GitHub's description does not know, or what breaks its limits, is a violation. */
export function serveRest(method: string, path: string, call: Omit<Call, 'parameters'>): RestResult {
  const found = targets.find(({ operation, pattern }) => operation.startsWith(`${method} `) && pattern.test(path))
  if (found === undefined) return { ...shownError(notFound()), violations: [`${method} ${path} is not an endpoint that the stand-in knows`] }
  const [, ...values] = found.pattern.exec(path) ?? []
  const parameters = Object.fromEntries(found.names.map((name, index) => [name, decodeURIComponent(values[index] ?? '')]))
  const template = found.operation.slice(method.length + 1)
  const problems = requestProblems(method, template, call)
  if (problems.length > 0) {
    const error = httpError(422, `Invalid request.\n\n${problems.join('\n')}`)
    return { ...shownError(error), violations: problems.map((problem) => `${method} ${path}: ${problem}`) }
  }
  const answer = attempt(() => found.handle({ ...call, parameters }))
  const status = answer.status ?? 200
  const wrong = githubContract().answerProblems(method, template, status, answer.body)
  return { status, body: answer.body, headers: answer.headers ?? {}, violations: wrong.map((problem) => `${method} ${path}: ${problem}`) }
}

function requestProblems(method: string, template: string, { query, body }: Omit<Call, 'parameters'>): readonly string[] {
  const problems = githubContract().requestProblems(method, template, query, body)
  const output = trusted<{ output?: OutputRequest } | undefined>(body)?.output
  if (problems.length > 0 || output === undefined || !template.includes('check-runs')) return problems
  const limit = outputProblem(output)
  return limit === undefined ? [] : [`${limit.message} ${limit.errors?.map(({ message }) => message).join() ?? ''} (at most ${MAX_ANNOTATIONS} annotations)`]
}

function attempt(handle: () => RestAnswer): RestAnswer {
  try {
    return handle()
  } catch (error) {
    if (!isHttpError(error)) throw error
    return shownError(error)
  }
}

function shownError(error: HttpError): { status: number; body: unknown; headers: Readonly<Record<string, string>> } {
  const { status, message, errors, headers = {} } = error
  return { status, headers, body: { message, ...(errors === undefined ? {} : { errors }), documentation_url: DOCUMENTATION, status: String(status) } }
}

/** Looks the repository up and checks the token before anything is done. */
function inRepository({ operation, needs, handle }: RepositoryRoute): Route {
  return {
    operation,
    handle(call) {
      const repository = call.world.findRepository(`${call.parameters['owner']}/${call.parameters['repo']}`)
      if (repository === undefined || !sees(call.token, repository)) throw notFound()
      if (needs.length > 0 && !needs.some(([scope, level]) => allows(call.token, repository, scope, level))) throw forbidden()
      return handle({ ...call, repository })
    },
  }
}

function target({ operation, handle }: Route): Target {
  const template = operation.slice(operation.indexOf(' ') + 1)
  const names = [...template.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name)
  const source = template.replaceAll(/\{(\w+)\}/g, (_, name: string) => (name === 'path' ? '(.*)' : DEEP.has(name) ? '(.+)' : '([^/]+)'))
  return { operation, names, handle, pattern: new RegExp(`^${source}$`) }
}
