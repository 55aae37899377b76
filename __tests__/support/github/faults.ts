export type FaultKind =
  | '500'
  | '502'
  | '503'
  | '429'
  | '403-secondary'
  /** Primary limit used up: `x-ratelimit-remaining: 0` and a reset a minute ahead. */
  | '403-primary'
  /** The connection is cut before an answer. */
  | 'reset'
  /** Never answered. */
  | 'timeout'
  /** 200 with JSON that ends too early. */
  | 'malformed'
  /** 200 without a body. */
  | 'empty'
  /** The connection is cut in the middle of the body. */
  | 'truncated'
  /** 200 with `errors` and only a part of the data; leaves REST requests alone. */
  | 'graphql-errors'

export type RequestSummary = {
  readonly method: string
  /** Without the prefix of GHES and without the query. */
  readonly path: string
  readonly query: Readonly<Record<string, string>>
  /** Name of a GraphQL operation. */
  readonly operation: string | undefined
  readonly body: unknown
}

export type Fault = {
  /** The place in `github.requests`, from 1, or which requests. */
  readonly at: number | ((request: RequestSummary) => boolean)
  readonly kind: FaultKind
  /** How many requests, one after the other. Default: 1 for a number, all for a function. */
  readonly times?: number
  /** The request takes effect and only its answer is lost. */
  readonly served?: boolean
}

type FaultPicker = (faults: readonly Fault[], request: RequestSummary, place: number) => Fault | undefined

/** Which fault, if any, a request meets; counts what each has done. */
export function createFaultPicker(): FaultPicker {
  const done = new WeakMap<Fault, number>()
  return (faults, request, place) => {
    const met = faults.find((fault) => {
      if (fault.kind === 'graphql-errors' && request.operation === undefined) return false
      if (typeof fault.at === 'number') return place >= fault.at && place < fault.at + (fault.times ?? 1)
      return fault.at(request) && (done.get(fault) ?? 0) < (fault.times ?? Infinity)
    })
    if (met !== undefined) done.set(met, (done.get(met) ?? 0) + 1)
    return met
  }
}

type FaultAnswer = { readonly status: number; readonly headers?: Readonly<Record<string, string>>; readonly body: unknown }

/** The answer of a fault that has one of its own. */
export function faultAnswer(kind: '500' | '502' | '503' | '429' | '403-secondary' | '403-primary', now: Date): FaultAnswer {
  const documentation_url = 'https://docs.github.com/rest/using-the-rest-api/rate-limits-for-the-rest-api'
  const secondary = 'You have exceeded a secondary rate limit. Please wait a few minutes before you try again. If you reach out to GitHub Support for help, please include the request ID.'
  switch (kind) {
    case '500':
      return { status: 500, body: { message: 'Server Error' } }
    case '502':
      return { status: 502, body: { message: 'Server Error' } }
    case '503':
      return { status: 503, body: { message: 'Service unavailable' } }
    case '429':
      return { status: 429, headers: { 'retry-after': '1' }, body: { message: secondary, documentation_url } }
    case '403-secondary':
      return { status: 403, headers: { 'retry-after': '1' }, body: { message: secondary, documentation_url } }
    case '403-primary': {
      const reset = String(Math.ceil(now.getTime() / 1000) + 60)
      return { status: 403, headers: { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': reset }, body: { message: 'API rate limit exceeded for installation.', documentation_url } }
    }
  }
}

/** The true answer, with its first list cut in half and an error beside it. */
export function partialAnswer(body: unknown): unknown {
  const errors = [{ message: 'Something went wrong while executing your query. This may be the result of a timeout, or it could be a GitHub bug.' }]
  const data = typeof body === 'object' && body !== null && 'data' in body ? structuredClone(body.data) : null
  halveFirstList(data)
  return { data, errors }
}

function halveFirstList(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false
  if (Array.isArray(value)) {
    value.length = Math.floor(value.length / 2)
    return true
  }
  return Object.values(value).some(halveFirstList)
}
