import { grouped } from '../manifest/index.ts'
import type { PolicyTestsReport } from './policy-test-report.ts'
import { differenceLines } from './policy-test-text.ts'

type Test = PolicyTestsReport['tests'][number]

/** The report as JUnit's XML, as CI systems read it: a suite for each file, a case for each test. */
export function policyTestJunit({ tests, failed }: PolicyTestsReport): string {
  const files = grouped(tests, ({ path }) => path)
  const suites = [...files].map(([path, cases]) => suite(path, cases)).join('')
  const counts = `tests="${tests.length}" failures="${failed}"`
  const head = `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="tunegate policy test" ${counts}>\n`
  return `${head}${suites}</testsuites>\n`
}

function suite(path: string, tests: readonly Test[]): string {
  const failures = tests.filter(({ state }) => state === 'failed').length
  const counts = `tests="${tests.length}" failures="${failures}" errors="0"`
  return `  <testsuite name="${xml(path)}" ${counts}>\n${tests.map(testCase).join('')}  </testsuite>\n`
}

function testCase(test: Test): string {
  const head = `    <testcase name="${xml(test.name)}" classname="${xml(test.path)}" file="${xml(test.path)}" line="${test.line}"`
  if (test.state === 'passed') return `${head}/>\n`
  const lines = differenceLines(test)
  const told = [`${test.path}:${test.line}:${test.column}`, ...lines].join('\n')
  const message = test.problem ?? lines.filter((line) => !line.startsWith(' ')).slice(0, 3).join('; ')
  return `${head}>\n      <failure message="${xml(message)}" type="policy/test">${xml(told)}</failure>\n    </testcase>\n`
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
  '\n': '&#10;',
}

/** Text in XML 1.0, which has no word for most control characters. */
function xml(text: string): string {
  return text
    .toWellFormed()
    .replaceAll(/(?![\t\n\r])[\p{Cc}\ufffe\uffff]/gu, '\ufffd')
    .replaceAll(/[&<>"'\n]/g, (character) => entities[character] ?? '')
}
