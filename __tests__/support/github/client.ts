import { trusted } from './trusted.ts'

/** A bare client, for tests of the stand-in itself. */
export type Client = {
  rest(method: string, path: string, body?: unknown): Promise<{ readonly status: number; readonly body: Json; readonly headers: Headers }>
  graphql(query: string, variables?: Readonly<Record<string, unknown>>): Promise<Json>
}

/** JSON of which a test knows the shape: anything may be asked of it. */
type Json = { readonly [key: string]: Json }

/** A JSON scalar as text. */
export function text(json: Json | undefined): string {
  return trusted<string | number | undefined>(json)?.toString() ?? ''
}

/** The items of a JSON list; none where there is no list. */
export function items(json: Json | undefined): readonly Json[] {
  return Array.isArray(json) ? json : []
}

export function client(host: { readonly apiUrl: string; readonly graphqlUrl: string }, token: string): Client {
  const headers = { authorization: `bearer ${token}`, 'content-type': 'application/json' }
  return {
    async rest(method, path, body) {
      const answer = await fetch(`${host.apiUrl}${path}`, { method, headers, ...(body === undefined ? {} : { body: JSON.stringify(body) }) })
      return { status: answer.status, body: trusted<Json>(await answer.json()), headers: answer.headers }
    },
    async graphql(query, variables = {}) {
      const answer = await fetch(host.graphqlUrl, { method: 'POST', headers, body: JSON.stringify({ query, variables }) })
      return trusted<Json>(await answer.json())
    },
  }
}
