import { describe, expect, it } from '@jest/globals'
import { rule } from '../../../src/policy/rules/manifest-unknown-field.ts'
import { run, subjectOf } from '../../support/rule-subject.ts'
import { example, exampleSubject } from './example.ts'

describe('manifest/unknown-field', () => {
  it('takes the example and fields that start with x-', () => {
    expect(run(rule, exampleSubject())).toEqual([])
    expect(run(rule, subjectOf(`${example}x-team: support\n`))).toEqual([])
  })

  it('reports a misspelt field at its key', () => {
    const problems = run(rule, subjectOf(example.replace('  license: llama3.2', '  licence: llama3.2')))
    expect(problems).toHaveLength(1)
    expect(problems[0]).toMatchObject({ pointer: '/base_model/licence', place: { line: 9, column: 3 } })
  })
})
