import { describe, expect, test } from '@jest/globals'
import { rule } from '../../../src/policy/rules/peft-init.ts'
import { optionsOf, peftWith, requestWith } from '../../support/manifest-text.ts'
import { run, subjectOf } from '../../support/rule-subject.ts'

const pointer = '/peft_config/init_lora_weights'
const lora = (fields: object) => subjectOf(peftWith({ peft_type: 'LORA', target_modules: ['q_proj'], ...fields }))

describe('peft/init', () => {
  test('the example passes both presets', () => {
    for (const preset of ['recommended', 'strict'] as const) {
      expect(run(rule, subjectOf(requestWith()), optionsOf(rule, preset))).toEqual([])
    }
  })

  test.each([true, null, 'gaussian', 'orthogonal'])('%s starts as nothing or leaves the base alone', (value) => {
    expect(run(rule, lora({ init_lora_weights: value }))).toEqual([])
    expect(run(rule, lora({ init_lora_weights: value }), optionsOf(rule, 'strict'))).toEqual([])
  })

  test.each([
    ['pissa', 'rewritten'],
    ['pissa_niter_16', 'rewritten'],
    ['olora', 'rewritten'],
    ['corda', 'rewritten'],
    ['lora_ga', 'rewritten'],
    ['loftq', 'quantised'],
    ['eva', 'data decides'],
    ['mica', 'frozen'],
    [false, 'at random'],
    ['something-new', 'nothing is known'],
  ])('%s is reported with what it does', (value, effect) => {
    expect(run(rule, lora({ init_lora_weights: value }))).toMatchObject([
      { pointer, message: expect.stringContaining(effect) },
    ])
  })

  test('policy may allow more, PiSSA with all its numbers', () => {
    const allow = ['pissa', 'eva']
    expect(run(rule, lora({ init_lora_weights: 'pissa_niter_4' }), { allow })).toEqual([])
    expect(run(rule, lora({ init_lora_weights: 'eva' }), { allow })).toEqual([])
    expect(run(rule, lora({ init_lora_weights: 'gaussian' }), { allow })).toHaveLength(1)
  })

  test('KaSA changes the base whatever the initialisation', () => {
    expect(run(rule, lora({ kasa_config: {} }))).toMatchObject([{ pointer: '/peft_config/kasa_config' }])
    expect(run(rule, lora({ kasa_config: {} }), { allow: ['kasa'] })).toEqual([])
    expect(run(rule, lora({ kasa_config: null }))).toEqual([])
  })

  test.each([
    ['corda_config', 'cache_file'],
    ['corda_config', 'covariance_file'],
    ['lora_ga_config', 'cache_file'],
  ])('%s.%s is a pickle, even where the method is allowed', (part, field) => {
    const subject = lora({ init_lora_weights: 'corda', [part]: { [field]: 'out/cache.pt' } })
    expect(run(rule, subject, { allow: ['corda'] })).toMatchObject([
      { pointer: `/peft_config/${part}/${field}`, message: expect.stringContaining('"out/cache.pt" with torch.load') },
    ])
  })

  test('the state of an earlier prompt tuning is a file too', () => {
    const config = { peft_type: 'MULTITASK_PROMPT_TUNING', prompt_tuning_init_state_dict_path: 'prompt.bin' }
    expect(run(rule, subjectOf(peftWith(config)))).toMatchObject([
      { pointer: '/peft_config/prompt_tuning_init_state_dict_path' },
    ])
  })

  test('CorDA without files asks for none', () => {
    expect(run(rule, lora({ corda_config: { cache_file: null, covariance_file: null } }))).toEqual([])
  })
})
