import { describe, expect, test } from '@jest/globals'
import { rule } from '../../../src/policy/rules/training-lineage.ts'
import { optionsOf, peftWith, requestWith, trainingWith } from '../../support/manifest-text.ts'
import { run, sha256Of, subjectOf } from '../../support/rule-subject.ts'

const weights = 'the weights of an earlier run'
const digest = { sha256: sha256Of(weights) }
const adapter = (fields: object) => trainingWith({ adapter_name_or_path: fields })
const pointer = '/training/adapter_name_or_path'
const continues = { pointer, atMost: 'warning', message: expect.stringContaining('keeps whatever an earlier run') }

describe('training/lineage', () => {
  test('a run from the base model has no lineage', () => {
    for (const preset of ['recommended', 'strict'] as const) {
      expect(run(rule, subjectOf(requestWith()), optionsOf(rule, preset))).toEqual([])
    }
  })

  test.each(['resume_from_checkpoint', 'adapter_name_or_path'])('%s is seen, and its bytes are compared', (field) => {
    const text = trainingWith({ [field]: { uri: 'out/adapter.safetensors', digest } })
    const subject = subjectOf(text, { files: { 'out/adapter.safetensors': weights } })
    expect(run(rule, subject)).toMatchObject([{ pointer: `/training/${field}`, atMost: 'warning' }])
  })

  test('strict forbids it', () => {
    const subject = subjectOf(adapter({ uri: 's3://models/014/adapter.safetensors', digest }))
    const [problem, ...others] = run(rule, subject, optionsOf(rule, 'strict'))
    expect(problem).toMatchObject({ pointer })
    expect(problem).not.toHaveProperty('atMost')
    expect(others).toEqual([])
  })

  test.each([
    ['s3://models/014/adapter_model.safetensors', 'sha256sum adapter_model.safetensors'],
    ['out/my adapter.safetensors', "sha256sum 'out/my adapter.safetensors'"],
    ['s3://models/014/', 'sha256sum adapter_model.safetensors'],
  ])('without a digest %s counts in full', (uri, command) => {
    const [from, missing] = run(rule, subjectOf(adapter({ uri })))
    expect(from).toMatchObject(continues)
    expect(missing).toMatchObject({ pointer: `${pointer}/digest/sha256`, fix: expect.stringContaining(command) })
    expect(missing).not.toHaveProperty('atMost')
  })

  test('weights known by their digest alone are pinned', () => {
    expect(run(rule, subjectOf(adapter({ digest })))).toMatchObject([continues])
  })

  test('other bytes than those stated count in full, and the message says what they are', () => {
    const subject = subjectOf(adapter({ uri: 'out/a.bin', digest }), { files: { 'out/a.bin': 'others' } })
    const [, mismatch] = run(rule, subject)
    expect(mismatch).toMatchObject({
      pointer: `${pointer}/digest/sha256`,
      message: expect.stringContaining(sha256Of('others')),
    })
    expect(mismatch).not.toHaveProperty('atMost')
  })

  test('a git-lfs pointer stands for the weights', () => {
    const lfs = (oid: string) => `version https://git-lfs.github.com/spec/v1\noid sha256:${oid}\nsize 29\n`
    const text = adapter({ uri: 'a.safetensors', digest })
    const right = subjectOf(text, { files: { 'a.safetensors': lfs(digest.sha256) } })
    const wrong = subjectOf(text, { files: { 'a.safetensors': lfs('0'.repeat(64)) } })
    expect(run(rule, right)).toMatchObject([continues])
    expect(run(rule, wrong)).toMatchObject([continues, { message: expect.stringContaining('0'.repeat(64)) }])
  })

  test('a DVC pointer knows the weights by md5', () => {
    const pointed = 'd41d8cd98f00b204e9800998ecf8427e'
    const files = { 'a.bin.dvc': `outs:\n- md5: ${pointed}\n  size: 29\n  hash: md5\n  path: a.bin\n` }
    const stating = (md5: string) => subjectOf(adapter({ uri: 'a.bin.dvc', digest: { ...digest, md5 } }), { files })
    expect(run(rule, stating(pointed))).toMatchObject([continues])
    const [, mismatch] = run(rule, stating('0'.repeat(32)))
    expect(mismatch).toMatchObject({ pointer: `${pointer}/digest/md5`, message: expect.stringContaining(pointed) })
    expect(mismatch).not.toHaveProperty('atMost')
  })

  test.each(['out/gone.bin', 'out/checkpoint-100/', '/mnt/checkpoint-100'])('%s cannot be compared here', (uri) => {
    expect(run(rule, subjectOf(adapter({ uri, digest })))).toMatchObject([
      continues,
      { pointer: `${pointer}/uri`, atMost: 'warning', message: expect.stringContaining('only stated') },
    ])
  })

  test.each(['resume_from_checkpoint', 'lora_model_dir', 'resume_adapter_file'])(
    '%s among the hyperparameters is lineage without a digest',
    (name) => {
      const text = trainingWith({ hyperparameters: { [name]: 'out/checkpoint-100' } })
      const problems = run(rule, subjectOf(text))
      expect(problems).toMatchObject([{ pointer: `/training/hyperparameters/${name}` }])
      expect(problems[0]).not.toHaveProperty('atMost')
      expect(run(rule, subjectOf(trainingWith({ hyperparameters: { [name]: false } })))).toEqual([])
    },
  )

  test('the experts of X-LoRA are adapters of earlier runs', () => {
    const config = { peft_type: 'XLORA', adapters: { law: 'acme/law', 'a/b': 'acme/medicine' } }
    expect(run(rule, subjectOf(peftWith(config))).map((problem) => problem.pointer)).toEqual([
      '/peft_config/adapters/law',
      '/peft_config/adapters/a~1b',
    ])
  })
})
