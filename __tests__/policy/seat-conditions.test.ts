import { policyOf } from './compiled.ts'
import { expect, test } from '@jest/globals'
import { pairDocuments, parseManifest } from '../../src/manifest/index.ts'
import { seatConditions } from '../../src/policy/seat-conditions.ts'
import { manifest } from '../support/scene.ts'

const highRank = 'has(manifest.peft_config) && has(manifest.peft_config.r) && manifest.peft_config.r > 64'
const grown = 'previous == null || change.fields.exists(f, f.topic == \'datasets\')'

const policyText = `
variables: { big: "${highRank}" }
approvals:
  seats:
    - { name: a, from: { permission: write }, if: "big" }
    - { name: b, from: { permission: write }, if: "${grown}" }
    - { name: c, from: { permission: write }, if: "big" }
    - { name: d, from: { permission: write } }
`

async function conditions(head: string | undefined, base?: string): Promise<Record<string, unknown>[]> {
  const policy = await policyOf(policyText)
  const files = [base, head].map((text) => (text === undefined ? undefined : parseManifest('finetune/a.yml', text)))
  const [before, after] = files
  const status = after === undefined ? 'removed' : before === undefined ? 'added' : 'modified'
  const change = { path: 'finetune/a.yml', status, fields: [], changedFiles: [], ...(after && { head: after }), ...(before && { base: before }) } as const
  return pairDocuments(before, after).map((pair) => Object.fromEntries(seatConditions(change, pair, policy)))
}

test('Each condition is answered once, for the document as it is.', async () => {
  expect(await conditions(manifest({ rank: 128 }))).toEqual([{ big: true, [grown]: true }])
  expect(await conditions(manifest({ rank: 16 }), manifest({ rank: 128 }))).toEqual([{ big: false, [grown]: false }])
  expect(await conditions(manifest({ rank: 16, dataset: 'x' }), manifest({ rank: 16 }))).toEqual([{ big: false, [grown]: true }])
})

test('A document that is removed is judged as it was.', async () => {
  expect(await conditions(undefined, manifest({ rank: 128 }))).toEqual([{ big: true, [grown]: true }])
  expect(await conditions(undefined, manifest({ rank: 16 }))).toMatchObject([{ big: false }])
})

test('What cannot be evaluated, and a file without a document, is unknown.', async () => {
  expect(await conditions(manifest().replace('r: 16', 'r: high'))).toMatchObject([{ big: 'unknown' }])
  const policy = await policyOf(policyText)
  const head = parseManifest('finetune/a.yml', 'a: [')
  const change = { path: 'finetune/a.yml', status: 'added', fields: [], changedFiles: [], head } as const
  expect(Object.fromEntries(seatConditions(change, undefined, policy))).toEqual({ big: 'unknown', [grown]: 'unknown' })
})

test('A policy without conditions answers none.', async () => {
  const policy = await policyOf('manifests: ["**"]\n')
  const change = { path: 'a.yml', status: 'added', fields: [], changedFiles: [] } as const
  expect(seatConditions(change, undefined, policy).size).toBe(0)
})
