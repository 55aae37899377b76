import pRetry from 'p-retry'

type Fetch = typeof fetch

/** How often and how long to try again: counts, and milliseconds. */
export type RetryLimits = {
  readonly retries: number
  /** The first pause; it doubles, with jitter, while GitHub names no other. */
  readonly firstPause: number
  /** Longest single wait that GitHub may ask for, and the longest time in all. */
  readonly longestWait: number
  readonly timeout: number
}

export const retryLimits: RetryLimits = { retries: 3, firstPause: 400, longestWait: 60_000, timeout: 12_000 }

/** An answer or a failure that may pass: thrown inside the loop only. */
class Passing extends Error {
  readonly response: Response | undefined
  readonly wait: number

  constructor(message: string, wait: number, response?: Response, cause?: unknown) {
    super(message, { cause })
    this.wait = wait
    this.response = response
  }
}

/**
 * A `fetch` that tries again what may pass: lost connections, time-outs, 5xx, 429, GitHub's secondary limits and
 * answers whose JSON is cut. It obeys `retry-after`, else `x-ratelimit-reset` when nothing remains, else backs off
 * exponentially with jitter (GitHub REST docs, "Best practices", "Handle rate limit errors"). When tries or time run out it
 * gives the last answer, or throws the last failure.
 */
export function retryingFetch(base: Fetch, limits: RetryLimits = retryLimits): Fetch {
  return async (input, init) => {
    try {
      return await pRetry(() => attempt(base, input, init, limits), {
        retries: limits.retries,
        minTimeout: limits.firstPause,
        randomize: true,
        maxRetryTime: limits.longestWait * limits.retries,
        shouldRetry: ({ error }) => error instanceof Passing && error.wait <= limits.longestWait,
        onFailedAttempt: async ({ error, retriesLeft }) => {
          if (error instanceof Passing && retriesLeft > 0 && error.wait <= limits.longestWait) await pause(error.wait)
        },
      })
    } catch (error) {
      if (error instanceof Passing && error.response) return error.response
      throw error
    }
  }
}

async function attempt(base: Fetch, input: Parameters<Fetch>[0], init: RequestInit | undefined, limits: RetryLimits) {
  let response: Response
  let body: string
  try {
    response = await base(input, { ...init, signal: AbortSignal.timeout(limits.timeout) })
    body = await response.text()
  } catch (error) {
    throw new Passing(reasonOf(error, limits), 0, undefined, error)
  }
  const answer = new Response(bodyAllowed(response.status) ? body : null, response)
  const wait = waitFor(response, body)
  if (wait !== undefined) throw new Passing(`GitHub answered ${response.status}`, wait, answer)
  if (response.ok && parsed(body) === undefined && bodyAllowed(response.status)) {
    throw new Passing('GitHub answered with JSON that is cut or malformed', 0, answer)
  }
  return answer
}

/** How long to wait before trying again, in milliseconds, or nothing when the answer is final. */
function waitFor(response: Response, body: string): number | undefined {
  if (response.status >= 500) return retryAfter(response) ?? 0
  const limited = response.status === 429 || (response.status === 403 && isRateLimit(response, body))
  if (limited || (response.ok && isLimitedQuery(body))) return retryAfter(response) ?? 1000
  return undefined
}

function isRateLimit(response: Response, body: string): boolean {
  if (response.headers.get('retry-after') || response.headers.get('x-ratelimit-remaining') === '0') return true
  return /secondary rate limit|abuse detection/i.test(body)
}

/** GraphQL tells of a limit in a whole answer; anybody can put the word into a title. */
function isLimitedQuery(body: string): boolean {
  if (!body.includes('"RATE_LIMITED"')) return false
  const answer = parsed(body)
  const errors = typeof answer === 'object' && answer !== null && 'errors' in answer ? answer.errors : []
  return Array.isArray(errors) && errors.some((error: { type?: unknown } | null) => error?.type === 'RATE_LIMITED')
}

function retryAfter(response: Response): number | undefined {
  const seconds = Number(response.headers.get('retry-after') ?? Number.NaN)
  if (Number.isFinite(seconds)) return Math.max(0, seconds * 1000)
  if (response.headers.get('x-ratelimit-remaining') !== '0') return undefined
  const reset = Number(response.headers.get('x-ratelimit-reset') ?? Number.NaN)
  return Number.isFinite(reset) ? Math.max(0, reset * 1000 - Date.now()) : undefined
}

/** The JSON of a body, or nothing: no JSON text parses to undefined. */
function parsed(body: string): unknown {
  try {
    return JSON.parse(body)
  } catch {
    return undefined
  }
}

function bodyAllowed(status: number): boolean {
  return status !== 204 && status !== 205 && status !== 304
}

function reasonOf(error: unknown, limits: RetryLimits): string {
  if (error instanceof DOMException && error.name === 'TimeoutError') return `no answer in ${limits.timeout / 1000} s`
  const cause = error instanceof Error ? (error.cause ?? error) : error
  return cause instanceof Error ? cause.message : String(cause)
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds))
}
