import { describe, expect, test } from '@jest/globals'
import { rule } from '../../../src/policy/rules/training-remote-code.ts'
import { peftWith, requestWith, severityOf, trainingWith } from '../../support/manifest-text.ts'
import { run, subjectOf } from '../../support/rule-subject.ts'

describe('training/remote-code', () => {
  test('the example passes', () => {
    expect(run(rule, subjectOf(requestWith()))).toEqual([])
    expect(run(rule, subjectOf(trainingWith({ trust_remote_code: undefined })))).toEqual([])
    expect([severityOf(rule, 'recommended'), severityOf(rule, 'strict')]).toEqual(['warning', 'error'])
  })

  test.each(['true', 'yes', 'on', 'True', '"true"', 'Y', '1'])('%s switches it on for some reader', (value) => {
    const text = `kind: FineTuningRequest\ntraining:\n  method: sft\n  trust_remote_code: ${value}\n`
    expect(run(rule, subjectOf(text))).toMatchObject([
      {
        pointer: '/training/trust_remote_code',
        place: { line: 4 },
        fix: expect.stringContaining('trust_remote_code: false'),
      },
    ])
  })

  test.each(['false', 'no', 'null', '0', '""', '[]'])('%s leaves it off', (value) => {
    const text = `kind: FineTuningRequest\ntraining: { trust_remote_code: ${value} }\n`
    expect(run(rule, subjectOf(text))).toEqual([])
  })

  test('it is found wherever frameworks take it', () => {
    const text = requestWith({
      base_model: { base_model_name_or_path: 'acme/base', trust_remote_code: true },
      datasets: [{ name: 'a', uri: 'a.jsonl' }, { name: 'b', uri: 'hf://datasets/acme/b', trust_remote_code: true }],
      training: { method: 'sft', hyperparameters: { trust_remote_code: true } },
    })
    expect(run(rule, subjectOf(text)).map((problem) => problem.pointer)).toEqual([
      '/base_model/trust_remote_code',
      '/datasets/1/trust_remote_code',
      '/training/hyperparameters/trust_remote_code',
    ])
  })

  test.each([
    [{ auto_mapping: { parent_library: 'evil.models' } }, '/peft_config/auto_mapping/parent_library'],
    [{ megatron_core: 'megatronic.core' }, '/peft_config/megatron_core'],
    [{ megatron_core: ['os'] }, '/peft_config/megatron_core'],
  ])('a package to import is code too: %j', (fields, pointer) => {
    expect(run(rule, subjectOf(peftWith({ peft_type: 'LORA', ...fields })))).toMatchObject([{ pointer }])
  })

  test.each([
    { auto_mapping: { parent_library: 'transformers.models.llama.modeling_llama' } },
    { auto_mapping: null, megatron_core: 'megatron.core' },
  ])("PEFT's own packages pass: %j", (fields) => {
    expect(run(rule, subjectOf(peftWith({ peft_type: 'LORA', ...fields })))).toEqual([])
  })
})
