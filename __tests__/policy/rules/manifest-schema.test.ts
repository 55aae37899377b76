import { describe, expect, it } from '@jest/globals'
import { rule } from '../../../src/policy/rules/manifest-schema.ts'
import { run, subjectOf } from '../../support/rule-subject.ts'
import { example, exampleSubject } from './example.ts'

describe('manifest/schema', () => {
  it('cannot be lowered by policy', () => {
    expect(rule).toMatchObject({ fixed: true, presets: { recommended: 'error', strict: 'error' } })
  })

  it('takes the example', () => {
    expect(run(rule, exampleSubject())).toEqual([])
  })

  it('reports what the schema refuses, where it stands', () => {
    const problems = run(rule, subjectOf(example.replace('method: sft', 'method: 7')))
    expect(problems).toHaveLength(1)
    expect(problems[0]).toMatchObject({ pointer: '/training/method', place: { line: 23, column: 11 } })
  })

  it('leaves unknown fields to their own rule', () => {
    expect(run(rule, subjectOf(`${example}licence: mit\n`))).toEqual([])
  })
})
