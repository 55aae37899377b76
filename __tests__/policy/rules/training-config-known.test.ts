import { describe, expect, test } from '@jest/globals'
import { rule } from '../../../src/policy/rules/training-config-known.ts'
import { honest, manifestFor, problemsIn } from '../../support/config-problems.ts'
import { severityOf } from '../../support/manifest-text.ts'
import { run, subjectOf } from '../../support/rule-subject.ts'

describe('training/config-known', () => {
  test('it is a notice, in strict a warning.', () => {
    expect([severityOf(rule, 'recommended'), severityOf(rule, 'strict')]).toEqual(['notice', 'warning'])
  })

  test('A config that nobody here knows is said not to be compared.', () => {
    expect(problemsIn(rule, 'steps: 3\n', { training: { framework: 'acme-train' } })).toMatchObject([
      {
        pointer: '/training/config/uri',
        message: expect.stringMatching(/^train\/config\.yaml is no config of "acme-train".*; its digest is still bound\.$/),
        related: [{ path: 'train/config.yaml', line: 1, column: 1 }],
      },
    ])
  })

  test('One that is said to be of a framework that is known is a disagreement, and not a matter of this rule.', () => {
    expect(problemsIn(rule, 'steps: 3\n', { training: { framework: 'axolotl' } })).toEqual([])
    expect(problemsIn(rule, 'steps: 3\n')).toHaveLength(1)
  })

  test('One that is known, one that cannot be read and none at all are no finding.', () => {
    expect(problemsIn(rule, honest)).toEqual([])
    expect(problemsIn(rule, 'a: [\n')).toEqual([])
    expect(run(rule, subjectOf(manifestFor('train/config.yaml')))).toEqual([])
  })
})
