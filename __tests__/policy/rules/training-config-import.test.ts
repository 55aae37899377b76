import { describe, expect, test } from '@jest/globals'
import { rule } from '../../../src/policy/rules/training-config-import.ts'
import { honest, placesOf, problemsIn } from '../../support/config-problems.ts'
import { severityOf } from '../../support/manifest-text.ts'

const foreign = honest.replace('adapter:', 'plugins:\n  - axolotl.integrations.liger.LigerPlugin\n  - acme.plugin.Spy\nadapter:')

describe('training/config-import', () => {
  test('it is a warning, in strict an error.', () => {
    expect([severityOf(rule, 'recommended'), severityOf(rule, 'strict')]).toEqual(['warning', 'error'])
    expect(problemsIn(rule, honest)).toEqual([])
  })

  test('Code from elsewhere than the framework is found.', () => {
    const problems = problemsIn(rule, foreign)
    expect(placesOf(problems)).toEqual(['train/config.yaml:8:5 /plugins/1'])
    expect(problems[0]?.message).toMatch(/^`plugins\[1\]: "acme\.plugin\.Spy"` imports/)
  })

  test("torchtune's own components are no finding, others are.", () => {
    const text = `model:
  _component_: torchtune.models.llama3_2.lora_llama3_2_3b
dataset:
  _component_: os.system
checkpointer: { _component_: torchtune.training.FullModelHFCheckpointer }
`
    expect(placesOf(problemsIn(rule, text))).toEqual(['train/config.yaml:4:16 /dataset/_component_'])
  })

  test('Modules are accepted by value.', () => {
    expect(problemsIn(rule, foreign, { options: { values: ['acme.plugin.*'] } })).toEqual([])
    expect(problemsIn(rule, foreign, { options: { values: ['acme.plug'] } })).toHaveLength(1)
  })
})
