import type { PolicyTestFinding, PolicyTestsReport } from './policy-test-report.ts'
import { wrappedLines } from './terminal-width.ts'
import { visible } from './visible.ts'
import { counted } from './words.ts'

type Test = PolicyTestsReport['tests'][number]

/**
 * The report for a terminal of so many cells (infinite: nothing is wrapped): failing tests with their differences, then
 * the others in a line each, then the sum.
 */
export function policyTestText({ tests, passed, failed }: PolicyTestsReport, columns: number): string {
  const ordered = [...tests.filter(isFailed), ...tests.filter((test) => !isFailed(test))]
  const sum = `${counted(tests.length, 'test')}: ${passed} passed, ${failed} failed`
  const legend = failed === 0 ? '' : '- is expected, + is what was found\n\n'
  return wrappedLines(`${legend}${ordered.map(testText).join('')}\n${sum}\n`, columns)
}

/** The lines that differ of one test, with those that don't for orientation; `-` is expected, `+` is what came. */
export function differenceLines(test: Test): string[] {
  const problem = test.problem === null ? [] : [`! ${visible(test.problem, 1000)}`]
  const expected = test.findings.map(({ expected: text }) => text ?? '')
  const width = Math.min(60, Math.max(0, ...expected.map(({ length }) => length)))
  const checks = test.checks.flatMap(({ what, expected: stated, actual, met }) => {
    const [name, wanted] = [visible(what, 200), visible(stated, 300)]
    return met ? [`  ${name}: ${wanted}`] : [`- ${name}: ${wanted}`, `+ ${name}: ${visible(actual, 300)}`]
  })
  return [...problem, ...test.findings.map((row) => findingLine(row, width)), ...checks]
}

function isFailed({ state }: Test): boolean {
  return state === 'failed'
}

function testText(test: Test): string {
  const place = `${visible(test.path, 500)}:${test.line}:${test.column}`
  const head = `${isFailed(test) ? 'FAIL' : 'pass'}  ${place}  ${visible(test.name, 200)}\n`
  const notes = test.notes.map((note) => `      note: ${visible(note, 500)}\n`).join('')
  if (!isFailed(test)) return head + notes
  return `${head}${differenceLines(test).map((line) => `      ${line}\n`).join('')}${notes}`
}

const signs = { met: ' ', missing: '-', unexpected: '+' } as const

function findingLine({ state, expected, actual }: PolicyTestFinding, width: number): string {
  const sign = signs[state]
  if (actual === null) return `${sign} ${visible(expected ?? '', 300)}`
  const found = `${actual.rule}@${actual.line}:${actual.column}`
  const name = (state === 'met' ? (expected ?? found) : found).padEnd(width)
  const where = actual.path === '' ? '' : `${visible(actual.path, 300)}:${actual.line}:${actual.column} `
  const waived = actual.waived ? ' (waived)' : ''
  return `${sign} ${visible(name, 300)}  ${where}${actual.severity}${waived}: ${visible(actual.message, 300)}`
}
