import { expect, test } from '@jest/globals'
import * as fc from 'fast-check'
import { readManifest } from '../../src/manifest/index.ts'

test('Every field is read where it stands.', () => {
  const digest = { sha256: 'aa' }
  const resource = { uri: 'a', digest }
  const manifest = {
    kind: 'FineTuningRequest',
    metadata: { name: 'n' },
    initiator: { github: 'octocat', id: 1, intendedUse: 'use', organization: 'acme' },
    base_model: { base_model_name_or_path: 'm', revision: 'r', license: 'l', digest },
    datasets: [
      { name: 'd', uri: 'u', role: 'train', digest, contentSize: 1, num_rows: 2, anonymizationMethodUsed: ['x'] },
    ],
    training: {
      method: 'sft',
      config: resource,
      chat_template: resource,
      trust_remote_code: false,
      resume_from_checkpoint: resource,
      added_tokens: ['<a>'],
      hyperparameters: { seed: 1 },
    },
    peft_config: { r: 8, odd: [] },
    evaluation_plan: [{ name: 'e', min_samples: 3, dataset: resource }],
    safetyRiskAssessment: 'high',
  }
  expect(readManifest(manifest)).toEqual({
    kind: 'FineTuningRequest',
    name: 'n',
    initiator: { github: 'octocat', id: 1, intendedUse: 'use' },
    base_model: manifest.base_model,
    datasets: manifest.datasets,
    training: manifest.training,
    peft_config: manifest.peft_config,
    evaluation_plan: manifest.evaluation_plan,
    safetyRiskAssessment: 'high',
    subject: [],
    evaluations: [],
  })
})

test("A release's own fields are read.", () => {
  const resource = { uri: 'a', digest: { sha256: 'bb' } }
  expect(
    readManifest({
      kind: 'FineTuningRelease',
      request: resource,
      subject: [{ name: 's', ...resource }],
      evaluations: [{ name: 'e', before: resource, after: { uri: 'b' } }],
      rollback: { name: 'v1' },
    }),
  ).toMatchObject({
    kind: 'FineTuningRelease',
    request: resource,
    subject: [{ name: 's', ...resource }],
    evaluations: [{ name: 'e', before: resource, after: { uri: 'b', digest: {} } }],
    rollback: { name: 'v1', digest: {} },
  })
})

test('An ill-typed field is absent, and the items after an ill-typed item keep their index.', () => {
  const manifest = readManifest({
    kind: 'Other',
    metadata: 'x',
    base_model: 'm',
    datasets: [3, { name: 'd', uri: 4, digest: { sha256: 5, sha512: 'cc' }, anonymizationMethodUsed: [1, 'x'] }],
    training: { method: 1, trust_remote_code: 'yes', hyperparameters: [] },
    evaluation_plan: {},
  })
  expect(manifest).toEqual({
    kind: undefined,
    initiator: {},
    datasets: [
      { digest: {}, anonymizationMethodUsed: [] },
      { name: 'd', digest: { sha512: 'cc' }, anonymizationMethodUsed: ['', 'x'] },
    ],
    training: { added_tokens: [], hyperparameters: {} },
    evaluation_plan: [],
    subject: [],
    evaluations: [],
  })
  expect(Object.hasOwn(manifest, 'base_model')).toBe(false)
})

test('What objects inherit is no field.', () => {
  expect(readManifest({ base_model: Object.create({ revision: 'x' }) }).base_model).toEqual({ digest: {} })
})

test('Any value can be read.', () => {
  fc.assert(fc.property(fc.anything(), (value) => expect(readManifest(value).datasets).toBeDefined()))
})
