import { expect, test } from '@jest/globals'
import { manifest, policy, requestFiles, sha256 } from '../support/scene.ts'
import { approve, list, stage } from './stage.ts'
import { judge, judgeEach, policyOf } from './verdicts.ts'

const path = 'finetune/support-bot.yml'
const home = '.github/tunegate.yml'
const write = { permission: 'write' }
const guarded = policyOf({
  seats: [
    { name: 'owner', from: write },
    { name: 'policy-owner', from: { users: ['frank'] }, when: { paths: ['.github/**'] } },
  ],
})

test('a pull request that drops its own seats is judged by the policy it wants to change', async () => {
  await using here = await stage({ policy: guarded, files: { ...requestFiles(), [home]: policyOf({ seats: [] }) } })
  expect(await judge(here)).toMatchObject({ verdict: 'awaiting-approval', seats: { owner: '', 'policy-owner': '' } })
  approve(here.pull)
  expect(await judge(here)).toMatchObject({
    verdict: 'awaiting-approval',
    seats: { owner: 'erin', 'policy-owner': '' },
  })
  approve(here.pull, 'frank')
  expect(await judge(here)).toMatchObject({ verdict: 'approved', seats: { owner: 'erin', 'policy-owner': 'frank' } })
})

test('a change of the policy alone needs its seat, under the preset too, also to remove or move it', async () => {
  await using here = await stage({
    policy: 'apiVersion: tunegate/v1\nkind: Policy\n',
    files: { 'notes.md': 'Notes.\n' },
  })
  const verdicts = await judgeEach(
    here,
    {
      changed: (_, branch) => here.repository.commit(branch, { by: 'dana', files: { [home]: guarded } }),
      removed: (_, branch) => here.repository.commit(branch, { by: 'dana', files: { [home]: null } }),
      moved: (_, branch) => {
        const files = { [home]: null, 'old/tunegate.yml': 'apiVersion: tunegate/v1\nkind: Policy\n' }
        here.repository.commit(branch, { by: 'dana', files })
      },
      'its schema': (_, branch) =>
        here.repository.commit(branch, { by: 'dana', files: { '.github/tunegate/a.json': '{}' } }),
    },
    { files: { 'notes.md': 'Notes.\n' } },
  )
  for (const verdict of Object.values(verdicts)) {
    expect(verdict).toMatchObject({
      verdict: 'awaiting-approval',
      seats: { approver: 'not needed', 'policy-owner': '' },
    })
  }
})

test('a policy and its schemas are guarded by the preset’s seat wherever they are kept', async () => {
  const plain = 'apiVersion: tunegate/v1\nkind: Policy\nschemas: [governance/acme.schema.json]\n'
  const files = { 'notes.md': 'Notes.\n' }
  const base = { 'governance/acme.schema.json': '{}' }
  await using here = await stage({ policyPath: 'governance/policy.yml', policy: plain, base, files })
  const push = (changed: Record<string, string>) => (_: unknown, branch: string) =>
    here.repository.commit(branch, { by: 'dana', files: changed })
  const verdicts = await judgeEach(
    here,
    {
      policy: push({ 'governance/policy.yml': policyOf({ seats: [] }) }),
      schema: push({ 'governance/acme.schema.json': 'true' }),
    },
    { files, inputs: { policy: 'governance/policy.yml' } },
  )
  for (const verdict of Object.values(verdicts)) {
    expect(verdict).toMatchObject({ verdict: 'awaiting-approval', seats: { 'policy-owner': '' } })
  }
})

test('an invalid new policy is a finding with its place', async () => {
  await using here = await stage({ policy: guarded })
  const verdicts = await judgeEach(
    here,
    {
      typo: (_, branch) => {
        const files = { [home]: policy.replace('    - { name: model-owner', '    - { nane: model-owner') }
        here.repository.commit(branch, { by: 'dana', files })
      },
      'no YAML': (_, branch) => here.repository.commit(branch, { by: 'dana', files: { [home]: 'kind: [Policy\n' } }),
      'a link': (_, branch) => {
        const link = { mode: '120000', content: '/etc/passwd' } as const
        here.repository.commit(branch, { by: 'dana', files: { [home]: link } })
      },
      binary: (_, branch) =>
        here.repository.commit(branch, { by: 'dana', files: { [home]: new Uint8Array([0, 1, 2]) } }),
      'no seats': (_, branch) => {
        const files = { [home]: 'apiVersion: tunegate/v1\nkind: Policy\nextends: []\n' }
        here.repository.commit(branch, { by: 'dana', files })
      },
    },
    { files: { 'notes.md': 'Notes.\n' } },
  )
  for (const verdict of Object.values(verdicts)) expect(verdict).toMatchObject({ verdict: 'rejected', errors: [] })
  expect(verdicts.typo.findings).toContain(`error policy/invalid ${home}:7`)
  for (const name of ['a link', 'binary', 'no seats'] as const) {
    expect(verdicts[name].findings).toEqual([`error policy/invalid ${home}:1`])
  }
})

test('a policy on the base branch that is no policy is an error that says where', async () => {
  await using here = await stage({ policy: `${policy}  seatz: []\n` })
  approve(here.pull)
  const verdict = await judge(here)
  expect(verdict).toMatchObject({ verdict: 'error', findings: [`error policy/invalid ${home}:8`] })
  expect(verdict.errors).toEqual([
    expect.stringMatching(
      /^policy-invalid: The policy .github\/tunegate.yml is invalid: 8:3 .*seatz/,
    ),
  ])
  expect(verdict.check).toMatch(/^failure: Error: the policy/)
})

test('a policy on the base branch that is a link, binary or a folder is an error', async () => {
  await using here = await stage({ policy: null })
  approve(here.pull)
  for (const content of [{ mode: '120000', content: 'other.yml' } as const, new Uint8Array([0, 159, 146])]) {
    here.repository.commit('main', { by: 'erin', files: { [home]: content } })
    const verdict = await judge(here)
    expect(verdict).toMatchObject({ verdict: 'error', findings: [`error policy/invalid ${home}:1`] })
    expect(verdict.errors).toEqual([expect.stringMatching(/^policy-unreadable: /)])
  }
})

test('without a policy the recommended preset judges, and says so', async () => {
  await using here = await stage({ policy: null, files: requestFiles({ risk: 'high' }) })
  expect(await judge(here)).toMatchObject({
    verdict: 'awaiting-approval',
    seats: { approver: '', 'second-approver': '', 'policy-owner': 'not needed' },
    findings: [],
  })
  expect(here.check().output.summary).toMatch(/no policy at `?\.github\/tunegate\.yml`?.*recommended/)
})

test('by default manifests are under finetune/ and wherever a file is called so', async () => {
  const { [path]: text = '', ...others } = requestFiles()
  const files = {
    ...others,
    'finetune/deep/er/a.json': JSON.stringify({ kind: 'FineTuningRequest' }),
    'models/b.finetune.yaml': text,
    'c.finetune.yml': text,
    'models/finetune/d.yml': text,
    'finetune/readme.md': text,
  }
  await using here = await stage({ policy: null, files })
  const { manifests } = await judge(here)
  expect(manifests).toEqual(['c.finetune.yml', 'finetune/deep/er/a.json', 'models/b.finetune.yaml'])
})

test('rules weigh as the policy says, by path too', async () => {
  const rules = { 'peft/max-rank': { severity: 'error', max: 8 }, 'dataset/license': 'off' }
  const overrides = [{ files: 'finetune/experiments/**', rules: { 'peft/max-rank': 'warning' } }]
  await using here = await stage({
    policy: policyOf({ seats: [{ name: 'owner', from: write }] }, { rules, overrides }),
  })
  const files = { [path]: null, 'finetune/experiments/a.yml': manifest() }
  const verdicts = await judgeEach(here, {
    ordinary: () => undefined,
    experiment: (_, branch) => here.repository.commit(branch, { by: 'dana', files }),
  })
  expect(verdicts.ordinary).toMatchObject({ verdict: 'rejected', findings: [`error peft/max-rank ${path}:25`] })
  expect(verdicts.experiment).toMatchObject({
    verdict: 'awaiting-approval',
    findings: ['warning peft/max-rank finetune/experiments/a.yml:25'],
  })
})

const schema = '.github/tunegate/acme.schema.json'
const acme = JSON.stringify({ properties: { peft_config: { properties: { r: { maximum: 8 } } } } })
const withSchema = policyOf({ seats: [{ name: 'owner', from: write }] }, { schemas: [schema] })

test('a manifest must satisfy the organisation’s schema as it is on the base branch', async () => {
  const files = { ...requestFiles(), [schema]: '{}' }
  await using here = await stage({ policy: withSchema, base: { [schema]: acme }, files })
  approve(here.pull)
  const run = await here.run()
  expect(run.outputs['verdict']).toBe('rejected')
  expect(list(run, 'findings')).toMatchObject([
    { rule: 'manifest/schema', path, line: 25, message: expect.stringContaining(schema) },
  ])
})

test('a schema that the base branch lacks, or that is none, is an error', async () => {
  await using here = await stage({ policy: withSchema, files: { ...requestFiles(), [schema]: acme } })
  approve(here.pull)
  for (const content of [undefined, '{ "type": "nonsense" }', 'not: [json']) {
    if (content !== undefined) here.repository.commit('main', { by: 'erin', files: { [schema]: content } })
    const verdict = await judge(here)
    expect(verdict.verdict).toBe('error')
    expect(verdict.errors).toEqual([
      expect.stringMatching(/^schema-unusable: The schema .github\/tunegate\/acme.schema.json/),
    ])
  }
})

test('a release is held to a request that is merged', async () => {
  const release = (digest: string): string => `apiVersion: tunegate/v1
kind: FineTuningRelease
metadata: { name: support-bot-sft-014 }
initiator: { github: dana, intendedUse: "answer support tickets" }
request: { uri: ${path}, digest: { sha256: ${digest} } }
subject:
  - { name: adapter_model.safetensors, digest: { sha256: ${'ab'.repeat(32)} } }
`
  await using here = await stage({ base: requestFiles(), files: { 'notes.md': 'Notes.\n' } })
  const push = (text: string) => (_: unknown, branch: string) =>
    here.repository.commit(branch, { by: 'dana', files: { 'finetune/release.yml': text } })
  const verdicts = await judgeEach(here, {
    right: push(release(sha256(manifest()))),
    wrong: push(release('cd'.repeat(32))),
  })
  const about = ({ findings }: { findings: readonly string[] }): readonly string[] =>
    findings.filter((finding) => finding.includes('release/request'))
  expect(about(verdicts.right)).toEqual([])
  expect(about(verdicts.wrong)).toEqual(['error release/request finetune/release.yml:5'])
})
