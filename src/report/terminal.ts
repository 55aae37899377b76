import { sortFindings, type Finding } from '../manifest/index.ts'
import type { CheckReport, OpenSeat } from './check-report.ts'
import { codeFrame } from './terminal-frame.ts'
import { terminalStyle, type Mark, type Style } from './terminal-style.ts'
import { cells, wrapped } from './terminal-width.ts'
import { summaryLine } from './terminal-summary.ts'
import { unrepeated } from './unrepeated.ts'
import { visible } from './visible.ts'
import { listed, shortCommit } from './words.ts'

/** How a terminal shows text. */
export type TerminalOptions = {
  /** Cells of a line; infinite where nothing is to be wrapped. */
  readonly columns: number
  readonly colours: boolean
  /** Texts of files that findings point at, by path. */
  readonly texts: ReadonlyMap<string, string>
}

type Page = { readonly columns: number; readonly style: Style; readonly lines: (path: string) => readonly string[] }

/** A check as a person reads it in a terminal: findings by file with their lines, who must sign, the verdict. */
export function terminalReport(report: CheckReport, { columns, colours, texts }: TerminalOptions): string {
  const split = new Map<string, readonly string[]>()
  const lines = (path: string): readonly string[] => {
    const known =
      split.get(path) ??
      texts
        .get(path)
        ?.replace(/\r?\n$/, '')
        .split('\n') ??
      []
    split.set(path, known)
    return known
  }
  const page: Page = { columns, style: terminalStyle(colours), lines }
  const live = report.findings.filter(({ waived }) => waived === undefined)
  const waived = report.findings.filter((finding) => finding.waived !== undefined)
  const blocks = [
    context(report, page),
    ...byFile(live).map(([path, findings]) => fileBlock(path, findings, page)),
    waivedBlock(waived, page),
    errorsBlock(report, page),
    seatsBlock(report.seats, page),
    notesBlock(report.notes, page),
    summaryLine(report, page.style),
  ]
  return `${blocks.filter((block) => block !== '').join('\n\n')}\n`
}

/** What was compared with what, by which rules: the first thing to know when a result surprises. */
function context({ base, policy }: CheckReport, { columns, style }: Page): string {
  // What failed before anything was read has been compared with nothing and judged by nothing.
  if (base === null && policy.sha256 === null) return ''
  const compared = base
    ? `Compared with ${visible(base.name)} (${shortCommit(base.commit)})`
    : 'Compared with nothing: no git repository'
  const origins = {
    base: `policy ${visible(policy.path ?? '')} from there`,
    'work-tree': `policy ${visible(policy.path ?? '')} as it lies here`,
    preset: 'policy tunegate:recommended, built in',
  }
  return wrapped(`${compared}, ${origins[policy.source]}.`, columns)
    .map((line) => style(line, 'dim'))
    .join('\n')
}

function byFile(findings: readonly Finding[]): [string, Finding[]][] {
  const files = new Map<string, Finding[]>()
  for (const finding of sortFindings(findings)) {
    const file = files.get(finding.path)
    if (file) file.push(finding)
    else files.set(finding.path, [finding])
  }
  return [...files].toSorted(([a], [b]) => (a < b ? -1 : Number(a > b)))
}

function fileBlock(path: string, findings: readonly Finding[], page: Page): string {
  const name = path === '' ? 'The change as a whole' : visible(path, 1_000)
  const inPlace = findings.toSorted((a, b) => a.line - b.line || a.column - b.column)
  const blocks = inPlace.map((finding) => findingBlock(finding, page))
  return `${page.style(name, 'bold', 'underline')}\n${blocks.join('\n\n')}`
}

const severityMarks = { error: 'red', warning: 'yellow', notice: 'cyan' } as const

function findingBlock(finding: Finding, page: Page): string {
  const { severity, rule, message, path, line, column } = finding
  const { style, columns } = page
  const place = path === '' ? '' : `${line}:${column}  `
  const name = visible(rule, 120)
  const head = `  ${place}${severity}  ${name}  `
  const mark = severityMarks[severity]
  const marked = `  ${style(place, 'dim')}${style(severity, mark, 'bold')}  ${style(name, 'bold')}  `
  const [first = '', ...rest] = wrapped(visible(message, 4_000), columns - 4, cells(head) - 4)
  const frame = path === '' ? [] : codeFrame(page.lines(path), finding, columns - 4, style)
  return [
    `${marked}${first}`,
    ...rest.map((text) => `    ${text}`),
    ...frame.map((text) => `    ${text}`),
    ...(finding.related ?? []).flatMap((other) => related(other, page)),
    ...(finding.fix === undefined ? [] : labelled('fix', visible(finding.fix, 2_000), page, 'green')),
    ...labelled('help', visible(finding.help, 400), page, 'cyan'),
  ].join('\n')
}

function related(place: NonNullable<Finding['related']>[number], page: Page): string[] {
  const message = place.message === undefined ? '' : ` ${visible(place.message, 1_000)}`
  return labelled('see', `${visible(place.path, 1_000)}:${place.line}:${place.column}${message}`, page, 'cyan')
}

function labelled(label: string, text: string, { columns, style }: Page, mark: Mark): string[] {
  const indent = ' '.repeat(4 + label.length + 2)
  const [first = '', ...rest] = wrapped(text, columns - indent.length)
  return [`    ${style(`${label}:`, mark)} ${first}`, ...rest.map((line) => `${indent}${line}`)]
}

function waivedBlock(findings: readonly Finding[], { columns, style }: Page): string {
  if (findings.length === 0) return ''
  const items = findings.flatMap(({ path, line, column, rule, message, waived }) => {
    const by = waived
      ? `${visible(waived.owner)} until ${visible(waived.expires)}: ${visible(waived.reason, 1_000)}`
      : ''
    const what = `${visible(path, 1_000)}:${line}:${column}  ${visible(rule, 120)}  ${visible(message, 1_000)}`
    return [...hanging(what, columns), ...wrapped(`waived by ${by}`, columns - 4).map((text) => `    ${text}`)]
  })
  return ['Waived', ...items].map((text) => style(text, 'dim')).join('\n')
}

function errorsBlock({ errors, findings }: CheckReport, page: Page): string {
  if (errors.length === 0) return ''
  const { style, columns } = page
  const items = errors.flatMap(({ message, fix }) => [
    ...hanging(visible(unrepeated(message, findings), 4_000), columns),
    ...labelled('fix', visible(fix, 2_000), page, 'green'),
  ])
  return [style('What could not be judged', 'bold', 'red'), ...items].join('\n')
}

function seatsBlock(seats: readonly OpenSeat[], { columns, style }: Page): string {
  if (seats.length === 0) return ''
  const needed = seats.filter((seat) => seat.needed)
  const items = needed.flatMap((seat) => {
    const places = seat.count > 1 ? ` × ${seat.count}` : ''
    const name = `${visible(seat.name, 120)}${places}`
    const [first = '', ...rest] = wrapped(`○ ${name}: ${whoMay(seat)}`, columns - 4)
    const reason = wrapped(visible(seat.reason, 1_000), columns - 4).map((text) => style(`    ${text}`, 'dim'))
    return [`  ${first.replace(name, style(name, 'bold'))}`, ...rest.map((text) => `    ${text}`), ...reason]
  })
  const others = seats.filter((seat) => !seat.needed).map(({ name }) => visible(name, 120))
  const unneeded =
    others.length === 0
      ? []
      : hanging(`Not needed: ${listed(others, 'and')}.`, columns).map((text) => style(text, 'dim'))
  const none = needed.length === 0 ? ['  Nobody.'] : []
  return [style('Who must sign', 'bold'), ...items, ...none, ...unneeded].join('\n')
}

function whoMay({ from }: OpenSeat): string {
  const teams = from.teams.map((team) => `a member of @${visible(team)}`)
  const people = from.users.map(({ login }) => `@${visible(login)}`)
  const permission = from.permission === undefined ? [] : [`anyone with ${from.permission} permission`]
  return listed([...people, ...teams, ...permission], 'or') || 'nobody: the policy names no one'
}

function notesBlock(notes: readonly string[], { columns, style }: Page): string {
  return notes
    .flatMap((note) => wrapped(`note: ${visible(note, 2_000)}`, columns).map((line) => style(line, 'dim')))
    .join('\n')
}

function hanging(text: string, columns: number): string[] {
  const [first = '', ...rest] = wrapped(text, columns - 4)
  return [`  ${first}`, ...rest.map((line) => `    ${line}`)]
}
