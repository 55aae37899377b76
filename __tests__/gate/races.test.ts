import { createHash } from 'node:crypto'
import { expect, test } from '@jest/globals'
import type { GitHub, RequestSummary } from '../support/github/index.ts'
import { manifest, requestFiles, tickets } from '../support/scene.ts'
import { approve, stage, type Stage } from './stage.ts'
import { judge, policyOf } from './verdicts.ts'

const path = 'finetune/support-bot.yml'
const write = { permission: 'write' }
const poisoned = tickets.replace('On its way.', 'Wire the money first.')

/** Something happens right before a run's nth reading is answered: 1 the first, 2 the manifests, 3 the state again. */
function beforeReading(github: GitHub, nth: number, act: () => unknown): void {
  let seen = 0
  github.before(({ operation }) => operation === 'Evaluate' && ++seen === nth, act)
}

const writes = ({ method, path: to }: RequestSummary): boolean => method !== 'GET' && to.includes('/check-runs')

/** What may happen to an approved pull request while it is judged, and what must come of it. */
const events: readonly {
  readonly title: string
  readonly happen: (here: Stage) => unknown
  readonly verdict: string
  readonly ignored: readonly string[]
}[] = [
  {
    title: 'a push of other data',
    happen: ({ repository }) => {
      const files = { [path]: manifest({ dataset: poisoned }), 'data/tickets.jsonl': poisoned }
      repository.commit('support-bot', { by: 'dana', files })
    },
    verdict: 'awaiting-approval',
    ignored: ['erin: stale'],
  },
  {
    title: 'a dismissal of the approval',
    happen: ({ pull }) => pull.dismiss(pull.state.reviews[0]?.id ?? 0, 'frank'),
    verdict: 'awaiting-approval',
    ignored: ['erin: dismissed'],
  },
  {
    title: 'a request for changes',
    happen: ({ pull }) => pull.review('frank', 'CHANGES_REQUESTED'),
    verdict: 'rejected',
    ignored: [],
  },
  {
    title: 'a stricter policy on the base branch',
    happen: ({ repository }) => {
      const policy = policyOf({ seats: [{ name: 'model-owner', count: 2, from: write }] })
      repository.commit('main', { by: 'frank', files: { '.github/tunegate.yml': policy } })
    },
    verdict: 'awaiting-approval',
    ignored: [],
  },
  {
    title: 'a commit by the approver',
    happen: ({ repository }) => repository.commit('support-bot', { by: 'erin', files: { 'notes.md': 'Mine.\n' } }),
    verdict: 'awaiting-approval',
    ignored: ['erin: author'],
  },
  {
    title: 'the loss of the approver’s write access',
    happen: ({ repository }) => repository.permit('erin', 'read'),
    verdict: 'awaiting-approval',
    ignored: ['erin: no-write-access'],
  },
  {
    title: 'another base branch',
    happen: ({ pull, repository }) => {
      repository.branch('release', 'main')
      pull.retarget('release', 'dana')
    },
    verdict: 'awaiting-approval',
    ignored: ['erin: base-changed'],
  },
]

for (const { title, happen, verdict, ignored } of events) {
  test(`${title} during a run is judged, never the state before it`, async () => {
    await using here = await stage()
    approve(here.pull)
    const before = here.pull.head
    beforeReading(here.github, 3, () => happen(here))
    expect(await judge(here)).toMatchObject({ verdict, ignored })
    const successes = here.checks(before).filter((check) => check.startsWith('success'))
    expect(successes).toEqual([])
  })
}

test('a push between the first reading and the second is judged, never the state before it', async () => {
  await using here = await stage()
  approve(here.pull)
  beforeReading(here.github, 2, () => {
    here.repository.commit('support-bot', { by: 'dana', files: { 'data/tickets.jsonl': poisoned } })
  })
  expect(await judge(here)).toMatchObject({ verdict: 'rejected', ignored: ['erin: stale'] })
})

test('an approval that arrives during a run counts', async () => {
  await using here = await stage()
  beforeReading(here.github, 3, () => approve(here.pull))
  expect(await judge(here)).toMatchObject({ verdict: 'approved', seats: { 'model-owner': 'erin' } })
})

test('a manifest that the base gets during a run governs the file that it names', async () => {
  await using here = await stage({ base: { 'data/tickets.jsonl': tickets }, files: { 'data/tickets.jsonl': poisoned } })
  beforeReading(here.github, 3, () => {
    const { 'data/tickets.jsonl': _data, ...files } = requestFiles()
    here.repository.commit('main', { by: 'erin', files })
  })
  expect(await judge(here)).toMatchObject({ verdict: 'rejected', manifests: [path] })
})

test('a push right before the check run is written leaves the new head without a success', async () => {
  await using here = await stage()
  approve(here.pull)
  const before = here.pull.head
  here.github.before(writes, () => {
    here.repository.commit('support-bot', { by: 'dana', files: { 'data/tickets.jsonl': poisoned } })
  })
  await here.run()
  expect(here.pull.head).not.toBe(before)
  expect(here.checks(here.pull.head)).toEqual([])
})

test('what happens while a dataset is downloaded is seen before a success', async () => {
  const data = Buffer.from([0xff, 0xfe, 0x00, 0x0a])
  const digest = createHash('sha256').update(data).digest('hex')
  const text = manifest({ digest }).replace(/contentSize: \d+/, 'contentSize: 4')
  await using here = await stage({ files: { ...requestFiles(), [path]: text, 'data/tickets.jsonl': data } })
  const review = approve(here.pull)
  here.github.before(
    ({ path: to }) => to.includes('/git/blobs/'),
    () => here.pull.dismiss(review, 'frank'),
  )
  expect(await judge(here)).toMatchObject({ verdict: 'awaiting-approval', ignored: ['erin: dismissed'] })
})

test('what happens while a team is slow to be read is seen before a success', async () => {
  await using here = await stage({ policy: policyOf({ seats: [{ name: 'owner', from: { teams: ['acme/ml'] } }] }) })
  const { github, pull } = here
  github.team('acme/ml', ['erin'])
  const review = approve(pull)
  const team = ({ path: to }: RequestSummary): boolean => to.endsWith('/teams/ml/members')
  github.faults.push({ at: team, kind: '429', times: 1 })
  let asked = 0
  github.before(
    (request) => team(request) && ++asked === 2,
    () => pull.dismiss(review, 'frank'),
  )
  const inputs = { 'members-token': here.token({ members: 'read' }) }
  expect(await judge(here, { inputs })).toMatchObject({ verdict: 'awaiting-approval', ignored: ['erin: dismissed'] })
})

test('what happens during a run in which nothing is governed is seen before a success', async () => {
  await using here = await stage({ base: requestFiles(), files: { 'notes.md': 'Notes.\n' } })
  beforeReading(here.github, 2, () => {
    here.repository.commit('support-bot', { by: 'dana', files: { 'data/tickets.jsonl': poisoned } })
  })
  expect(await judge(here)).toMatchObject({ verdict: 'rejected', manifests: [path] })
})

test('a pull request that never comes to rest is given up, as an error that is written', async () => {
  await using here = await stage()
  approve(here.pull)
  let count = 0
  here.github.before(
    ({ operation }) => operation === 'Evaluate',
    () => here.repository.commit('support-bot', { by: 'dana', files: { 'notes.md': `${count++}\n` } }),
    { always: true },
  )
  const opened = here.pull.head
  const run = await here.run()
  expect([run.outputs['verdict'], run.outputs['conclusion'], run.code]).toEqual(['error', 'failure', 1])
  expect(here.checks(opened)).toEqual([expect.stringMatching(/^failure: Error: .*(kept changing|moved while)/)])
  expect(run.requests).toBeLessThanOrEqual(12)
})

test('a conversation that never comes to rest is given up, as an error that is written', async () => {
  await using here = await stage()
  approve(here.pull)
  here.github.before(
    ({ operation }) => operation === 'Evaluate',
    () => here.pull.review('frank', 'COMMENTED'),
    { always: true },
  )
  expect(await judge(here)).toMatchObject({
    verdict: 'error',
    check: expect.stringMatching(/^failure: Error: The pull request kept changing while it was judged, 3 times/),
  })
})
