import { describe, expect, test } from '@jest/globals'
import { rule } from '../../../src/policy/rules/peft-max-rank.ts'
import { optionsOf, peftWith, requestWith, severityOf } from '../../support/manifest-text.ts'
import { run, subjectOf } from '../../support/rule-subject.ts'

const pointersOf = (config: object, max: number) =>
  run(rule, subjectOf(peftWith(config)), { max }).map((problem) => problem.pointer)

describe('peft/max-rank', () => {
  test('the example passes both presets', () => {
    for (const preset of ['recommended', 'strict'] as const) {
      expect(run(rule, subjectOf(requestWith()), optionsOf(rule, preset))).toEqual([])
    }
  })

  test('256 is the most in recommended, 64 in strict', () => {
    const high = subjectOf(peftWith({ peft_type: 'LORA', r: 257, target_modules: ['q_proj'] }))
    const middle = subjectOf(peftWith({ peft_type: 'LORA', r: 65, target_modules: ['q_proj'] }))
    expect(run(rule, high)).toHaveLength(1)
    expect(run(rule, middle)).toEqual([])
    expect(run(rule, middle, optionsOf(rule, 'strict'))).toHaveLength(1)
    expect([severityOf(rule, 'recommended'), severityOf(rule, 'strict')]).toEqual(['warning', 'error'])
  })

  test.each([
    ['LoRA', { peft_type: 'LORA', r: 9 }, ['/peft_config/r']],
    ['LoRA in small letters', { peft_type: 'lora', r: 9 }, ['/peft_config/r']],
    ['LoRA at the limit', { peft_type: 'LORA', r: 8 }, []],
    ['LoRA by default', { peft_type: 'LORA' }, []],
    ['LoKr', { peft_type: 'LOKR', r: 16 }, ['/peft_config/r']],
    ['VeRA by default, which is 256', { peft_type: 'VERA' }, ['/peft_config/r']],
    ['null, which means the default', { peft_type: 'VERA', r: null }, ['/peft_config/r']],
    ['AdaLoRA, which ignores r', { peft_type: 'ADALORA', r: 99, init_r: 8, target_r: 8 }, []],
    ['AdaLoRA', { peft_type: 'ADALORA', init_r: 12, target_r: 9 }, ['/peft_config/init_r', '/peft_config/target_r']],
    ['AdaLoRA by default', { peft_type: 'ADALORA' }, ['/peft_config/init_r']],
    ['AdaLoRA with saved masks', { peft_type: 'ADALORA', init_r: 8, rank_pattern: { q_proj: [true] } }, []],
    ['AdaMSS', { peft_type: 'ADAMSS', r: 500, subspace_rank: 9 }, ['/peft_config/subspace_rank']],
    ['SuperTuning without a rank', { peft_type: 'SUPERTUNING' }, []],
    ['OFT, where r counts blocks', { peft_type: 'OFT', r: 32 }, []],
    ['RandLoRA, where more is less', { peft_type: 'RANDLORA', r: 320 }, []],
    ['FourierFT, which has no rank', { peft_type: 'FOURIERFT', n_frequency: 1000 }, []],
    ['a type of the future', { peft_type: 'NEWLORA', r: 9 }, ['/peft_config/r']],
    ['a config without type', { r: 9 }, ['/peft_config/r']],
  ])('%s, at most 8', (_, config, pointers) => {
    expect(pointersOf(config, 8)).toEqual(pointers)
  })

  test('every value of rank_pattern counts, and is pointed at', () => {
    const rank_pattern = { 'model.layers.0': 512, '^a/b~c$': 100, q_proj: 8 }
    expect(pointersOf({ peft_type: 'LORA', r: 8, rank_pattern }, 64)).toEqual([
      '/peft_config/rank_pattern/model.layers.0',
      '/peft_config/rank_pattern/^a~1b~0c$',
    ])
  })

  test('the message says what is stated and what is allowed', () => {
    expect(run(rule, subjectOf(peftWith({ peft_type: 'LORA', r: 512 })), { max: 64 })).toMatchObject([
      {
        message:
          'The rank 512 of peft_config.r is above the maximum of 64: the higher the rank, the more an adapter can change.',
        fix: expect.stringContaining('Set peft_config.r to 64 or less'),
      },
    ])
    expect(run(rule, subjectOf(peftWith({ peft_type: 'VERA' })), { max: 64 })).toMatchObject([
      { message: expect.stringContaining("PEFT's default rank for the missing peft_config.r, 256,") },
    ])
  })

  test.each([
    ['a text', '"64"', '/peft_config/r'],
    ['not a number', '.nan', '/peft_config/r'],
    ['infinite', '.inf', '/peft_config/r'],
    ['true', 'true', '/peft_config/r'],
  ])('a rank that is %s cannot pass', (_, value, pointer) => {
    const text = `kind: FineTuningRequest\npeft_config: { peft_type: VERA, r: ${value} }\n`
    expect(run(rule, subjectOf(text))).toMatchObject([{ pointer, place: { line: 2 } }])
  })

  test('a rank_pattern that is no map cannot pass either', () => {
    expect(pointersOf({ peft_type: 'LOKR', rank_pattern: [512] }, 64)).toEqual(['/peft_config/rank_pattern'])
    expect(pointersOf({ peft_type: 'LOKR', rank_pattern: null }, 64)).toEqual([])
  })
})
