import { describe, expect, test } from '@jest/globals'
import { rule } from '../../../src/policy/rules/training-config-lineage.ts'
import { honest, placesOf, problemsIn } from '../../support/config-problems.ts'
import { severityOf } from '../../support/manifest-text.ts'

const further = honest.replace('adapter:', 'lora_model_dir: out/014\nadapter:')
const tuned = '{ "model": "ft:gpt-4o-mini:acme::x", "training_file": "file-abc", "suffix": "a" }'

describe('training/config-lineage', () => {
  test('it is a warning, in strict an error.', () => {
    expect([severityOf(rule, 'recommended'), severityOf(rule, 'strict')]).toEqual(['warning', 'error'])
    expect(problemsIn(rule, honest)).toEqual([])
  })

  test('An earlier adapter is found, unless the manifest declares it.', () => {
    const training = { adapter_name_or_path: { uri: 'out/014/adapter_model.safetensors' } }
    expect(placesOf(problemsIn(rule, further))).toEqual(['train/config.yaml:6:17 /lora_model_dir'])
    expect(problemsIn(rule, further, { training })).toEqual([])
    expect(problemsIn(rule, further.replace('out/014', 'out/015'), { training })).toHaveLength(1)
  })

  test('A base model that was tuned before is found in a hosted job.', () => {
    expect(placesOf(problemsIn(rule, tuned, { path: 'job.json' }))).toEqual(['job.json:1:12 /model'])
  })
})
