import { describe, expect, test } from '@jest/globals'
import { rule } from '../../../src/policy/rules/evaluation-planned.ts'
import { optionsOf, releaseWith, requestWith, severityOf } from '../../support/manifest-text.ts'
import { run, subjectOf } from '../../support/rule-subject.ts'

const pointer = '/evaluation_plan'
const planning = (...evaluations: readonly unknown[]) => subjectOf(requestWith({ evaluation_plan: evaluations }))
const refusal = { name: 'refusal', task: 'xstest', metric: 'refused', min_samples: 300 }

describe('evaluation/planned', () => {
  test('the example passes both presets', () => {
    for (const preset of ['recommended', 'strict'] as const) {
      expect(run(rule, subjectOf(requestWith()), optionsOf(rule, preset))).toEqual([])
    }
    expect([severityOf(rule, 'recommended'), severityOf(rule, 'strict')]).toEqual(['warning', 'error'])
  })

  test.each([
    ['absent', requestWith({ evaluation_plan: undefined })],
    ['empty', requestWith({ evaluation_plan: [] })],
    ['ill-typed', requestWith({ evaluation_plan: 'later' })],
    ['a list of nothing', requestWith({ evaluation_plan: [null, {}] })],
  ])('a plan that is %s is none', (_, text) => {
    expect(run(rule, subjectOf(text))).toMatchObject([
      { pointer, message: expect.stringContaining('plans no evaluation') },
    ])
  })

  test('policy may ask for more, or for none', () => {
    expect(run(rule, planning(refusal), { min: 2 })).toMatchObject([
      { pointer, message: expect.stringContaining('only 1 of 2') },
    ])
    expect(run(rule, planning(), { min: 0 })).toEqual([])
  })

  test.each(['refusal', 'XSTest'])('what policy requires is found by name or task: %s', (name) => {
    expect(run(rule, planning(refusal), { require: [name] })).toEqual([])
  })

  test('each required evaluation that is missing is named', () => {
    expect(run(rule, planning(refusal), { require: ['strongreject', 'refusal', 'gsm8k'] })).toMatchObject([
      { pointer, message: expect.stringContaining('"strongreject"') },
      { pointer, message: expect.stringContaining('"gsm8k"') },
    ])
  })

  test('too few samples are pointed at', () => {
    const small = { ...refusal, name: 'helpfulness', task: 'mt', min_samples: 99 }
    expect(run(rule, planning(refusal, small))).toMatchObject([
      { pointer: `${pointer}/1/min_samples`, message: expect.stringContaining('needs only 99 samples') },
    ])
    expect(run(rule, planning(refusal, small), { 'min-samples': 301 })).toHaveLength(2)
    expect(run(rule, planning(refusal, small), { 'min-samples': 0 })).toEqual([])
  })

  test('an evaluation without min_samples may run on one', () => {
    const { min_samples: _, ...open } = refusal
    expect(run(rule, planning(open))).toMatchObject([
      { pointer: `${pointer}/0/min_samples`, message: expect.stringContaining('states no min_samples') },
    ])
    expect(run(rule, planning(open), { 'min-samples': 0 })).toEqual([])
  })

  test('ill-typed items do not shift the others', () => {
    const problems = run(rule, planning(3, { ...refusal, min_samples: 5 }))
    expect(problems).toMatchObject([{ pointer: `${pointer}/1/min_samples` }])
  })

  test('a release plans nothing', () => {
    expect(run(rule, subjectOf(releaseWith()), optionsOf(rule, 'strict'))).toEqual([])
  })
})
