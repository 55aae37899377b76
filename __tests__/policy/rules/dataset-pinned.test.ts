import { describe, expect, it } from '@jest/globals'
import { rule } from '../../../src/policy/rules/dataset-pinned.ts'
import { run, sha256Of, subjectOf } from '../../support/rule-subject.ts'
import { withDataset } from './example.ts'

const commit = '13afe5124825b4f3751f836b40dafda64c1ed062'
const other = 'a3afe5124825b4f3751f836b40dafda64c1ed062'
const digest = `digest: { sha256: ${sha256Of('data')} }`

function check(fields: string) {
  return run(rule, subjectOf(withDataset(fields)))
}

describe('dataset/pinned', () => {
  it.each([
    'uri: data/a.jsonl',
    `uri: hf://datasets/acme/a/b.jsonl, revision: ${commit}`,
    `uri: hf://datasets/acme/a@${commit}/b.jsonl`,
    `uri: hf://datasets/acme/a@${commit}/b.jsonl, revision: ${commit}`,
    `uri: hf://datasets/squad@${commit}`,
    'uri: s3://acme/a.jsonl?versionId=3sL4kqtJlcpXroDTDmJ',
    'uri: s3://acme/a.jsonl, revision: 3sL4kqtJlcpXroDTDmJ',
    "uri: 'gs://acme/a.jsonl#1712345678901234'",
    `uri: https://data.example.com/a.jsonl, ${digest}`,
    `uri: https://huggingface.co/datasets/acme/a/resolve/${commit}/b.jsonl, ${digest}`,
    'uri: az://acme/a.jsonl, revision: 2026-01-01T00:00:00Z.1',
    'name: a',
  ])('takes %s', (fields) => {
    expect(check(fields)).toEqual([])
  })

  it.each([
    ['uri: hf://datasets/acme/a/b.jsonl', '/datasets/0/revision', /names no revision/],
    ['uri: hf://datasets/acme/a/b.jsonl, revision: main', '/datasets/0/revision', /"main"/],
    ['uri: hf://datasets/acme/a@main/b.jsonl', '/datasets/0/uri', /"main"/],
    [`uri: hf://datasets/acme/a/x@${commit}/b.jsonl`, '/datasets/0/revision', /names no revision/],
    [`uri: hf://datasets/acme/a@${commit}/b.jsonl, revision: ${other}`, '/datasets/0/revision', /two revisions/],
    [`uri: HF://datasets/acme/a@${commit.slice(0, 7)}/b.jsonl`, '/datasets/0/uri', /not a full commit/],
    ['uri: s3://acme/a.jsonl', '/datasets/0/uri', /no object version/],
    ['uri: s3://acme/a.jsonl?versionId=null', '/datasets/0/uri', /no object version/],
    ['uri: gs://acme/a.jsonl', '/datasets/0/uri', /no generation/],
    ['uri: https://data.example.com/a.jsonl', '/datasets/0/uri', /no sha256/],
    [`uri: https://huggingface.co/datasets/acme/a/resolve/main/b.jsonl, ${digest}`, '/datasets/0/uri', /"main"/],
    ['uri: az://acme/a.jsonl', '/datasets/0/uri', /no version/],
  ])('reports %s', (fields, pointer, message) => {
    const problems = check(fields)
    expect(problems).toHaveLength(1)
    expect(problems[0]).toMatchObject({ pointer, place: { line: 3 } })
    expect(problems[0]?.message).toMatch(message)
  })

  it('gives the command that finds the commit', () => {
    expect(check('uri: hf://datasets/acme/a/b.jsonl')[0]?.fix).toContain(
      '`git ls-remote https://huggingface.co/datasets/acme/a HEAD`',
    )
  })
})
