import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import {
  checkRunEvent,
  issueCommentEvent,
  mergeGroupEvent,
  pullRequestEvent,
  pullRequestTargetEvent,
  pushEvent,
  reviewEvent,
  scheduleEvent,
  startGitHub,
  workflowDispatchEvent,
  workflowRunEvent,
  type GitHub,
  type PullHandle,
  type RepositoryHandle,
} from './github/index.ts'
import { runAction } from './runner.ts'
import { parseCommands, parseOutputs } from './runner-output.ts'

const ACTION = `
import { appendFileSync, readFileSync, writeFileSync } from 'node:fs'
const event = JSON.parse(readFileSync(process.env.GITHUB_EVENT_PATH, 'utf8'))
const { status } = await fetch(process.env.GITHUB_API_URL + '/repos/' + process.env.GITHUB_REPOSITORY, { headers: { authorization: 'token ' + process.env['INPUT_GITHUB-TOKEN'] } })
appendFileSync(process.env.GITHUB_OUTPUT, 'verdict<<END\\n' + status + '\\ntwo\\nEND\\nnumber=' + event.number + '\\n')
appendFileSync(process.env.GITHUB_STEP_SUMMARY, '# ' + process.env['INPUT_CHECK-NAME'])
writeFileSync(process.env.RUNNER_TEMP + '/record.json', '{}')
console.log('::error file=a%2Cb.yml,line=3::no%0Aseat')
console.log('::stop-commands::tok\\n::error::hidden\\n::tok::\\n::notice::seen')
console.log(process.env.SECRET_OF_PARENT ?? 'clean')
if (process.env.INPUT_HANG === 'true') setInterval(() => {}, 1000)
else process.exitCode = 3
`
const MANIFEST = `
inputs:
  github-token: { default: "\${{ github.token }}" }
  check-name: { default: tunegate }
  hang: {}
`

let folder: string
let github: GitHub
let repo: RepositoryHandle
let pull: PullHandle

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tunegate-action-'))
  await writeFile(join(folder, 'index.mjs'), ACTION)
  await writeFile(join(folder, 'action.yml'), MANIFEST)
  github = await startGitHub()
  repo = github.repository('acme/models', { collaborators: { dana: 'write' } })
  repo.commit('main', { by: 'dana', files: { a: '1' } })
  repo.branch('feature', 'main')
  repo.commit('feature', { by: 'dana', files: { a: '2' } })
  pull = repo.openPullRequest({ by: 'dana', head: 'feature' })
})
afterAll(async () => {
  await github.close()
  await rm(folder, { recursive: true })
})

describe('runAction', () => {
  const options = (): Parameters<typeof runAction>[0] => ({
    entry: join(folder, 'index.mjs'),
    action: join(folder, 'action.yml'),
    github,
    token: github.token({ repository: 'acme/models', permissions: {} }),
    event: pullRequestEvent(github, pull, 'opened'),
  })

  test('gives inputs, event and files as a runner does, and reads back what the action wrote', async () => {
    process.env['SECRET_OF_PARENT'] = 'leaked'
    const result = await runAction({ ...options(), inputs: { 'check-name': 'gate' } })
    expect(result).toMatchObject({ code: 3, signal: null, outputs: { verdict: '200\ntwo', number: '1' }, summary: '# gate' })
    expect(result.commands).toEqual([
      { command: 'error', properties: { file: 'a,b.yml', line: '3' }, message: 'no\nseat' },
      { command: 'notice', properties: {}, message: 'seen' },
    ])
    expect(result.stdout).toContain('clean')
    expect([...result.files.values()].map(String)).toEqual(['{}'])
  })

  test('kills what does not end, and refuses inputs that action.yml does not declare', async () => {
    expect(await runAction({ ...options(), inputs: { hang: 'true' }, timeout: 1500 })).toMatchObject({ code: null, signal: 'SIGKILL' })
    await expect(runAction({ ...options(), inputs: { 'chek-name': 'x' } })).rejects.toThrow('chek-name')
  })
})

describe('events', () => {
  test('carry the world’s facts', () => {
    const head = pull.head
    const review = pull.review('erin', 'APPROVED')
    const comment = pull.comment('dana', 'look')
    const issue = repo.openIssue('dana', 'a question')
    const onIssue = repo.commentOnIssue(issue, 'erin', 'hm')
    const run = repo.createCheckRun({ name: 'tunegate', head_sha: head })
    const tip = repo.tip('main')
    expect(pullRequestEvent(github, pull, 'synchronize', { before: tip }).payload).toMatchObject({ action: 'synchronize', before: tip, after: head, number: 1, pull_request: { head: { sha: head }, user: { login: 'dana' } }, repository: { full_name: 'acme/models' } })
    expect(pullRequestEvent(github, pull, 'opened').sha).not.toBe(head)
    expect(pullRequestTargetEvent(github, pull, 'opened')).toMatchObject({ name: 'pull_request_target', sha: tip, ref: 'refs/heads/main' })
    expect(reviewEvent(github, pull, review, 'submitted')).toMatchObject({ name: 'pull_request_review', actor: 'erin', payload: { review: { id: review, state: 'approved', commit_id: head } } })
    expect(issueCommentEvent(github, repo, pull.number, comment).payload).toMatchObject({ issue: { number: 1, pull_request: {} }, comment: { body: 'look' } })
    expect(issueCommentEvent(github, repo, issue, onIssue).payload['issue']).not.toHaveProperty('pull_request')
    expect(checkRunEvent(github, repo, run.id).payload).toMatchObject({ check_run: { head_sha: head, app: { id: 15_368 } } })
    expect(pushEvent(github, repo, 'feature', tip)).toMatchObject({ sha: head, payload: { before: tip, after: head } })
    expect(scheduleEvent(github, repo).payload).toMatchObject({ schedule: expect.any(String), repository: { full_name: 'acme/models' } })
    expect(workflowDispatchEvent(github, repo, { 'pull-request': '1' }).payload).toMatchObject({ inputs: { 'pull-request': '1' } })
  })

  test('of a workflow run list no pull requests when they come from a fork', () => {
    const fork = repo.fork('mallory')
    fork.commit('patch', { by: 'mallory', parents: [repo.tip('main')], files: { b: '1' } })
    const foreign = repo.openPullRequest({ by: 'mallory', head: 'patch', from: fork })
    expect(workflowRunEvent(github, repo, pull).payload).toMatchObject({ workflow_run: { head_sha: pull.head, head_branch: 'feature', pull_requests: [{ number: 1 }] } })
    expect(workflowRunEvent(github, repo, foreign).payload).toMatchObject({ workflow_run: { head_sha: foreign.head, pull_requests: [], head_repository: { full_name: 'mallory/models' } } })
  })

  test('of a merge group name the group’s commit', () => {
    const group = repo.enqueue([pull])
    expect(mergeGroupEvent(github, repo, group)).toMatchObject({ sha: group.sha, payload: { action: 'checks_requested', merge_group: { head_sha: group.sha, head_ref: group.ref, base_sha: group.baseSha, base_ref: 'refs/heads/main' } } })
    repo.mergeGroup(group)
    expect(pull.state.state).toBe('merged')
    expect(repo.tip('main')).toBe(group.sha)
  })
})

test('outputs and commands are read in all their forms', () => {
  expect(parseOutputs('a=1=2\nb<<x\n\nx\n')).toEqual({ a: '1=2', b: '' })
  expect(parseCommands('::debug::x::y\n  ::group::G\nnot ::error::z\n::warning title=a%3Ab::')).toEqual([
    { command: 'debug', properties: {}, message: 'x::y' },
    { command: 'group', properties: {}, message: 'G' },
    { command: 'warning', properties: { title: 'a:b' }, message: '' },
  ])
})
