import { describe, expect, test } from '@jest/globals'
import { rule } from '../../../src/policy/rules/peft-allowed-types.ts'
import { optionsOf, peftWith, releaseWith, requestWith } from '../../support/manifest-text.ts'
import { run, subjectOf } from '../../support/rule-subject.ts'

const pointer = '/peft_config/peft_type'

describe('peft/allowed-types', () => {
  test.each(['LORA', 'lora', 'PREFIX_TUNING', 'BOFT', 'DEFT'])('recommended takes every known type: %s', (type) => {
    expect(run(rule, subjectOf(peftWith({ peft_type: type })), optionsOf(rule, 'recommended'))).toEqual([])
    expect(run(rule, subjectOf(peftWith({ peft_type: type })))).toEqual([])
  })

  test.each(['LORA', 'adalora', 'IA3', 'LOHA', 'LOKR'])('strict takes a short list: %s', (type) => {
    expect(run(rule, subjectOf(peftWith({ peft_type: type })), optionsOf(rule, 'strict'))).toEqual([])
  })

  test.each(['PREFIX_TUNING', 'OSF', 'XLORA'])('strict refuses other types: %s', (type) => {
    const problems = run(rule, subjectOf(peftWith({ peft_type: type })), optionsOf(rule, 'strict'))
    expect(problems).toMatchObject([{ pointer, message: expect.stringContaining(`"${type}" is not among`) }])
    expect(problems[0]?.fix).toContain('LORA or ADALORA')
  })

  test('a type that PEFT does not have is refused as unknown', () => {
    expect(run(rule, subjectOf(peftWith({ peft_type: 'QLORA' })))).toMatchObject([
      { pointer, message: expect.stringContaining('"QLORA" is no PEFT method'), fix: expect.stringContaining('LORA') },
    ])
  })

  test('the list is compared without regard to case', () => {
    expect(run(rule, subjectOf(peftWith({ peft_type: 'Lora' })), { allow: ['lora'] })).toEqual([])
  })

  test('the problem stands on the line of the type', () => {
    const text = 'kind: FineTuningRequest\npeft_config:\n  r: 8\n  peft_type: VERA\n'
    expect(run(rule, subjectOf(text), { allow: ['LORA'] })).toMatchObject([{ place: { line: 4 } }])
  })

  test.each([
    ['no config', requestWith({ peft_config: undefined })],
    ['no type, which the schema reports', peftWith({ r: 8 })],
    ['an ill-typed type, which the schema reports', peftWith({ peft_type: 3 })],
    ['a release', releaseWith()],
  ])('nothing to say about %s', (_, text) => {
    expect(run(rule, subjectOf(text), optionsOf(rule, 'strict'))).toEqual([])
  })
})
