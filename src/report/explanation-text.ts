import type { ExplainedRule, ExplanationReport } from './explanation-report.ts'
import type { OpenSeat } from './check-report.ts'
import { wrappedLines } from './terminal-width.ts'
import { visible } from './visible.ts'

type Document = ExplanationReport['documents'][number]
type Outcome = ExplainedRule['outcome']

/**
 * The explanation for a terminal of so many cells (infinite: nothing is wrapped): what is violated first, then what
 * holds, and what is off in one line.
 */
export function explanationText(report: ExplanationReport, columns: number): string {
  const { path, policy, documents, seats, notes, errors } = report
  const head = `${visible(path, 500)}, judged by ${visible(policy.path ?? 'the preset tunegate:recommended', 300)}`
  const told = documents.map((document) => documentText(document, documents.length > 1))
  const broken = errors.map(({ message }) => `error: ${visible(message, 1000)}`).join('\n')
  const said = notes.map((note) => `note: ${visible(note, 1000)}`).join('\n')
  const parts = [head, ...told, seatsText(seats), broken, said].filter((part) => part !== '')
  return wrappedLines(`${parts.join('\n\n')}\n`, columns)
}

/** Fields that are shown of a rule among others, and of one that was asked about. */
const few = 8
const everything = 1000

const told: readonly (readonly [heading: string, outcomes: readonly Outcome[]])[] = [
  ['Violated', ['violated', 'error']],
  ['Violated, and waived', ['waived']],
  ['Holds', ['holds']],
]

const listed: readonly (readonly [heading: string, outcome: Outcome])[] = [
  ['Does not apply', 'not-applicable'],
  ['Judged in pull requests only', 'not-judged'],
  ['Off', 'off'],
]

function documentText({ index, kind, line, rules }: Document, several: boolean): string {
  const head = several ? [`Document ${index + 1} (line ${line}): ${kind === null ? 'of no known kind' : visible(kind, 100)}`] : []
  const sections = told.flatMap(([heading, outcomes]) => {
    const some = rules.filter(({ outcome }) => outcomes.includes(outcome))
    return some.length === 0 ? [] : [`${heading}:\n${some.map(ruleText(rules.length === 1 ? everything : few)).join('\n')}`]
  })
  const lines = listed.flatMap(([heading, outcome]) => {
    const names = rules.filter((rule) => rule.outcome === outcome).map(({ rule }) => visible(rule, 100))
    return names.length === 0 ? [] : [`${heading}: ${names.join(', ')}`]
  })
  return [...head, ...sections, ...lines].join('\n\n')
}

function ruleText(most: number): (rule: ExplainedRule) => string {
  return (rule) => textOf(rule, most)
}

function textOf(rule: ExplainedRule, most: number): string {
  const { severity, from, title, expression, reads, findings, options } = rule
  const stated = Object.entries(options).map(([name, value]) => {
    return `    ${visible(name, 60)}: ${shown(value)}  (${visible(from.options[name] ?? 'default', 200)})`
  })
  const fields = reads.slice(0, most).map(({ name, value, line, column }) => {
    const place = line === null ? '' : `  at ${line}:${column}`
    return `    reads ${visible(name, 100)} = ${shown(value)}${place}`
  })
  const rest = reads.length > most ? [`    and ${reads.length - most} fields more`] : []
  const found = findings.flatMap(({ path, line, column, message, fix, waived }) => [
    `    ${visible(path, 300)}:${line}:${column} ${visible(message, 600)}`,
    ...(fix === undefined ? [] : [`      fix: ${visible(fix, 600)}`]),
    ...(waived === undefined ? [] : [`      ${waiverText(waived)}`]),
  ])
  const name = title === null ? '' : `  ${visible(title, 300)}`
  return [
    `  ${visible(rule.rule, 100)}  ${severity} (${visible(from.severity, 200)})${name}`,
    ...(expression?.when === undefined ? [] : [`    when ${visible(expression.when, 500)}`]),
    ...(expression === null ? [] : [`    assert ${visible(expression.assert, 500)}`]),
    ...stated,
    ...found,
    ...fields,
    ...rest,
  ].join('\n')
}

function waiverText({ owner, expires, reason }: NonNullable<ExplainedRule['findings'][number]['waived']>): string {
  return `waived by ${visible(owner, 60)} until ${visible(expires, 30)}: ${visible(reason, 300)}`
}

function seatsText(seats: readonly OpenSeat[]): string {
  if (seats.length === 0) return ''
  const rows = seats.map((seat) => {
    const { name, needed, reason, count } = seat
    const places = count > 1 ? ` × ${count}` : ''
    const who = needed ? `\n    may be filled by ${whoMay(seat)}` : ''
    return `  ${needed ? 'needed    ' : 'not needed'}  ${visible(name, 100)}${places}: ${visible(reason, 400)}${who}`
  })
  return `Seats:\n${rows.join('\n')}`
}

function whoMay({ from: { permission, teams, users } }: OpenSeat): string {
  const parts = [
    ...(permission === undefined ? [] : [`anyone with ${permission} permission`]),
    ...teams.map((team) => `team ${visible(team, 100)}`),
    ...users.map(({ login }) => visible(login, 60)),
  ]
  return parts.length === 0 ? 'nobody: the policy names no one' : parts.join(', ')
}

function shown(value: unknown): string {
  if (value === null || value === undefined) return 'nothing'
  return visible(JSON.stringify(value) ?? 'nothing', 100)
}
