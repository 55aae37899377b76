import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { createFaultPicker, faultAnswer, partialAnswer, type Fault, type RequestSummary } from './faults.ts'
import { executeQuery, operationOf, type GraphQLRequest } from './graphql/execute.ts'
import { completeLinks } from './rest/paging.ts'
import type { Limits } from './rest/route.ts'
import { serveRest } from './rest/router.ts'
import type { Token } from './tokens.ts'
import type { World } from './world.ts'
import { trusted } from './trusted.ts'

export type LoggedRequest = RequestSummary & {
  /** Undefined until answered, and for ever when the connection was cut. */
  status: number | undefined
  readonly at: Date
  /** The token's value; undefined when there was none. */
  readonly token: string | undefined
  /** What a fault did to it. */
  fault: Fault['kind'] | undefined
}

/** What the server shares with whoever started it. */
export type Desk = {
  readonly world: World
  readonly tokens: ReadonlyMap<string, Token>
  readonly limits: Limits
  readonly faults: Fault[]
  readonly hooks: { readonly matches: (request: RequestSummary) => boolean; readonly act: (request: RequestSummary) => unknown }[]
  readonly requests: LoggedRequest[]
  readonly violations: string[]
}

/** Where a host keeps its two APIs: github.com at the root, GHES under `/api`. */
type Paths = { readonly rest: string; readonly graphql: string }
export const PUBLIC_PATHS: Paths = { rest: '', graphql: '/graphql' }
export const ENTERPRISE_PATHS: Paths = { rest: '/api/v3', graphql: '/api/graphql' }

type Answer = { readonly status: number; readonly body: unknown; readonly headers?: Readonly<Record<string, string>> }

/** Listens on a loopback port of the system's choice. */
export async function listen(desk: Desk, paths: Paths): Promise<{ readonly port: number; readonly close: () => Promise<void> }> {
  const pick = createFaultPicker()
  const server = createServer((request, response) => {
    serve(request, response).catch((error: unknown) => {
      const said = error instanceof Error ? (error.stack ?? error.message).split('\n', 4).join('\n') : String(error)
      desk.violations.push(`the stand-in failed: ${said}`)
      send(response, { status: 500, body: { message: said } })
    })
  })

  async function serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { summary, graphql, prefixed } = await summarise(request, paths)
    if (request.headers['user-agent'] === undefined) desk.violations.push(`${summary.method} ${summary.path} has no user-agent, which GitHub refuses`)
    const token = /^(?:bearer|token)\s+(\S+)$/i.exec(request.headers.authorization ?? '')?.[1]
    const logged: LoggedRequest = { ...summary, status: undefined, at: desk.world.clock.now(), token, fault: undefined }
    desk.requests.push(logged)
    for (const { matches, act } of Array.from(desk.hooks)) if (matches(summary)) await act(summary)
    const fault = pick(desk.faults, summary, desk.requests.length)
    logged.fault = fault?.kind
    const served = fault === undefined || fault.served === true || ['malformed', 'truncated', 'graphql-errors'].includes(fault.kind)
    const answer = served ? await answered(desk, summary, graphql, token, prefixed) : undefined
    deliver(response, fault, answer, logged, desk)
  }

  const port = await start(server)
  const close = async (): Promise<void> => {
    const closed = new Promise<void>((resolve) => void server.close(() => resolve()))
    server.closeAllConnections()
    await closed
  }
  return { port, close }
}

async function answered(desk: Desk, summary: RequestSummary, graphql: GraphQLRequest | undefined, value: string | undefined, prefixed: boolean): Promise<Answer> {
  const { world, limits, requests, violations } = desk
  const token = desk.tokens.get(value ?? '')
  const used = requests.filter(({ operation }) => (operation === undefined) === (graphql === undefined)).length
  const headers = rateHeaders(world, limits.requests, used, graphql === undefined ? 'core' : 'graphql')
  if (token === undefined) {
    const message = value === undefined ? 'Requires authentication' : 'Bad credentials'
    return { status: 401, headers, body: { message, documentation_url: 'https://docs.github.com/rest', status: '401' } }
  }
  if (used > limits.requests) return faultAnswer('403-primary', world.clock.now())
  if (graphql !== undefined) {
    const result = await executeQuery(world, token, limits, graphql, used - 1)
    violations.push(...result.violations)
    return { status: 200, body: result.body, headers }
  }
  if (!prefixed) violations.push(`${summary.method} ${summary.path} lacks the prefix of the REST API`)
  const result = serveRest(summary.method, summary.path, { world, token, limits, used, query: summary.query, body: summary.body })
  violations.push(...result.violations)
  const { link } = result.headers
  const links = link === undefined ? {} : { link: completeLinks(link, `${world.host.api}${summary.path}`, summary.query) }
  return { status: result.status, body: result.body, headers: { ...headers, ...result.headers, ...links } }
}

function deliver(response: ServerResponse, fault: Fault | undefined, answer: Answer | undefined, logged: LoggedRequest, desk: Desk): void {
  const now = desk.world.clock.now()
  const finish = (given: Answer, text = JSON.stringify(given.body)): void => {
    logged.status = given.status
    send(response, given, text, now)
  }
  switch (fault?.kind) {
    case undefined:
      return finish(answer ?? { status: 500, body: {} })
    case 'reset':
      return void response.socket?.resetAndDestroy()
    case 'timeout':
      return undefined
    case 'empty':
      return finish({ status: 200, body: undefined }, '')
    case 'malformed': {
      const text = JSON.stringify(answer?.body)
      return finish({ status: 200, body: undefined }, text.slice(0, Math.ceil(text.length / 2)))
    }
    case 'truncated': {
      const text = JSON.stringify(answer?.body)
      logged.status = answer?.status
      response.writeHead(answer?.status ?? 200, { 'content-type': 'application/json; charset=utf-8', 'content-length': Buffer.byteLength(text) })
      return void response.write(text.slice(0, Math.ceil(text.length / 2)), () => response.socket?.destroy())
    }
    case 'graphql-errors':
      return finish({ status: 200, body: partialAnswer(answer?.body) })
    case '500':
    case '502':
    case '503':
    case '429':
    case '403-secondary':
    case '403-primary':
      return finish(faultAnswer(fault.kind, now))
  }
}

async function summarise(request: IncomingMessage, paths: Paths): Promise<{ summary: RequestSummary; graphql: GraphQLRequest | undefined; prefixed: boolean }> {
  const url = new URL(request.url ?? '/', 'http://localhost')
  const chunks: Buffer[] = []
  for await (const chunk of request as AsyncIterable<Buffer>) chunks.push(chunk)
  const text = Buffer.concat(chunks).toString()
  const body = text === '' ? undefined : parsed(text)
  const method = request.method ?? 'GET'
  const graphql = url.pathname === paths.graphql ? trusted<GraphQLRequest>(typeof body === 'object' ? body : { query: '' }) : undefined
  const prefixed = url.pathname.startsWith(`${paths.rest}/`)
  const path = prefixed ? url.pathname.slice(paths.rest.length) : url.pathname
  const operation = graphql === undefined ? undefined : (operationOf(graphql) ?? '')
  return { summary: { method, path: graphql === undefined ? path : '/graphql', query: Object.fromEntries(url.searchParams), operation, body }, graphql, prefixed }
}

/** What cannot be parsed is no object, and so no valid body of any request. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return text
  }
}

function send(response: ServerResponse, { status, body, headers = {} }: Answer, text = JSON.stringify(body), now?: Date): void {
  const date = now === undefined ? {} : { date: now.toUTCString() }
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8', 'content-length': Buffer.byteLength(text), 'x-github-request-id': 'STAND:IN', ...date, ...headers })
  response.end(text)
}

function rateHeaders(world: World, limit: number, used: number, resource: string): Readonly<Record<string, string>> {
  const reset = Math.ceil(world.clock.now().getTime() / 3_600_000) * 3600
  return {
    'x-ratelimit-limit': String(limit),
    'x-ratelimit-remaining': String(Math.max(0, limit - used)),
    'x-ratelimit-used': String(used),
    'x-ratelimit-reset': String(reset),
    'x-ratelimit-resource': resource,
  }
}

function start(server: Server): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(0, '127.0.0.1', () => resolve(trusted<AddressInfo>(server.address()).port))
  })
}
