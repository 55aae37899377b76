import { expect, test } from '@jest/globals'
import { manifest, requestFiles } from '../support/scene.ts'
import { approve, stage } from './stage.ts'
import { approvedThen, judge, judgeEach, policyOf } from './verdicts.ts'

const path = 'finetune/support-bot.yml'
const extra = { 'notes.md': 'More.\n' }
const empty = { verdict: 'awaiting-approval', seats: { 'model-owner': '' } }
const seated = { verdict: 'approved', seats: { 'model-owner': 'erin' }, ignored: [] }

test('whoever had a hand in the change does not sign it', async () => {
  await using here = await stage()
  const { repository } = here
  const verdicts = await judgeEach(here, {
    'opened it': (pull) => approve(pull, 'dana'),
    'wrote a commit': (pull, branch) => {
      repository.commit(branch, { by: 'erin', committer: 'dana', files: extra })
      approve(pull)
    },
    'committed it': (pull, branch) => {
      repository.commit(branch, { by: 'dana', committer: 'erin', files: extra })
      approve(pull)
    },
    'is named as co-author': (pull, branch) => {
      repository.commit(branch, { by: 'dana', coAuthors: ['erin'], files: extra })
      approve(pull)
    },
    'updated the branch': (pull) => {
      repository.commit('main', { by: 'frank', files: { 'README.md': `# Models, ${pull.number}\n` } })
      pull.updateBranch('erin')
      approve(pull)
    },
    'wrote a commit after approving': approvedThen((_, branch) =>
      repository.commit(branch, { by: 'erin', files: extra }),
    ),
  })
  expect(verdicts['opened it']).toMatchObject({ ...empty, ignored: ['dana: author'] })
  expect(verdicts['wrote a commit']).toMatchObject({ ...empty, ignored: ['erin: author'] })
  expect(verdicts['committed it']).toMatchObject({ ...empty, ignored: ['erin: committer'] })
  expect(verdicts['is named as co-author']).toMatchObject({ ...empty, ignored: ['erin: co-author'] })
  expect(verdicts['updated the branch']).toMatchObject({ ...empty, ignored: ['erin: author'] })
  expect(verdicts['wrote a commit after approving']).toMatchObject({ ...empty, ignored: ['erin: author'] })
})

test('the initiator whom the manifest names does not sign it, however the login is spelt', async () => {
  await using here = await stage({ files: requestFiles({ initiator: 'Erin' }) })
  approve(here.pull)
  expect(await judge(here)).toMatchObject({ ...empty, ignored: ['erin: initiator'], findings: [] })
  approve(here.pull, 'frank')
  expect(await judge(here)).toMatchObject({
    verdict: 'approved',
    seats: { 'model-owner': 'frank' },
    ignored: ['erin: initiator'],
  })
})

test('an initiator must exist and take part, if only by a comment', async () => {
  await using here = await stage()
  here.github.user('grace')
  const names = (initiator: string) => (_: unknown, branch: string) =>
    here.repository.commit(branch, { by: 'dana', files: { [path]: manifest({ initiator }) } })
  const verdicts = await judgeEach(here, {
    nobody: names('no-such-login'),
    silent: names('grace'),
    spoke: (pull, branch) => {
      names('grace')(pull, branch)
      pull.comment('grace', 'Yes, I asked for this.')
    },
  })
  const unknown = { verdict: 'rejected', findings: [`error initiator/known ${path}:4`] }
  expect(verdicts.nobody).toMatchObject(unknown)
  expect(verdicts.silent).toMatchObject(unknown)
  expect(verdicts.spoke).toMatchObject({ ...empty, findings: [] })
})

test('a commit that GitHub made on its pages names nobody but its author', async () => {
  await using here = await stage()
  here.repository.commit('support-bot', { by: 'dana', committer: 'web-flow', files: extra })
  approve(here.pull)
  expect(await judge(here)).toMatchObject({ ...seated, findings: [] })
})

test('a commit that no account owns, or that only claims to be GitHub’s, is refused at high risk', async () => {
  await using here = await stage()
  const { repository } = here
  const high = { [path]: manifest({ risk: 'high' }) }
  const forged = { name: 'GitHub', email: 'noreply@github.com' }
  const stranger = { name: 'Somebody', email: 'somebody@nowhere.example' }
  const verdicts = await judgeEach(here, {
    forged: (pull, branch) => {
      repository.commit(branch, { by: 'dana', committer: forged, web: false, files: extra })
      approve(pull)
    },
    'forged, high risk': (pull, branch) => {
      repository.commit(branch, { by: 'dana', committer: forged, web: false, files: high })
      approve(pull)
    },
    stranger: (pull, branch) => {
      repository.commit(branch, { by: stranger, committer: 'dana', files: extra })
      approve(pull)
    },
    'co-author unknown, high risk': (pull, branch) => {
      repository.commit(branch, { by: 'dana', coAuthors: [stranger], files: high })
      approve(pull)
    },
  })
  const found = 'approval/unattributed-commit :1'
  expect(verdicts.forged).toMatchObject({ ...seated, findings: [`warning ${found}`] })
  expect(verdicts.stranger).toMatchObject({ ...seated, findings: [`warning ${found}`] })
  expect(verdicts['forged, high risk']).toMatchObject({ verdict: 'rejected', findings: [`error ${found}`] })
  expect(verdicts['co-author unknown, high risk']).toMatchObject({ verdict: 'rejected', findings: [`error ${found}`] })
})

test('a risk that is lowered or left out does not hide a commit that no account owns', async () => {
  const files = { 'notes.md': 'See below.\n' }
  await using here = await stage({ base: requestFiles({ risk: 'high' }), files })
  const stranger = { name: 'Somebody', email: 'somebody@nowhere.example' }
  const push = (text: string) => (_: unknown, branch: string) =>
    here.repository.commit(branch, { by: stranger, pushedBy: 'dana', files: { [path]: text } })
  const unstated = manifest().replace(/^safetyRiskAssessment.*\n/m, '')
  const verdicts = await judgeEach(
    here,
    { lowered: push(manifest({ risk: 'low' })), unstated: push(unstated) },
    { files },
  )
  for (const verdict of Object.values(verdicts)) {
    expect(verdict).toMatchObject({ verdict: 'rejected', findings: ['error approval/unattributed-commit :1'] })
  }
})

test('bots, deleted accounts and people who may not write do not sign', async () => {
  await using here = await stage()
  const { github, repository } = here
  github.bot('reviewer')
  repository.permit('reviewer[bot]', 'write')
  repository.permit('gone', 'write')
  repository.permit('reader', 'read')
  repository.permit('triager', 'triage')
  repository.permit('left', 'write')
  const verdicts = await judgeEach(here, {
    bot: (pull) => approve(pull, 'reviewer[bot]'),
    ghost: (pull) => approve(pull, 'gone'),
    reader: (pull) => approve(pull, 'reader'),
    triager: (pull) => approve(pull, 'triager'),
    left: (pull) => {
      approve(pull, 'left')
      github.deleteAccount('gone')
      repository.permit('left', 'read')
    },
  })
  expect(verdicts.bot).toMatchObject({ ...empty, ignored: ['reviewer: bot'] })
  expect(verdicts.ghost).toMatchObject({ ...empty, ignored: ['ghost: ghost'] })
  expect(verdicts.reader).toMatchObject({ ...empty, ignored: ['reader: no-write-access'] })
  expect(verdicts.triager).toMatchObject({ ...empty, ignored: ['triager: no-write-access'] })
  expect(verdicts.left).toMatchObject({ ...empty, ignored: ['left: no-write-access'] })
})

test('a change whose author was deleted cannot be shown to be independent', async () => {
  await using here = await stage()
  here.github.user('gone')
  here.repository.permit('gone', 'write')
  here.repository.branch('ghostly', 'main')
  here.repository.commit('ghostly', { by: 'dana', files: requestFiles() })
  const pull = here.repository.openPullRequest({ by: 'gone', head: 'ghostly' })
  approve(pull)
  here.github.deleteAccount('gone')
  const run = await here.run(undefined, { inputs: { 'pull-request': String(pull.number) } })
  expect([run.outputs['verdict'], run.code]).toEqual(['error', 1])
  expect(here.check(pull.head).output.title).toMatch(/author is a deleted account/)
})

test('a seat may bar fewer people than the policy does', async () => {
  const from = { permission: 'write' }
  const policy = policyOf({
    exclude: ['author', 'committers', 'co-authors', 'initiator', 'bots'],
    seats: [
      { name: 'anyone', from, exclude: [] },
      { name: 'other', from },
    ],
  })
  await using here = await stage({ policy })
  approve(here.pull, 'dana')
  expect(await judge(here)).toMatchObject({ verdict: 'awaiting-approval', seats: { anyone: 'dana', other: '' } })
  approve(here.pull)
  expect(await judge(here)).toMatchObject({ verdict: 'approved', seats: { anyone: 'dana', other: 'erin' } })
})
