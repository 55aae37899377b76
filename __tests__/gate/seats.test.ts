import { expect, test } from '@jest/globals'
import { manifest, requestFiles } from '../support/scene.ts'
import { approve, ordinary, stage, type Stage } from './stage.ts'
import { judge, judgeEach, policyOf, type History } from './verdicts.ts'

const path = 'finetune/support-bot.yml'
const write = { permission: 'write' }
const release = `apiVersion: tunegate/v1
kind: FineTuningRelease
metadata: { name: support-bot-sft-014 }
initiator: { github: dana, intendedUse: "answer support tickets" }
request: { uri: ${path} }
subject:
  - { name: adapter_model.safetensors, digest: { sha256: ${'ab'.repeat(32)} } }
`

const security = policyOf({
  seats: [
    { name: 'owner', from: write },
    { name: 'ml-security', from: { teams: ['acme/ml-security'] } },
  ],
})

test('one person fills one seat, and the seats are filled as well as they can be', async () => {
  const policy = policyOf({
    seats: [
      { name: 'anyone', from: write },
      { name: 'erin-only', from: { users: ['Erin'] } },
    ],
  })
  await using here = await stage({ policy })
  approve(here.pull)
  expect(await judge(here)).toMatchObject({
    verdict: 'awaiting-approval',
    check: 'action_required: Awaiting approval: 1 of 2 seats filled',
  })
  approve(here.pull, 'frank')
  expect(await judge(here)).toMatchObject({ verdict: 'approved', seats: { anyone: 'frank', 'erin-only': 'erin' } })
})

test('a seat that asks for two people is not filled by one who approves twice', async () => {
  await using here = await stage({ policy: policyOf({ seats: [{ name: 'owner', count: 2, from: write }] }) })
  approve(here.pull)
  approve(here.pull)
  expect(await judge(here)).toMatchObject({ verdict: 'awaiting-approval', seats: { owner: 'erin' } })
  approve(here.pull, 'frank')
  expect(await judge(here)).toMatchObject({ verdict: 'approved', seats: { owner: 'erin, frank' } })
})

test('a seat of a team is filled by a member, a child team’s too, and by nobody else', async () => {
  await using here = await stage({ policy: security })
  const { github, repository } = here
  github.team('acme/ml-security', ['frank'])
  github.team('acme/red-team', ['grace'], { parent: 'acme/ml-security' })
  repository.permit('grace', 'write')
  const inputs = { 'members-token': here.token({ members: 'read' }) }
  approve(here.pull)
  expect(await judge(here, { inputs })).toMatchObject({
    verdict: 'awaiting-approval',
    seats: { owner: 'erin', 'ml-security': '' },
  })
  approve(here.pull, 'grace')
  expect(await judge(here, { inputs })).toMatchObject({
    verdict: 'approved',
    seats: { owner: 'erin', 'ml-security': 'grace' },
  })
  approve(here.pull, 'frank')
  expect(await judge(here, { inputs })).toMatchObject({ verdict: 'approved', ignored: ['frank: not-needed'] })
})

test('a team that cannot be read is an error that names the permission and the input', async () => {
  await using here = await stage({ policy: security })
  here.github.team('acme/ml-security', ['frank'])
  approve(here.pull)
  approve(here.pull, 'frank')
  const run = await here.run()
  expect([run.outputs['verdict'], run.code]).toEqual(['error', 1])
  expect(here.check().output.title).toMatch(/^Error: the members of the team acme\/ml-security cannot be read/)
  expect(here.check().output.summary).toMatch(/`members-token`.*Members: read/)
  here.repository.permit('frank', 'write')
  const inputs = { 'members-token': here.token({ members: 'read' }) }
  expect(await judge(here, { inputs })).toMatchObject({
    verdict: 'approved',
    seats: { owner: 'erin', 'ml-security': 'frank' },
  })
})

test('the job’s own token reads the teams when it may', async () => {
  await using here = await stage({ policy: security })
  here.github.team('acme/ml-security', ['frank'])
  approve(here.pull, 'frank')
  approve(here.pull)
  expect(await judge(here, { token: here.token({ ...ordinary, members: 'read' }) })).toMatchObject({
    verdict: 'approved',
  })
})

test('seats for maintainers and administrators ask for that role', async () => {
  const policy = policyOf({
    seats: [
      { name: 'maintainer', from: { permission: 'maintain' } },
      { name: 'admin', from: { permission: 'admin' } },
    ],
  })
  await using here = await stage({ policy })
  here.repository.permit('grace', 'admin')
  here.repository.permit('heidi', { level: 'maintain', roleName: 'maintain' })
  approve(here.pull)
  expect(await judge(here)).toMatchObject({ verdict: 'awaiting-approval', ignored: ['erin: not-eligible'] })
  approve(here.pull, 'grace')
  expect(await judge(here)).toMatchObject({ verdict: 'awaiting-approval' })
  approve(here.pull, 'heidi')
  expect(await judge(here)).toMatchObject({ verdict: 'approved', seats: { maintainer: 'heidi', admin: 'grace' } })
})

const conditional = policyOf({
  seats: [
    { name: 'owner', from: write },
    { name: 'risk', from: write, when: { risk: ['high', 'serious'] } },
    { name: 'data', from: write, when: { changed: ['datasets'] } },
    { name: 'model', from: write, when: { changed: ['base_model'] } },
    { name: 'release', from: write, when: { kind: 'FineTuningRelease' } },
    { name: 'ci', from: write, when: { paths: ['.github/**'] } },
    { name: 'risky-data', from: write, when: { risk: ['high'], changed: ['datasets'] } },
  ],
})

test('a seat is needed when its condition holds for the change', async () => {
  const files = { 'notes.md': 'Notes.\n' }
  await using here = await stage({ policy: conditional, base: requestFiles({ risk: 'high' }), files })
  const push =
    (changed: Record<string, string>): History =>
    (_, branch) =>
      here.repository.commit(branch, { by: 'dana', files: changed })
  const high = manifest({ risk: 'high' })
  const verdicts = await judgeEach(
    here,
    {
      nothing: push({ 'other.md': 'Other.\n' }),
      rank: push({ [path]: high.replace('r: 16', 'r: 8') }),
      model: push({ [path]: high.replace(/revision: \w+/, `revision: ${'f'.repeat(40)}`) }),
      'data file alone': push({ 'data/tickets.jsonl': '{}\n' }),
      'config file alone': push({ 'train/axolotl.yaml': 'a: 1\n' }),
      'risk lowered': push({ [path]: manifest({ risk: 'low' }) }),
      'risk unstated': push({ [path]: manifest().replace(/^safetyRisk.*\n/m, '') }),
      workflow: push({ '.github/workflows/train.yml': 'on: push\n' }),
      release: push({ 'finetune/release.yml': release }),
    },
    { files },
  )
  const needed = (name: keyof typeof verdicts): string[] =>
    Object.entries(verdicts[name].seats).flatMap(([seat, who]) => (who === 'not needed' ? [] : [seat]))
  expect(needed('nothing')).toEqual([])
  expect(verdicts.nothing.verdict).toBe('not-applicable')
  expect(needed('rank')).toEqual(['owner', 'risk'])
  expect(needed('model')).toEqual(['owner', 'risk', 'model'])
  expect(needed('data file alone')).toEqual(['owner', 'risk', 'data', 'risky-data'])
  expect(needed('config file alone')).toEqual(['owner', 'risk'])
  expect(needed('risk lowered')).toEqual(['owner', 'risk'])
  expect(needed('risk unstated')).toEqual(['owner', 'risk'])
  expect(needed('workflow')).toEqual(['ci'])
  expect(verdicts.workflow.verdict).toBe('awaiting-approval')
  expect(needed('release')).toContain('release')
})

test('an approval of a watched path is bound to what stands there, a link too', async () => {
  const policy = policyOf({ seats: [{ name: 'ci', from: write, when: { paths: ['.github/**'] } }] })
  const link = (content: string): { mode: '120000'; content: string } => ({ mode: '120000', content })
  await using here = await stage({
    policy,
    files: { '.github/ci.yml': 'on: push\n', '.github/link.yml': link('ci.yml') },
  })
  approve(here.pull)
  here.repository.commit('support-bot', { by: 'dana', files: { 'notes.md': 'Nothing.\n' } })
  expect(await judge(here)).toMatchObject({ verdict: 'approved', seats: { ci: 'erin carried' } })
  here.repository.commit('support-bot', { by: 'dana', files: { '.github/link.yml': link('/etc/passwd') } })
  expect(await judge(here)).toMatchObject({ verdict: 'awaiting-approval', ignored: ['erin: stale'] })
})

test('`seats: []` asks nobody, on purpose', async () => {
  await using here = await stage({ policy: policyOf({ seats: [] }) })
  expect(await judge(here)).toMatchObject({
    verdict: 'approved',
    check: 'success: Approved: no seat is needed',
    seats: {},
  })
})

test('a policy whose seats all pass a change by is an error', async () => {
  await using here = await stage({
    policy: policyOf({ seats: [{ name: 'risk', from: write, when: { risk: ['serious'] } }] }),
  })
  approve(here.pull)
  const verdict = await judge(here)
  expect(verdict).toMatchObject({ verdict: 'error', seats: { risk: 'not needed' } })
  expect(verdict.errors).toEqual([expect.stringMatching(/^no-seat: Manifests are governed here but no seat applies/)])
})

test('a policy that inherits nothing and names no seat asks nobody by mistake', async () => {
  await using here = await stage({ policy: 'apiVersion: tunegate/v1\nkind: Policy\nextends: []\n' })
  expect(await judge(here)).toMatchObject({ verdict: 'error' })
})

test('too few people for a seat is said', async () => {
  await using here: Stage = await stage({ policy: policyOf({ seats: [{ name: 'owner', from: { users: ['dana'] } }] }) })
  approve(here.pull)
  expect(await judge(here)).toMatchObject({ verdict: 'awaiting-approval', ignored: ['erin: not-eligible'] })
  expect(here.check().output.summary).toContain('it can never be filled')
})
