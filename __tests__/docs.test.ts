import { describe, expect, it } from '@jest/globals'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { parseManifest } from '../src/manifest/index.ts'
import { parsePolicy, policySchema, presetOf, rules } from '../src/policy/index.ts'
import { conclusionOf, type Verdict } from '../src/record/index.ts'
import { lintWorkflow } from './support/lint-workflow.ts'
import { at, entriesOf, itemsOf, plainYaml } from './support/plain-yaml.ts'

const root = new URL('../', import.meta.url).pathname
const pages = [
  ...readdirSync(root).filter((name) => name.endsWith('.md')),
  ...readdirSync(join(root, 'docs'), { recursive: true, encoding: 'utf8' }).map((name) => `docs/${name}`),
].filter((path) => path.endsWith('.md'))

describe('docs/policy.md', () => {
  const text = read('docs/policy.md')
  const listed = rowsOf(text).filter(([first]) => first?.includes('](rules/'))

  it('lists every rule once, in order, with its page', () => {
    const expected = rules.map(({ id }) => `[\`${id}\`](rules/${id}.md)`)
    expect(listed.map(([link]) => link)).toEqual(expected.toSorted())
  })

  it.each(rules.map(({ id }) => id))('says what %s weighs in both presets', (id) => {
    const row = listed.find(([link]) => link?.startsWith(`[\`${id}\`]`))
    const severities = (['recommended', 'strict'] as const).map((name) => presetOf(name).rules.get(id)?.severity)
    expect(row?.slice(2)).toEqual(severities)
  })

  it('lists the seats of both presets', () => {
    const described = rowsOf(text).filter(([first]) => first === 'recommended' || first === 'strict')
    const seats = (['recommended', 'strict'] as const).flatMap((preset) =>
      presetOf(preset).approvals.seats.map(({ name, count, from }) => [
        preset,
        `\`${name}\``,
        `${count} with \`${from.permission}\``,
      ]),
    )
    expect(described.map((row) => row.slice(0, 3))).toEqual(seats)
  })

  it('says how long approvals count in both presets', () => {
    const days = (['recommended', 'strict'] as const).map(
      (preset) => `\`${(presetOf(preset).approvals.expires ?? 0) / 86_400_000}d\``,
    )
    expect(rowsOf(text).find(([key]) => key === '`expires`')?.slice(2)).toEqual(days)
  })

  it('describes every key of the schema', () => {
    const { properties } = policySchema()
    const approvals = at(properties, 'approvals', 'properties')
    const seat = at(approvals, 'seats', 'items', 'properties')
    const keys = [
      ...Object.keys(properties),
      ...entriesOf(approvals).map(([key]) => key),
      ...entriesOf(seat).map(([key]) => key),
      ...entriesOf(at(seat, 'when', 'properties')).map(([key]) => `when.${key}`),
      ...entriesOf(at(policySchema(), '$defs', 'source', 'properties')).map(([key]) => `from.${key}`),
    ]
    const described = new Set(rowsOf(text).map(([first]) => first?.replaceAll('`', '')))
    expect(keys.filter((key) => !described.has(key))).toEqual([])
  })

  it('names every part of a manifest that `when.changed` knows', () => {
    const seat = at(policySchema().properties, 'approvals', 'properties', 'seats', 'items', 'properties')
    const topics = itemsOf(at(seat, 'when', 'properties', 'changed', 'items', 'enum')).map(String)
    const row = rowsOf(text).find(([key]) => key === '`when.changed`')?.join(' ') ?? ''
    expect(topics.filter((topic) => !row.includes(`\`${topic}\``))).toEqual([])
  })
})

describe('README.md', () => {
  it('gives every verdict its conclusion', () => {
    const verdicts: readonly Verdict[] = [
      'approved',
      'overridden',
      'not-applicable',
      'awaiting-approval',
      'rejected',
      'error',
    ]
    const rows = rowsOf(read('README.md')).map(([verdict, conclusion]) => `${verdict} ${conclusion}`)
    for (const verdict of verdicts) expect(rows).toContain(`\`${verdict}\` \`${conclusionOf(verdict)}\``)
  })

  it('shows a workflow of ten lines that satisfies actionlint', async () => {
    const workflow = fences('README.md').find((text) => text.includes('jobs:')) ?? ''
    expect(workflow.trimEnd().split('\n')).toHaveLength(10)
    expect(await lintWorkflow('README.md', workflow)).toEqual([])
  })
})

describe.each(['README.md', 'docs/policy.md', 'docs/manifest.md'])('the examples of %s', (path) => {
  it('are what they claim to be', () => {
    for (const text of fences(path)) {
      const kind = at(plainYaml(text), 'kind')
      if (kind === 'Policy') expect(parsePolicy(path, text)).toHaveProperty('state', 'valid')
      if (kind === 'FineTuningRequest' || kind === 'FineTuningRelease') {
        const { documents, unreadable } = parseManifest(path, text)
        expect([...unreadable, ...documents.flatMap(({ issues }) => issues)]).toEqual([])
      }
    }
  })
})

describe.each(pages)('%s', (page) => {
  it('links to files and headings that exist', () => {
    const links = [...read(page).matchAll(/\]\((?!https?:)([^)\s]+)\)/g)].map((match) => match[1] ?? '')
    const broken = links.filter((link) => {
      const [file = '', heading] = link.split('#')
      const target = file === '' ? page : join(dirname(page), file)
      if (!existsSync(join(root, target))) return true
      return heading !== undefined && !headings(target).includes(heading)
    })
    expect(broken).toEqual([])
  })
})

function read(path: string): string {
  return readFileSync(join(root, path), 'utf8')
}

/** The cells of every row of every table. */
function rowsOf(text: string): string[][] {
  const rows = text.split('\n').filter((line) => line.startsWith('| '))
  return rows.map((line) => line.slice(1, -1).split(/(?<!\\)\|/).map((cell) => cell.trim()))
}

/** The YAML examples of a page. */
function fences(path: string): string[] {
  return [...read(path).matchAll(/^```yaml\n([\s\S]*?)^```$/gm)].map((match) => match[1] ?? '')
}

/** The anchors that GitHub makes of a page's headings. */
function headings(path: string): string[] {
  return [...read(path).matchAll(/^#+ (.*)$/gm)].map((match) =>
    (match[1] ?? '').toLowerCase().replaceAll(/[^\p{L}\p{N}\s_-]/gu, '').replaceAll(/\s/g, '-'),
  )
}
