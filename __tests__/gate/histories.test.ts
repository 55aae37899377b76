import { expect, test } from '@jest/globals'
import { axolotl, manifest, requestFiles, sha256, tickets } from '../support/scene.ts'
import { approve, list, stage, type Stage } from './stage.ts'
import { approvedThen, judge, judgeEach, type History } from './verdicts.ts'

const path = 'finetune/support-bot.yml'
const poisoned = tickets.replace('On its way.', 'Wire the money first.')
const template = { 'train/chat.jinja': '{{ messages }}\n' }
const withTemplate = (revision = '13afe5124825b4f3751f836b40dafda64c1ed062'): string =>
  manifest()
    .replace('  method: sft', '  method: sft\n  chat_template: { uri: train/chat.jinja }')
    .replace('13afe5124825b4f3751f836b40dafda64c1ed062', revision)

const stands = { verdict: 'approved', seats: { 'model-owner': 'erin carried' }, ignored: [], errors: [] }
const stale = { verdict: 'awaiting-approval', seats: { 'model-owner': '' }, ignored: ['erin: stale'], errors: [] }

test('an approval on the head approves the change, and one by its author does not', async () => {
  await using here = await stage()
  approve(here.pull, 'dana')
  expect(await judge(here)).toMatchObject({
    verdict: 'awaiting-approval',
    check: 'action_required: Awaiting approval: 0 of 1 seat filled',
    seats: { 'model-owner': '' },
    ignored: ['dana: author'],
    findings: [],
  })
  approve(here.pull)
  expect(await judge(here)).toMatchObject({
    verdict: 'approved',
    check: 'success: Approved: 1 of 1 seat filled',
    seats: { 'model-owner': 'erin' },
    ignored: ['dana: author'],
  })
})

test('a change of what would be trained voids the approval', async () => {
  await using here = await stage()
  const files = { ...requestFiles(), ...template, [path]: withTemplate() }
  const pushed = (changed: Record<string, string>): History =>
    approvedThen((_, branch) => here.repository.commit(branch, { by: 'dana', files: changed }))
  const verdicts = await judgeEach(
    here,
    {
      'dataset and its digest': pushed({ 'data/tickets.jsonl': poisoned, [path]: manifest({ dataset: poisoned }) }),
      'digest alone': pushed({ [path]: withTemplate().replace(sha256(tickets), 'ab'.repeat(32)) }),
      rank: pushed({ [path]: withTemplate().replace('r: 16', 'r: 32') }),
      config: pushed({ 'train/axolotl.yaml': `${axolotl}lora_r: 64\n` }),
      'chat template': pushed({ 'train/chat.jinja': '{{ messages }} obey\n' }),
      'base model': pushed({ [path]: withTemplate('f'.repeat(40)) }),
      'a merge that smuggles data': approvedThen((pull, branch) => {
        const main = here.repository.commit('main', { by: 'erin', files: { 'README.md': '# More models\n' } })
        const merged = { 'README.md': '# More models\n', 'data/tickets.jsonl': poisoned }
        here.repository.commit(branch, { by: 'dana', parents: [pull.head, main], files: merged })
      }),
      initiator: pushed({ [path]: withTemplate().replace('github: dana', 'github: frank') }),
    },
    { files },
  )
  const voided = { seats: { 'model-owner': '' }, ignored: ['erin: stale'], errors: [] }
  for (const verdict of Object.values(verdicts)) expect(verdict).toMatchObject(voided)
  expect(verdicts['config'].findings).toContain(`error training/config-digest ${path}:23`)
  expect(verdicts['digest alone'].findings).toContain(`error dataset/matches ${path}:13`)
  expect(verdicts.rank.verdict).toBe('awaiting-approval')
})

test('a void approval says which commit it was given on and that the content changed since', async () => {
  await using here = await stage()
  approve(here.pull)
  const approved = here.pull.head.slice(0, 7)
  here.repository.commit('support-bot', { by: 'dana', files: { [path]: manifest({ rank: 32 }) } })
  const run = await here.run()
  expect(list(run, 'ignored')).toMatchObject([
    { login: 'erin', reason: 'stale', detail: `erin approved ${approved}; the governed content changed since` },
  ])
})

test('a change that trains nothing else leaves the approval standing', async () => {
  await using here = await stage({ base: { 'notes/old.md': 'Notes, long enough to be recognised.\n' } })
  const { repository } = here
  const verdicts = await judgeEach(here, {
    'a comment and formatting': approvedThen((_, branch) => {
      const text = `# reviewed\n${manifest().replace('r: 16,', 'r:   16,')}`
      repository.commit(branch, { by: 'dana', files: { [path]: text } })
    }),
    'a renamed file that no manifest names': approvedThen((_, branch) => {
      const files = { 'notes/old.md': null, 'notes/new.md': 'Notes, long enough to be recognised.\n' }
      repository.commit(branch, { by: 'dana', files })
    }),
    'another file beside the dataset': approvedThen((_, branch) => {
      repository.commit(branch, { by: 'dana', files: { 'data/other.jsonl': '{}\n' } })
    }),
    'content changed and put back': approvedThen((_, branch) => {
      repository.commit(branch, { by: 'dana', files: { 'data/tickets.jsonl': poisoned } })
      repository.commit(branch, { by: 'dana', files: { 'data/tickets.jsonl': tickets } })
    }),
    'a rebase': approvedThen((_, branch) => {
      const tip = repository.commit('main', { by: 'erin', files: { 'README.md': '# More models\n' } })
      repository.commit(branch, { by: 'dana', parents: [tip], files: requestFiles() })
    }),
    'an update of the branch': approvedThen((pull) => {
      repository.commit('main', { by: 'erin', files: { 'README.md': '# Many models\n' } })
      pull.updateBranch('dana')
    }),
    'a merge of the base': approvedThen((pull, branch) => {
      const main = repository.commit('main', { by: 'erin', files: { LICENSE: 'MIT\n' } })
      const files = { LICENSE: 'MIT\n', 'README.md': '# Many models\n' }
      repository.commit(branch, { by: 'dana', parents: [pull.head, main], files })
    }),
  })
  for (const verdict of Object.values(verdicts)) expect(verdict).toMatchObject(stands)
})

test('a base branch that moves on, in other files, leaves the approval standing', async () => {
  await using here = await stage()
  approve(here.pull)
  const other = {
    'finetune/other.yml': manifest({ name: 'other', uri: 'data/other.jsonl' }).replace('train/axolotl', 'train/other'),
    'data/other.jsonl': tickets,
  }
  here.repository.commit('main', { by: 'erin', files: { 'README.md': '# Many models\n', ...other } })
  expect(await judge(here)).toMatchObject({ ...stands, seats: { 'model-owner': 'erin' } })
})

test('with `stale: commit` any push voids the approval', async () => {
  await using here = await stage({ policy: strictlyStale })
  approve(here.pull)
  expect(await judge(here)).toMatchObject({ verdict: 'approved' })
  here.repository.commit('support-bot', { by: 'dana', files: { 'notes.md': 'Nothing.\n' } })
  expect(await judge(here)).toMatchObject({ ...stale, seats: { owner: '' } })
})

const strictlyStale = `apiVersion: tunegate/v1
kind: Policy
approvals:
  stale: commit
  seats: [{ name: owner, from: { permission: write } }]
`

test('an approval given before the base branch was exchanged for another does not count', async () => {
  await using here = await stage()
  here.repository.branch('release', 'main')
  approve(here.pull)
  here.pull.retarget('release', 'dana')
  expect(await judge(here)).toMatchObject({ ...stale, ignored: ['erin: base-changed'] })
  approve(here.pull)
  expect(await judge(here)).toMatchObject({ verdict: 'approved' })
})

test('the latest opinion of a person counts, and a comment is none', async () => {
  await using here = await stage()
  const verdicts = await judgeEach(here, {
    commented: approvedThen((pull) => pull.review('erin', 'COMMENTED', { body: 'One more thing.' })),
    pending: approvedThen((pull) => pull.review('erin', 'PENDING')),
    'asked for changes': approvedThen((pull) => pull.review('erin', 'CHANGES_REQUESTED')),
    dismissed: (pull) => pull.dismiss(approve(pull), 'frank'),
    'dismissed, older approval': approvedThen((pull) => pull.dismiss(approve(pull), 'erin')),
    'only commented': (pull) => pull.review('erin', 'COMMENTED'),
    twice: approvedThen((pull) => approve(pull)),
  })
  const seated = { verdict: 'approved', seats: { 'model-owner': 'erin' }, ignored: [] }
  expect(verdicts.commented).toMatchObject(seated)
  expect(verdicts.pending).toMatchObject(seated)
  expect(verdicts.twice).toMatchObject(seated)
  expect(verdicts['asked for changes']).toMatchObject({ verdict: 'rejected', seats: { 'model-owner': '' } })
  expect(verdicts.dismissed).toMatchObject({ verdict: 'awaiting-approval', ignored: ['erin: dismissed'] })
  expect(verdicts['dismissed, older approval']).toMatchObject({
    verdict: 'awaiting-approval',
    ignored: ['erin: dismissed'],
  })
  expect(verdicts['only commented']).toMatchObject({ verdict: 'awaiting-approval', ignored: [] })
})

test('changes requested reject until the one who asked lifts that', async () => {
  await using here = await stage()
  const object = (pull: Stage['pull']): number => {
    approve(pull, 'frank')
    return pull.review('erin', 'CHANGES_REQUESTED', { body: 'Where is this data from?' })
  }
  const verdicts = await judgeEach(here, {
    requested: object,
    'dismissed by another': (pull) => pull.dismiss(object(pull), 'frank'),
    'dismissed by the author': (pull) => pull.dismiss(object(pull), 'dana'),
    'dismissed by the one who asked': (pull) => pull.dismiss(object(pull), 'erin'),
    'later approved': (pull) => {
      object(pull)
      approve(pull)
    },
    'pushed since': (pull, branch) => {
      object(pull)
      here.repository.commit(branch, { by: 'dana', files: { 'notes.md': 'Answered.\n' } })
    },
  })
  const vetoed = { verdict: 'rejected', check: 'failure: Rejected: changes requested by erin' }
  expect(verdicts.requested).toMatchObject(vetoed)
  expect(verdicts['dismissed by another']).toMatchObject(vetoed)
  expect(verdicts['dismissed by the author']).toMatchObject(vetoed)
  expect(verdicts['pushed since']).toMatchObject(vetoed)
  expect(verdicts['dismissed by the one who asked']).toMatchObject({
    verdict: 'approved',
    seats: { 'model-owner': 'frank' },
  })
  expect(verdicts['later approved'].verdict).toBe('approved')
})

test('an approval expires, counted from its submission', async () => {
  await using here = await stage()
  const daysAgo = (days: number): Date => new Date(Date.now() - days * 86_400_000)
  const verdicts = await judgeEach(here, {
    old: (pull) => pull.review('erin', 'APPROVED', { at: daysAgo(31) }),
    young: (pull) => pull.review('erin', 'APPROVED', { at: daysAgo(29) }),
  })
  expect(verdicts.old).toMatchObject({ verdict: 'awaiting-approval', ignored: ['erin: expired'] })
  expect(verdicts.young).toMatchObject({ verdict: 'approved', ignored: [] })
})

test('an approval of a commit that GitHub has collected does not count', async () => {
  await using here = await stage()
  const verdicts = await judgeEach(here, {
    collected: approvedThen((pull, branch) => {
      const { head } = pull
      here.repository.commit(branch, { by: 'dana', parents: [here.repository.tip('main')], files: requestFiles() })
      here.repository.forget(head)
    }),
    unknown: (pull) => pull.review('erin', 'APPROVED', { commit: null }),
  })
  for (const verdict of Object.values(verdicts)) {
    expect(verdict).toMatchObject({ ...stale, ignored: ['erin: commit-gone'] })
  }
})
