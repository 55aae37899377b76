import type { Finding } from '../manifest/index.ts'
import type { CheckReport } from './check-report.ts'
import { visible } from './visible.ts'
import { element, xmlText } from './xml.ts'

/**
 * A check as JUnit XML: a test suite for each file, in it a failing test for each finding that blocks (which is what
 * CI servers list, with the rule as its name), and one test for the file itself where none does. What only informs is
 * output of that test, waived findings are skipped tests, and what could not be judged is an error.
 */
export function junitReport(report: CheckReport, at: Date): string {
  const suites = filesOf(report).map((path) => fileSuite(path, report))
  const problems = report.errors.map(({ code, message, fix }) => ({
    name: code,
    classname: 'tunegate',
    body: element('error', { message, type: code }, xmlText(`${message}\n${fix}`)),
    outcome: 'error' as const,
  }))
  const all = problems.length === 0 ? suites : [{ name: 'What could not be judged', tests: problems }, ...suites]
  const tests = all.flatMap((suite) => suite.tests)
  const body = all.map((suite) => suiteElement(suite, at)).join('\n')
  const counts = { tests: tests.length, failures: count(tests, 'failure'), errors: count(tests, 'error') }
  const root = element('testsuites', { name: 'tunegate', ...counts, time: '0' }, `\n${body}\n`)
  return `<?xml version="1.0" encoding="UTF-8"?>\n${root}\n`
}

type Test = {
  readonly name: string
  readonly classname: string
  readonly body: string
  readonly outcome: 'passed' | 'failure' | 'error' | 'skipped'
}

type Suite = { readonly name: string; readonly tests: readonly Test[] }

/** Judged manifests first, then other files that findings point at; the change as a whole has no name. */
function filesOf({ manifests, findings }: CheckReport): string[] {
  return [...new Set([...manifests.map(({ path }) => path), ...findings.map(({ path }) => path)])]
}

function fileSuite(path: string, { findings }: CheckReport): Suite {
  const name = path === '' ? 'The change as a whole' : path
  const own = findings.filter((finding) => finding.path === path)
  const blocking = own.filter(({ severity, waived }) => severity === 'error' && waived === undefined)
  const informing = own.filter(({ severity, waived }) => severity !== 'error' && waived === undefined)
  const waived = own.filter((finding) => finding.waived !== undefined)
  const output = informing.length === 0 ? '' : element('system-out', {}, xmlText(informing.map(told).join('\n\n')))
  const whole: Test = { name: 'manifest holds', classname: name, body: output, outcome: 'passed' }
  return {
    name,
    tests: [
      ...blocking.map((finding) => findingTest(finding, name, 'failure')),
      ...waived.map((finding) => findingTest(finding, name, 'skipped')),
      ...(blocking.length === 0 || output !== ''
        ? [{ ...whole, name: blocking.length === 0 ? whole.name : 'remarks' }]
        : []),
    ],
  }
}

function findingTest(finding: Finding, classname: string, outcome: 'failure' | 'skipped'): Test {
  const { rule, line, column, message, waived } = finding
  const reason = waived ? `Waived by ${waived.owner} until ${waived.expires}: ${waived.reason}` : message
  const body =
    outcome === 'failure'
      ? element('failure', { message, type: rule }, xmlText(told(finding)))
      : element('skipped', { message: reason })
  return { name: finding.path === '' ? rule : `${rule} at ${line}:${column}`, classname, body, outcome }
}

function told({ path, line, column, severity, rule, message, fix, help }: Finding): string {
  const place = path === '' ? '' : `${visible(path, 1_000)}:${line}:${column} `
  const lines = [`${place}${severity} ${rule}`, message, ...(fix === undefined ? [] : [`Fix: ${fix}`]), help]
  return lines.map((one) => visible(one, 4_000)).join('\n')
}

function suiteElement({ name, tests }: Suite, at: Date): string {
  const cases = tests.map(
    (test) => `    ${element('testcase', { name: test.name, classname: test.classname, time: '0' }, test.body)}`,
  )
  const counts = {
    tests: tests.length,
    failures: count(tests, 'failure'),
    errors: count(tests, 'error'),
    skipped: count(tests, 'skipped'),
  }
  const attributes = { name, ...counts, time: '0', timestamp: at.toISOString().slice(0, 19) }
  return `  ${element('testsuite', attributes, `\n${cases.join('\n')}\n  `)}`
}

function count(tests: readonly Test[], outcome: Test['outcome']): number {
  return tests.filter((test) => test.outcome === outcome).length
}
