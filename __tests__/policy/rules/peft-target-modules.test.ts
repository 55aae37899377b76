import { describe, expect, test } from '@jest/globals'
import { rule } from '../../../src/policy/rules/peft-target-modules.ts'
import { optionsOf, peftWith, requestWith } from '../../support/manifest-text.ts'
import { run, subjectOf } from '../../support/rule-subject.ts'

const pointer = '/peft_config/target_modules'
const lora = (fields: object) => subjectOf(peftWith({ peft_type: 'LORA', r: 8, ...fields }))

describe('peft/target-modules', () => {
  test('the example passes both presets', () => {
    for (const preset of ['recommended', 'strict'] as const) {
      expect(run(rule, subjectOf(requestWith()), optionsOf(rule, preset))).toEqual([])
    }
  })

  test.each([
    ['absent', {}],
    ['null', { target_modules: null }],
    ['an empty list', { target_modules: [] }],
    ['an empty text', { target_modules: '' }],
  ])('%s is not stated', (_, fields) => {
    expect(run(rule, lora(fields))).toMatchObject([{ pointer, message: expect.stringContaining('"LORA"') }])
  })

  test('the parameters of experts stand for modules', () => {
    expect(run(rule, lora({ target_parameters: ['mlp.experts.gate_up_proj'] }))).toEqual([])
    expect(run(rule, lora({ target_parameters: [] }))).toHaveLength(1)
  })

  test.each(['PROMPT_TUNING', 'P_TUNING', 'XLORA', 'TRAINABLE_TOKENS'])('%s has none to state', (type) => {
    expect(run(rule, subjectOf(peftWith({ peft_type: type })), optionsOf(rule, 'strict'))).toEqual([])
  })

  test('all-linear is a matter of policy', () => {
    const subject = lora({ target_modules: 'all-linear' })
    expect(run(rule, subject)).toEqual([])
    expect(run(rule, subject, optionsOf(rule, 'recommended'))).toEqual([])
    expect(run(rule, subject, optionsOf(rule, 'strict'))).toMatchObject([
      { pointer, fix: expect.stringContaining('o_proj') },
    ])
  })

  test('a text is a regular expression', () => {
    expect(run(rule, lora({ target_modules: '.*(q|v)_proj' }))).toMatchObject([
      { pointer, message: expect.stringContaining('regular expression') },
    ])
  })

  test.each(['embed_tokens', 'model.embed_tokens', 'lm_head', 'wte'])('%s is of the vocabulary', (name) => {
    expect(run(rule, lora({ target_modules: ['q_proj', name] }))).toMatchObject([
      { pointer: `${pointer}/1`, message: expect.stringContaining('embedding or output layer') },
    ])
    expect(run(rule, lora({ target_modules: [name] }), { allow: [name] })).toEqual([])
  })

  test('names that only end alike are something else', () => {
    expect(run(rule, lora({ target_modules: ['not_lm_head', 'lm_head_norm'] }))).toEqual([])
  })

  test('with a list only its names pass, and narrower ones', () => {
    const subject = lora({ target_modules: ['q_proj', 'layers.3.self_attn.q_proj', 'up_proj', 'xq_proj'] })
    const problems = run(rule, subject, { allow: ['q_proj', 'v_proj'] })
    expect(problems.map((problem) => problem.pointer)).toEqual([`${pointer}/2`, `${pointer}/3`])
    expect(problems[0]?.message).toContain('q_proj, v_proj')
  })

  test('other choices of modules are left alone', () => {
    const layers = { layers_to_transform: [0], layers_pattern: 'h', exclude_modules: ['lm_head'] }
    expect(run(rule, lora({ target_modules: ['q_proj'], ...layers }), optionsOf(rule, 'strict'))).toEqual([])
  })

  test('an ill-typed name is left to the schema and does not shift the others', () => {
    expect(run(rule, lora({ target_modules: [3, 'lm_head'] }))).toMatchObject([{ pointer: `${pointer}/1` }])
  })
})
