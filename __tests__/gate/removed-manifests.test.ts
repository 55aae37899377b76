import { expect, test } from '@jest/globals'
import { changeFacts, changeFindings, type Changed } from '../../src/gate/index.ts'
import { diffManifests, parseManifest, type ManifestChange } from '../../src/manifest/index.ts'
import { loadPolicy, type EffectivePolicy } from '../../src/policy/index.ts'
import { manifest } from '../support/scene.ts'

const now = new Date('2026-08-01T00:00:00Z')
const path = 'finetune/support-bot.yml'
const other = 'finetune/other.yml'

const kept = `rules: { acme/kept: { when: "change.status == 'removed'", assert: "false", message: "{manifest.metadata.name} may not go" } }`
const rank = `rules: { acme/rank: { when: "previous != null && has(manifest.peft_config) && has(manifest.peft_config.r)", assert: "has(previous.peft_config) && has(previous.peft_config.r) && previous.peft_config.r >= manifest.peft_config.r" } }`
const ordinary = 'rules: { acme/never: { assert: "manifest.metadata.name == \'x\'" } }'

const removed = (text: string, at = path): ManifestChange => changeOf(at, 'removed', text, undefined)
const added = (text: string, at = path): ManifestChange => changeOf(at, 'added', undefined, text)
const modified = (before: string, after: string, at = path): ManifestChange => changeOf(at, 'modified', before, after)
const named = (name: string, text = manifest()): string => text.replaceAll('support-bot-sft-014', name)

test('A rule about removed manifests judges one that is removed, as it was, at the start of its file.', async () => {
  const findings = changeFindings(changed(removed(manifest())), await policyOf(kept), now)
  expect(findings).toEqual([expect.objectContaining({ rule: 'acme/kept', severity: 'error', path, line: 1, column: 1 })])
  expect(findings[0]?.message).toMatch(/^\S+ may not go$/)
})

test('A document that its file drops is removed, though the file stays.', async () => {
  const change = modified(`${named('one')}---\n${named('two')}`, named('two'))
  const findings = changeFindings(changed(change), await policyOf(kept), now)
  expect(findings.map(({ rule, message }) => `${rule} ${message}`)).toEqual(['acme/kept one may not go'])
})

test('Rules that do not ask about the change, and rules that are built in, do not judge what is gone.', async () => {
  const policy = await policyOf(`${ordinary}\nwaivers: [{ rule: acme/never, files: "**", owner: a, reason: b, expires: 2027-01-31 }]`)
  expect(changeFindings(changed(removed(manifest())), policy, now)).toEqual([])
  expect(changeFindings(changed(added(manifest())), policy, now)).toHaveLength(1)
})

test('A waiver accepts what is found of a removed manifest.', async () => {
  const policy = await policyOf(`${kept}\nwaivers: [{ rule: acme/kept, files: "finetune/**", owner: a, reason: b, expires: 2027-01-31 }]`)
  expect(changeFindings(changed(removed(manifest())), policy, now)).toMatchObject([{ rule: 'acme/kept', waived: { owner: 'a' } }])
})

test('A manifest that is deleted in one file and added in another is the same one: renamed, with its previous version.', async () => {
  const changes = [removed(manifest({ rank: 8 })), added(manifest({ rank: 16 }), other)]
  for (const order of [changes, changes.toReversed()]) {
    expect(changeFindings(changed(...order), await policyOf(rank), now)).toMatchObject([{ rule: 'acme/rank', path: other }])
    expect(changeFindings(changed(...order), await policyOf(kept), now)).toEqual([])
  }
  const renamed = `rules: { acme/moved: { assert: "change.status != 'renamed'", message: "{change.previousPath}" } }`
  expect(changeFindings(changed(...changes), await policyOf(renamed), now)).toMatchObject([{ message: path }])
})

test('Putting another document in the place of the old one does not hide it.', async () => {
  const low = named('bot', manifest({ rank: 8 }))
  const high = named('bot', manifest({ rank: 16 }))
  const changes = [modified(low, named('decoy', manifest({ rank: 4 }))), added(high, other)]
  expect(changeFindings(changed(...changes), await policyOf(rank), now)).toMatchObject([{ rule: 'acme/rank', path: other }])
})

test('One removed manifest is the previous version of one added at most, and of none with another name.', async () => {
  const policy = await policyOf(kept)
  const two = [removed(manifest()), removed(manifest(), 'finetune/copy.yml'), added(manifest(), other)]
  expect(changeFindings(changed(...two), policy, now)).toMatchObject([{ rule: 'acme/kept', path: 'finetune/copy.yml' }])
  expect(changeFindings(changed(removed(named('one')), added(named('two'), other)), policy, now)).toHaveLength(1)
})

test('A file that is no YAML any more is not told as a removal beside that.', async () => {
  const findings = changeFindings(changed(modified(manifest(), 'a: [')), await policyOf(kept), now)
  expect(findings.map(({ rule }) => rule)).toEqual(['manifest/schema'])
})

test('The condition of a seat sees what a moved manifest was.', async () => {
  const grows = 'previous != null && has(previous.peft_config) && has(previous.peft_config.r) && previous.peft_config.r == 8'
  const seats = `approvals: { seats: [{ name: a, from: { permission: write }, if: "${grows} && change.status == 'renamed'" }] }`
  const policy = await policyOf(seats, '')
  const facts = changeFacts([removed(manifest({ rank: 8 })), added(manifest({ rank: 16 }), other)], new Set(), policy)
  expect(facts.manifests.map(({ path: at, conditions }) => [at, ...(conditions?.values() ?? [])])).toEqual([
    [path, false],
    [other, true],
  ])
})

function changeOf(at: string, status: ManifestChange['status'], before: string | undefined, after: string | undefined): ManifestChange {
  const base = before === undefined ? undefined : parseManifest(at, before)
  const head = after === undefined ? undefined : parseManifest(at, after)
  return { path: at, status, ...(head && { head }), ...(base && { base }), fields: diffManifests(base, head), changedFiles: [] }
}

function changed(...changes: readonly ManifestChange[]): Changed {
  return { changes, files: new Map(), schemas: [], requestsAtBase: new Map(), initiators: new Map() }
}

async function policyOf(text: string, seats = 'approvals: { seats: [] }'): Promise<EffectivePolicy> {
  const at = '.github/tunegate.yml'
  const whole = `apiVersion: tunegate/v1\nkind: Policy\nextends: []\n${seats}\n${text}\n`
  const loaded = await loadPolicy(at, async (source) =>
    source.path === at ? { state: 'read', bytes: Buffer.from(whole) } : { state: 'absent' },
  )
  if (loaded.state === 'unusable') throw new Error(loaded.findings.map(({ message }) => message).join('\n'))
  return loaded.policy
}
