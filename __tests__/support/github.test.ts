import { readFileSync } from 'node:fs'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { client, items, text, type Client } from './github/client.ts'
import { startGitHub, type GitHub, type PullHandle, type RepositoryHandle } from './github/index.ts'

const query = (name: string): string => readFileSync(new URL(`github/queries/${name}.graphql`, import.meta.url), 'utf8')
const READ = { contents: 'read', pull_requests: 'read' } as const
const checkRun = { name: 'tunegate', status: 'completed', conclusion: 'success' } as const
const annotation = { path: 'a', start_line: 1, end_line: 1, annotation_level: 'notice', message: 'm' } as const

let github: GitHub
let repo: RepositoryHandle
let pull: PullHandle
let gate: Client

beforeEach(async () => {
  github = await startGitHub({ now: '2026-11-23T12:00:00Z' })
  github.user('dana', { id: 42 })
  github.team('acme/ml-security', ['erin'])
  repo = github.repository('acme/models', { collaborators: { dana: 'write', erin: 'maintain', frank: 'read' } })
  repo.commit('main', { by: 'dana', files: { 'finetune/a.yml': 'r: 8\n', 'old.md': 'same\n', '.github/tunegate.yml': 'kind: Policy\n' } })
  repo.branch('feature', 'main')
  repo.commit('feature', { by: 'dana', coAuthors: ['erin', { name: 'Nobody', email: 'no@where' }], files: { 'finetune/a.yml': 'r: 16\n', 'old.md': null, 'new.md': 'same\n', link: { mode: '120000', content: 'a' }, 'data.bin': new Uint8Array([0, 1]) } })
  pull = repo.openPullRequest({ by: 'dana', head: 'feature' })
  gate = client(github, github.token({ repository: 'acme/models', permissions: { ...READ, checks: 'write' } }))
})
afterEach(() => github.close())

describe('the reference queries', () => {
  test('evaluate: pull request, files, reviews, commits and timeline', async () => {
    const approval = pull.review('erin', 'APPROVED', { body: 'fine' })
    pull.review('frank', 'COMMENTED')
    pull.review('mallory', 'APPROVED')
    pull.review('erin', 'PENDING')
    github.deleteAccount('mallory')
    pull.dismiss(approval, 'dana', 'too early')
    repo.updateBranch(pull, 'erin')
    const { data } = await gate.graphql(query('evaluate'), { owner: 'acme', name: 'models', number: pull.number })
    const found = data?.['repository']?.['pullRequest']
    expect(found).toMatchObject({ number: 1, state: 'OPEN', headRefOid: pull.head, baseRefName: 'main', isCrossRepository: false, mergeable: 'MERGEABLE', author: { __typename: 'User', login: 'dana', databaseId: 42 } })
    expect(found?.['files']?.['nodes']).toEqual([
      { path: 'data.bin', changeType: 'ADDED', additions: 0, deletions: 0 },
      { path: 'finetune/a.yml', changeType: 'MODIFIED', additions: 1, deletions: 1 },
      { path: 'link', changeType: 'ADDED', additions: 1, deletions: 0 },
      { path: 'new.md', changeType: 'RENAMED', additions: 0, deletions: 0 },
    ])
    expect(found?.['reviews']?.['nodes']).toMatchObject([
      { fullDatabaseId: String(approval), state: 'DISMISSED', author: { login: 'erin' }, authorCanPushToRepository: true, authorAssociation: 'MEMBER' },
      { state: 'COMMENTED', author: { login: 'frank' }, authorCanPushToRepository: false, submittedAt: '2026-11-23T12:00:04.000Z' },
      { state: 'APPROVED', author: null, authorCanPushToRepository: false },
    ])
    const [own, update] = items(found?.['commits']?.['nodes'])
    expect(own?.['commit']?.['authors']?.['nodes']).toMatchObject([{ user: { login: 'dana' } }, { user: { login: 'erin' } }, { email: 'no@where', user: null }])
    expect(update).toMatchObject({ commit: { authoredByCommitter: false, committer: { user: { login: 'web-flow' } }, signature: { isValid: true, state: 'VALID', signer: { login: 'web-flow' } }, parents: { totalCount: 2 } } })
    expect(found?.['timelineItems']?.['nodes']).toMatchObject([{ __typename: 'ReviewDismissedEvent', previousReviewState: 'APPROVED', actor: { login: 'dana' }, review: { fullDatabaseId: String(approval) } }])
    expect(github.violations).toEqual([])
  })

  test('blobs: mode, oid and text of files, a policy folder, and null for what is not there', async () => {
    const { data } = await gate.graphql(query('blobs'), { owner: 'acme', name: 'models', head: pull.head, base: repo.tip('main'), policyDir: '.github', p0: 'finetune/a.yml', p1: 'data.bin' })
    expect(data?.['repository']).toMatchObject({
      head: { f0: { path: 'finetune/a.yml', mode: 0o100644, type: 'blob', size: 6, object: { text: 'r: 16\n', isBinary: false, isTruncated: false } }, f1: { object: { text: null, isBinary: true, byteSize: 2 } } },
      base: { policies: { type: 'tree', object: { entries: [{ path: '.github/tunegate.yml' }] } }, codeowners: null },
    })
  })

  test('map-run: open pull requests of a branch, those of forks too, and the merge queue', async () => {
    const fork = repo.fork('mallory')
    fork.commit('feature', { by: 'mallory', files: { 'x.md': 'x' } })
    const foreign = repo.openPullRequest({ by: 'mallory', head: 'feature', from: fork })
    const group = repo.enqueue([pull, foreign])
    const { data } = await gate.graphql(query('map-run'), { owner: 'acme', name: 'models', branch: 'feature', base: 'main' })
    expect(data?.['repository']?.['pullRequests']?.['nodes']).toMatchObject([{ number: 1, isCrossRepository: false }, { number: 2, isCrossRepository: true, headRefOid: foreign.head, headRepository: { nameWithOwner: 'mallory/models' } }])
    const entries = data?.['repository']?.['mergeQueue']?.['entries']?.['nodes']
    expect(entries).toMatchObject([{ position: 1, baseCommit: { oid: repo.tip('main') } }, { position: 2, headCommit: { oid: group.sha }, baseCommit: { oid: group.baseSha } }])
    expect(group.ref).toBe(`refs/heads/gh-readonly-queue/main/pr-2-${group.baseSha}`)
  })
})

describe('GraphQL refuses as GitHub does', () => {
  const reviews = (bounds: string): string => `{ repository(owner: "acme", name: "models") { pullRequest(number: 1) { reviews${bounds} { nodes { id } } } } }`

  test.each([
    [reviews('(first: 101)'), 'EXCESSIVE_PAGINATION', 'Requesting 101 records on the `reviews` connection exceeds the `first` limit of 100 records.'],
    [reviews(''), 'MISSING_PAGINATION_BOUNDARIES', 'You must provide a `first` or `last` value to properly paginate the `reviews` connection.'],
    ['{ user(login: "nobody-here") { id } }', 'NOT_FOUND', "Could not resolve to a User with the login of 'nobody-here'."],
    ['{ repository(owner: "acme", name: "other") { id } }', 'NOT_FOUND', "Could not resolve to a Repository with the name 'acme/other'."],
    ['{ organization(login: "acme") { team(slug: "ml-security") { id } } }', 'FORBIDDEN', 'Resource not accessible by integration'],
  ])('%s', async (asked, type, message) => {
    const { errors } = await gate.graphql(asked)
    expect(errors).toMatchObject([{ type, message }])
    expect(github.violations).toEqual([])
  })

  test('a field that is not in the schema, and says so', async () => {
    expect(await gate.graphql('{ viewer { nickname } }')).toMatchObject({ errors: [{ message: expect.stringContaining('nickname') }] })
    expect(github.violations).toHaveLength(1)
  })

  test('pages lead on to the end', async () => {
    for (let round = 0; round < 5; round++) pull.review('erin', 'COMMENTED', { body: String(round) })
    const page = async (after: string | null): Promise<{ bodies: unknown[]; next: string | null }> => {
      const asked = 'query($after: String) { repository(owner: "acme", name: "models") { pullRequest(number: 1) { reviews(first: 2, after: $after) { totalCount pageInfo { hasNextPage endCursor } nodes { body } } } } }'
      const found = (await gate.graphql(asked, { after }))['data']?.['repository']?.['pullRequest']?.['reviews']
      const info = found?.['pageInfo']
      return { bodies: items(found?.['nodes']).map((node) => node['body']), next: info?.['hasNextPage'] ? text(info['endCursor']) : null }
    }
    const seen: unknown[] = []
    let next: string | null = null
    do {
      const { bodies, next: following } = await page(next)
      seen.push(...bodies)
      next = following
    } while (next !== null)
    expect(seen).toEqual(['0', '1', '2', '3', '4'])
  })
})

describe('check runs', () => {
  const post = (body: object): ReturnType<Client['rest']> => gate.rest('POST', '/repos/acme/models/check-runs', { ...checkRun, head_sha: pull.head, ...body })

  test('an update replaces the output, appends annotations and cannot set details_url', async () => {
    const { body } = await post({ details_url: 'https://example.com', output: { title: 't', summary: 's', text: 'x', annotations: [annotation] } })
    const updated = await gate.rest('PATCH', `/repos/acme/models/check-runs/${text(body['id'])}`, { output: { title: 't', summary: 'new', annotations: [annotation] } })
    expect(updated.body).toMatchObject({ conclusion: 'success', output: { summary: 'new', text: null, annotations_count: 2 }, details_url: updated.body['html_url'] })
    expect(github.violations).toEqual([])
  })

  test.each([
    ['51 annotations', { output: { title: 't', summary: 's', annotations: Array.from({ length: 51 }, () => annotation) } }],
    ['a summary too long in bytes', { output: { title: 't', summary: 'é'.repeat(32_768) } }],
    ['a text too long', { output: { title: 't', summary: 's', text: 'x'.repeat(65_536) } }],
    ['a body field that GitHub does not know', { sumary: 'x' }],
  ])('%s are refused and recorded', async (_, body) => {
    expect((await post(body)).status).toBe(422)
    expect(github.violations).toHaveLength(1)
    expect(repo.checkRuns(pull.head)).toEqual([])
  })

  test('text too long in bytes alone is cut without a word', async () => {
    await post({ output: { title: 't', summary: 's', text: 'é'.repeat(40_000) } })
    expect(Buffer.byteLength(repo.checkRuns(pull.head)[0]?.output.text ?? '')).toBeLessThanOrEqual(65_535)
  })

  test('an unknown commit, a completion without conclusion and another app’s run are refused', async () => {
    expect((await post({ head_sha: '0'.repeat(40) })).body['message']).toBe(`No commit found for SHA: ${'0'.repeat(40)}`)
    expect((await post({ conclusion: undefined })).status).toBe(422)
    const foreign = repo.createCheckRun({ ...checkRun, head_sha: pull.head }, { id: 99, slug: 'other', name: 'Other' })
    const refused = await gate.rest('PATCH', `/repos/acme/models/check-runs/${foreign.id}`, { conclusion: 'failure' })
    expect(refused).toMatchObject({ status: 403, body: { message: expect.stringContaining('can only be modified by the GitHub App that created it') } })
  })

  test('are listed newest first, by default the latest of each name', async () => {
    await post({ external_id: 'one' })
    await post({ external_id: 'two' })
    const list = async (search: string): Promise<unknown> => items((await gate.rest('GET', `/repos/acme/models/commits/${pull.head}/check-runs?${search}`)).body['check_runs']).map((run) => run['external_id'])
    expect(await list('check_name=tunegate&app_id=15368')).toEqual(['two'])
    expect(await list('filter=all')).toEqual(['two', 'one'])
    expect(await list('app_id=1')).toEqual([])
  })
})
