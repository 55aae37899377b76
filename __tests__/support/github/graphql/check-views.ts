import { checkRunsOn, checkRunUrl } from '../check-runs.ts'
import type { CheckRun, CheckSuite, Repository, WorkflowRun } from '../state.ts'
import { nameWithOwner } from '../world.ts'
import { connection } from './connection.ts'
import { nodeId } from './identifier.ts'
import type { Arguments, Execution, View, Views } from './views.ts'

export function checkViews(execution: Execution): Pick<Views, 'checkSuite' | 'checkRun'> {
  const { world } = execution
  const views = {
    checkSuite(suite: CheckSuite): View {
      const runs = checkRunsOn(suite.repository, suite.headSha, { filter: 'all' }).filter((run) => run.suite === suite)
      const done = runs.every(({ status }) => status === 'completed')
      const path = `/${nameWithOwner(suite.repository)}/commit/${suite.headSha}/checks?check_suite_id=${suite.id}`
      return {
        __typename: 'CheckSuite',
        id: nodeId('CS', suite.id),
        databaseId: suite.id,
        app: () => execution.views.app(suite.app),
        repository: () => execution.views.repository(suite.repository),
        commit: () => execution.views.commit(suite.repository, suite.headSha),
        branch: null,
        status: runs.length === 0 ? 'QUEUED' : done ? 'COMPLETED' : 'IN_PROGRESS',
        conclusion: runs.length === 0 || !done ? null : worst(runs),
        createdAt: suite.createdAt.toISOString(),
        updatedAt: suite.createdAt.toISOString(),
        creator: null,
        push: null,
        url: `${world.host.html}${path}`,
        resourcePath: path,
        workflowRun: () => (suite.run === undefined ? null : workflowRunView(suite, suite.run)),
        checkRuns: (given: Arguments) => connection(execution, 'checkRuns', filtered(suite, given['filterBy']), given, views.checkRun),
      }
    },
    checkRun: (run: CheckRun): View => ({
      __typename: 'CheckRun',
      id: nodeId('CR', run.id),
      databaseId: run.id,
      name: run.name,
      status: run.status.toUpperCase(),
      conclusion: run.conclusion?.toUpperCase() ?? null,
      startedAt: run.startedAt?.toISOString() ?? null,
      completedAt: run.completedAt?.toISOString() ?? null,
      externalId: run.externalId,
      detailsUrl: run.detailsUrl,
      permalink: checkRunUrl(world, run),
      url: checkRunUrl(world, run),
      resourcePath: `/${nameWithOwner(run.repository)}/runs/${run.id}`,
      ...run.output,
      deployment: null,
      checkSuite: () => views.checkSuite(run.suite),
      repository: () => execution.views.repository(run.repository),
      isRequired: () => [...run.repository.protections.values()].some(({ requiredChecks = [] }) => requiredChecks.some(({ context }) => context === run.name)),
      annotations: (given: Arguments) =>
        connection(execution, 'annotations', run.annotations, given, (annotation) => ({
          __typename: 'CheckAnnotation',
          annotationLevel: annotation.annotation_level.toUpperCase(),
          path: annotation.path,
          message: annotation.message,
          title: annotation.title ?? null,
          rawDetails: annotation.raw_details ?? null,
          blobUrl: `${world.host.html}/${nameWithOwner(run.repository)}/blob/${run.headSha}/${annotation.path}`,
          location: {
            start: { line: annotation.start_line, column: annotation.start_column ?? null },
            end: { line: annotation.end_line, column: annotation.end_column ?? null },
          },
        })),
    }),
  }

  function workflowRunView(suite: CheckSuite, run: WorkflowRun): View {
    const path = `/${nameWithOwner(suite.repository)}/actions/runs/${run.id}`
    const workflowPath = `/${nameWithOwner(suite.repository)}/actions/workflows/${run.path.split('/').at(-1)}`
    return {
      __typename: 'WorkflowRun',
      id: nodeId('WFR', run.id),
      databaseId: run.id,
      event: run.event,
      runNumber: run.number,
      createdAt: suite.createdAt.toISOString(),
      updatedAt: suite.createdAt.toISOString(),
      checkSuite: () => execution.views.checkSuite(suite),
      url: `${world.host.html}${path}`,
      resourcePath: path,
      workflow: { id: nodeId('W', run.path), databaseId: run.id, name: run.name, resourcePath: workflowPath, url: `${world.host.html}${workflowPath}` },
      file: { id: nodeId('WFRF', run.id), path: run.path, repositoryName: nameWithOwner(suite.repository), resourcePath: workflowPath, url: `${world.host.html}${workflowPath}` },
    }
  }

  return views
}

/** The suites on a commit, by app and by the name of a check in them. */
export function suitesOf(execution: Execution, repository: Repository, oid: string, given: Arguments): View {
  execution.permit(repository, 'checks')
  const { appId, checkName } = (given['filterBy'] ?? {}) as { appId?: number; checkName?: string }
  const suites = repository.checkSuites.filter(
    (suite) =>
      suite.headSha === oid &&
      suite.app.id === (appId ?? suite.app.id) &&
      (checkName === undefined || repository.checkRuns.some((run) => run.suite === suite && run.name === checkName)),
  )
  return connection(execution, 'checkSuites', suites, given, execution.views.checkSuite)
}

/** Null where nothing was reported. */
export function rollupOf(execution: Execution, repository: Repository, oid: string): View | null {
  execution.permit(repository, 'checks')
  const runs = checkRunsOn(repository, oid)
  if (runs.length === 0) return null
  const conclusion = worst(runs)
  const passed = ['SUCCESS', 'NEUTRAL', 'SKIPPED'].includes(conclusion)
  return {
    __typename: 'StatusCheckRollup',
    id: nodeId('SCR', `${repository.id}:${oid}`),
    state: runs.some(({ status }) => status !== 'completed') ? 'PENDING' : passed ? 'SUCCESS' : 'FAILURE',
    commit: () => execution.views.commit(repository, oid),
    contexts: (given: Arguments) => connection(execution, 'contexts', runs, given, execution.views.checkRun),
  }
}

type RunFilter = { readonly appId?: number; readonly checkName?: string; readonly checkType?: 'ALL' | 'LATEST'; readonly status?: string; readonly statuses?: readonly string[]; readonly conclusions?: readonly string[] }

function filtered(suite: CheckSuite, filterBy: unknown): readonly CheckRun[] {
  const { appId, checkName, checkType = 'LATEST', status, statuses, conclusions } = (filterBy ?? {}) as RunFilter
  return checkRunsOn(suite.repository, suite.headSha, { name: checkName, app: appId, filter: checkType === 'ALL' ? 'all' : 'latest' }).filter((run) => {
    const state = run.status.toUpperCase()
    const result = run.conclusion?.toUpperCase() ?? ''
    return run.suite === suite && (status ?? state) === state && (statuses?.includes(state) ?? true) && (conclusions?.includes(result) ?? true)
  })
}

function worst(runs: readonly CheckRun[]): string {
  const conclusions = new Set(runs.map(({ conclusion }) => conclusion))
  const order = ['failure', 'timed_out', 'action_required', 'cancelled', 'success', 'neutral', 'skipped'] as const
  return (order.find((conclusion) => conclusions.has(conclusion)) ?? 'success').toUpperCase()
}
