import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { expect, test } from '@jest/globals'
import { Ajv2020 } from 'ajv/dist/2020.js'
import formats from 'ajv-formats'
import { parse } from 'yaml'
import { pullRequestEvent } from '../support/github/index.ts'
import { trusted } from '../support/github/trusted.ts'
import type { RunResult } from '../support/runner.ts'
import { manifest, policy, requestFiles } from '../support/scene.ts'
import { approve, approved, awaiting, list, ordinary, outcome, refused, stage } from './stage.ts'

const waits = 'action_required: Awaiting approval: 0 of 1 seat filled'
const passes = 'success: Approved: 1 of 1 seat filled'
const otherApp = { id: 7001, slug: 'acme-gate', name: 'Acme gate' }
const bytes = (text: string | null) => Buffer.byteLength(text ?? '')

function recordOf(run: RunResult): Buffer {
  const record = run.files.get(run.outputs['record'] ?? '')
  if (record) return record
  throw new Error('the output `record` names no file')
}

test.concurrent('a commit that is the head of two pull requests passes only when both do', async () => {
  await using here = await stage()
  const { github, repository, pull } = here
  repository.branch('release', 'main')
  const other = repository.openPullRequest({ by: 'dana', head: 'support-bot', base: 'release' })
  approve(pull)
  const one = await here.run()
  expect(outcome(one)).toEqual(awaiting)
  const signers = list(one, 'seats').map((seat) => `#${seat.pullRequest}: ${seat.filledBy.length}`)
  expect(signers.toSorted()).toEqual(['#1: 1', '#2: 0'])
  expect(here.checks()).toEqual([`${waits} (#2, the worst of 2 pull requests)`])
  approve(other, 'frank')
  const both = await here.run(pullRequestEvent(github, other, 'edited'), { inputs: { 'pull-request': '1, 2' } })
  expect(outcome(both)).toEqual(approved)
  expect(here.checks()).toEqual([`${passes} (#1, the worst of 2 pull requests)`])
})

test.concurrent('its own check run is updated; one of another app with the same name is left alone', async () => {
  await using here = await stage()
  const output = { title: 'Forged', summary: '' }
  const forged = { name: 'tunegate', head_sha: here.pull.head, conclusion: 'success', output } as const
  here.repository.createCheckRun(forged, otherApp)
  const first = await here.run()
  const later = here.repository.createCheckRun(forged, otherApp)
  approve(here.pull)
  const second = await here.run()
  expect([outcome(first), outcome(second)]).toEqual([awaiting, approved])
  expect(second.outputs['check-run-id']).toBe(first.outputs['check-run-id'])
  expect(here.checks()).toEqual(['success: Forged', passes, 'success: Forged'])
  expect(here.check().id).toBe(later.id)
})

test.concurrent('a dry run writes nothing', async () => {
  await using here = await stage()
  const run = await here.run(undefined, { inputs: { 'dry-run': 'true', 'fail-on': 'awaiting-approval' } })
  expect(outcome(run)).toEqual(['awaiting-approval', 'action_required', 1])
  expect([here.checks(), run.outputs['check-run-id'], run.requests]).toEqual([[], '', 3])
  expect(run.summary).toMatch(/^This was a dry run: no check run was written\.\n\n## ⏳ Awaiting approval/)
  expect(here.github.requests.every(({ method, operation }) => method === 'GET' || operation !== undefined)).toBe(true)
})

const failing: readonly (readonly [string, string, string, number])[] = [
  ['awaiting-approval', 'rejected', '', 0],
  ['awaiting-approval', 'awaiting-approval', '', 1],
  ['rejected', 'rejected', '0'.repeat(64), 1],
]

test.concurrent.each(failing)('a run that is %s with fail-on %s', async (verdict, failOn, digest, code) => {
  await using here = await stage({ files: requestFiles(digest === '' ? {} : { digest }) })
  const run = await here.run(undefined, { inputs: { 'fail-on': failOn } })
  expect([run.outputs['verdict'], run.code]).toEqual([verdict, code])
  expect(here.checks()).toHaveLength(1)
  expect(run.said('error').filter((message) => message.startsWith('#1: '))).toHaveLength(code)
})

test.concurrent('a read-only token, as a fork has: no check run, everything else, and how to mend it', async () => {
  await using here = await stage()
  approve(here.pull)
  const token = here.token({ contents: 'read', pull_requests: 'read', checks: 'read' })
  const run = await here.run(undefined, { token })
  expect(outcome(run)).toEqual(['approved', 'success', 1])
  const told = /may not write the check run .*`permissions: \{ checks: write \}`.*workflow_run/
  expect(run.said('error')).toEqual([expect.stringMatching(told)])
  expect([here.checks(), run.outputs['check-run-id']]).toEqual([[], ''])
  expect(list(run, 'seats')[0]?.filledBy[0]?.login).toBe('erin')
  expect(run.summary).toMatch(/## ✅ Approved[^]*## ❌ The check run could not be written[^]*may not write the check run/)
  const dry = await here.run(undefined, { token, inputs: { 'dry-run': 'true' } })
  expect([outcome(dry), dry.said('error')]).toEqual([approved, []])
})

test.concurrent('more findings than one request takes go with further requests', async () => {
  await using here = await stage({ files: { 'finetune/crowd.yml': crowded(40) } })
  const run = await here.run()
  expect(outcome(run)).toEqual(['rejected', 'failure', 1])
  const found = list(run, 'findings')
  expect(found.length).toBeGreaterThan(50)
  const writes = here.github.requests.filter(({ operation }) => operation === undefined)
  expect(writes.map(({ method }) => method)).toEqual(['POST', ...Array(Math.ceil(found.length / 50) - 1).fill('PATCH')])
  const { annotations } = here.check()
  expect(annotations).toHaveLength(found.length)
  const levels = annotations.map((annotation) => annotation.annotation_level)
  expect(levels.lastIndexOf('failure')).toBeLessThan(levels.indexOf('warning'))
  expect((await here.run()).requests).toBe(run.requests - writes.length + 1)
  expect([here.checks().length, here.check().annotations.length]).toEqual([1, found.length])
})

test.concurrent('two hundred annotations at most, and a summary and a text that fit in bytes', async () => {
  const paths = Array.from({ length: 8 }, (_, index) => `finetune/crowd-${index}.yml`)
  await using here = await stage({ files: Object.fromEntries(paths.map((path) => [path, crowded(60)])) })
  const run = await here.run()
  expect(outcome(run)).toEqual(['rejected', 'failure', 1])
  const { annotations, output, externalId } = here.check()
  expect(annotations).toHaveLength(200)
  expect(new Set(annotations.map((annotation) => annotation.annotation_level))).toEqual(new Set(['failure']))
  expect(bytes(run.summary)).toBeGreaterThan(65_535)
  expect([bytes(output.summary) <= 65_535, bytes(output.text) <= 65_535]).toEqual([true, true])
  expect(output.summary).toMatch(/^## ❌ Rejected[^]*\*\*model-owner\*\*/)
  const leftOut = (list(run, 'findings').length - 200).toLocaleString('en')
  expect(output.summary?.includes(`${leftOut} findings more have no annotation`)).toBe(true)
  expect(output.summary).toContain('Shortened to fit here')
  expect(output.text).toMatch(/^Record: `sha256:[0-9a-f]{64}`/)
  expect(output.text?.split('```').length).toBe(3)
  expect(externalId).toBe(`sha256:${createHash('sha256').update(recordOf(run)).digest('hex')}`)
})

test.concurrent('every output is set, and the record is what its digest says', async () => {
  await using here = await stage()
  approve(here.pull)
  const run = await here.run()
  const { outputs } = trusted<{ outputs: object }>(parse(readFileSync('action.yml', 'utf8')))
  expect(Object.keys(run.outputs).toSorted()).toEqual(Object.keys(outputs).toSorted())
  const record = recordOf(run)
  const digest = `sha256:${createHash('sha256').update(record).digest('hex')}`
  expect([run.outputs['record-digest'], here.check().externalId]).toEqual([digest, digest])
  const ajv = new Ajv2020({ strict: true, allErrors: true })
  formats.default(ajv)
  const valid = ajv.compile(JSON.parse(readFileSync('policies/record.schema.json', 'utf8')))
  valid(JSON.parse(record.toString()))
  expect(valid.errors).toBeNull()
  expect(here.check().output.text).toContain(record.toString())
})

test.concurrent('on GitHub Enterprise Server', async () => {
  await using here = await stage({ enterprise: true })
  approve(here.pull)
  const run = await here.run()
  expect([outcome(run), here.checks()]).toEqual([approved, [passes]])
  expect(here.check().output.text).toContain(here.github.url)
})

test.concurrent('a policy and a check run with names of their own', async () => {
  const two = policy.replace('count: 1', 'count: 2')
  await using here = await stage({ policy: two, policyPath: 'governance/tuning.yml' })
  const run = await here.run(undefined, { inputs: { policy: 'governance/tuning.yml', 'check-name': 'fine-tuning' } })
  expect(outcome(run)).toEqual(awaiting)
  expect(here.repository.state.checkRuns.map(({ name, output }) => [name, output.title])).toEqual([
    ['fine-tuning', 'Awaiting approval: 0 of 2 seats filled'],
  ])
  expect(list(run, 'seats')).toEqual([expect.objectContaining({ name: 'model-owner', count: 2 })])
})

test.concurrent('teams are read with the members token, and nothing else is', async () => {
  const asked = policy.replace('permission: write', 'teams: [acme/ml-security]')
  await using here = await stage({ policy: asked })
  here.github.team('acme/ml-security', ['erin'])
  approve(here.pull)
  const members = here.token({ members: 'read' })
  const token = here.token(ordinary)
  const run = await here.run(undefined, { token, inputs: { 'members-token': members } })
  expect(outcome(run)).toEqual(approved)
  expect(here.github.requests.filter((request) => request.token === members).map(({ path }) => path)).toEqual([
    '/orgs/acme/teams/ml-security/members',
  ])
  expect(here.github.requests.filter(({ path, token: by }) => path.startsWith('/orgs/') && by !== members)).toEqual([])
  const without = await here.run(undefined, { token })
  expect(outcome(without)).toEqual(refused)
  expect(here.checks()).toEqual([expect.stringMatching(/^failure: Error: /)])
  expect(here.check().output.summary).toMatch(/acme\/ml-security[^]*members-token/)
})

test.concurrent('an ordinary run makes at most four requests, five when only data changes', async () => {
  await using here = await stage()
  approve(here.pull)
  const first = await here.run()
  expect([outcome(first), first.requests, (await here.run()).requests]).toEqual([approved, 4, 4])
  await using data = await stage({ base: requestFiles(), files: { 'data/tickets.jsonl': '{"prompt":"poison"}\n' } })
  approve(data.pull)
  const swapped = await data.run()
  expect(swapped.outputs['verdict']).toBe('rejected')
  expect(list(swapped, 'findings').map(({ rule }) => rule)).toEqual(['dataset/matches', 'dataset/matches'])
  expect(swapped.requests).toBeLessThanOrEqual(5)
})

/** A manifest with so many datasets, none of them with a digest, under names whose bytes are thrice their letters. */
function crowded(count: number): string {
  const [head = '', rest = ''] = manifest().split(/^datasets:\n[^]*?(?=^training:)/m)
  const uri = `hf://acme/${'x'.repeat(80)}`
  const dataset = (index: number) => `  - { name: "${'長'.repeat(90)}${index}", role: train, uri: "${uri}${index}" }\n`
  return `${head}datasets:\n${Array.from({ length: count }, (_, index) => dataset(index)).join('')}${rest}`
}
