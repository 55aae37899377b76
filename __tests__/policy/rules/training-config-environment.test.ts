import { describe, expect, test } from '@jest/globals'
import { rule } from '../../../src/policy/rules/training-config-environment.ts'
import { honest, placesOf, problemsIn } from '../../support/config-problems.ts'
import { severityOf } from '../../support/manifest-text.ts'

describe('training/config-environment', () => {
  test('it is a warning, in strict an error.', () => {
    expect([severityOf(rule, 'recommended'), severityOf(rule, 'strict')]).toEqual(['warning', 'error'])
    expect(problemsIn(rule, honest)).toEqual([])
  })

  test.each([
    ['axolotl', honest.replace('data/tickets.jsonl', '${DATA_FILE}'), 'train/config.yaml:4:11 /datasets/0/path'],
    ['TRL', 'model_name_or_path: a/b\ndataset_name: c/d\nenv:\n  HF_ENDPOINT: https://evil.example\n', 'train/config.yaml:4:16 /env/HF_ENDPOINT'],
  ])('What the environment decides is found in %s.', (_, text, place) => {
    expect(placesOf(problemsIn(rule, text))).toEqual([place])
  })

  test('A key is accepted by name.', () => {
    const text = honest.replace('adapter:', 'output_dir: ${OUT_DIR}\nadapter:')
    expect(problemsIn(rule, text)).toHaveLength(1)
    expect(problemsIn(rule, text, { options: { allow: ['output_dir'] } })).toEqual([])
  })
})
