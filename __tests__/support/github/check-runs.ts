import { outputProblem, storedText, type OutputRequest } from './check-limits.ts'
import { httpError, invalid, notFound } from './http-error.ts'
import type { App, CheckConclusion, CheckRun, CheckStatus, CheckSuite, Repository, WorkflowRun } from './state.ts'
import { ACTIONS_APP, nameWithOwner, type World } from './world.ts'

export type CheckRunRequest = {
  readonly name?: string
  readonly head_sha?: string
  readonly external_id?: string
  readonly details_url?: string
  readonly status?: CheckStatus
  readonly conclusion?: CheckConclusion
  readonly started_at?: string
  readonly completed_at?: string
  readonly output?: OutputRequest
}

export function createCheckRun(world: World, repository: Repository, app: App, request: CheckRunRequest): CheckRun {
  const { name = '', head_sha: headSha = '' } = request
  if (!repository.store.hasCommit(headSha)) throw httpError(422, `No commit found for SHA: ${headSha}`)
  if (name === '') throw invalid('CheckRun', 'name', 'name is missing')
  const run: CheckRun = {
    id: world.nextId(),
    repository,
    app,
    suite: suiteFor(world, repository, app, headSha),
    headSha,
    name,
    externalId: '',
    detailsUrl: null,
    status: 'queued',
    conclusion: null,
    startedAt: world.clock.now(),
    completedAt: null,
    output: { title: null, summary: null, text: null },
    annotations: [],
  }
  apply(world, run, request)
  repository.checkRuns.push(run)
  world.tick()
  return run
}

/** Replaces the output as a whole, appends annotations. Only the app that made a check run may do it. */
export function updateCheckRun(world: World, repository: Repository, app: App, id: number, request: CheckRunRequest): CheckRun {
  const run = findCheckRun(repository, id)
  if (run.app.id !== app.id) {
    throw httpError(403, `Invalid app_id \`${app.id}\` - check run can only be modified by the GitHub App that created it.`)
  }
  if (request.name === '') throw invalid('CheckRun', 'name', 'name is missing')
  apply(world, run, request)
  world.tick()
  return run
}

export function findCheckRun(repository: Repository, id: number): CheckRun {
  const found = repository.checkRuns.find((run) => run.id === id)
  if (found === undefined) throw notFound()
  return found
}

type CheckRunFilter = {
  readonly name?: string | undefined
  readonly app?: number | undefined
  readonly status?: string | undefined
  /** `latest`: of one app's runs of one name only the newest. */
  readonly filter?: 'latest' | 'all' | undefined
}

/** Check runs on a commit, newest first. */
export function checkRunsOn(repository: Repository, sha: string, filter: CheckRunFilter = {}): readonly CheckRun[] {
  const seen = new Set<string>()
  return repository.checkRuns
    .filter(({ headSha, name, app, status }) => {
      const wanted = headSha === sha && name === (filter.name ?? name) && app.id === (filter.app ?? app.id)
      return wanted && status === (filter.status ?? status)
    })
    .toSorted((a, b) => b.id - a.id)
    .filter(({ app, name }) => {
      const key = `${app.id} ${name}`
      const first = !seen.has(key)
      seen.add(key)
      return first || filter.filter === 'all'
    })
}

export function checkRunUrl(world: World, run: CheckRun): string {
  return `${world.host.html}/${nameWithOwner(run.repository)}/runs/${run.id}`
}

export function createSuite(world: World, repository: Repository, app: App, headSha: string, run?: WorkflowRun): CheckSuite {
  const suite: CheckSuite = { id: world.nextId(), repository, app, headSha, createdAt: world.clock.now(), run }
  repository.checkSuites.push(suite)
  return suite
}

/** An app's runs on a commit join its oldest suite there, whichever workflow that belongs to. */
function suiteFor(world: World, repository: Repository, app: App, headSha: string): CheckSuite {
  const found = repository.checkSuites.find((suite) => suite.app.id === app.id && suite.headSha === headSha)
  return found ?? createSuite(world, repository, app, headSha)
}

function apply(world: World, run: CheckRun, request: CheckRunRequest): void {
  if (request.conclusion === 'stale') throw invalid('CheckRun', 'conclusion', 'conclusion is not included in the list')
  if (request.status === 'completed' && request.conclusion === undefined) throw invalid('CheckRun', 'conclusion', 'conclusion is missing')
  const problem = request.output === undefined ? undefined : outputProblem(request.output)
  if (problem !== undefined) throw problem
  run.name = request.name ?? run.name
  run.externalId = request.external_id ?? run.externalId
  run.detailsUrl = run.app.id === ACTIONS_APP.id ? checkRunUrl(world, run) : (request.details_url ?? run.detailsUrl ?? checkRunUrl(world, run))
  run.startedAt = request.started_at === undefined ? run.startedAt : new Date(request.started_at)
  run.status = request.conclusion === undefined ? (request.status ?? run.status) : 'completed'
  run.conclusion = run.status === 'completed' ? (request.conclusion ?? run.conclusion) : null
  if (run.status !== 'completed') run.completedAt = null
  else if (request.conclusion !== undefined) run.completedAt = request.completed_at === undefined ? world.clock.now() : new Date(request.completed_at)
  if (request.output === undefined) return
  const { title, summary, text, annotations = [] } = request.output
  run.output = { title: title ?? run.output.title, summary, text: text === undefined ? null : storedText(text) }
  run.annotations.push(...annotations)
}
