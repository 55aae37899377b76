import { describe, expect, test } from '@jest/globals'
import { rule } from '../../../src/policy/rules/peft-full-fine-tune.ts'
import { optionsOf, peftWith, releaseWith, requestWith, severityOf } from '../../support/manifest-text.ts'
import { run, subjectOf } from '../../support/rule-subject.ts'

const full = subjectOf(requestWith({ peft_config: undefined }))

describe('peft/full-fine-tune', () => {
  test('the example passes both presets', () => {
    for (const preset of ['recommended', 'strict'] as const) {
      expect(run(rule, subjectOf(requestWith()), optionsOf(rule, preset))).toEqual([])
      expect(severityOf(rule, preset)).toBe('error')
    }
  })

  test.each([
    ['absent', requestWith({ peft_config: undefined })],
    ['null', peftWith(null)],
  ])('a request whose PEFT config is %s is refused', (_, text) => {
    for (const preset of ['recommended', 'strict'] as const) {
      expect(run(rule, subjectOf(text), optionsOf(rule, preset))).toMatchObject([
        {
          pointer: '/peft_config',
          message: expect.stringContaining('no PEFT config for "sft", so every weight'),
          fix: expect.stringContaining('peft_type: LORA'),
        },
      ])
    }
  })

  test('policy may allow it, for all or for some methods', () => {
    expect(run(rule, full, { allow: true })).toEqual([])
    expect(run(rule, full, { 'allow-methods': ['sft'] })).toEqual([])
    expect(run(rule, full, { 'allow-methods': ['reward'] })).toHaveLength(1)
  })

  test('an unknown method is on no list', () => {
    const text = requestWith({ peft_config: undefined, training: {} })
    expect(run(rule, subjectOf(text), { 'allow-methods': ['sft'] })).toHaveLength(1)
  })

  test.each([
    ['an ill-typed config, which the schema reports', peftWith(['LORA'])],
    ['a release', releaseWith()],
    ['another kind', requestWith({ kind: 'Something', peft_config: undefined })],
  ])('nothing to say about %s', (_, text) => {
    expect(run(rule, subjectOf(text))).toEqual([])
  })
})
