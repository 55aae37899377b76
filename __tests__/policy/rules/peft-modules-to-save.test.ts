import { describe, expect, test } from '@jest/globals'
import { rule } from '../../../src/policy/rules/peft-modules-to-save.ts'
import { optionsOf, peftWith, requestWith, severityOf } from '../../support/manifest-text.ts'
import { run, subjectOf } from '../../support/rule-subject.ts'

const lora = (fields: object) => subjectOf(peftWith({ peft_type: 'LORA', target_modules: ['q_proj'], ...fields }))
const pointersOf = (fields: object, options = {}) => run(rule, lora(fields), options).map((problem) => problem.pointer)

describe('peft/modules-to-save', () => {
  test('the example passes both presets', () => {
    for (const preset of ['recommended', 'strict'] as const) {
      expect(run(rule, subjectOf(requestWith()), optionsOf(rule, preset))).toEqual([])
    }
    expect([severityOf(rule, 'recommended'), severityOf(rule, 'strict')]).toEqual(['warning', 'error'])
  })

  test.each([
    ['modules', { modules_to_save: ['embed_tokens', 'lm_head'] }, ['/modules_to_save/0', '/modules_to_save/1']],
    ['one module as a text', { modules_to_save: 'lm_head' }, ['/modules_to_save']],
    ['biases', { bias: 'all' }, ['/bias']],
    ['biases of the adapted layers', { bias: 'lora_only' }, ['/bias']],
    ['the adapter bias', { lora_bias: true }, ['/lora_bias']],
    ['tokens', { trainable_token_indices: [7] }, ['/trainable_token_indices']],
    ['tokens by layer', { trainable_token_indices: { embed_tokens: [7] } }, ['/trainable_token_indices']],
    ['repeated layers', { layer_replication: [[0, 4]] }, ['/layer_replication']],
  ])('%s beside the adapter are reported', (_, fields, pointers) => {
    expect(pointersOf(fields)).toEqual(pointers.map((pointer) => `/peft_config${pointer}`))
  })

  test.each([
    ['null everywhere', { modules_to_save: null, bias: null, trainable_token_indices: null, layer_replication: null }],
    ["PEFT's own defaults", { modules_to_save: [], bias: 'none', lora_bias: false, trainable_token_indices: {} }],
  ])('%s says no', (_, fields) => {
    expect(pointersOf(fields)).toEqual([])
  })

  test('what policy allows passes, the rest does not', () => {
    const fields = { modules_to_save: ['lm_head', 'embed_tokens'], bias: 'all', lora_bias: true }
    expect(pointersOf(fields, { allow: ['lm_head', 'bias'] })).toEqual([
      '/peft_config/modules_to_save/1',
      '/peft_config/lora_bias',
    ])
  })

  test.each([
    ['SEQ_CLS', []],
    ['TOKEN_CLS', []],
    ['CAUSAL_LM', ['/peft_config/modules_to_save/0', '/peft_config/modules_to_save/1']],
  ])('a new head is trained in full for %s', (task_type, pointers) => {
    expect(pointersOf({ task_type, modules_to_save: ['classifier', 'score'] })).toEqual(pointers)
  })

  test('the message quotes the value, cut short', () => {
    const [problem] = run(rule, lora({ trainable_token_indices: Array.from({ length: 500 }, (_, index) => index) }))
    expect(problem?.message).toMatch(/set to \[0,1,2.*…, the embeddings of single tokens are rewritten/)
    expect(problem?.message.length).toBeLessThan(250)
  })
})
