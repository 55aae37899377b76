import { describe, expect, it } from '@jest/globals'
import { rule } from '../../../src/policy/rules/base-model-pinned.ts'
import { run, sha256Of, subjectOf } from '../../support/rule-subject.ts'
import { withModel } from './example.ts'

const commit = '13afe5124825b4f3751f836b40dafda64c1ed062'
const digest = `digest: { sha256: ${sha256Of('weights')} }`
const llama = 'base_model_name_or_path: meta-llama/Llama-3.2-3B'

function check(fields: string) {
  return run(rule, subjectOf(withModel(fields)))
}

describe('base-model/pinned', () => {
  it.each([
    ['a commit', `${llama}, revision: ${commit}`],
    ['a commit of a SHA-256 repository', `${llama}, revision: ${sha256Of('commit')}`],
    ['a digest without a revision', `${llama}, ${digest}`],
    ['a digest beside a branch', `${llama}, revision: main, ${digest}`],
    ['a folder with a digest', `base_model_name_or_path: ./models/base, ${digest}`],
    ['an address with a digest', `base_model_name_or_path: s3://acme/base, ${digest}`],
    ['an hf:// name with a commit', `base_model_name_or_path: hf://meta-llama/Llama-3.2-3B, revision: ${commit}`],
  ])('takes %s', (_, fields) => {
    expect(check(fields)).toEqual([])
  })

  it.each([
    ['main', /a branch or tag/],
    ['v1.0', /a branch or tag/],
    ['13afe51', /not a full lower-case commit id/],
    [commit.toUpperCase(), /not a full lower-case commit id/],
    [`"${commit} "`, /a branch or tag/],
    ['refs/pr/1', /a branch or tag/],
  ])('refuses the revision %s', (revision, message) => {
    const [problem, ...others] = check(`${llama}, revision: ${revision}`)
    expect(others).toEqual([])
    expect(problem?.message).toMatch(message)
    expect(problem?.pointer).toBe('/base_model/revision')
    expect(problem?.place).toEqual({ line: 2, column: expect.any(Number) })
  })

  it('points at the base model when the revision is missing, and gives the command that finds it', () => {
    const [problem] = check(llama)
    expect(problem).toMatchObject({ pointer: '/base_model/revision', place: { line: 2, column: 1 } })
    expect(problem?.fix).toContain('`git ls-remote https://huggingface.co/meta-llama/Llama-3.2-3B HEAD`')
  })

  it.each(['./models/base', '/mnt/base', '../base', '~/base', 'a/b/c', String.raw`C:\models`, 's3://acme/base'])(
    'asks for the digest of %s, whatever its revision',
    (name) => {
      const [problem] = check(`base_model_name_or_path: '${name}', revision: ${commit}`)
      expect(problem).toMatchObject({ pointer: '/base_model/digest/sha256', place: { line: 2, column: 1 } })
    },
  )

  it('does not count a malformed digest', () => {
    expect(check(`${llama}, digest: { sha256: abc }`)).toHaveLength(1)
    expect(check(`${llama}, digest: { sha256: ${sha256Of('weights').toUpperCase()} }`)).toHaveLength(1)
  })

  it('quotes what a shell would read in the command that it suggests', () => {
    const [problem] = check("base_model_name_or_path: 'a/b$(reboot)'")
    expect(problem?.fix).toContain("`git ls-remote 'https://huggingface.co/a/b$(reboot)' HEAD`")
  })

  it('leaves a release without a base model alone', () => {
    expect(run(rule, subjectOf('kind: FineTuningRelease\n'))).toEqual([])
  })

  it("refuses a folder of the repository that programs load in the Hub's place", () => {
    const subject = (fields: string) => subjectOf(withModel(fields), { files: { 'meta-llama/Llama-3.2-3B/config.json': '{}' } })
    for (const fields of [`${llama}, revision: ${commit}`, `${llama}, ${digest}`, `base_model_name_or_path: hf://meta-llama/Llama-3.2-3B, revision: ${commit}`]) {
      expect(run(rule, subject(fields))).toMatchObject([{ message: expect.stringContaining('has a folder meta-llama/Llama-3.2-3B') }])
    }
    expect(run(rule, subject(`base_model_name_or_path: ./meta-llama/Llama-3.2-3B, ${digest}`))).toEqual([])
  })
})
