import { expect, test } from '@jest/globals'
import { axolotl, manifest, requestFiles, tickets } from '../support/scene.ts'
import { approve, stage } from './stage.ts'
import { judge, judgeEach, policyOf } from './verdicts.ts'

const write = { permission: 'write' }
const overridable = policyOf({
  seats: [{ name: 'owner', from: { users: ['frank'] } }],
  veto: { from: write },
  override: { phrase: 'tunegate override:', from: { users: ['erin', 'dana'] }, expires: '7d' },
})
const body = 'tunegate override: the demo is tomorrow'
const wrong = { ...requestFiles(), 'data/tickets.jsonl': `${tickets}{}\n` }
const overridden = { verdict: 'overridden', seats: { owner: '' }, ignored: [], errors: [] }

test('an override with a reason lifts empty seats, findings and vetoes, and says so in its own title', async () => {
  await using here = await stage({ policy: overridable })
  const override = (pull: typeof here.pull): unknown => approve(pull, 'erin', body)
  const verdicts = await judgeEach(here, {
    'an empty seat': override,
    'a finding': (pull, branch) => {
      here.repository.commit(branch, { by: 'dana', files: wrong })
      override(pull)
    },
    'a veto': (pull) => {
      pull.review('frank', 'CHANGES_REQUESTED')
      override(pull)
    },
  })
  for (const verdict of Object.values(verdicts)) {
    expect(verdict).toMatchObject(overridden)
    expect(verdict.check).toMatch(/^success: Overridden by erin until \d{4}-\d\d-\d\d$/)
  }
})

test('the summary and the record of an override say who, why and what it lifted', async () => {
  await using here = await stage({ policy: overridable, files: wrong })
  approve(here.pull, 'erin', body)
  await here.run()
  const { summary, text } = here.check().output
  expect(summary).toContain('the demo is tomorrow')
  expect(text).toContain('"override":{')
  expect(text).toContain('dataset/matches')
})

test('what is no override leaves the change waiting', async () => {
  await using here = await stage({ policy: overridable })
  const verdicts = await judgeEach(here, {
    'without a reason': (pull) => approve(pull, 'erin', 'tunegate override:  '),
    'by the author': (pull) => approve(pull, 'dana', body),
    'edited by another': (pull) => pull.editReview(approve(pull, 'erin', 'Fine.'), { by: 'frank', body }),
    expired: (pull) => pull.review('erin', 'APPROVED', { body, at: new Date(Date.now() - 8 * 86_400_000) }),
    stale: (pull, branch) => {
      approve(pull, 'erin', body)
      here.repository.commit(branch, { by: 'dana', files: { 'finetune/support-bot.yml': manifest({ rank: 32 }) } })
    },
    'only a comment': (pull) => pull.review('erin', 'COMMENTED', { body }),
    dismissed: (pull) => pull.dismiss(approve(pull, 'erin', body), 'frank'),
    'in the middle of a text': (pull) => approve(pull, 'erin', `I would not say ${body}`),
  })
  const ignored = Object.entries(verdicts).map(([name, verdict]) => [name, ...verdict.ignored])
  expect(ignored).toEqual([
    ['without a reason', 'erin: no-reason', 'erin: not-eligible'],
    ['by the author', 'dana: author'],
    ['edited by another', 'erin: edited-by-another', 'erin: not-eligible'],
    ['expired', 'erin: expired', 'erin: not-eligible'],
    ['stale', 'erin: stale'],
    ['only a comment'],
    ['dismissed', 'erin: dismissed'],
    ['in the middle of a text', 'erin: not-eligible'],
  ])
  for (const verdict of Object.values(verdicts))
    expect(verdict).toMatchObject({ verdict: 'awaiting-approval', seats: { owner: '' } })
})

test('who is not entitled does not override, but may fill a seat with the same review', async () => {
  await using here = await stage({ policy: overridable })
  approve(here.pull, 'frank', body)
  expect(await judge(here)).toMatchObject({
    verdict: 'approved',
    seats: { owner: 'frank' },
    ignored: ['frank: not-entitled'],
  })
})

test('an edit of one’s own review may override', async () => {
  await using here = await stage({ policy: overridable })
  here.pull.editReview(approve(here.pull), { by: 'erin', body })
  expect(await judge(here)).toMatchObject(overridden)
})

test('an override stands while the content stays, and a team that cannot be read makes it an error', async () => {
  const teams = policyOf({
    seats: [{ name: 'owner', from: { users: ['frank'] } }],
    override: { phrase: 'tunegate override:', from: { teams: ['acme/ml-leads'] } },
  })
  await using here = await stage({ policy: teams })
  here.github.team('acme/ml-leads', ['erin'])
  approve(here.pull, 'erin', body)
  here.repository.commit('support-bot', { by: 'dana', files: { 'notes.md': 'Nothing.\n' } })
  const inputs = { 'members-token': here.token({ members: 'read' }) }
  expect(await judge(here, { inputs })).toMatchObject(overridden)
  const verdict = await judge(here)
  expect(verdict.verdict).toBe('error')
  expect(verdict.errors).toEqual([expect.stringMatching(/^team-unreadable: .*whether erin may override/)])
})

test('an override never beats an error', async () => {
  const link = { mode: '120000', content: '/etc/passwd' } as const
  await using here = await stage({ policy: overridable, files: { ...requestFiles(), 'train/axolotl.yaml': link } })
  approve(here.pull, 'erin', body)
  expect(await judge(here)).toMatchObject({ verdict: 'error', check: expect.stringMatching(/^failure: Error/) })
  here.repository.commit('support-bot', { by: 'dana', files: { 'train/axolotl.yaml': axolotl } })
  approve(here.pull, 'erin', body)
  expect(await judge(here)).toMatchObject(overridden)
})

test('whoever may override lifts another’s veto by dismissing it', async () => {
  await using here = await stage({ policy: overridable })
  const veto = here.pull.review('frank', 'CHANGES_REQUESTED')
  here.pull.dismiss(veto, 'erin', 'Answered in the chat.')
  expect(await judge(here)).toMatchObject({ verdict: 'awaiting-approval' })
})
