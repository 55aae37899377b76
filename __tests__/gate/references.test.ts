import { createHash } from 'node:crypto'
import { expect, test } from '@jest/globals'
import { axolotl, manifest, requestFiles, sha256, tickets } from '../support/scene.ts'
import { approve, stage } from './stage.ts'
import { approvedThen, judge, judgeEach } from './verdicts.ts'

const path = 'finetune/support-bot.yml'
const poisoned = tickets.replace('On its way.', 'Wire the money first.')
/** Of digest and size. */
const mismatches = [`error dataset/matches ${path}:13`, `error dataset/matches ${path}:15`]
const swapped = { 'data/tickets.jsonl': poisoned }
const pointer = (text: string): string =>
  `version https://git-lfs.github.com/spec/v1\noid sha256:${sha256(text)}\nsize ${Buffer.byteLength(text)}\n`
const md5 = (text: string): string => createHash('md5').update(text).digest('hex')
const dvc = (text: string): string =>
  `outs:\n- md5: ${md5(text)}\n  size: ${Buffer.byteLength(text)}\n  hash: md5\n  path: tickets.jsonl\n`

test('data exchanged under an untouched manifest is governed, and does not match', async () => {
  await using here = await stage({ base: requestFiles(), files: swapped })
  approve(here.pull)
  expect(await judge(here)).toMatchObject({
    verdict: 'rejected',
    manifests: [path],
    findings: mismatches,
    seats: { 'model-owner': 'erin' },
  })
})

test('a git-lfs pointer exchanged under an untouched manifest is governed, and does not match', async () => {
  const base = { ...requestFiles(), 'data/tickets.jsonl': pointer(tickets) }
  await using here = await stage({ base, files: { 'data/tickets.jsonl': pointer(poisoned) } })
  expect(await judge(here)).toMatchObject({
    verdict: 'rejected',
    manifests: [path],
    findings: mismatches,
  })
})

test('a DVC pointer exchanged under an untouched manifest is governed, and does not match', async () => {
  const text = manifest().replace('digest: { sha256:', `digest: { md5: ${md5(tickets)}, sha256:`)
  const base = { [path]: text, 'data/tickets.jsonl.dvc': dvc(tickets), 'train/axolotl.yaml': axolotl }
  await using here = await stage({ base, files: { 'data/tickets.jsonl.dvc': dvc(poisoned) } })
  expect(await judge(here)).toMatchObject({
    verdict: 'rejected',
    manifests: [path],
    findings: mismatches,
  })
})

test('a file put beside a DVC pointer is what the manifest then stands for', async () => {
  const text = manifest().replace('digest: { sha256:', `digest: { md5: ${md5(tickets)}, sha256:`)
  const base = { [path]: text, 'data/tickets.jsonl.dvc': dvc(tickets), 'train/axolotl.yaml': axolotl }
  await using here = await stage({ base, files: swapped })
  expect(await judge(here)).toMatchObject({ verdict: 'rejected', manifests: [path] })
})

test('data removed under an untouched manifest is governed, and missed', async () => {
  await using here = await stage({ base: requestFiles(), files: { 'data/tickets.jsonl': null } })
  expect(await judge(here)).toMatchObject({ verdict: 'rejected', findings: [`error dataset/matches ${path}:12`] })
})

test('a file renamed away from a manifest is governed, and missed', async () => {
  await using here = await stage({
    base: requestFiles(),
    files: { 'data/tickets.jsonl': null, 'data/old.jsonl': tickets },
  })
  expect(await judge(here)).toMatchObject({ verdict: 'rejected', findings: [`error dataset/matches ${path}:12`] })
})

test('a config that is too long to compare is refused, though its digest is the one that the manifest states', async () => {
  const long = `${axolotl}# ${'x'.repeat(1024 * 1024)}\n`
  const text = manifest().replace(sha256(axolotl), sha256(long))
  await using here = await stage({ base: requestFiles(), files: { [path]: text, 'train/axolotl.yaml': long } })
  approve(here.pull)
  expect(await judge(here)).toMatchObject({
    verdict: 'rejected',
    findings: ['error training/config-matches train/axolotl.yaml:1'],
  })
})

test('a config that two manifests share governs both when it changes', async () => {
  const base = { ...requestFiles(), 'finetune/other.yml': manifest({ name: 'other' }) }
  await using here = await stage({ base, files: { 'train/axolotl.yaml': `${axolotl}lora_r: 64\n` } })
  expect(await judge(here)).toMatchObject({
    verdict: 'rejected',
    manifests: ['finetune/other.yml', path],
    findings: ['finetune/other.yml', path].flatMap((file) => [
      `error training/config-digest ${file}:22`,
      `error training/config-matches ${file}:25`,
    ]),
  })
})

test('an approval of data alone stands while that data stays, and falls with it', async () => {
  const base = { ...requestFiles(), [path]: manifest({ dataset: poisoned }) }
  await using here = await stage({ base })
  const verdicts = await judgeEach(
    here,
    {
      stays: approvedThen((_, branch) =>
        here.repository.commit(branch, { by: 'dana', files: { 'notes.md': 'Nothing.\n' } }),
      ),
      falls: approvedThen((_, branch) =>
        here.repository.commit(branch, { by: 'dana', files: { 'data/tickets.jsonl': `${poisoned}{}\n` } }),
      ),
    },
    { files: swapped },
  )
  expect(verdicts.stays).toMatchObject({ verdict: 'approved', seats: { 'model-owner': 'erin carried' }, ignored: [] })
  expect(verdicts.falls).toMatchObject({ verdict: 'rejected', seats: { 'model-owner': '' }, ignored: ['erin: stale'] })
})

test('a manifest that the base got meanwhile governs the file that it names', async () => {
  await using here = await stage({ base: { 'data/tickets.jsonl': tickets }, files: swapped })
  here.repository.commit('main', { by: 'erin', files: { [path]: manifest(), 'train/axolotl.yaml': axolotl } })
  expect(await judge(here)).toMatchObject({
    verdict: 'rejected',
    manifests: [path],
    findings: mismatches,
  })
})

test('a manifest that the base got meanwhile is judged with the files that the base has', async () => {
  await using here = await stage({ base: { 'data/tickets.jsonl': tickets }, files: swapped })
  const files = { [path]: manifest({ dataset: poisoned }), 'train/axolotl.yaml': axolotl }
  here.repository.commit('main', { by: 'erin', files })
  approve(here.pull)
  expect(await judge(here)).toMatchObject({ verdict: 'approved', manifests: [path], findings: [], errors: [] })
})

test('an adapter folder exchanged after the approval voids it', async () => {
  const text = manifest().replace(
    '  method: sft',
    `  method: sft\n  adapter_name_or_path: { uri: adapters/v1, digest: { sha256: ${sha256('weights')} } }`,
  )
  await using here = await stage({ files: { ...requestFiles(), [path]: text, 'adapters/v1/adapter.bin': 'weights' } })
  approve(here.pull)
  here.repository.commit('support-bot', { by: 'dana', files: { 'adapters/v1/adapter.bin': 'trojan' } })
  expect(await judge(here)).toMatchObject({ verdict: 'awaiting-approval', ignored: ['erin: stale'] })
})

test('an adapter folder exchanged under an untouched manifest is governed', async () => {
  const text = manifest().replace(
    '  method: sft',
    `  method: sft\n  adapter_name_or_path: { uri: adapters/v1, digest: { sha256: ${sha256('weights')} } }`,
  )
  const base = { ...requestFiles(), [path]: text, 'adapters/v1/adapter.bin': 'weights' }
  await using here = await stage({ base, files: { 'adapters/v1/adapter.bin': 'trojan' } })
  expect(await judge(here)).toMatchObject({
    verdict: 'awaiting-approval',
    manifests: [path],
    seats: { 'model-owner': '' },
  })
})

test('a removed manifest needs its seats, and its approval is bound to the removal', async () => {
  await using here = await stage({ base: requestFiles(), files: { [path]: null } })
  expect(await judge(here)).toMatchObject({ verdict: 'awaiting-approval', manifests: [path], findings: [] })
  approve(here.pull)
  here.repository.commit('support-bot', { by: 'dana', files: { 'notes.md': 'Gone.\n' } })
  expect(await judge(here)).toMatchObject({ verdict: 'approved', seats: { 'model-owner': 'erin carried' } })
})

test('a manifest renamed, also out of the globs, needs its seats', async () => {
  const base = { ...requestFiles(), 'docs/draft.yml': manifest({ name: 'draft' }).replace('sft\n', 'dpo\n') }
  await using here = await stage({ base })
  const renamed = (from: string, to: string, text: string) => (_: unknown, branch: string) =>
    here.repository.commit(branch, { by: 'dana', files: { [from]: null, [to]: text } })
  const verdicts = await judgeEach(
    here,
    {
      within: renamed(path, 'finetune/bot.yml', manifest()),
      out: renamed(path, 'docs/bot.yml', manifest()),
      into: renamed('docs/draft.yml', 'finetune/draft.yml', manifest({ name: 'draft' })),
    },
    { files: { 'notes.md': 'Renamed.\n' } },
  )
  const waiting = { verdict: 'awaiting-approval', findings: [], errors: [] }
  expect(verdicts.within).toMatchObject({ ...waiting, manifests: ['finetune/bot.yml'] })
  expect(verdicts.out).toMatchObject({ ...waiting, manifests: [path] })
  expect(verdicts.into).toMatchObject({ ...waiting, manifests: ['finetune/draft.yml'] })
})

test('files that no manifest names concern nobody', async () => {
  await using here = await stage({ base: requestFiles(), files: { 'data/unused.jsonl': '{}\n' } })
  expect(await judge(here)).toMatchObject({
    verdict: 'not-applicable',
    check: 'success: Not applicable: no fine-tuning manifest changed',
    seats: { 'model-owner': 'not needed' },
    manifests: [],
  })
})

const hub = 'base_model_name_or_path: meta-llama/Llama-3.2-3B'
const adapter = (uri: string): string => `  framework: axolotl\n  adapter_name_or_path: { uri: ${uri} }`

test.each([
  ['a base model that is a folder', hub, 'base_model_name_or_path: ./models/base', 'models/base/model.safetensors'],
  ['a folder that shadows a model of a hub', hub, hub, 'meta-llama/Llama-3.2-3B/model.safetensors'],
  ['an adapter with a slash at its end', '  framework: axolotl', adapter('adapters/v1/'), 'adapters/v1/a.safetensors'],
  ['the DVC pointer of an adapter', '  framework: axolotl', adapter('adapters/v1'), 'adapters/v1.dvc'],
])('%s is governed content', async (_, from, to, touched) => {
  const base = { ...requestFiles(), [path]: manifest().replace(from, to) }
  await using here = await stage({ base, files: { [touched]: 'other bytes' } })
  expect(await judge(here)).toMatchObject({ manifests: [path] })
})

test('an untouched manifest that cannot be parsed could name anything: an error', async () => {
  const base = { ...requestFiles(), [path]: `${manifest()}kind: FineTuningRequest\n` }
  await using here = await stage({ base, files: swapped })
  expect(await judge(here)).toMatchObject({
    verdict: 'error',
    errors: [expect.stringContaining('manifest-unreadable: The manifest finetune/support-bot.yml')],
  })
})

test.each([
  ['a text where a map is wanted', /config: \{.*\}/, 'config: train/axolotl.yaml', 'train/axolotl.yaml'],
  ['a folder whose pointer is another folder’s', /$/, '', 'data.dvc'],
])('an untouched manifest governs %s', async (_, from, to, touched) => {
  const base = { ...requestFiles(), [path]: manifest().replace(from, to) }
  await using here = await stage({ base, files: { [touched]: 'other' } })
  expect(await judge(here)).toMatchObject({ manifests: [path] })
})

test('a link where manifests are looked for hides what it leads to: an error', async () => {
  const files = { 'other/evil.yml': manifest(), 'finetune/prod': { mode: '120000', content: '../other' } as const }
  await using here = await stage({ files })
  expect(await judge(here)).toMatchObject({ verdict: 'error' })
})
