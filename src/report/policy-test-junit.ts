import { grouped } from '../manifest/index.ts'
import type { PolicyTestsReport } from './policy-test-report.ts'
import { differenceLines } from './policy-test-text.ts'
import { element, xmlText } from './xml.ts'

type Test = PolicyTestsReport['tests'][number]

/** The report as JUnit's XML, as CI systems read it: a suite for each file, a case for each test. */
export function policyTestJunit({ tests, failed }: PolicyTestsReport): string {
  const files = grouped(tests, ({ path }) => path)
  const suites = [...files].map(([path, cases]) => `  ${suite(path, cases)}\n`).join('')
  const counts = { tests: tests.length, failures: failed }
  const root = element('testsuites', { name: 'tunegate policy test', ...counts }, `\n${suites}`)
  return `<?xml version="1.0" encoding="UTF-8"?>\n${root}\n`
}

function suite(path: string, tests: readonly Test[]): string {
  const failures = tests.filter(({ state }) => state === 'failed').length
  const cases = tests.map((test) => `    ${testCase(test)}\n`).join('')
  return element('testsuite', { name: path, tests: tests.length, failures, errors: 0 }, `\n${cases}  `)
}

function testCase(test: Test): string {
  const { name, path, line, column, problem } = test
  const attributes = { name, classname: path, file: path, line }
  if (test.state === 'passed') return element('testcase', attributes)
  const lines = differenceLines(test)
  const message = problem ?? lines.filter((one) => !one.startsWith(' ')).slice(0, 3).join('; ')
  const told = xmlText([`${path}:${line}:${column}`, ...lines].join('\n'))
  return element('testcase', attributes, `\n      ${element('failure', { message, type: 'policy/test' }, told)}\n    `)
}
