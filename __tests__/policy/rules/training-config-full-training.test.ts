import { describe, expect, test } from '@jest/globals'
import { rule } from '../../../src/policy/rules/training-config-full-training.ts'
import { honest, placesOf, problemsIn } from '../../support/config-problems.ts'
import { severityOf } from '../../support/manifest-text.ts'

const saved = honest.replace('adapter:', 'lora_modules_to_save: [embed_tokens, lm_head]\nadapter:')
const full = 'model_name_or_path: a/b\nstage: sft\nfinetuning_type: full\n'

describe('training/config-full-training', () => {
  test('it is a warning, in strict an error.', () => {
    expect([severityOf(rule, 'recommended'), severityOf(rule, 'strict')]).toEqual(['warning', 'error'])
    expect(problemsIn(rule, honest)).toEqual([])
  })

  test('Modules that are trained whole are found, unless the manifest declares the same ones.', () => {
    expect(placesOf(problemsIn(rule, saved))).toEqual(['train/config.yaml:6:23 /lora_modules_to_save'])
    expect(problemsIn(rule, saved, { peft: { modules_to_save: ['lm_head', 'embed_tokens'] } })).toEqual([])
    expect(problemsIn(rule, saved, { peft: { modules_to_save: ['lm_head'] } })).toHaveLength(1)
  })

  test('A full fine-tune is found, unless the manifest declares no adapter.', () => {
    expect(placesOf(problemsIn(rule, full))).toEqual(['train/config.yaml:3:18 /finetuning_type'])
    expect(problemsIn(rule, full, { fields: { peft_config: undefined } })).toEqual([])
  })

  test('Of a list every module must be accepted.', () => {
    expect(problemsIn(rule, saved, { options: { values: ['lm_head', 'embed_*'] } })).toEqual([])
    expect(problemsIn(rule, saved, { options: { values: ['lm_head'] } })).toHaveLength(1)
  })
})
