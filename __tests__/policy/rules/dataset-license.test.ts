import { describe, expect, it } from '@jest/globals'
import { rule } from '../../../src/policy/rules/dataset-license.ts'
import { run, subjectOf } from '../../support/rule-subject.ts'
import { withDataset } from './example.ts'

function check(license: string | undefined, allow?: readonly string[]) {
  const fields = license === undefined ? 'name: a' : `name: a, license: "${license}"`
  return run(rule, subjectOf(withDataset(fields)), allow && { allow })
}

describe('dataset/license', () => {
  it.each([
    ['proprietary', undefined],
    ['CC-BY-4.0', ['cc-by-4.0']],
  ])('takes %s when policy allows %j', (license, allow) => {
    expect(check(license, allow)).toEqual([])
  })

  it.each([
    [undefined, undefined, /states no licence/],
    ['unknown', undefined, /names no licence/],
    ['cc-by-nc-4.0', ['cc-by-4.0'], /does not allow/],
    ['mit', [], /does not allow/],
  ])('refuses %j when policy allows %j', (license, allow, message) => {
    const problems = check(license, allow)
    expect(problems).toHaveLength(1)
    expect(problems[0]).toMatchObject({ pointer: '/datasets/0/license', place: { line: 3 } })
    expect(problems[0]?.message).toMatch(message)
  })

  it('counts datasets by their position, ill-typed ones included', () => {
    const subject = subjectOf('kind: FineTuningRequest\ndatasets:\n  - 3\n  - { name: b, license: mit }\n  - {}\n')
    expect(run(rule, subject).map(({ pointer }) => pointer)).toEqual(['/datasets/0/license', '/datasets/2/license'])
  })
})
