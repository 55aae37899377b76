import { sortFindings } from '../manifest/index.ts'
import type { TrainingConfigReport } from './training-config-report.ts'
import { wrappedLines } from './terminal-width.ts'
import { visible } from './visible.ts'

/**
 * The report for a terminal of so many cells (infinite: nothing is wrapped): what was understood with its places, then
 * what is risky and why.
 */
export function trainingConfigText(report: TrainingConfigReport, columns: number): string {
  const { path, framework, problems } = report
  const known = framework === null ? 'is of no framework that is known' : `is a config of ${visible(framework, 100)}`
  const head = `${visible(path, 500)} ${known}`
  const broken = problems.map(({ message, line, column }) => `${visible(path, 500)}:${line}:${column} ${visible(message, 1000)}`)
  const parts = [head, lines(factRows(report)), lines(companionRows(report)), broken.join('\n'), unreadText(report), riskText(report)]
  return wrappedLines(`${parts.filter((part) => part !== '').join('\n\n')}\n`, columns)
}

type Fact = NonNullable<NonNullable<TrainingConfigReport['facts']>['base_model']>
type Row = readonly [name: string, value: string, place: string]

function factRows({ path, facts }: TrainingConfigReport): readonly Row[] {
  if (facts === null) return []
  const row = (name: string, fact: Fact | null | undefined): Row[] =>
    fact ? [[name, quoted(fact.value), placeOf(fact, path)]] : []
  return [
    ...row('base_model', facts.base_model),
    ...row('revision', facts.revision),
    ...facts.datasets.flatMap(({ name, uri, revision, split, config_name: part, role }, index) => [
      ...row(`datasets[${index}].name`, name),
      ...row(`datasets[${index}].uri (${role})`, uri),
      ...row(`datasets[${index}].revision`, revision),
      ...row(`datasets[${index}].split`, split),
      ...row(`datasets[${index}].config_name`, part),
    ]),
    ...row('method', facts.method),
    ...row('tuning', facts.tuning),
    ...Object.entries(facts.peft_config).flatMap(([name, fact]) => row(`peft_config.${visible(name, 100)}`, fact)),
    ...Object.entries(facts.hyperparameters).flatMap(([name, fact]) =>
      row(`hyperparameters.${visible(name, 100)}`, fact),
    ),
  ]
}

function placeOf({ byDefault, file, line, column }: Fact, path: string): string {
  return byDefault ? "the framework's default" : `${visible(file ?? path, 300)}:${line}:${column}`
}

function unreadText({ path, unread, repeatedKeys }: TrainingConfigReport): string {
  const at = (place: { readonly line: number; readonly column: number }): string =>
    `${visible(path, 300)}:${place.line}:${place.column}`
  const told = [
    ...unread.map((each) => `  ${at(each)}  ${visible(each.key, 100)}\n    ${visible(each.message, 500)}`),
    ...repeatedKeys.map((each) => `  ${at(each)}  ${visible(each.key, 100)}\n    stands again later in the same map, and only the later one counts`),
  ]
  return told.length === 0 ? '' : `Not understood:\n${told.join('\n')}`
}

function companionRows({ companions }: TrainingConfigReport): readonly Row[] {
  return companions.map(({ path, read }) => ['reads', visible(path, 300), read ? 'was at hand' : 'is not there'])
}

function riskText({ findings, framework }: TrainingConfigReport): string {
  if (findings.length === 0) return framework === null ? '' : 'No risky settings.'
  const told = sortFindings(findings).map(({ severity, rule, message, fix, path, line, column }) => {
    const place = `${visible(path, 300)}:${line}:${column}`
    const advice = fix === undefined ? '' : `\n    fix: ${visible(fix, 500)}`
    return `  ${place}  ${severity}  ${rule}\n    ${visible(message, 500)}${advice}`
  })
  return `Risky settings:\n${told.join('\n')}`
}

function lines(rows: readonly Row[]): string {
  const widths = [0, 1].map((column) => Math.min(50, Math.max(0, ...rows.map((row) => (row[column] ?? '').length))))
  return rows
    .map(([name, value, place]) => `  ${name.padEnd(widths[0] ?? 0)}  ${value.padEnd(widths[1] ?? 0)}  ${place}`)
    .join('\n')
}

function quoted(value: unknown): string {
  return visible(typeof value === 'string' ? value : (JSON.stringify(value) ?? String(value)), 100)
}
