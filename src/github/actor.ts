import type { Account } from '../approval/index.ts'

/** GraphQL's `Actor` as every query here asks for it; null for a deleted account. */
export type ActorNode = {
  readonly __typename: string
  readonly login: string
  readonly databaseId?: number | null
} | null

/** Fields of an `Actor`: only users and bots have a numeric id. */
export const actorFields = '__typename login ... on User { databaseId } ... on Bot { databaseId }'

/** The account behind an actor, or nothing when it was deleted or has no numeric id to hold it to. */
export function accountOf(actor: ActorNode | undefined): Account | undefined {
  if (!actor || typeof actor.databaseId !== 'number') return undefined
  const bot = actor.__typename !== 'User' || actor.login.endsWith('[bot]')
  return { login: actor.login, id: actor.databaseId, bot }
}
