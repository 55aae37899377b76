import { notFound } from './identifier.ts'
import type { Arguments, Execution, View } from './views.ts'

/** The root fields that find things by their global id: pull requests, repositories, reviews, commits, check runs and accounts. */
export function nodeQueries(execution: Execution): Readonly<Record<string, unknown>> {
  const node = (id: unknown): View => {
    const found = find(execution, String(id))
    if (found === null) throw notFound('node', `the global id of '${String(id)}'`)
    return found
  }
  return {
    node: ({ id }: Arguments) => node(id),
    nodes: ({ ids }: Arguments) => (Array.isArray(ids) ? ids.map(node) : []),
  }
}

function find(execution: Execution, id: string): View | null {
  const { world, views } = execution
  const separator = id.indexOf('_')
  const value = Buffer.from(id.slice(separator + 1), 'base64url').toString()
  const number = Number(value)
  const repositories = [...world.repositories.values()]
  switch (id.slice(0, separator)) {
    case 'R': {
      const repository = repositories.find((one) => one.id === number)
      return repository === undefined ? null : views.repository(repository)
    }
    case 'PR': {
      const pull = repositories.flatMap(({ pulls }) => [...pulls.values()]).find((one) => one.id === number)
      if (pull !== undefined) execution.permit(pull.repository, 'pull_requests')
      return pull === undefined ? null : views.pull(pull)
    }
    case 'PRR': {
      const reviews = repositories.flatMap(({ pulls }) => [...pulls.values()]).flatMap((pull) => pull.reviews)
      const review = reviews.find((one) => one.id === number && one.state !== 'PENDING')
      if (review !== undefined) execution.permit(review.pull.repository, 'pull_requests')
      return review === undefined ? null : views.review(review)
    }
    case 'CR': {
      const run = repositories.flatMap(({ checkRuns }) => checkRuns).find((one) => one.id === number)
      if (run !== undefined) execution.permit(run.repository, 'checks')
      return run === undefined ? null : views.checkRun(run)
    }
    case 'C': {
      const [owner, oid = ''] = value.split(':')
      const repository = repositories.find((one) => one.id === Number(owner))
      if (repository !== undefined) execution.permit(repository, 'contents')
      return repository === undefined ? null : views.commit(repository, oid)
    }
    case 'U':
    case 'B':
    case 'O': {
      const account = world.accounts.find((one) => one.id === number && !one.deleted)
      return account === undefined ? null : views.actor(account)
    }
    default:
      return null
  }
}
