import { httpError, notFound } from '../http-error.ts'
import { newComment } from '../pull-request.ts'
import { filesOf } from '../pull-files.ts'
import { commitsOf } from '../pull-merge.ts'
import type { Comment, PullRequest } from '../state.ts'
import { nameWithOwner } from '../world.ts'
import { appAnswer, nullableUser } from './account-answers.ts'
import { commitAnswer } from './git-answers.ts'
import { paged } from './paging.ts'
import { fileAnswer, fullPull, reviewAnswer, simplePull } from './pull-answers.ts'
import type { RepositoryCall, RepositoryRoute } from './route.ts'
import { trusted } from '../trusted.ts'

const READ = [['pull_requests', 'read']] as const

export const pullRoutes: readonly RepositoryRoute[] = [
  {
    operation: 'GET /repos/{owner}/{repo}/pulls',
    needs: READ,
    handle: (call) => paged(call, chosenPulls(call), (pull) => simplePull(call.world, pull)),
  },
  {
    operation: 'GET /repos/{owner}/{repo}/pulls/{pull_number}',
    needs: READ,
    handle: (call) => ({ body: fullPull(call.world, pullOf(call)) }),
  },
  {
    operation: 'GET /repos/{owner}/{repo}/pulls/{pull_number}/files',
    needs: READ,
    handle: (call) => {
      const pull = pullOf(call)
      return paged(call, filesOf(pull).slice(0, call.limits.pullFiles), (change) => fileAnswer(call.world, pull.repository, pull.head.oid, change))
    },
  },
  {
    operation: 'GET /repos/{owner}/{repo}/pulls/{pull_number}/reviews',
    needs: READ,
    handle: (call) => paged(call, pullOf(call).reviews.filter(({ state }) => state !== 'PENDING'), (review) => reviewAnswer(call.world, review)),
  },
  {
    operation: 'GET /repos/{owner}/{repo}/pulls/{pull_number}/commits',
    needs: READ,
    handle: (call) => paged(call, commitsOf(pullOf(call)).slice(0, call.limits.pullCommits), (commit) => commitAnswer(call.world, call.repository, commit)),
  },
  {
    operation: 'GET /repos/{owner}/{repo}/issues/{issue_number}/comments',
    needs: [['issues', 'read'], ['pull_requests', 'read']],
    handle: (call) => {
      const since = Date.parse(call.query['since'] ?? '1970-01-01T00:00:00Z')
      return paged(call, commentsOf(call).filter(({ updatedAt }) => updatedAt.getTime() >= since), (comment) => commentAnswer(call, comment))
    },
  },
  {
    operation: 'POST /repos/{owner}/{repo}/issues/{issue_number}/comments',
    needs: [['issues', 'write'], ['pull_requests', 'write']],
    handle: (call) => {
      const { body = '' } = trusted<{ body?: string }>(call.body)
      if (body.trim() === '') throw httpError(422, 'Validation Failed', [{ resource: 'IssueComment', code: 'missing_field', field: 'body' }])
      const comment = newComment(call.world, call.world.botOf(call.token.app), body)
      commentsOf(call).push(comment)
      call.world.tick()
      return { status: 201, body: commentAnswer(call, comment) }
    },
  },
]

function pullOf({ repository, parameters }: RepositoryCall): PullRequest {
  const found = repository.pulls.get(Number(parameters['pull_number']))
  if (found === undefined) throw notFound()
  return found
}

function commentsOf({ repository, parameters }: RepositoryCall): Comment[] {
  const number = Number(parameters['issue_number'])
  const found = repository.pulls.get(number)?.comments ?? repository.issues.get(number)?.comments
  if (found === undefined) throw notFound()
  return found
}

function chosenPulls({ repository, query }: RepositoryCall): readonly PullRequest[] {
  const { state = 'open', head, base, sort = 'created', direction = sort === 'created' ? 'desc' : 'asc' } = query
  const time = (pull: PullRequest): number => (sort === 'updated' ? pull.updatedAt : pull.createdAt).getTime()
  const chosen = [...repository.pulls.values()]
    .filter((pull) => state === 'all' || (pull.state === 'open') === (state === 'open'))
    .filter((pull) => (head === undefined || head === `${pull.head.owner.login}:${pull.head.ref}`) && (base === undefined || base === pull.base.ref))
    .sort((a, b) => time(a) - time(b) || a.number - b.number)
  return direction === 'desc' ? chosen.toReversed() : chosen
}

function commentAnswer({ world, repository, parameters, token }: RepositoryCall, comment: Comment): Readonly<Record<string, unknown>> {
  const issue = `${nameWithOwner(repository)}/issues/${parameters['issue_number']}`
  const own = world.botOf(token.app) === comment.author
  return {
    id: comment.id,
    node_id: `IC_${Buffer.from(String(comment.id)).toString('base64url')}`,
    url: `${world.host.api}/repos/${nameWithOwner(repository)}/issues/comments/${comment.id}`,
    html_url: `${world.host.html}/${issue}#issuecomment-${comment.id}`,
    issue_url: `${world.host.api}/repos/${issue}`,
    body: comment.body,
    user: nullableUser(world, comment.author),
    created_at: comment.createdAt.toISOString(),
    updated_at: comment.updatedAt.toISOString(),
    author_association: 'NONE',
    performed_via_github_app: own ? appAnswer(world, token.app) : null,
  }
}
