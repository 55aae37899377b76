import { accountQueries } from './account-views.ts'
import { nodeQueries } from './node-queries.ts'
import { repositoryQueries } from './repository-views.ts'
import type { Execution, View, Views } from './views.ts'

/** The root of every query. */
export function queryViews(execution: Execution, spent: number): Pick<Views, 'query'> {
  const { world } = execution
  return {
    query: (): View => ({
      __typename: 'Query',
      ...repositoryQueries(execution),
      ...accountQueries(execution),
      ...nodeQueries(execution),
      viewer: () => execution.views.user(world.botOf(execution.token.app)),
      rateLimit: () => ({
        __typename: 'RateLimit',
        cost: 1,
        limit: execution.limits.requests,
        nodeCount: () => execution.cost.nodes,
        remaining: Math.max(0, execution.limits.requests - spent - 1),
        used: spent + 1,
        resetAt: new Date(Math.ceil(world.clock.now().getTime() / 3_600_000) * 3_600_000).toISOString(),
      }),
    }),
  }
}
