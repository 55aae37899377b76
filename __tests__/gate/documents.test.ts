import { expect, test } from '@jest/globals'
import { axolotl, manifest, requestFiles, sha256, tickets } from '../support/scene.ts'
import { approve, list, stage, type Stage } from './stage.ts'
import { judge, judgeEach, policyOf, type History } from './verdicts.ts'

const path = 'finetune/support-bot.yml'
const data = { 'data/tickets.jsonl': tickets, 'train/axolotl.yaml': axolotl }
const file = (...documents: string[]): string => documents.join('---\n')
const unstated = (name: string): string => manifest({ name }).replace(/^safetyRiskAssessment.*\n/m, '')

const low = manifest({ name: 'a', risk: 'low' })
const serious = manifest({ name: 'b', risk: 'serious' })
const renamed = manifest({ name: 'c', risk: 'low' })

/** One seat for all, one for what may do harm, one for whoever owns the data of that. */
const policy = policyOf({
  seats: [
    { name: 'model-owner', from: { permission: 'write' } },
    { name: 'ml-security', when: { risk: ['high', 'serious'] }, from: { users: ['frank'] } },
    { name: 'data', when: { risk: ['serious'], changed: ['datasets'] }, from: { users: ['frank'] } },
    { name: 'release', when: { kind: ['FineTuningRelease'] }, from: { users: ['frank'] } },
  ],
})

/** A history that writes the manifest file anew, which erin approves; null removes it. */
function becomes(here: Stage, text: string | null): History {
  return (pull, branch) => {
    here.repository.commit(branch, { by: 'dana', files: { [path]: text } })
    approve(pull)
  }
}

const waiting = { 'model-owner': 'erin', 'ml-security': '' }
const calm = { 'model-owner': 'erin', 'ml-security': 'not needed', data: 'not needed', release: 'not needed' }

test('a document that is dropped from its file needs the seats of its risk, wherever the others move', async () => {
  await using here = await stage({ policy, base: { ...data, [path]: file(low, serious) } })
  const verdicts = await judgeEach(
    here,
    {
      'renamed and moved': becomes(here, file(renamed, low)),
      'renamed in its place': becomes(here, file(low, renamed)),
      dropped: becomes(here, low),
      'dropped, and the other edited': becomes(here, low.replace('r: 16', 'r: 8')),
      'removed with its file': becomes(here, null),
    },
    { files: { 'notes.md': 'Tidied.\n' } },
  )
  for (const [name, verdict] of Object.entries(verdicts)) {
    expect([name, verdict]).toMatchObject([name, { verdict: 'awaiting-approval', seats: waiting, errors: [] }])
  }
  // Its datasets go with it; a document that is renamed in its place keeps them.
  expect(verdicts['renamed and moved'].seats).toMatchObject({ data: '' })
  expect(verdicts.dropped.seats).toMatchObject({ data: '', release: 'not needed' })
  expect(verdicts['renamed in its place'].seats).toMatchObject({ data: 'not needed' })
})

test('a document that is dropped without a stated risk needs every seat for risks', async () => {
  await using here = await stage({ policy, base: { ...data, [path]: file(low, unstated('b')) } })
  const verdicts = await judgeEach(here, { dropped: becomes(here, low) }, { files: { 'notes.md': 'Tidied.\n' } })
  expect(verdicts.dropped).toMatchObject({ verdict: 'awaiting-approval', seats: { ...waiting, data: '' } })
})

test('a harmless document dropped or added, and a mere change of order, need no seat for risks', async () => {
  await using here = await stage({ policy, base: { ...data, [path]: file(low, renamed) } })
  const verdicts = await judgeEach(
    here,
    {
      dropped: becomes(here, renamed),
      added: becomes(here, file(manifest({ name: 'd', risk: 'low' }), low, renamed)),
      reordered: becomes(here, file(renamed, low)),
    },
    { files: { 'notes.md': 'Tidied.\n' } },
  )
  for (const [name, verdict] of Object.entries(verdicts)) {
    expect([name, verdict]).toMatchObject([name, { verdict: 'approved', seats: calm }])
  }
})

test('rules compare a document with its own version at the base, not with what stood in its place', async () => {
  const prompted = (name: string): string =>
    manifest({ name, risk: 'low' }).replace('  method: sft', '  method: sft\n  default_system: Be kind.')
  await using here = await stage({
    base: { ...data, [path]: file(prompted('a'), low.replace('name: a', 'name: b')) },
    files: { [path]: file(prompted('c'), prompted('a')) },
  })
  const findings = list(await here.run(), 'findings').map(({ rule, line }) => `${rule} ${line}`)
  // The second document had its prompt before; the first is new, since the one that stood in its place has moved.
  expect(findings).toEqual(['training/prompt-format 22'])
})

test.each([
  ['a training config', 'uri: train/axolotl.yaml', 'uri: "cfg:axolotl.yaml"', 'cfg:axolotl.yaml'],
  ['a dataset', 'uri: data/tickets.jsonl', 'uri: "s3://bucket/tickets.jsonl"', 's3:/bucket/tickets.jsonl'],
])('%s whose name looks like an address is governed content', async (_, from, to, touched) => {
  const base = { ...requestFiles(), [path]: manifest().replace(from, to), [touched]: axolotl }
  await using here = await stage({ base, files: { [touched]: `${axolotl}trust_remote_code: true\n` } })
  expect(await judge(here)).toMatchObject({ manifests: [path], seats: { 'model-owner': '' } })
})

test('a training config whose name looks like a scheme is refused, and taken with `./` before it', async () => {
  const named = (uri: string): string => manifest().replace('uri: train/axolotl.yaml', `uri: "${uri}"`)
  const base = { ...data, 'cfg:axolotl.yaml': axolotl }
  await using here = await stage({ base, files: { [path]: named('cfg:axolotl.yaml') } })
  expect(await judge(here)).toMatchObject({ findings: [`error training/config-digest ${path}:22`] })
  here.repository.commit('support-bot', { by: 'dana', files: { [path]: named('./cfg:axolotl.yaml') } })
  expect(await judge(here)).toMatchObject({ verdict: 'awaiting-approval', findings: [] })
})

test('a tag that PyYAML reads by older rules, and an address beside an allowed name, are refused', async () => {
  const rules = { 'base-model/allowed': { severity: 'error', allow: ['meta-llama/*'] } }
  const seats = [{ name: 'model-owner', from: { permission: 'write' } }]
  const text = manifest()
    .replace('r: 16', 'r: !!int 0100')
    .replace('  license: llama3.2', `  license: llama3.2\n  uri: https://evil.example/${sha256('weights')}`)
  await using here = await stage({ policy: policyOf({ seats }, { rules }), files: { ...requestFiles(), [path]: text } })
  expect(await judge(here)).toMatchObject({
    verdict: 'rejected',
    findings: [`error base-model/allowed ${path}:9`, `error manifest/portable-yaml ${path}:26`],
  })
})
