import { describe, expect, test } from '@jest/globals'
import { rule } from '../../../src/policy/rules/training-config-pickle.ts'
import { honest, placesOf, problemsIn } from '../../support/config-problems.ts'
import { severityOf } from '../../support/manifest-text.ts'

describe('training/config-pickle', () => {
  test('it is an error, in strict an error.', () => {
    expect([severityOf(rule, 'recommended'), severityOf(rule, 'strict')]).toEqual(['error', 'error'])
    expect(problemsIn(rule, honest)).toEqual([])
  })

  test.each([
    ['axolotl', honest.replace('adapter:', 'save_safetensors: false\nadapter:'), '6:19 /save_safetensors'],
    ['LLaMA-Factory', 'model_name_or_path: a/b\nstage: sft\nexport_legacy_format: true\n', '3:23 /export_legacy_format'],
  ])('Pickles are found in %s.', (_, text, place) => {
    expect(placesOf(problemsIn(rule, text))).toEqual([`train/config.yaml:${place}`])
  })
})
