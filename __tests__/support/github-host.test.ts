import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { client, type Client } from './github/client.ts'
import { startGitHub, type FaultKind, type GitHub, type PullHandle, type RepositoryHandle } from './github/index.ts'

const READ = { contents: 'read', pull_requests: 'read', checks: 'read' } as const

let github: GitHub
let repo: RepositoryHandle
let pull: PullHandle
let gate: Client

beforeEach(async () => {
  github = await startGitHub()
  repo = github.repository('acme/models', { collaborators: { dana: 'write', erin: { level: 'write', roleName: 'ml-lead' } } })
  repo.commit('main', { by: 'dana', files: { 'a.yml': 'r: 8\n' } })
  repo.branch('feature', 'main')
  repo.commit('feature', { by: 'dana', files: { 'b.yml': 'r: 8\n', 'a.yml': null } })
  pull = repo.openPullRequest({ by: 'dana', head: 'feature' })
  gate = client(github, github.token({ repository: 'acme/models', permissions: READ }))
})
afterEach(() => github.close())

describe('permissions', () => {
  const as = (permissions: Parameters<GitHub['token']>[0]['permissions'], repository = 'acme/models'): Client => client(github, github.token({ repository, permissions }))

  test('a token lacks what it was not given', async () => {
    const forbidden = { status: 403, body: { message: 'Resource not accessible by integration' } }
    expect(await gate.rest('POST', '/repos/acme/models/check-runs', { name: 'x', head_sha: pull.head })).toMatchObject(forbidden)
    expect(await as({}).rest('GET', '/repos/acme/models/pulls/1')).toMatchObject(forbidden)
    expect(await as({ contents: 'read' }).graphql('{ repository(owner: "acme", name: "models") { databaseId pullRequest(number: 1) { id } } }')).toMatchObject({ data: { repository: { pullRequest: null } }, errors: [{ type: 'FORBIDDEN', path: ['repository', 'pullRequest'] }] })
    expect(await as(READ, 'acme/other').rest('GET', '/repos/acme/models')).toMatchObject({ status: 404 })
    expect(await client(github, 'wrong').rest('GET', '/repos/acme/models')).toMatchObject({ status: 401, body: { message: 'Bad credentials' } })
  })

  test('teams exist only for a token that may read members, and hold the members of child teams', async () => {
    github.team('acme/security', ['erin'])
    github.team('acme/ml-security', ['frank'], { parent: 'security' })
    const path = '/orgs/acme/teams/security/memberships/frank'
    const members = as({ ...READ, members: 'read' })
    expect((await gate.rest('GET', path)).status).toBe(404)
    expect(await members.rest('GET', path)).toMatchObject({ status: 200, body: { state: 'active', role: 'member' } })
    expect((await members.rest('GET', '/orgs/acme/teams/security/memberships/dana')).status).toBe(404)
    const { data } = await members.graphql('{ organization(login: "acme") { team(slug: "security") { members(first: 10) { totalCount edges { role node { login } } } } } }')
    expect(data?.['organization']?.['team']?.['members']).toMatchObject({ totalCount: 2, edges: [{ role: 'MEMBER', node: { login: 'erin' } }, { node: { login: 'frank' } }] })
    expect(github.violations).toEqual([])
  })

  test('a collaborator’s role has its own name beside the old one', async () => {
    const permission = async (login: string): Promise<unknown> => (await gate.rest('GET', `/repos/acme/models/collaborators/${login}/permission`)).body
    expect(await permission('erin')).toMatchObject({ permission: 'write', role_name: 'ml-lead' })
    expect(await permission('nobody')).toMatchObject({ message: 'nobody is not a user' })
    github.user('eve')
    expect(await permission('eve')).toMatchObject({ permission: 'none' })
  })
})

describe('faults', () => {
  const ask = (): Promise<Response> => fetch(`${github.apiUrl}/users/dana`, { headers: { authorization: `bearer ${token}` }, signal: AbortSignal.timeout(300) })
  let token: string
  beforeEach(() => void (token = github.token({ repository: 'acme/models', permissions: READ })))

  test.each<[FaultKind, number]>([['500', 500], ['502', 502], ['503', 503], ['429', 429], ['403-secondary', 403], ['403-primary', 403]])('%s answers so once, then all is well', async (kind, status) => {
    github.faults.push({ at: 1, kind })
    const answer = await ask()
    expect(answer.status).toBe(status)
    if (kind === '429' || kind === '403-secondary') expect(answer.headers.get('retry-after')).toBe('1')
    expect((await ask()).status).toBe(200)
    expect(github.requests.map(({ fault }) => fault)).toEqual([kind, undefined])
  })

  test.each<FaultKind>(['reset', 'timeout', 'malformed', 'empty', 'truncated'])('%s gives no usable answer', async (kind) => {
    github.faults.push({ at: ({ path }) => path.startsWith('/users/'), kind, times: 1 })
    await expect(ask().then((answer) => answer.json())).rejects.toThrow()
    expect((await ask()).status).toBe(200)
  })

  test('graphql-errors answers 200 with errors and a part of the data', async () => {
    github.faults.push({ at: 1, kind: 'graphql-errors' })
    const answer = await gate.graphql('{ repository(owner: "acme", name: "models") { pullRequests(first: 5) { nodes { number } } } }')
    expect(answer).toMatchObject({ data: { repository: { pullRequests: { nodes: [] } } }, errors: [{}] })
  })

  test('a served request takes effect though its answer is lost', async () => {
    const writer = client(github, github.token({ repository: 'acme/models', permissions: { checks: 'write' } }))
    github.faults.push({ at: 1, kind: 'reset', served: true })
    await expect(writer.rest('POST', '/repos/acme/models/check-runs', { name: 'tunegate', head_sha: pull.head })).rejects.toThrow()
    expect(repo.checkRuns(pull.head)).toHaveLength(1)
  })
})

describe('the world', () => {
  test('changes right before a request is served', async () => {
    github.before(({ path }) => path.endsWith('/pulls/1'), () => repo.commit('feature', { by: 'mallory', files: { 'c.yml': 'x' } }))
    const before = pull.head
    const { body } = await gate.rest('GET', '/repos/acme/models/pulls/1')
    expect(body['head']?.['sha']).not.toBe(before)
    expect((await gate.rest('GET', '/repos/acme/models/pulls/1')).body['head']?.['sha']).toBe(pull.head)
  })

  test('remembers force-pushes, retargets and collected commits', async () => {
    const lost = pull.head
    const review = pull.review('erin', 'APPROVED')
    repo.branch('release', 'main')
    repo.forcePush('feature', repo.commit('other', { by: 'dana', parents: [repo.tip('main')], files: { 'z.yml': 'z' } }), 'dana')
    pull.retarget('release', 'erin')
    repo.forget(lost)
    const { data } = await gate.graphql('{ repository(owner: "acme", name: "models") { pullRequest(number: 1) { reviews(first: 1) { nodes { fullDatabaseId commit { oid } } } timelineItems(last: 5, itemTypes: [HEAD_REF_FORCE_PUSHED_EVENT, BASE_REF_CHANGED_EVENT]) { nodes { __typename ... on HeadRefForcePushedEvent { beforeCommit { oid } afterCommit { oid } } ... on BaseRefChangedEvent { previousRefName currentRefName } } } } } }')
    const found = data?.['repository']?.['pullRequest']
    expect(found?.['reviews']?.['nodes']).toEqual([{ fullDatabaseId: String(review), commit: null }])
    expect(found?.['timelineItems']?.['nodes']).toEqual([
      { __typename: 'HeadRefForcePushedEvent', beforeCommit: null, afterCommit: { oid: pull.head } },
      { __typename: 'BaseRefChangedEvent', previousRefName: 'main', currentRefName: 'release' },
    ])
    expect(github.violations).toEqual([])
  })

  test('keeps ids and rights of a renamed account, and forgets deleted ones, branches and forks', async () => {
    const erin = github.user('erin').id
    pull.review('erin', 'APPROVED')
    github.renameAccount('erin', 'erika')
    expect(github.user('erin').id).not.toBe(erin)
    const fork = repo.fork('mallory')
    fork.commit('patch', { by: 'mallory', files: { 'm.yml': 'm' } })
    repo.openPullRequest({ by: 'mallory', head: 'patch', from: fork })
    github.deleteRepository('mallory/models')
    github.deleteAccount('mallory')
    const asked = 'query($id: ID!) { node(id: $id) { ... on PullRequest { reviews(first: 1) { nodes { databaseId authorCanPushToRepository author { login ... on User { databaseId } } } } } } repository(owner: "acme", name: "models") { pullRequest(number: 2) { isCrossRepository author { login } headRepository { id } headRef { id } headRefOid } } }'
    const { body } = await gate.rest('GET', '/repos/acme/models/pulls/1')
    const { data } = await gate.graphql(asked, { id: body['node_id'] })
    expect(data).toMatchObject({
      node: { reviews: { nodes: [{ databaseId: null, authorCanPushToRepository: true, author: { login: 'erika', databaseId: erin } }] } },
      repository: { pullRequest: { isCrossRepository: true, author: null, headRepository: null, headRef: null } },
    })
    repo.deleteBranch('feature')
    expect(pull.state.state).toBe('closed')
    expect(github.violations).toEqual([])
  })

  test('rolls the check runs of a commit up', async () => {
    repo.createCheckRun({ name: 'ci', head_sha: pull.head, conclusion: 'success' })
    repo.createCheckRun({ name: 'tunegate', head_sha: pull.head, conclusion: 'failure' })
    const { data } = await gate.graphql('{ repository(owner: "acme", name: "models") { pullRequest(number: 1) { statusCheckRollup { state contexts(first: 5) { nodes { __typename ... on CheckRun { name conclusion } } } } } } }')
    expect(data?.['repository']?.['pullRequest']).toEqual({
      statusCheckRollup: { state: 'FAILURE', contexts: { nodes: [{ __typename: 'CheckRun', name: 'tunegate', conclusion: 'FAILURE' }, { __typename: 'CheckRun', name: 'ci', conclusion: 'SUCCESS' }] } },
    })
  })

  test.each(['merge', 'squash', 'rebase'] as const)('keeps the commits of a pull request after its %s', async (method) => {
    const commit = pull.merge('erin', method)
    expect(repo.tip('main')).toBe(commit)
    const { body } = await gate.rest('GET', '/repos/acme/models/pulls/1')
    expect(body).toMatchObject({ state: 'closed', merged: true, merge_commit_sha: commit, commits: 1, changed_files: 1, merged_by: { login: 'erin' } })
    expect((await gate.rest('GET', '/repos/acme/models/pulls/1/files')).body).toMatchObject([{ filename: 'b.yml', status: 'renamed', previous_filename: 'a.yml' }])
    expect((await gate.rest('GET', `/repos/acme/models/commits/${commit}/pulls`)).body).toMatchObject([{ number: 1 }])
    expect(github.violations).toEqual([])
  })

  test('records a misspelt endpoint and an unknown query parameter', async () => {
    expect((await gate.rest('GET', '/repos/acme/models/check-run')).status).toBe(404)
    expect((await gate.rest('GET', '/repos/acme/models/pulls?perpage=5')).status).toBe(422)
    expect(github.violations).toEqual([expect.stringContaining('not an endpoint'), expect.stringContaining('unknown query parameter perpage')])
  })

  test('lists a tree up to a limit, and pages lists with links', async () => {
    github.limits.treeEntries = 1
    repo.commit('main', { by: 'dana', files: { 'x/y': '1', z: '2' } })
    expect((await gate.rest('GET', '/repos/acme/models/git/trees/main?recursive=1')).body).toMatchObject({ truncated: true, tree: [{}] })
    const first = await gate.rest('GET', '/repos/acme/models/pulls/1/files?per_page=1')
    expect(first.headers.get('link')).toBeNull()
  })

  test('an enterprise server has its APIs under /api', async () => {
    await using enterprise = await startGitHub({ enterprise: true })
    enterprise.repository('acme/models', { visibility: 'public' }).commit('main', { by: 'dana', files: { a: 'b' } })
    const there = client(enterprise, enterprise.token({ repository: 'acme/models', permissions: READ }))
    expect(enterprise.apiUrl).toBe(`${enterprise.url}/api/v3`)
    expect((await there.rest('GET', '/repos/acme/models')).body).toMatchObject({ full_name: 'acme/models' })
    expect(await there.graphql('{ repository(owner: "acme", name: "models") { visibility } }')).toEqual({ data: { repository: { visibility: 'PUBLIC' } } })
    expect(enterprise.violations).toEqual([])
  })
})
