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

  const at = (uri: string, allow: readonly unknown[]) => {
    const fields = `base_model_name_or_path: acme/base, revision: ${commit}, uri: ${JSON.stringify(uri)}`
    return run(rule, subjectOf(withModel(fields), { files: { 'models/base/config.json': '{}' } }), { allow })
  }

  it.each([
    ['https://huggingface.co/acme/base', ['acme/*']],
    ['https://huggingface.co/acme/base/', ['acme/*']],
    ['hf://acme/base', ['acme/*']],
    ['s3://acme-models/base/', ['acme/*', 's3://acme-models/**']],
    ['s3://acme-models/base?versionId=1', ['acme/*', 's3://acme-models/*']],
    ['https://models.acme.com/base', ['acme/*', { id: 'https://models.acme.com/*', revisions: [commit] }]],
    ['models/base', ['acme/*']],
    ['models/base/', ['acme/*']],
  ])('lets the weights come from %s under %j', (uri, allow) => {
    expect(at(uri, allow)).toEqual([])
  })

  it.each([
    // No file of the repository: the id of another model.
    ['evil/model', ['acme/*']],
    ['https://evil.example/weights', ['acme/*']],
    ['https://evil.example/acme/base', ['acme/*']],
    ['https://huggingface.co/evil/base', ['acme/*']],
    ['https://huggingface.co/acme/base/../../evil/base', ['acme/*']],
    ['https://huggingface.co.evil.example/acme/base', ['acme/*']],
    ['hf://datasets/acme/base', ['acme/*']],
    ['hf://ACME/base', ['acme/*']],
    ['hf:acme/base', ['acme/*']],
    ['s3://evil/base', ['acme/*', 's3://acme-models/**']],
    ['https://evil.example#.acme.com/x', ['acme/*', 'https://*.acme.com/**']],
    ['https://acme.com@evil.example/x', ['acme/*', 'https://acme.com*/**']],
    ['https://models.acme.com/base', ['acme/*', { id: 'https://models.acme.com/*', revisions: ['a'.repeat(40)] }]],
    ['//evil.example/base', ['acme/*', '**']],
    ['https:/evil.example/base', ['acme/*', '**']],
    ['file:///evil', ['acme/*', '**']],
  ])('refuses weights from %s under %j, though the name is allowed', (uri, allow) => {
    const problems = at(uri, allow)
    expect(problems).toMatchObject([{ pointer: '/base_model/uri', message: expect.stringContaining(uri) }])
    expect(problems[0]).not.toHaveProperty('atMost')
  })

  it('says nothing of an address without a list', () => {
    expect(run(rule, subjectOf(withModel('base_model_name_or_path: a/b, uri: "https://evil.example/x"')))).toEqual([])
  })

  it('refuses options that a typo would weaken', () => {
    expect(() => check('a', { allow: [{ id: 'a', revision: ['main'] }] })).toThrow(/not valid/)
    expect(() => check('a', { allow: [{ id: 'a', revisions: ['main'] }] })).toThrow(/not valid/)
    expect(() => check('a', { allow: ['x'.repeat(257)] })).toThrow(/not valid/)
  })
})
