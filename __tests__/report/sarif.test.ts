import { expect, test } from '@jest/globals'
import * as fc from 'fast-check'
import type { JudgingRule } from '../../src/policy/index.ts'
import { sarifLog, type SarifContent } from '../../src/report/index.ts'
import { finding } from './judgements.ts'

const rules: readonly JudgingRule[] = [
  { id: 'dataset/digest', title: 'A dataset is pinned.', help: 'https://example.com/digest', severity: 'error' },
  { id: 'team/named', title: 'A team is named.', help: 'https://example.com/team', severity: 'warning' },
]

function runOf(content: Partial<SarifContent>) {
  const log = sarifLog({ findings: [], errors: [], rules, version: '1.2.3', ...content })
  const [run] = log.runs
  if (!run || log.runs.length !== 1) throw new Error('not one run')
  return run
}

function resultsOf(...findings: readonly Parameters<typeof finding>[0][]) {
  return runOf({ findings: findings.map(finding) }).results ?? []
}

test('Every rule is declared, whether it fired or not, and each result points at its own.', () => {
  const run = runOf({
    findings: [
      finding({ rule: 'policy/invalid', severity: 'error', message: 'm' }),
      finding({ rule: 'team/named', severity: 'warning', message: 'm' }),
    ],
  })
  const declared = run.tool.driver.rules?.map(({ id }) => id) ?? []
  expect(declared).toEqual(['dataset/digest', 'team/named', 'policy/invalid'])
  for (const { ruleId, ruleIndex } of run.results ?? []) expect(declared[ruleIndex ?? -1]).toBe(ruleId)
  expect(run.tool.driver).toMatchObject({ name: 'tunegate', version: '1.2.3' })
})

test('Regions are exact: from 1, in UTF-16 units, the end exclusive.', () => {
  const [result] = resultsOf({
    rule: 'dataset/digest',
    severity: 'error',
    message: 'm',
    path: 'finetune/a.yml',
    line: 3,
    column: 5,
    endLine: 4,
    endColumn: 2,
  })
  expect(runOf({}).columnKind).toBe('utf16CodeUnits')
  expect(result?.locations?.[0]?.physicalLocation?.region).toEqual({
    startLine: 3,
    startColumn: 5,
    endLine: 4,
    endColumn: 2,
  })
})

test('Severities have their levels, and what is waived is suppressed with its reason.', () => {
  const waived = { owner: 'erin', reason: 'known', expires: '2027-01-01' }
  const results = resultsOf(
    { rule: 'a/e', severity: 'error', message: 'm' },
    { rule: 'a/n', severity: 'notice', message: 'm' },
    { rule: 'a/w', severity: 'warning', message: 'm', waived },
  )
  expect(results.map(({ ruleId, level }) => [ruleId, level])).toEqual([
    ['a/e', 'error'],
    ['a/w', 'warning'],
    ['a/n', 'note'],
  ])
  expect(results.map(({ suppressions }) => suppressions)).toEqual([
    undefined,
    [{ kind: 'external', status: 'accepted', justification: 'known (erin, until 2027-01-01)' }],
    undefined,
  ])
})

test('A fix is part of the message, and other places are related locations.', () => {
  const related = [{ path: 'train/a b.yaml', line: 2, column: 1, message: 'says otherwise' }]
  const [result] = resultsOf({ rule: 'a/b', severity: 'error', message: 'It is *wrong*.', fix: 'Do `this`.', related })
  expect(result?.message).toEqual({
    text: 'It is *wrong*.\nFix: Do `this`.',
    markdown: String.raw`It is \*wrong\*.` + '\n\n**Fix:** Do `this`.',
  })
  expect(result?.relatedLocations).toEqual([
    {
      id: 0,
      physicalLocation: {
        artifactLocation: { uri: 'train/a%20b.yaml', uriBaseId: '%SRCROOT%' },
        region: { startLine: 2, startColumn: 1 },
      },
      message: { text: 'says otherwise' },
    },
  ])
})

test('Paths are relative references that lead back to the path, whatever it is.', () => {
  fc.assert(
    fc.property(
      fc.array(
        fc
          .string({ unit: 'grapheme', minLength: 1 })
          .filter((part) => !part.includes('/') && part !== '.' && part !== '..'),
        { minLength: 1, maxLength: 4 },
      ),
      (parts) => {
        const path = parts.join('/')
        const [result] = resultsOf({ rule: 'a/b', severity: 'error', message: 'm', path })
        const uri = result?.locations?.[0]?.physicalLocation?.artifactLocation?.uri ?? ''
        const url = new URL(uri, 'https://base.example/root/')
        expect(url.origin).toBe('https://base.example')
        expect(url.search + url.hash).toBe('')
        expect(decodeURIComponent(uri)).toBe(path)
      },
    ),
  )
})

test('A fingerprint stays when lines move, and tells findings apart otherwise.', () => {
  const base = { rule: 'a/b', severity: 'error' as const, message: 'm', path: 'a.yml', pointer: '/datasets/0' }
  const prints = (...findings: readonly Parameters<typeof finding>[0][]) =>
    resultsOf(...findings).map(({ partialFingerprints }) => partialFingerprints?.['primaryLocationLineHash'])
  expect(prints({ ...base, line: 3 })).toEqual(prints({ ...base, line: 30, message: 'another' }))
  const different = prints(
    base,
    { ...base, rule: 'a/c' },
    { ...base, path: 'b.yml' },
    { ...base, pointer: '/datasets/1' },
    { ...base, line: 9 },
  )
  expect(new Set(different).size).toBe(5)
})

test('What is about the change as a whole has the place that was given, or none.', () => {
  const whole = finding({ rule: 'approval/x', severity: 'error', message: 'm', path: '', line: 1, column: 1 })
  expect(runOf({ findings: [whole] }).results?.[0]?.locations).toBeUndefined()
  expect(runOf({ findings: [whole], anchor: 'a.yml' }).results?.[0]?.locations?.[0]?.physicalLocation).toMatchObject({
    artifactLocation: { uri: 'a.yml' },
    region: { startLine: 1 },
  })
})

test('What could not be judged is no success of the run.', () => {
  const [invocation] =
    runOf({ errors: [{ code: 'schema-unusable', message: 'No schema.', fix: 'Mend it.' }] }).invocations ?? []
  expect(invocation).toEqual({
    executionSuccessful: false,
    toolExecutionNotifications: [
      { level: 'error', message: { text: 'No schema. Fix: Mend it.' }, descriptor: { id: 'schema-unusable' } },
    ],
  })
  expect(runOf({}).invocations).toEqual([{ executionSuccessful: true, toolExecutionNotifications: [] }])
})

test('More than GitHub takes is cut, errors first, and said.', () => {
  const many = Array.from({ length: 25_001 }, (_, index) =>
    finding({ rule: 'a/b', severity: index === 25_000 ? 'error' : 'notice', message: 'm', line: index + 1 }),
  )
  const run = runOf({ findings: many })
  expect(run.results).toHaveLength(25_000)
  expect(run.results?.[0]?.level).toBe('error')
  expect(run.invocations?.[0]?.toolExecutionNotifications).toMatchObject([
    { level: 'warning', message: { text: expect.stringContaining('1 finding') } },
  ])
})

test('Text from files makes neither links nor placeholders, and hides nothing.', () => {
  const [result] = resultsOf({
    rule: 'a/b',
    severity: 'error',
    message: 'see [here](https://evil.example) {0} \u202E\u001B[1m',
  })
  expect(result?.message.text).toBe(String.raw`see \[here](https://evil.example) {{0}} \u{202E}\u{1B}[1m`)
  expect(result?.message.markdown).not.toContain('](https://evil')
})
