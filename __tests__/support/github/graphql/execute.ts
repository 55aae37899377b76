import { readFileSync } from 'node:fs'
import { buildSchema, execute, GraphQLError, Kind, parse, validate, type DocumentNode, type ExecutionResult, type GraphQLSchema, } from 'graphql'
import type { Limits } from '../rest/route.ts'
import type { Token } from '../tokens.ts'
import { allows } from '../tokens.ts'
import type { World } from '../world.ts'
import { accountViews } from './account-views.ts'
import { checkViews } from './check-views.ts'
import { inaccessible } from './failure.ts'
import { gitViews } from './git-views.ts'
import { protectionViews } from './protection-view.ts'
import { pullViews } from './pull-views.ts'
import { queryViews } from './query-views.ts'
import { repositoryViews } from './repository-views.ts'
import { eventViews } from './timeline.ts'
import type { Arguments, Execution, View, Views } from './views.ts'
import { trusted } from '../trusted.ts'

export type GraphQLRequest = { readonly query: string; readonly variables?: Readonly<Record<string, unknown>>; readonly operationName?: string }
type GraphQLAnswer = {
  readonly body: { data?: unknown; errors?: readonly unknown[] }
  /** What the stand-in itself lacks, or what no GitHub would accept. */
  readonly violations: readonly string[]
}

let built: GraphQLSchema | undefined

/** GitHub's own schema, built once per process. */
export function githubSchema(): GraphQLSchema {
  if (built !== undefined) return built
  const sdl = readFileSync(new URL('../../../../node_modules/@octokit/graphql-schema/schema.graphql', import.meta.url), 'utf8')
  return (built = buildSchema(sdl, { assumeValidSDL: true, assumeValid: true, noLocation: true }))
}

/** Executes a query over the world as the token may see it; an invalid one is answered as GitHub does, and reported. */
export async function executeQuery(world: World, token: Token, limits: Limits, request: GraphQLRequest, spent: number): Promise<GraphQLAnswer> {
  const schema = githubSchema()
  const parsed = parsedQuery(request.query)
  if (parsed instanceof GraphQLError) return refusal([parsed])
  const problems = problemsOf(schema, parsed)
  if (problems.length > 0) return refusal(problems)
  const violations: string[] = []
  const result = await execute({
    schema,
    document: parsed,
    rootValue: executionFor(world, token, limits, spent).query(),
    variableValues: request.variables,
    operationName: request.operationName,
    fieldResolver: (source: View, given: Arguments, _context, { fieldName, parentType }) => {
      const value = source[fieldName]
      if (value !== undefined) return typeof value === 'function' ? trusted<(given: Arguments) => unknown>(value)(given) : value
      violations.push(`the stand-in has no ${parentType.name}.${fieldName}`)
      throw new GraphQLError(`the stand-in has no ${parentType.name}.${fieldName}`)
    },
  })
  if (result.data === undefined) return refusal(result.errors ?? [])
  return { body: answer(result), violations: [...violations, ...bugs(result.errors ?? [])] }
}

/** The name of a request's operation, for the log. */
export function operationOf({ query, operationName }: GraphQLRequest): string | undefined {
  const parsed = parsedQuery(query)
  if (parsed instanceof GraphQLError) return undefined
  const operation = parsed.definitions.find((definition) => definition.kind === Kind.OPERATION_DEFINITION)
  return operationName ?? operation?.name?.value
}

function executionFor(world: World, token: Token, limits: Limits, spent: number): Views {
  const views = trusted<Views>({})
  const execution: Execution = {
    world,
    token,
    limits,
    views,
    cost: { connections: 0, nodes: 0 },
    permit(repository, scope, level = 'read') {
      const own = world.findRepository(token.repository)
      const shared = scope === 'contents' && own?.store === repository.store ? own : repository
      if (!allows(token, shared, scope, level)) throw inaccessible()
    },
  }
  return Object.assign(
    views,
    accountViews(execution),
    repositoryViews(execution),
    protectionViews(execution),
    gitViews(execution),
    pullViews(execution),
    eventViews(execution),
    checkViews(execution),
    queryViews(execution, spent),
  )
}

/** Programs send the same queries again and again; GitHub does not start from nothing each time either. */
const parsedQueries = new Map<string, DocumentNode | GraphQLError>()
const problemsOfQueries = new WeakMap<DocumentNode, readonly GraphQLError[]>()

function parsedQuery(query: string): DocumentNode | GraphQLError {
  const known = parsedQueries.get(query) ?? parsedAnew(query)
  parsedQueries.set(query, known)
  return known
}

function problemsOf(schema: GraphQLSchema, document: DocumentNode): readonly GraphQLError[] {
  const known = problemsOfQueries.get(document) ?? validate(schema, document)
  problemsOfQueries.set(document, known)
  return known
}

function parsedAnew(query: string): DocumentNode | GraphQLError {
  try {
    return parse(query)
  } catch (error) {
    if (error instanceof GraphQLError) return error
    throw error
  }
}

function refusal(errors: readonly GraphQLError[]): GraphQLAnswer {
  return { body: { errors: errors.map(shownError) }, violations: errors.map(({ message }) => `GraphQL: ${message}`) }
}

function answer({ data, errors = [] }: ExecutionResult): GraphQLAnswer['body'] {
  return errors.length === 0 ? { data } : { data, errors: errors.map(shownError) }
}

function shownError({ message, path, locations, extensions }: GraphQLError): unknown {
  const { type, ...rest } = extensions
  return { ...(type === undefined ? {} : { type }), path, ...(Object.keys(rest).length === 0 ? {} : { extensions: rest }), locations, message }
}

/** Errors that no resolver meant: mistakes of the stand-in. */
function bugs(errors: readonly GraphQLError[]): readonly string[] {
  return errors.filter(({ extensions, message }) => extensions['type'] === undefined && !message.startsWith('the stand-in has no')).map(({ message, path }) => `GraphQL at ${path?.join('.')}: ${message}`)
}
