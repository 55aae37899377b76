import { sortFindings, type Finding } from '../manifest/index.ts'
import type { JudgementError } from '../record/index.ts'
import { isPlaced, lastPlace, levelOf, plainText, ruleName } from './annotations.ts'
import { visible } from './visible.ts'

/**
 * Findings as the runner's workflow commands, one line each. Everything that could end a property, a command or a line
 * is escaped, so that text from a pull request cannot start a command of its own.
 */
export function workflowCommands(findings: readonly Finding[]): string[] {
  return sortFindings(findings).map(command)
}

/** What kept a change from being judged, as such commands. */
export function errorCommands(errors: readonly JudgementError[]): string[] {
  return errors.map(({ message, fix }) => {
    const text = [visible(message, 2_000), `Fix: ${visible(fix, 1_000)}`].join('\n')
    return `::error title=${property('Could not be judged')}::${data(text)}`
  })
}

function command(finding: Finding): string {
  const { path, line, column } = finding
  const end = lastPlace(finding)
  const place = {
    // What steers a terminal must not: such a file has no annotation in its place then.
    file: visible(path, longestPath),
    line: String(line),
    endLine: String(end.line),
    ...(end.line === line ? { col: String(column) } : {}),
    ...(end.line === line && end.column !== undefined ? { endColumn: String(end.column) } : {}),
  }
  const properties = Object.entries({ ...(isPlaced(finding) ? place : {}), title: ruleName(finding) })
    .map(([name, value]) => `${name}=${property(value)}`)
    .join(',')
  return `::${levelOf(finding)} ${properties}::${data(plainText(finding))}`
}

/** Linux knows no longer paths. */
const longestPath = 4096

function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
}
