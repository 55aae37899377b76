import { describe, expect, it } from '@jest/globals'
import { rule } from '../../../src/policy/rules/base-model-license.ts'
import { run, subjectOf } from '../../support/rule-subject.ts'
import { withModel } from './example.ts'

function check(license: string | undefined, allow?: readonly string[]) {
  const fields = license === undefined ? '' : `, license: "${license}"`
  return run(rule, subjectOf(withModel(`base_model_name_or_path: acme/base${fields}`)), allow && { allow })
}

describe('base-model/license', () => {
  it.each([
    ['llama3.2', undefined],
    ['Apache-2.0', ['apache-2.0']],
    ['apache-2.0', ['Apache-2.0', 'mit']],
    ['other', ['other']],
  ])('takes %s when policy allows %j', (license, allow) => {
    expect(check(license, allow)).toEqual([])
  })

  it.each([
    [undefined, undefined, { line: 2, column: 1 }],
    ['', undefined, { line: 2, column: 60 }],
    ['NOASSERTION', undefined, { line: 2, column: 60 }],
    ['other', ['mit'], { line: 2, column: 60 }],
    ['gpl-3.0', ['mit'], { line: 2, column: 60 }],
    ['mit', [], { line: 2, column: 60 }],
  ])('refuses %j when policy allows %j', (license, allow, place) => {
    const problems = check(license, allow)
    expect(problems).toHaveLength(1)
    expect(problems[0]).toMatchObject({ pointer: '/base_model/license', place })
  })

  it('leaves a release without a base model alone', () => {
    expect(run(rule, subjectOf('kind: FineTuningRelease\n'))).toEqual([])
  })
})
