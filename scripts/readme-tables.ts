/** Writes the tables of inputs and outputs in README.md from action.yml, which is their only source. */
import { readFileSync, writeFileSync } from 'node:fs'
import { parse } from 'yaml'

const begin = '<!-- begin: written from action.yml by scripts/readme-tables.ts -->'
const end = '<!-- end: written from action.yml -->'

type Entry = { readonly name: string; readonly description: string; readonly fallback: string }

/** The inputs and outputs of an action, as two Markdown tables. */
export function inputTables(actionYaml: string): string {
  const action: unknown = parse(actionYaml)
  const inputs = entries(action, 'inputs').map(
    ({ name, description, fallback }) => `| \`${name}\` | ${fallback === '' ? '–' : `\`${fallback}\``} | ${description} |`,
  )
  const outputs = entries(action, 'outputs').map(({ name, description }) => `| \`${name}\` | ${description} |`)
  return [
    ['| input | default | |', '|---|---|---|', ...inputs].join('\n'),
    ['| output | |', '|---|---|', ...outputs].join('\n'),
  ].join('\n\n')
}

/** The README with its tables renewed; everything outside of the markers stays as it is. */
export function withTables(readme: string, actionYaml: string): string {
  const [before, rest, ...more] = readme.split(begin)
  const [, after, ...others] = (rest ?? '').split(end)
  if (before === undefined || after === undefined || more.length > 0 || others.length > 0) {
    throw new Error(`README.md must hold "${begin}" and "${end}" once each`)
  }
  return `${before}${begin}\n\n${inputTables(actionYaml)}\n\n${end}${after}`
}

function entries(action: unknown, part: string): Entry[] {
  return Object.entries(mapping(mapping(action)[part])).map(([name, value]) => ({
    name,
    description: cell(mapping(value)['description']),
    fallback: cell(mapping(value)['default']),
  }))
}

function mapping(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? { ...value } : {}
}

/** A text in one line of a table. */
function cell(value: unknown): string {
  return typeof value === 'string' ? value.trim().replaceAll(/\s+/g, ' ').replaceAll('|', String.raw`\|`) : ''
}

if (import.meta.main) {
  writeFileSync('README.md', withTables(readFileSync('README.md', 'utf8'), readFileSync('action.yml', 'utf8')))
}
