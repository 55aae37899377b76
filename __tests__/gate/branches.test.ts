import { expect, test } from '@jest/globals'
import { pullRequestEvent, workflowDispatchEvent } from '../support/github/index.ts'
import { axolotl, manifest, policy, requestFiles, tickets } from '../support/scene.ts'
import { approve, stage } from './stage.ts'
import { judge } from './verdicts.ts'

const asksNobody = 'apiVersion: tunegate/v1\nkind: Policy\nextends: []\napprovals: { seats: [] }\nmanifests: ["nope/**"]\n'
const governsMain = policy.replace('manifests:', 'branches: ["release/*"]\nmanifests:')
const path = '.github/tunegate.yml'

test('a branch that the default branch’s policy does not govern earns no check run', async () => {
  await using here = await stage({ policy: governsMain })
  const { github, repository } = here
  repository.branch('weak', 'main')
  repository.commit('weak', { by: 'dana', files: { [path]: asksNobody } })
  const evil = here.open('evil', requestFiles({ rank: 4096, risk: 'serious' }), 'weak')
  const run = await here.run(pullRequestEvent(github, evil, 'opened'))
  expect([run.code, run.outputs['verdict'], run.outputs['conclusion']]).toEqual([0, '', ''])
  expect(run.said('notice').join()).toContain('does not govern')
  expect(here.checks(evil.head)).toEqual([])
})

test('a governed branch is judged by its own policy, the default branch always by its own', async () => {
  await using here = await stage({ policy: governsMain })
  const { github, repository, pull } = here
  repository.branch('release/1', 'main')
  const backport = here.open('backport', requestFiles(), 'release/1')
  for (const one of [pull, backport]) {
    const run = await here.run(pullRequestEvent(github, one, 'opened'))
    expect(run.outputs['verdict']).toBe('awaiting-approval')
  }
})

test('a pull request into an ungoverned branch neither passes nor blocks another with the same head', async () => {
  await using here = await stage({ policy: governsMain })
  const { github, repository, pull } = here
  repository.branch('weak', 'main')
  repository.commit('weak', { by: 'dana', files: { [path]: asksNobody } })
  const twin = repository.openPullRequest({ by: 'dana', head: 'support-bot', base: 'weak' })
  expect(twin.head).toBe(pull.head)
  await here.run(pullRequestEvent(github, twin, 'opened'))
  expect(here.checks()).toEqual(['action_required: Awaiting approval: 0 of 1 seat filled'])
  approve(pull)
  await here.run(pullRequestEvent(github, pull, 'synchronize'))
  expect(here.checks()).toEqual(['success: Approved: 1 of 1 seat filled'])
})

test('a branch without a policy is judged by the default branch’s', async () => {
  await using here = await stage({ policy: policy.replace('finetune/**', 'ft/**') })
  const { github, repository } = here
  repository.branch('old', repository.tip('main'))
  repository.commit('old', { by: 'dana', files: { [path]: null } })
  const pull = here.open('late', { 'ft/bot.yml': manifest(), 'data/tickets.jsonl': tickets, 'train/axolotl.yaml': axolotl }, 'old')
  const run = await here.run(pullRequestEvent(github, pull, 'opened'))
  expect(run.outputs['verdict']).toBe('awaiting-approval')
  expect(run.summary).toContain('has no policy: that of')
})

test('pull requests whose head the default branch has already are found all the same', async () => {
  await using here = await stage({ base: requestFiles(), files: { 'README.md': '# new\n' } })
  const { github, repository } = here
  repository.commit('root', { by: 'erin', files: { [path]: policy } })
  repository.branch('prod', 'root')
  repository.branch('weak', 'root')
  repository.commit('weak', { by: 'erin', files: { [path]: asksNobody } })
  const unsigned = repository.openPullRequest({ by: 'dana', head: 'main', base: 'prod' })
  const weak = repository.openPullRequest({ by: 'dana', head: 'main', base: 'weak' })
  const inputs = { 'pull-request': String(weak.number) }
  await here.run(workflowDispatchEvent(github, repository), { inputs })
  expect(here.checks(unsigned.head)[0]).toMatch(/^(action_required|failure): /)
})

test('an approval does not outlive a base change that GitHub makes itself', async () => {
  await using here = await stage()
  const { repository, pull } = here
  repository.branch('stack', 'main')
  approve(pull)
  pull.retarget('stack', 'dana', { automatic: true })
  expect(await judge(here)).toMatchObject({ verdict: 'awaiting-approval', ignored: ['erin: base-changed'] })
})

test('what a manifest references and the pull request leaves alone is judged as it will be merged', async () => {
  const { 'finetune/support-bot.yml': text = '', ...referenced } = requestFiles()
  await using here = await stage({ base: referenced, files: { 'finetune/support-bot.yml': text } })
  here.repository.commit('main', { by: 'frank', files: { 'data/tickets.jsonl': tickets.replace('On its way.', 'No.') } })
  approve(here.pull)
  expect(await judge(here)).toMatchObject({ verdict: 'rejected', ignored: ['erin: stale'] })
})

test('a title that names a rate limit is a title', async () => {
  await using here = await stage({ title: 'RATE_LIMITED' })
  const run = await here.run()
  expect([run.outputs['verdict'], run.requests]).toEqual(['awaiting-approval', 4])
})

test('a success does not outlive the turn to a branch that is not governed', async () => {
  await using here = await stage({ policy: governsMain })
  const { github, repository, pull } = here
  approve(pull)
  await here.run()
  repository.branch('weak', 'main')
  pull.retarget('weak', 'dana')
  await here.run(pullRequestEvent(github, pull, 'edited'))
  expect(here.checks()).toEqual([expect.stringMatching(/^failure: Error: Not judged any more/)])
})

test('an approval does not cover what a referenced file became on the base branch', async () => {
  const { 'finetune/support-bot.yml': text = '', ...referenced } = requestFiles()
  const undigested = text.replace(/, digest: \{ sha256: \w+ \} \}\n {2}trust/, ' }\n  trust')
  await using here = await stage({ base: referenced, files: { 'finetune/support-bot.yml': undigested } })
  approve(here.pull)
  expect(await judge(here)).toMatchObject({ verdict: 'approved' })
  here.repository.commit('main', { by: 'frank', files: { 'train/axolotl.yaml': `${axolotl}plugins: [evil]\n` } })
  expect(await judge(here)).toMatchObject({ verdict: 'awaiting-approval', ignored: ['erin: stale'] })
})
