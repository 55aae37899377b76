import { expect, test } from '@jest/globals'
import type { RuleOptions } from '../../../src/policy/rule.ts'
import { rule } from '../../../src/policy/rules/dataset-poison-signals.ts'
import { evidenceOf, reportWith } from '../../support/inspection.ts'
import { requestWith } from '../../support/manifest-text.ts'
import { run, sha256Of, subjectOf } from '../../support/rule-subject.ts'

const [one, other] = ['1'.repeat(64), '2'.repeat(64)]
const path = 'evidence/a.json'

type Around = {
  readonly evidence?: string
  readonly datasets?: readonly object[]
  readonly options?: RuleOptions
  readonly now?: Date | undefined
}

const pinned = (text: string) => ({ uri: path, digest: { sha256: sha256Of(text) } })

/** What the rule says, as `severity at most: message`, of a dataset with this evidence. */
function told({ evidence, datasets, options = {}, now = new Date('2026-11-23T12:00:00Z') }: Around): readonly string[] {
  const named = evidence === undefined ? {} : { evidence: pinned(evidence) }
  const text = requestWith({ datasets: datasets ?? [{ name: 'a', role: 'train', uri: 's3://acme/a.jsonl', digest: { sha256: one }, ...named }] })
  const subject = { ...subjectOf(text, { files: evidence === undefined ? {} : { [path]: evidence } }), now }
  return run(rule, subject, options).map(({ atMost, message }) => `${atMost ?? 'full'}: ${message}`)
}

const clean = evidenceOf(reportWith({ files: [one] })).text
const poisoned = evidenceOf(reportWith({ files: [one], findings: [{}, { signal: 'trigger-affix', severity: 'warning', trigger: 'hi' }] }))

test('Nobody need inspect a dataset, unless policy requires it of what is trained on.', () => {
  expect(told({})).toEqual([])
  expect(told({ options: { required: true } })).toEqual([expect.stringMatching(/^full: Nobody inspected dataset "a"/)])
  expect(told({ evidence: clean, options: { required: true } })).toEqual([])
  const roles = ['train', 'preference', 'validation', 'test', undefined].filter((role) => {
    const dataset = { name: 'a', uri: 's3://acme/a.jsonl', digest: { sha256: one }, ...(role ? { role } : {}) }
    return told({ datasets: [dataset], options: { required: true } }).length > 0
  })
  expect(roles).toEqual(['train', 'preference', undefined])
})

test('Findings weigh what the inspection says, or what policy says of their signal.', () => {
  expect(told({ evidence: poisoned.text })).toEqual([
    expect.stringMatching(/^error: In dataset "a", 3 rows \(trigger-response\): ‘zumbel’/),
    expect.stringMatching(/^warning: .*\(trigger-affix\)/),
  ])
  expect(told({ evidence: poisoned.text, options: { signals: { 'trigger-response': 'off', 'trigger-affix': 'error' } } })).toEqual([
    expect.stringMatching(/^error: .*\(trigger-affix\)/),
  ])
})

test('A finding that is allowed is a notice until its day has passed.', () => {
  const allow = [{ digest: poisoned.digests[0], owner: '@acme/ml', reason: 'our greeting', expires: '2026-11-23' }]
  const weights = (now: Date | undefined) => told({ evidence: poisoned.text, options: { allow }, now }).map((line) => line.split(':')[0])
  expect(weights(new Date('2026-11-23T23:59:59Z'))).toEqual(['notice', 'warning'])
  expect(weights(new Date('2026-11-24T00:00:00Z'))).toEqual(['error', 'warning'])
  const never = [{ ...allow[0], expires: '2027-02-30' }]
  expect(told({ evidence: poisoned.text, options: { allow: never } })[0]).toMatch(/^error/)
  expect(told({ evidence: poisoned.text, options: { allow } })[0]).toMatch(/^notice: .*until 2026-11-23 \(@acme\/ml\): our greeting/)
})

test('Evidence counts for the bytes that it is about, and for no other.', () => {
  const elsewhere = evidenceOf(reportWith({ files: [other] })).text
  expect(told({ evidence: elsewhere })).toEqual([expect.stringMatching(/^full: .* is about other bytes/)])
  // Clean rows that nobody trains on would make poison look rare.
  const diluted = evidenceOf(reportWith({ files: [one, other] })).text
  expect(told({ evidence: diluted })).toEqual([expect.stringMatching(/^full: .*no dataset of the manifest accounts for 1 of its files/)])
  const twice = evidenceOf(reportWith({ files: [one, one] })).text
  expect(told({ evidence: twice })).toEqual([expect.stringMatching(/^full: /)])
  const both = [one, other].map((sha256, index) => ({ name: `d${index}`, uri: `s3://acme/${index}.jsonl`, digest: { sha256 }, evidence: pinned(diluted) }))
  expect(told({ evidence: diluted, datasets: both, options: { required: true } })).toEqual([])
})

test('A dataset without a digest cannot be told from others.', () => {
  const datasets = [{ name: 'a', uri: 's3://acme/a.jsonl', evidence: pinned(clean) }]
  expect(told({ evidence: clean, datasets })).toEqual([expect.stringMatching(/^full: .* states no sha256/)])
})

test('Evidence must be the file of its digest, in the repository, and a statement.', () => {
  const datasetWith = (evidence: object) => [{ name: 'a', uri: 's3://acme/a.jsonl', digest: { sha256: one }, evidence }]
  const about = (evidence: object, options: RuleOptions = {}) => told({ evidence: clean, datasets: datasetWith(evidence), options }).map((line) => line.split(':')[0])
  expect(about({ uri: path })).toEqual(['warning'])
  expect(about({ uri: path }, { required: true })).toEqual(['full'])
  expect(about({ uri: path, digest: { sha256: other } })).toEqual(['full'])
  expect(about({ uri: 'evidence/none.json', digest: { sha256: other } })).toEqual(['full'])
  expect(about({ uri: 's3://acme/e.json', digest: { sha256: other } })).toEqual(['warning'])
  expect(about({ uri: 's3://acme/e.json', digest: { sha256: other } }, { required: true })).toEqual(['full'])
  expect(told({ evidence: '{}' })).toEqual([expect.stringMatching(/^full: The evidence evidence\/a.json about dataset "a" says nothing that counts/)])
})

test('What was not asked, not assessed or not told is never silent.', () => {
  const gap = { what: 'rows with very long texts', why: 'only their ends were searched', count: 4, rows: [0] }
  const cases = {
    left: evidenceOf(reportWith({ files: [one], left: ['trigger-response'] })).text,
    gap: evidenceOf(reportWith({ files: [one], notAssessed: [gap] })).text,
    nothing: evidenceOf(reportWith({ files: [one], exchanges: 0 })).text,
  }
  const weights = (evidence: string, options: RuleOptions = {}) => told({ evidence, options }).map((line) => line.split(':')[0])
  expect([weights(cases.left), weights(cases.left, { 'not-assessed': 'notice' }), weights(cases.left, { required: true })]).toEqual([['warning'], ['notice'], ['error']])
  expect([weights(cases.gap), weights(cases.gap, { 'not-assessed': 'error' })]).toEqual([['warning'], ['error']])
  expect([weights(cases.nothing, { 'not-assessed': 'notice' }), weights(cases.nothing, { required: true })]).toEqual([['warning'], ['error']])
  const many = Array.from({ length: 90 }, (_, index) => ({ trigger: `t${index}`, severity: 'notice' as const }))
  expect(told({ evidence: evidenceOf(reportWith({ files: [one], findings: many })).text }).at(-1)).toMatch(/^notice: .*10 findings stand beside the 80/)
})

test('An inspection by an older version than policy asks for does not count.', () => {
  const by = (version: string) => told({ evidence: evidenceOf(reportWith({ files: [one] }), version).text, options: { 'least-version': '0.10.0' } }).length
  expect(['0.9.9', '0.10.0-rc.1', '0.10.0', '0.11.0', '1.0.0'].map(by)).toEqual([1, 1, 0, 0, 0])
})
