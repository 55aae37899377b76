import { expect, test } from '@jest/globals'
import {
  checkRunEvent,
  issueCommentEvent,
  mergeGroupEvent,
  pullRequestEvent,
  pullRequestTargetEvent,
  pushEvent,
  reviewEvent,
  scheduleEvent,
  workflowDispatchEvent,
  workflowRunEvent,
  type WebhookEvent,
} from '../support/github/index.ts'
import { manifest, requestFiles } from '../support/scene.ts'
import { approve, approved, awaiting, list, outcome, refused, stage, type Stage } from './stage.ts'

const waits = 'action_required: Awaiting approval: 0 of 1 seat filled'
const passes = 'success: Approved: 1 of 1 seat filled'

type Make = (here: Stage) => WebhookEvent

const ofOnePull: readonly (readonly [string, Make])[] = [
  ['pull_request opened', ({ github, pull }) => pullRequestEvent(github, pull, 'opened')],
  ['pull_request reopened', ({ github, pull }) => pullRequestEvent(github, pull, 'reopened')],
  ['pull_request edited', ({ github, pull }) => pullRequestEvent(github, pull, 'edited', { changes: { body: {} } })],
  ['pull_request_target opened', ({ github, pull }) => pullRequestTargetEvent(github, pull, 'opened')],
  ['issue_comment', ({ github, repository, pull }) => issueCommentEvent(github, repository, 1, pull.comment('erin', '?'))],
  ['workflow_run that lists it', ({ github, repository, pull }) => workflowRunEvent(github, repository, pull)],
  ['workflow_dispatch', ({ github, repository }) => workflowDispatchEvent(github, repository)],
  ['schedule', ({ github, repository }) => scheduleEvent(github, repository)],
]

test.concurrent.each(ofOnePull)('%s judges the pull request and writes on its head only', async (_, make) => {
  await using here = await stage()
  const event = make(here)
  const run = await here.run(event)
  expect(outcome(run)).toEqual(awaiting)
  expect(here.checks()).toEqual([waits])
  expect(run.outputs['check-run-id']).toBe(String(here.check().id))
  expect(here.repository.state.checkRuns).toHaveLength(1)
  expect(event.sha).not.toBe(here.pull.head)
})

test.concurrent('a push is judged anew at the new head, and a draft is judged like others', async () => {
  await using here = await stage()
  const { github, repository, pull } = here
  approve(pull)
  pull.draft('dana')
  const before = pull.head
  repository.commit('support-bot', { by: 'dana', files: { 'finetune/support-bot.yml': manifest({ rank: 32 }) } })
  expect(outcome(await here.run(pullRequestEvent(github, pull, 'synchronize', { before })))).toEqual(awaiting)
  approve(pull)
  pull.ready('dana')
  expect(outcome(await here.run(pullRequestEvent(github, pull, 'ready_for_review')))).toEqual(approved)
  expect(here.checks()).toEqual([passes])
  expect(here.checks(before)).toEqual([])
})

test.concurrent('a review that is submitted, edited or dismissed is judged by what GitHub holds then', async () => {
  await using here = await stage()
  const { github, pull } = here
  const review = approve(pull)
  const submitted = await here.run(reviewEvent(github, pull, review, 'submitted'))
  expect([outcome(submitted), list(submitted, 'seats')[0]?.filledBy]).toEqual([
    approved,
    [expect.objectContaining({ login: 'erin', reviewId: String(review), commit: pull.head, carried: false })],
  ])
  pull.editReview(review, { by: 'erin', body: 'Fine by me.' })
  expect(outcome(await here.run(reviewEvent(github, pull, review, 'edited')))).toEqual(approved)
  pull.dismiss(review, 'frank', 'Not yet.')
  expect(outcome(await here.run(reviewEvent(github, pull, review, 'dismissed')))).toEqual(awaiting)
  expect(here.checks()).toEqual([waits])
})

test.concurrent('a merge group of one is judged at its own commit, by either event', async () => {
  await using here = await stage()
  const { github, repository, pull } = here
  approve(pull)
  const group = repository.enqueue([pull])
  expect(outcome(await here.run(mergeGroupEvent(github, repository, group)))).toEqual(approved)
  expect([here.checks(group.sha), here.checks()]).toEqual([[passes], []])
  const head = { sha: group.sha, branch: group.ref.replace('refs/heads/', '') }
  const run = await here.run(workflowRunEvent(github, repository, undefined, { event: 'merge_group', head }))
  expect(outcome(run)).toEqual(approved)
  expect(here.checks(group.sha)).toEqual([passes])
  expect(repository.state.checkRuns.every((check) => check.headSha === group.sha)).toBe(true)
})

test.concurrent('a merge group of two passes only when both do', async () => {
  await using here = await stage({ base: referenced, files: { 'finetune/support-bot.yml': manifest() } })
  const { github, repository, pull } = here
  const other = here.open('sales-bot', { 'finetune/sales-bot.yml': manifest({ name: 'sales-bot-001' }) })
  approve(pull)
  const group = repository.enqueue([pull, other])
  const event = mergeGroupEvent(github, repository, group)
  const merge_group = wholeQueue(event, group.entries[0]?.base)
  const one = await here.run({ ...event, payload: { ...event.payload, merge_group } })
  expect(outcome(one)).toEqual(awaiting)
  expect(list(one, 'manifests').map(({ path, pullRequest }) => `${path} of #${pullRequest}`).toSorted()).toEqual([
    'finetune/sales-bot.yml of #2',
    'finetune/support-bot.yml of #1',
  ])
  expect(here.checks(group.sha)[0]).toMatch(/^action_required: /)
  approve(other, 'frank')
  const head = { sha: group.sha, branch: group.ref.replace('refs/heads/', '') }
  const both = await here.run(workflowRunEvent(github, repository, undefined, { event: 'merge_group', head }))
  expect(outcome(both)).toEqual(approved)
  expect(here.checks(group.sha)[0]).toMatch(/^success: /)
  expect([here.checks(), here.checks(other.head)]).toEqual([[], []])
})

test.concurrent('a merge group that the queue does not know fails on its commit', async () => {
  await using here = await stage()
  const { github, repository, pull } = here
  approve(pull)
  const group = repository.enqueue([pull])
  const event = mergeGroupEvent(github, repository, group)
  repository.dequeue(pull)
  const run = await here.run(event)
  expect(outcome(run)).toEqual(refused)
  expect(run.said('error')).toEqual([expect.stringContaining('Remove the pull request from the queue')])
  expect(here.checks(group.sha)).toEqual([expect.stringMatching(/^failure: /)])
})

test.concurrent('workflow_run finds a fork’s pull request by its head, until the head moves', async () => {
  await using here = await stage()
  const { github, repository } = here
  github.user('mallory')
  const fork = repository.fork('mallory')
  fork.commit('main', { by: 'mallory', files: requestFiles({ initiator: 'mallory' }) })
  const pull = repository.openPullRequest({ by: 'mallory', head: 'main', base: 'main', from: fork })
  const event = workflowRunEvent(github, repository, pull)
  expect(event.payload['workflow_run']).toMatchObject({ pull_requests: [], head_sha: pull.head, head_branch: 'main' })
  expect(outcome(await here.run(event))).toEqual(awaiting)
  expect([here.checks(pull.head), here.checks()]).toEqual([[waits], []])
  const before = pull.head
  fork.commit('main', { by: 'mallory', files: { 'README.md': '# fork\n' } })
  const late = await here.run(event)
  expect(outcome(late)).toEqual(['', '', 0])
  expect(late.said('notice')).toEqual([expect.stringContaining('No open pull request has this head')])
  expect(late.outputs['check-run-id']).toBe('')
  expect([here.checks(before), here.checks(pull.head)]).toEqual([[waits], []])
})

test.concurrent('the input `pull-request` says which to judge; schedule judges all', async () => {
  await using here = await stage({ base: referenced, files: { 'finetune/support-bot.yml': manifest() } })
  const { github, repository, pull } = here
  const plain = here.open('docs', { 'README.md': '# the models\n' })
  const other = here.open('sales-bot', { 'finetune/sales-bot.yml': manifest({ digest: '0'.repeat(64) }) })
  repository.commit('gone', { by: 'dana', parents: [repository.tip('main')], files: { 'gone.md': '' } })
  repository.openPullRequest({ by: 'dana', head: 'gone' }).close('dana')
  const event = workflowDispatchEvent(github, repository)
  const one = await here.run(event, { inputs: { 'pull-request': '2' } })
  expect(outcome(one)).toEqual(['not-applicable', 'success', 0])
  expect(repository.state.checkRuns.map(({ headSha }) => headSha)).toEqual([plain.head])
  const two = await here.run(event, { inputs: { 'pull-request': '1, #2' } })
  expect(outcome(two)).toEqual(awaiting)
  expect(here.checks(other.head)).toEqual([])
  approve(pull)
  const all = await here.run(scheduleEvent(github, repository))
  expect(outcome(all)).toEqual(['rejected', 'failure', 1])
  expect(here.checks()).toEqual([passes])
  expect(here.checks(plain.head)).toEqual([expect.stringMatching(/^success: /)])
  expect(here.checks(other.head)).toEqual([expect.stringMatching(/^failure: Rejected/)])
  expect(new Set(list(all, 'seats').map(({ pullRequest }) => pullRequest))).toEqual(new Set([1, 2, 3]))
})

const supported = /pull_request, pull_request_target, pull_request_review, merge_group, workflow_run, .*, schedule/

const dispatch: Make = ({ github, repository }) => workflowDispatchEvent(github, repository)

const refusals: readonly (readonly [string, Make, RegExp, Readonly<Record<string, string>>?])[] = [
  ['push', ({ github, repository }) => pushEvent(github, repository, 'main', '0'.repeat(40)), supported],
  [
    'check_run',
    ({ github, repository, pull }) => {
      const { id } = repository.createCheckRun({ name: 'ci', head_sha: pull.head })
      return checkRunEvent(github, repository, id)
    },
    supported,
  ],
  [
    'issue_comment on an issue',
    ({ github, repository }) => {
      const issue = repository.openIssue('frank', 'Which rank?')
      return issueCommentEvent(github, repository, issue, repository.commentOnIssue(issue, 'erin', '16'))
    },
    /on an issue, not on a pull request.*if: github\.event\.issue\.pull_request/,
  ],
  ['a number that is none', dispatch, /`12` or `12, 15`/, { 'pull-request': '12; 15' }],
  ['a pull request that is not there', dispatch, /\b99\b.*`pull-request`/, { 'pull-request': '99' }],
]

test.concurrent.each(refusals)('%s is a clear error, and nothing is written', async (_, make, message, inputs = {}) => {
  await using here = await stage()
  const event = make(here)
  const before = here.repository.state.checkRuns.length
  const run = await here.run(event, { inputs })
  expect(run.said('error')).toEqual([expect.stringMatching(message)])
  expect(here.repository.state.checkRuns).toHaveLength(before)
  expect(outcome(run)).toEqual(refused)
  expect(run.outputs).toMatchObject({ findings: '[]', seats: '[]', record: '', 'check-run-id': '' })
})

test.concurrent('what was closed loses what it had earned, for it may be opened again', async () => {
  await using here = await stage()
  const { github, repository, pull } = here
  const events = [
    reviewEvent(github, pull, approve(pull), 'submitted'),
    issueCommentEvent(github, repository, 1, pull.comment('erin', 'A pity.')),
  ]
  await here.run()
  pull.close('dana')
  for (const event of [...events, workflowRunEvent(github, repository, pull)]) {
    const run = await here.run(event)
    expect(outcome(run)).toEqual(['', '', 0])
    expect(run.said('notice')).toEqual([expect.stringContaining('nothing to judge')])
  }
  expect(here.checks()).toEqual([expect.stringMatching(/^failure: Error: Not judged any more/)])
  const closing = await here.run(pullRequestEvent(github, pull, 'closed'))
  expect([closing.code, closing.said('error')]).toEqual([1, [expect.stringContaining('#1 was closed')]])
})

test.concurrent('what was merged keeps its check run, as the record of it', async () => {
  await using here = await stage()
  const { github, repository, pull } = here
  approve(pull)
  await here.run()
  pull.merge('erin', 'merge')
  const run = await here.run(issueCommentEvent(github, repository, 1, pull.comment('erin', 'Well done.')))
  expect(outcome(run)).toEqual(['', '', 0])
  expect(here.checks()).toEqual([passes])
})

const { 'finetune/support-bot.yml': _, ...referenced } = requestFiles()

/** The group as GitHub builds it when it takes both pull requests at once: its base is the branch's tip. */
function wholeQueue(event: WebhookEvent, base: string | undefined): unknown {
  const group = event.payload['merge_group']
  return typeof group === 'object' ? { ...group, base_sha: base } : group
}
