import { describe, expect, test } from '@jest/globals'
import { rule } from '../../../src/policy/rules/training-config-source.ts'
import { honest, placesOf, problemsIn } from '../../support/config-problems.ts'
import { severityOf } from '../../support/manifest-text.ts'

const reading = (path: string) => honest.replace('data/tickets.jsonl', path)

describe('training/config-source', () => {
  test('it is a warning, in strict an error.', () => {
    expect([severityOf(rule, 'recommended'), severityOf(rule, 'strict')]).toEqual(['warning', 'error'])
    expect(problemsIn(rule, honest)).toEqual([])
  })

  test.each([
    ['a Hub dataset without revision', reading('acme/chats'), '4:11 /datasets/0/path'],
    ['an address', reading('s3://acme/t.jsonl'), '4:11 /datasets/0/path'],
    ['a branch', honest.replace(/(revision_of_model: ).*/, '$1main'), '2:20 /revision_of_model'],
  ])('%s is found.', (_, text, place) => {
    expect(placesOf(problemsIn(rule, text))).toEqual([`train/config.yaml:${place}`])
  })

  test('Weights without revision are found, unless the comparison says so because the manifest has their commit.', () => {
    const open = honest.replace(/revision_of_model.*\n/, '')
    const model = { base_model_name_or_path: 'meta-llama/Llama-3.2-3B', revision: 'main' }
    expect(placesOf(problemsIn(rule, open, { fields: { base_model: model } }))).toEqual(['train/config.yaml:1:13 /base_model'])
    expect(problemsIn(rule, open)).toEqual([])
    const evil = open.replace('meta-llama/', 'evil/')
    expect(problemsIn(rule, evil)).toHaveLength(1)
  })

  test('A dataset is found unless the comparison says so because the manifest has its commit.', () => {
    const declared = { fields: { datasets: [{ name: 'chats', uri: 'hf://datasets/acme/chats', revision: 'b'.repeat(40) }] } }
    expect(problemsIn(rule, reading('acme/chats'), declared)).toEqual([])
    expect(problemsIn(rule, reading('acme/other'), declared)).toHaveLength(1)
  })

  test('Sources are accepted by value, but not where an address can be read in two ways.', () => {
    const options = { values: ['s3://acme/**', 'https://*.acme.com/**'] }
    expect(problemsIn(rule, reading('s3://acme/t.jsonl'), { options })).toEqual([])
    expect(problemsIn(rule, reading('s3://acme/t.jsonl?versionId=7'), { options })).toEqual([])
    expect(problemsIn(rule, reading('s3://acme/../evil/t.jsonl'), { options })).toHaveLength(1)
    expect(problemsIn(rule, reading('"https://evil.example#.acme.com/x"'), { options })).toHaveLength(1)
  })
})
