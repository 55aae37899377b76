import { describe, expect, it } from '@jest/globals'
import { rule } from '../../../src/policy/rules/manifest-portable-yaml.ts'
import { run, subjectOf } from '../../support/rule-subject.ts'
import { example } from './example.ts'

describe('manifest/portable-yaml', () => {
  it('reports a bare yes, at its place', () => {
    const problems = run(rule, subjectOf('kind: FineTuningRequest\ntraining: { trust_remote_code: yes }\n'))
    expect(problems).toHaveLength(1)
    expect(problems[0]).toMatchObject({ pointer: '/training/trust_remote_code', place: { line: 2, column: 32 } })
    expect(problems[0]).not.toHaveProperty('atMost')
  })

  it('remarks on numbers like 2e-4 with a notice at most, unless told not to', () => {
    const problems = run(rule, subjectOf(example))
    expect(problems).toHaveLength(1)
    expect(problems[0]).toMatchObject({ pointer: '/training/hyperparameters/learning_rate', atMost: 'notice' })
    expect(run(rule, subjectOf(example), { floats: false })).toEqual([])
  })
})
