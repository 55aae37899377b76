import type { Finding } from '../manifest/index.ts'
import type { ExpectedFinding } from './policy-test-case.ts'
import type { FindingRow } from './policy-test-comparison.ts'
import { policyTestFinding } from './policy-test-file.ts'
import type { PolicyTestReport, PolicyTestResult } from './policy-tests.ts'

/** A finding for each test that failed, at the test: a policy that fails its own tests is not what its owner meant. */
export function policyTestFindings(report: PolicyTestReport): Finding[] {
  return report.results.filter(({ state }) => state === 'failed').map(failureOf)
}

function failureOf(result: PolicyTestResult): Finding {
  const { test, problem } = result
  const told = problem === undefined ? differences(result).join('; ') : problem
  return policyTestFinding(test.path, {
    message: `The policy fails its test "${test.name}": ${told}`,
    place: test.place,
    pointer: test.pointer,
    fix: 'Run `tunegate policy test` for the whole difference, then mend the policy, or the test if the policy is right.',
  })
}

/** What differs, one phrase each, the first few. */
function differences({ findings, rows }: PolicyTestResult): string[] {
  const told = [
    ...findings.flatMap(differenceOf),
    ...rows.filter(({ met }) => !met).map(({ what, expected, actual }) => `${what} is ${actual}, not ${expected}`),
  ]
  const rest = told.length - most
  return rest > 0 ? [...told.slice(0, most), `and ${rest} more`] : told
}

const most = 5

function differenceOf(row: FindingRow): string[] {
  if (row.state === 'met') return []
  if (row.state === 'missing') return [`missing ${expectedText(row.expected)}`]
  const { rule, line, column } = row.actual
  return [`unexpected ${rule}@${line}:${column}`]
}

/** An expectation as test files write it. */
export function expectedText({ rule, line, column, severity, message, waived }: ExpectedFinding): string {
  const lineText = line === undefined ? '*' : String(line)
  const columnText = column === undefined ? '' : `:${column}`
  const place = line === undefined && column === undefined ? '' : `@${lineText}${columnText}`
  const more = [
    ...(severity === undefined ? [] : [severity]),
    ...(waived ? ['waived'] : []),
    ...(message === undefined ? [] : [JSON.stringify(message)]),
  ]
  return `${rule}${place}${more.length > 0 ? ` (${more.join(', ')})` : ''}`
}
