import { describe, expect, it } from '@jest/globals'
import { rule } from '../../../src/policy/rules/dataset-personal-data.ts'
import { run, subjectOf } from '../../support/rule-subject.ts'
import { withDataset } from './example.ts'

const pointer = '/datasets/0/hasSensitivePersonalInformation'

function check(fields: string) {
  return run(rule, subjectOf(withDataset(`name: a, ${fields}`)))
}

describe('dataset/personal-data', () => {
  it.each([
    'hasSensitivePersonalInformation: "no"',
    'hasSensitivePersonalInformation: "yes", anonymizationMethodUsed: ["names masked"]',
    'hasSensitivePersonalInformation: "yes", personalDataBasis: "consent"',
  ])('takes %s', (fields) => {
    expect(check(fields)).toEqual([])
  })

  it.each([
    ['role: train', /does not say/, undefined],
    ['hasSensitivePersonalInformation: false', /does not say/, undefined],
    ['hasSensitivePersonalInformation: "maybe"', /does not say/, undefined],
    ['hasSensitivePersonalInformation: "noAssertion"', /Nobody asserts/, 'warning'],
    ['hasSensitivePersonalInformation: "yes"', /neither its removal/, undefined],
    ['hasSensitivePersonalInformation: "yes", anonymizationMethodUsed: [" "]', /neither/, undefined],
    ['hasSensitivePersonalInformation: "yes", personalDataBasis: " "', /neither/, undefined],
  ])('reports %s', (fields, message, atMost) => {
    const problems = check(fields)
    expect(problems).toHaveLength(1)
    expect(problems[0]).toMatchObject({ pointer, place: { line: 3 } })
    expect(problems[0]?.message).toMatch(message)
    expect(problems[0]?.atMost).toBe(atMost)
  })
})
