import { describe, expect, it } from '@jest/globals'
import type { RuleOptions } from '../../../src/policy/rule.ts'
import { rule } from '../../../src/policy/rules/base-model-allowed.ts'
import { run, subjectOf } from '../../support/rule-subject.ts'
import { withModel } from './example.ts'

const commit = '13afe5124825b4f3751f836b40dafda64c1ed062'

function check(name: string, options: RuleOptions, revision = commit) {
  return run(rule, subjectOf(withModel(`base_model_name_or_path: "${name}", revision: ${revision}`)), options)
}

describe('base-model/allowed', () => {
  it('says nothing without a list', () => {
    expect(check('evil/model', {})).toEqual([])
  })

  it.each([
    ['meta-llama/Llama-3.2-3B', ['meta-llama/*']],
    ['meta-llama/Llama-3.2-3B', ['acme/*', 'meta-llama/Llama-3.2-3B']],
    ['acme/a', ['{acme,meta-llama}/*']],
    ['acme/base', [{ id: 'acme/base' }]],
    ['acme/base', [{ id: 'acme/*', revisions: [commit] }]],
    ['acme/[x]', [String.raw`acme/\[x\]`]],
  ])('takes %s under %j', (name, allow) => {
    expect(check(name, { allow })).toEqual([])
  })

  it.each([
    ['evil/model', ['meta-llama/*']],
    ['META-LLAMA/x', ['meta-llama/*']],
    ['meta-llama/x/y', ['meta-llama/*']],
    ['meta-llama/../evil', ['meta-llama/**']],
    ['*', ['acme/base']],
    ['acme/{base,evil}', ['acme/base']],
    ['acme/base', []],
  ])('refuses %s under %j', (name, allow) => {
    const problems = check(name, { allow })
    expect(problems).toHaveLength(1)
    const place = { line: 2, column: 40 }
    expect(problems[0]).toMatchObject({ pointer: '/base_model/base_model_name_or_path', place })
  })

  it('allows a listed model only at its listed commits', () => {
    const allow = [{ id: 'acme/base', revisions: ['a'.repeat(40)] }]
    const [problem] = check('acme/base', { allow })
    expect(problem).toMatchObject({ pointer: '/base_model/revision' })
    expect(problem?.fix).toContain('a'.repeat(40))
    expect(run(rule, subjectOf(withModel('base_model_name_or_path: acme/base')), { allow })).toHaveLength(1)
    expect(check('acme/base', { allow: [...allow, 'acme/*'] })).toEqual([])
  })

  it('refuses options that a typo would weaken', () => {
    expect(() => check('a', { allow: [{ id: 'a', revision: ['main'] }] })).toThrow(/not valid/)
    expect(() => check('a', { allow: [{ id: 'a', revisions: ['main'] }] })).toThrow(/not valid/)
    expect(() => check('a', { allow: ['x'.repeat(257)] })).toThrow(/not valid/)
  })
})
