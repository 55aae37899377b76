import { describe, expect, it } from '@jest/globals'
import { rule } from '../../../src/policy/rules/dataset-digest.ts'
import { run, sha256Of, subjectOf } from '../../support/rule-subject.ts'
import { withDataset } from './example.ts'

const digest = `digest: { sha256: ${sha256Of('data')} }`

function check(fields: string, options = {}) {
  return run(rule, subjectOf(withDataset(fields)), options)
}

describe('dataset/digest', () => {
  it('takes a sha256', () => {
    expect(check(`name: a, uri: data/a.jsonl, ${digest}`)).toEqual([])
  })

  it.each([
    ['uri: data/a.jsonl', /has no sha256/],
    ['uri: data/a.jsonl, digest: { md5: 0123 }', /has no sha256/],
    ['uri: data/a.jsonl, digest: { sha256: 12 }', /has no sha256/],
    ['uri: data/a.jsonl, digest: { sha256: abc }', /not 64 lower-case hex digits/],
    [`uri: data/a.jsonl, digest: { sha256: ${sha256Of('data').toUpperCase()} }`, /not 64 lower-case hex digits/],
    ['uri: data/a.jsonl, digest: { sha256: "https://example.com/a.sha256" }', /not 64 lower-case hex digits/],
    [`uri: data/a.jsonl, digest: { sha256: ${sha256Of('')} }`, /empty file/],
  ])('refuses %s', (fields, message) => {
    const problems = check(fields)
    expect(problems).toHaveLength(1)
    expect(problems[0]).toMatchObject({ pointer: '/datasets/0/digest/sha256', place: { line: 3 } })
    expect(problems[0]?.message).toMatch(message)
    expect(problems[0]?.fix).toContain('`sha256sum data/a.jsonl`')
  })

  it.each([
    ['"data/my tickets.jsonl"', "`sha256sum 'data/my tickets.jsonl'`"],
    ['"data/$(reboot).jsonl"', "`sha256sum 'data/$(reboot).jsonl'`"],
    [`"data/it's.jsonl"`, String.raw`sha256sum 'data/it'\''s.jsonl'`],
    ['"-rf.jsonl"', '`sha256sum ./-rf.jsonl`'],
    ['s3://acme/a.jsonl', 'Download the data'],
  ])('suggests a command that is safe to copy for %s', (uri, fix) => {
    expect(check(`uri: ${uri}`)[0]?.fix).toContain(fix)
  })

  it('refuses a name that is taken', () => {
    const text = `datasets:\n  - { name: a, ${digest} }\n  - { name: b, ${digest} }\n  - { name: a, ${digest} }\n`
    const problems = run(rule, subjectOf(text))
    expect(problems).toHaveLength(1)
    expect(problems[0]).toMatchObject({ pointer: '/datasets/2/name', place: { line: 4, column: 13 } })
  })

  it('remarks on a missing size only when asked, and never more than that', () => {
    expect(check(`uri: data/a.jsonl, ${digest}`)).toEqual([])
    const [problem] = check(`uri: data/a.jsonl, ${digest}`, { contentSize: true })
    expect(problem).toMatchObject({ pointer: '/datasets/0/contentSize', atMost: 'notice' })
    expect(problem?.fix).toContain('`wc -c data/a.jsonl`')
    expect(check(`uri: data/a.jsonl, ${digest}, contentSize: 4`, { contentSize: true })).toEqual([])
  })
})
