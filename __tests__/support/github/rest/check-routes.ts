import { checkRunsOn, createCheckRun, findCheckRun, updateCheckRun, type CheckRunRequest } from '../check-runs.ts'
import { httpError } from '../http-error.ts'
import { resolveCommit } from '../refs.ts'
import { annotationAnswers, checkRunAnswer } from './check-answer.ts'
import { paged } from './paging.ts'
import type { RepositoryRoute } from './route.ts'
import { trusted } from '../trusted.ts'

export const checkRoutes: readonly RepositoryRoute[] = [
  {
    operation: 'POST /repos/{owner}/{repo}/check-runs',
    needs: [['checks', 'write']],
    handle: ({ world, repository, token, body }) => ({
      status: 201,
      body: checkRunAnswer(world, createCheckRun(world, repository, token.app, trusted<CheckRunRequest>(body))),
    }),
  },
  {
    operation: 'PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}',
    needs: [['checks', 'write']],
    handle: ({ world, repository, token, body, parameters }) => ({
      body: checkRunAnswer(world, updateCheckRun(world, repository, token.app, Number(parameters['check_run_id']), trusted<CheckRunRequest>(body))),
    }),
  },
  {
    operation: 'GET /repos/{owner}/{repo}/check-runs/{check_run_id}',
    needs: [['checks', 'read']],
    handle: ({ world, repository, parameters }) => ({ body: checkRunAnswer(world, findCheckRun(repository, Number(parameters['check_run_id']))) }),
  },
  {
    operation: 'GET /repos/{owner}/{repo}/check-runs/{check_run_id}/annotations',
    needs: [['checks', 'read']],
    handle: (call) => paged(call, annotationAnswers(call.world, findCheckRun(call.repository, Number(call.parameters['check_run_id']))), (one) => one),
  },
  {
    operation: 'GET /repos/{owner}/{repo}/commits/{ref}/check-runs',
    needs: [['checks', 'read']],
    handle: (call) => {
      const { world, repository, parameters, query } = call
      const sha = resolveCommit(repository, parameters['ref'] ?? '')
      if (sha === undefined) throw httpError(422, `No commit found for SHA: ${parameters['ref']}`)
      const app = query['app_id'] === undefined ? undefined : Number(query['app_id'])
      const filter = query['filter'] === 'all' ? 'all' : 'latest'
      const runs = checkRunsOn(repository, sha, { name: query['check_name'], status: query['status'], app, filter })
      return paged(call, runs, (run) => checkRunAnswer(world, run), (check_runs) => ({ total_count: runs.length, check_runs }))
    },
  },
]
