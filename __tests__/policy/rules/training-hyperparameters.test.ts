import { describe, expect, test } from '@jest/globals'
import { rule } from '../../../src/policy/rules/training-hyperparameters.ts'
import { optionsOf, requestWith, severityOf, trainingWith } from '../../support/manifest-text.ts'
import { run, subjectOf } from '../../support/rule-subject.ts'

const hyper = (fields: object) => subjectOf(trainingWith({ hyperparameters: fields }))

describe('training/hyperparameters', () => {
  test('the example passes both presets', () => {
    for (const preset of ['recommended', 'strict'] as const) {
      expect(run(rule, subjectOf(requestWith()), optionsOf(rule, preset))).toEqual([])
    }
    expect([severityOf(rule, 'recommended'), severityOf(rule, 'strict')]).toEqual(['warning', 'error'])
  })

  test.each([
    ['learning_rate', 0.2, 'above the maximum of 0.1'],
    ['learning_rate', -1e-5, 'below the minimum of 0'],
    ['num_train_epochs', 1000, 'above the maximum of 100'],
    ['num_epochs', 101, 'above the maximum of 100'],
    ['warmup_ratio', 10, 'above the maximum of 1'],
    ['weight_decay', -0.1, 'below the minimum of 0'],
  ])('recommended refuses %s: %d', (name, value, words) => {
    expect(run(rule, hyper({ [name]: value }))).toMatchObject([
      { pointer: `/training/hyperparameters/${name}`, message: expect.stringContaining(words) },
    ])
  })

  test('the bounds themselves are allowed', () => {
    const bounds = { seed: { min: 1, max: 3 } }
    expect([0, 1, 3, 4].map((seed) => run(rule, hyper({ seed }), { bounds }).length)).toEqual([1, 0, 0, 1])
  })

  test('strict is narrower', () => {
    expect(run(rule, hyper({ learning_rate: 0.05 }))).toEqual([])
    expect(run(rule, hyper({ learning_rate: 0.05 }), optionsOf(rule, 'strict'))).toHaveLength(1)
  })

  test("policy's bounds replace the preset's, and may leave a side open", () => {
    const bounds = { beta: { min: 0.01 }, learning_rate: { max: 0.5 } }
    expect(run(rule, hyper({ learning_rate: 0.4, beta: 500, num_epochs: 1e6 }), { bounds })).toEqual([])
    expect(run(rule, hyper({ beta: 0.001 }), { bounds })).toMatchObject([{ pointer: '/training/hyperparameters/beta' }])
  })

  test.each([
    ['"2e-4"', 0],
    ['"1_000"', 1],
    ['2e-1', 1],
    ['".5"', 1],
    ['.inf', 1],
    ['.nan', 1],
    ['"a lot"', 1],
    ['true', 1],
    ['[0.1]', 1],
    ['null', 0],
  ])('learning_rate: %s gives %d findings', (value, count) => {
    const text = `kind: FineTuningRequest\ntraining:\n  hyperparameters:\n    learning_rate: ${value}\n`
    expect(run(rule, subjectOf(text))).toHaveLength(count)
  })

  test('`auto` is the choice of a service: no more than a notice', () => {
    expect(run(rule, hyper({ n_epochs: 'auto' }))).toMatchObject([{ atMost: 'notice' }])
    expect(run(rule, hyper({ n_epochs: 'automatic' }))[0]).not.toHaveProperty('atMost')
  })

  test('inherited names of JavaScript are no hyperparameters', () => {
    expect(run(rule, hyper({ seed: 1 }), { bounds: { constructor: { max: 1 }, toString: { max: 1 } } })).toEqual([])
  })

  test('options are closed: a typo in a bound is refused', () => {
    expect(() => run(rule, hyper({}), { bounds: { seed: { maximum: 3 } } })).toThrow('options are not valid')
    expect(() => run(rule, hyper({}), { bounds: { seed: {} } })).toThrow('options are not valid')
  })
})
