import { expect, test } from '@jest/globals'
import { marked } from 'marked'
import { checkOutput } from '../../src/report/index.ts'
import type { SubjectInspection } from '../../src/record/index.ts'
import { evidenceOf, reportWith } from '../support/inspection.ts'
import { subject } from './fine-tune.ts'
import { approved, judgedOf } from './judgements.ts'

const sha256 = '1'.repeat(64)

function summaryWith(...inspections: readonly SubjectInspection[]): string {
  return checkOutput([judgedOf({ ...approved, subjects: [{ ...subject, inspections }] })]).summary
}

function inspection(report: Parameters<typeof reportWith>[0], traits: Partial<SubjectInspection> = {}): SubjectInspection {
  const { statement } = evidenceOf(reportWith(report))
  return { how: 'stated', path: 'evidence/a.json', reading: { state: 'read', statement }, document: 0, dataset: 0, isAbout: true, ...traits }
}

test('A change without inspections has no such section.', () => {
  expect(summaryWith()).not.toContain('What inspections found')
})

test('Approvers see signals, the strongest findings in words, and where they stand.', () => {
  const findings = Array.from({ length: 12 }, (_, index) => ({ trigger: `t${index}`, message: `‘t${index}’ is strange.`, rows: [index % 10], count: 1 }))
  const shown = summaryWith(inspection({ files: [sha256], findings, left: ['trigger-affix'], notAssessed: [{ what: 'rows', why: 'too long', count: 7, rows: [] }] }))
  expect(shown).toContain('⚠️ stated by the file, and not recomputed: `evidence/a.json` · 10 rows, 10 answers; tunegate `0.1.0`')
  expect(shown).toContain('| ❌ error | `trigger-response` | 12 | 1 |')
  expect(shown).toContain('| ❌ | ‘t0’ is strange. (1 row)')
  expect(shown).toContain('‘t9’ is strange.')
  expect(shown).not.toContain('‘t10’ is strange.')
  expect(shown).toContain('And 2 findings more.')
  expect(shown).toContain('- 7 rows: too long')
  expect(shown).toContain('`█···················`')
  expect(shown).toContain('`··█·················`')
})

test('Of evidence about other bytes, or that says nothing, nothing is shown.', () => {
  const report = { files: [sha256], findings: [{ message: 'very strange' }] }
  expect(summaryWith(inspection(report, { isAbout: false }))).toContain('about other bytes than these')
  expect(summaryWith(inspection(report, { isAbout: false }))).not.toContain('very strange')
  expect(summaryWith(inspection(report, { reading: { state: 'unreadable', why: 'it is no JSON' } }))).toContain('it is no JSON. It says nothing.')
})

test('One inspection of several datasets is shown once.', () => {
  const one = inspection({ files: [sha256, '2'.repeat(64)] })
  const shown = summaryWith(one, { ...one, dataset: 1 })
  expect(shown.split('evidence/a.json')).toHaveLength(2)
  expect(shown).toContain('#### tickets and held-out')
})

test('Text of a dataset is text and nothing else.', () => {
  const hostile = '@acme/all <img src=x onerror=1> | [a](https://evil.example) `b` \n\n# Approved\n::error::x \u202Eevil'
  const findings = [{ signal: hostile, message: hostile, trigger: hostile, excerpts: [hostile] }]
  const notAssessed = [{ what: hostile, why: hostile, count: 1, rows: [] }]
  const html = marked.parse(summaryWith(inspection({ files: [sha256], findings, notAssessed })), { async: false })
  expect(html).not.toMatch(/<img|<h1|href="https:\/\/evil|\u202E|@acme/)
  const rows = html.match(/<tr>[\s\S]*?<\/tr>/g) ?? []
  expect(rows.filter((row) => row.includes('onerror')).map((row) => row.match(/<td/g)?.length)).toEqual([4, 3])
})
