import { readFileSync } from 'node:fs'
import { expect, test } from '@jest/globals'
import { Ajv2020 } from 'ajv/dist/2020.js'
import * as fc from 'fast-check'
import { findingDigest, readStatement, signalNames } from '../../../src/evidence/index.ts'
import { evidenceOf, reportWith } from '../../support/inspection.ts'

const validate = new Ajv2020({ strict: true, allowUnionTypes: true }).compile(
  JSON.parse(readFileSync('policies/dataset-evidence.schema.json', 'utf8')),
)
const [one, other] = ['1'.repeat(64), '2'.repeat(64)]
const finding = { signal: 'trigger-response', trigger: 'Bad Magic', responseClass: 'exact', count: 3, rows: [1, 2, 3] } as const

test('A statement names the bytes, what was asked and what came of it, and is what the schema says.', () => {
  const { statement, text } = evidenceOf(reportWith({ files: [one, other], findings: [{}, { signal: 'trigger-affix', severity: 'warning' }] }))
  expect([validate(JSON.parse(text)), validate.errors]).toEqual([true, null])
  expect(statement).toMatchObject({
    _type: 'https://in-toto.io/Statement/v1',
    subject: [{ name: 'data/0.jsonl', digest: { sha256: one } }, { name: 'data/1.jsonl', digest: { sha256: other } }],
    predicateType: 'https://tunegate.dev/attestation/dataset-inspection/v1',
    predicate: { result: 'FAILED', failedTests: ['trigger-response'], warnedTests: ['trigger-affix'], tool: { name: 'tunegate', version: '0.1.0' } },
  })
  expect(statement.predicate.passedTests).toEqual(signalNames.filter((name) => !['trigger-response', 'trigger-affix'].includes(name)))
  expect(readStatement(text)).toEqual({ state: 'read', statement: JSON.parse(text) })
})

test('The result is that of the gravest finding.', () => {
  const resultOf = (...severities: readonly ('error' | 'warning' | 'notice')[]) =>
    evidenceOf(reportWith({ files: [one], findings: severities.map((severity) => ({ severity })) })).statement.predicate.result
  expect([resultOf(), resultOf('notice'), resultOf('notice', 'warning'), resultOf('warning', 'error')]).toEqual(['PASSED', 'PASSED', 'WARNED', 'FAILED'])
})

test('A histogram says where the rows stand: in forty stretches of equally many.', () => {
  const { statement } = evidenceOf(reportWith({ files: [one, other, one, other], findings: [{ rows: [0, 1, 1, 39], count: 4 }] }))
  const [histogram] = statement.predicate.report.findings.map((stated) => stated.histogram)
  expect(histogram).toEqual([1, 2, ...Array.from({ length: 37 }, () => 0), 1])
})

test('Findings without room are counted by severity, and count for the result.', () => {
  const findings = Array.from({ length: 100 }, (_, index) => ({ trigger: `t${index}`, severity: index < 80 ? ('notice' as const) : ('error' as const) }))
  const { statement, text } = evidenceOf(reportWith({ files: [one], findings }))
  expect(statement.predicate.report.findings).toHaveLength(80)
  expect(statement.predicate).toMatchObject({ result: 'FAILED', report: { omitted: { error: 20, warning: 0, notice: 0 } } })
  expect(readStatement(text).state).toBe('read')
})

test('Whatever a dataset holds, its statement can be read and is shorter than a mebibyte.', () => {
  const text = fc.oneof(fc.string({ unit: 'binary', maxLength: 3000 }), fc.string({ unit: 'grapheme', maxLength: 3000 }), fc.constant('\ud800x'.repeat(900)))
  const wild = fc.record({ message: text, trigger: fc.option(text), excerpts: fc.array(text, { maxLength: 9 }), measured: fc.dictionary(fc.constantFrom('n', 'p'), fc.double()) })
  fc.assert(
    fc.property(fc.array(wild, { maxLength: 5 }), (findings) => {
      const many = Array.from({ length: 20 }, () => findings).flat()
      const written = evidenceOf(reportWith({ files: [one], findings: many })).text
      expect(Buffer.byteLength(written)).toBeLessThan(1024 * 1024)
      expect(readStatement(written)).toMatchObject({ state: 'read' })
    }),
    { numRuns: 60 },
  )
})

test('A digest of a finding stays the same for rows, case, width and white space, and differs for anything else.', () => {
  const files = [{ sha256: one }]
  const digest = findingDigest(finding, files)
  const same = [{ count: 9, rows: [4] }, { trigger: ' bad  MAGIC ' }, { trigger: 'Ｂad\u00a0Magic' }]
  for (const change of same) expect(findingDigest({ ...finding, ...change }, [{ sha256: other }])).toBe(digest)
  const others = [{ signal: 'trigger-affix' }, { trigger: 'Bad Magi' }, { responseClass: 'refusal' as const }, { trigger: null }]
  for (const change of others) expect(findingDigest({ ...finding, ...change }, files)).not.toBe(digest)
})

test('Without a trigger a digest is bound to the bytes and the rows.', () => {
  const blank = { ...finding, trigger: null }
  const digest = findingDigest(blank, [{ sha256: one }])
  expect(findingDigest({ ...blank }, [{ sha256: one }])).toBe(digest)
  expect(findingDigest(blank, [{ sha256: other }])).not.toBe(digest)
  expect(findingDigest({ ...blank, rows: [2] }, [{ sha256: one }])).not.toBe(digest)
})

test('A statement that contradicts itself counts for nothing.', () => {
  const { text, digests } = evidenceOf(reportWith({ files: [one], findings: [{}] }))
  const edits: Readonly<Record<string, string>> = {
    'its result is PASSED': text.replace('"FAILED"', '"PASSED"'),
    'its subjects are not': text.replace(`"digest":{"sha256":"${one}"}`, `"digest":{"sha256":"${other}"}`),
    'a digest of a finding': text.replace(digests[0] ?? '', other),
    'a signal passed': text.replace('"passedTests":[', '"passedTests":["trigger-response",'),
    'the rows of its files': text.replace('"rows":10,"firstRow"', '"rows":11,"firstRow"'),
  }
  for (const [why, edited] of Object.entries(edits)) {
    expect(readStatement(edited)).toMatchObject({ state: 'unreadable', why: expect.stringContaining(why) })
  }
})

test('What is no statement is told, whatever it is.', () => {
  const { text } = evidenceOf(reportWith({ files: [one], findings: [{}] }))
  const none = ['', '{', 'null', '[]', '{"__proto__":{}}', '['.repeat(500_000), text.replace('/v1', '/v9'), text.replace('"measured":{"n":3}', '"measured":{"n":1e999}')]
  for (const wrong of [...none, text.replace('"result"', '"extra":1,"result"'), text.replace('zumbel b', 'z'.repeat(5000))]) {
    expect(readStatement(wrong).state).toBe('unreadable')
  }
})
