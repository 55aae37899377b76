import type { Finding } from '../manifest/index.ts'
import type { PolicyTestFinding, PolicyTestsReport } from '../report/index.ts'
import type { FindingRow } from './policy-test-comparison.ts'
import { expectedText } from './policy-test-findings.ts'
import type { PolicyTestReport, PolicyTestResult } from './policy-tests.ts'

/** The report as people and programs are shown it. */
export function policyTestData({ results, passed, failed }: PolicyTestReport): PolicyTestsReport {
  return { passed, failed, tests: results.map(testData) }
}

function testData({ test, state, findings, findingsIn, rows, problem }: PolicyTestResult): PolicyTestsReport['tests'][number] {
  const { name, path, place } = test
  return {
    name,
    path,
    line: place.line,
    column: place.column,
    state,
    problem: problem ?? null,
    findings: findings.map((row) => findingData(row, findingsIn)),
    checks: rows,
    notes: [],
  }
}

function findingData(row: FindingRow, findingsIn: PolicyTestResult['findingsIn']): PolicyTestFinding {
  return {
    state: row.state,
    expected: row.state === 'unexpected' ? null : expectedText(row.expected),
    actual: row.state === 'missing' ? null : actualData(row.actual, findingsIn),
  }
}

/** Places are told where an editor finds them: a manifest that stands in a test has no file of its own. */
function actualData(
  { rule, severity, message, path, line, column, pointer, waived }: Finding,
  { judgedAs, file }: PolicyTestResult['findingsIn'],
): PolicyTestFinding['actual'] {
  const where = path === judgedAs ? file : path
  return { rule, severity, message, path: where, line, column, pointer, waived: waived !== undefined }
}
