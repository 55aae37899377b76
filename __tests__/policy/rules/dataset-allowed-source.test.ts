import { describe, expect, it } from '@jest/globals'
import { rule } from '../../../src/policy/rules/dataset-allowed-source.ts'
import { run, subjectOf } from '../../support/rule-subject.ts'
import { withDataset } from './example.ts'

function check(uri: string, allow?: readonly string[]) {
  return run(rule, subjectOf(withDataset(`uri: '${uri}'`)), allow && { allow })
}

describe('dataset/allowed-source', () => {
  it.each([
    ['data/a.jsonl', undefined],
    ['https://data.example.com/a.jsonl', undefined],
    ['data/a.jsonl', ['repository']],
    ['hf://datasets/acme/a@main/b.jsonl', ['repository', 'hf://datasets/acme/**']],
    ['s3://acme-eu/k/a.jsonl?versionId=x1', ['s3://acme-{eu,us}/**/*.jsonl']],
    ['gs://acme/a.jsonl#17', ['gs://acme/*.jsonl']],
    ['https://eu.acme.com/a.jsonl', ['https://*.acme.com/**']],
  ])('takes %s under %j', (uri, allow) => {
    expect(check(uri, allow)).toEqual([])
  })

  it.each([
    ['http://data.example.com/a.jsonl', undefined],
    ['FTP://data.example.com/a.jsonl', undefined],
    ['http://data.example.com/a.jsonl', ['http://**']],
    ['data/a.jsonl', ['hf://datasets/acme/**']],
    ['../a.jsonl', ['hf://datasets/acme/**']],
    ['hf://datasets/evil/a', ['repository', 'hf://datasets/acme/**']],
    ['s3:/acme/a', ['s3://acme/**']],
    ['https://eu.acme.com/a.jsonl', []],
    // What a client reads as another host or another path than a glob does.
    ['https://evil.example#.acme.com/a', ['https://*.acme.com/**']],
    ['https://evil.example?.acme.com/a', ['https://*.acme.com/**']],
    [String.raw`https://evil.example\.acme.com/a`, ['https://*.acme.com/**']],
    ['https://eu.acme.com@evil.example/a', ['https://eu.acme.com**/**']],
    ['https://acme.com/data/../evil/a', ['https://acme.com/data/**']],
    ['https://acme.com/data/%2e%2E/evil/a', ['https://acme.com/data/**']],
    ['https://acme.com/data/..%2fevil/a', ['https://acme.com/data/**']],
    [String.raw`https://acme.com/data/..\evil`, ['https://acme.com/data/**']],
  ])('refuses %s under %j', (uri, allow) => {
    const problems = check(uri, allow)
    expect(problems).toHaveLength(1)
    expect(problems[0]).toMatchObject({ pointer: '/datasets/0/uri', place: { line: 3, column: 12 } })
  })
})
