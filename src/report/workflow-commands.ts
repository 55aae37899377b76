import { sortFindings, type Finding } from '../manifest/index.ts'
import { lastPlace, levelOf, plainText, ruleName } from './annotations.ts'

/**
 * Findings as the runner's workflow commands, one line each. Everything that could end a property, a command or a line
 * is escaped, so that text from a pull request cannot start a command of its own.
 */
export function workflowCommands(findings: readonly Finding[]): string[] {
  return sortFindings(findings).map(command)
}

function command(finding: Finding): string {
  const { path, line, column } = finding
  const end = lastPlace(finding)
  const place = {
    file: path,
    line: String(line),
    endLine: String(end.line),
    ...(end.line === line ? { col: String(column) } : {}),
    ...(end.line === line && end.column !== undefined ? { endColumn: String(end.column) } : {}),
  }
  const properties = Object.entries({ ...(path === '' ? {} : place), title: ruleName(finding) })
    .map(([name, value]) => `${name}=${property(value)}`)
    .join(',')
  return `::${levelOf(finding)} ${properties}::${data(plainText(finding))}`
}

function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
}
