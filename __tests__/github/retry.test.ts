import { describe, expect, test } from '@jest/globals'
import { createClient, GitHubError } from '../../src/github/index.ts'

type Headers = Readonly<Record<string, string>>
type Reply = { readonly status?: number; readonly headers?: Headers; readonly body?: string } | Error

const pull = { body: '{"data":{"repository":{"id":"R_1"}}}' }

/** A client whose fetch gives these replies in turn, the last one for ever; `times` are those of its requests. */
function clientOf(replies: readonly Reply[]) {
  const times: number[] = []
  const client = createClient({
    token: 't',
    apiUrl: 'https://api.github.test',
    graphqlUrl: 'https://api.github.test/graphql',
    repository: { owner: 'acme', name: 'models' },
    limits: { retries: 3, firstPause: 1, longestWait: 2000, timeout: 100 },
    fetch: async () => {
      const reply = replies[Math.min(times.length, replies.length - 1)]
      times.push(performance.now())
      if (reply === undefined || reply instanceof Error) throw reply ?? new Error('no reply')
      const { status = 200, headers = {}, body = '{}' } = reply
      return new Response(body, { status, headers: { 'content-type': 'application/json', ...headers } })
    },
  })
  return { client, times }
}

async function ask(replies: readonly Reply[]) {
  const { client, times } = clientOf(replies)
  try {
    return { answer: await client.graphql('query Ask { viewer { login } }', {}), times, error: undefined }
  } catch (error) {
    if (!(error instanceof GitHubError)) throw error
    return { answer: undefined, times, error: `${error.code}: ${error.message}` }
  }
}

function usedUp(reset: string): Headers {
  return { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': reset }
}

const answer = { repository: { id: 'R_1' } }
const primary = '{"message":"API rate limit exceeded for installation."}'
const secondary = '{"message":"You have exceeded a secondary rate limit."}'

describe('what may pass is tried again', () => {
  const passing: readonly (readonly [string, Reply])[] = [
    ['500', { status: 500 }],
    ['502 with HTML', { status: 502, body: '<html>' }],
    ['503 with retry-after', { status: 503, headers: { 'retry-after': '0' } }],
    ['a lost connection', new TypeError('fetch failed', { cause: new Error('ECONNRESET') })],
    ['JSON that is cut', { body: '{"data":{"repo' }],
    ['no body', { body: '' }],
    ['429', { status: 429, headers: { 'retry-after': '0' } }],
    ['a secondary limit', { status: 403, headers: { 'retry-after': '0' }, body: secondary }],
    ['a primary limit that was reset', { status: 403, headers: usedUp('1'), body: primary }],
    ['a GraphQL limit', { headers: { 'retry-after': '0' }, body: '{"errors":[{"type":"RATE_LIMITED","message":"…"}]}' }],
  ]

  test.each(passing)('%s', async (_, reply) => {
    expect(await ask([reply, reply, pull])).toMatchObject({ answer, error: undefined, times: { length: 3 } })
  })

  test.each(passing)('%s, for ever, ends in an error after four tries', async (_, reply) => {
    const { error, times } = await ask([reply])
    expect(error).toMatch(/^(?:unavailable|rate-limited|malformed-answer|graphql-errors): GitHub/)
    expect(times).toHaveLength(4)
  })
})

describe('what will not pass is not tried again', () => {
  const final: readonly (readonly [string, Reply, RegExp])[] = [
    ['401', { status: 401, body: '{"message":"Bad credentials"}' }, /^unauthorized: .*token/],
    ['403', { status: 403, body: '{"message":"Resource not accessible by integration"}' }, /^forbidden: .*not accessible/],
    ['404', { status: 404, body: '{"message":"Not Found"}' }, /^not-found: /],
    ['422', { status: 422, body: '{"message":"Invalid"}' }, /^refused-request: .*Invalid/],
    ['errors beside data', { body: '{"data":{},"errors":[{"message":"late"}]}' }, /^graphql-errors: .*late/],
    ['a field that is refused', { body: '{"errors":[{"type":"FORBIDDEN","message":"checks"}]}' }, /^forbidden: .*checks/],
    ['nothing of that number', { body: '{"errors":[{"type":"NOT_FOUND","message":"#99"}]}' }, /^not-found: .*#99/],
    ['no data', { body: '{"data":null}' }, /^malformed-answer: /],
    ['JSON that is no object', { body: '"?"' }, /^malformed-answer: /],
  ]

  test.each(final)('%s', async (_, reply, message) => {
    expect(await ask([reply, pull])).toMatchObject({ error: expect.stringMatching(message), times: { length: 1 } })
  })
})

describe('waiting', () => {
  const inSeconds = (seconds: number) => String(Math.ceil(Date.now() / 1000) + seconds)

  test('for as long as `retry-after` says', async () => {
    const { answer: given, times } = await ask([{ status: 429, headers: { 'retry-after': '1' } }, pull])
    expect(given).toEqual(answer)
    expect((times[1] ?? 0) - (times[0] ?? 0)).toBeGreaterThanOrEqual(990)
  })

  test('until the limit is reset, when nothing remains', async () => {
    const headers = usedUp(inSeconds(1))
    const { answer: given, times } = await ask([{ status: 403, headers, body: primary }, pull])
    expect(given).toEqual(answer)
    expect((times[1] ?? 0) - (times[0] ?? 0)).toBeGreaterThanOrEqual(900)
  })

  test.each([
    { 'retry-after': '3' },
    usedUp(inSeconds(3600)),
  ])('not at all when it would be too long: %j', async (headers) => {
    const { error, times } = await ask([{ status: 403, headers, body: primary }, pull])
    expect([error, times.length]).toEqual([expect.stringMatching(/^rate-limited: .*rate limit exceeded/), 1])
  })

  test('not for an answer that never comes', async () => {
    const { client } = clientOf([pull])
    const silent = createClient({
      token: 't',
      apiUrl: 'https://api.github.test',
      graphqlUrl: 'https://api.github.test/graphql',
      repository: client.repository,
      limits: { retries: 1, firstPause: 1, longestWait: 1000, timeout: 50 },
      fetch: async (_, init) =>
        new Promise((_resolve, reject) => {
          init?.signal?.addEventListener('abort', () => reject(init.signal?.reason))
        }),
    })
    await expect(silent.graphql('query Ask { viewer { login } }', {})).rejects.toMatchObject({ code: 'unavailable' })
  })
})
