import { describe, expect, it } from '@jest/globals'
import { readdirSync, readFileSync } from 'node:fs'
import { parseManifest } from '../src/manifest/index.ts'
import { effectivePolicy, judgeDocument, parsePolicy } from '../src/policy/index.ts'
import { inputTables, withTables } from '../scripts/readme-tables.ts'
import { lintWorkflow } from './support/lint-workflow.ts'
import { at, entriesOf, itemsOf, plainYaml, textAt } from './support/plain-yaml.ts'
import { subjectOf } from './support/rule-subject.ts'

const action = plainYaml(read('action.yml'))
const checkName = at(action, 'inputs', 'check-name', 'default')

describe('example policies', () => {
  it.each(filesIn('examples/policies'))('%s is a valid policy', (path) => {
    const reading = parsePolicy(path, read(path))
    expect(reading.state === 'invalid' ? reading.findings : []).toEqual([])
  })
})

describe('example manifests', () => {
  it.each(filesIn('examples/finetune'))('%s has no issue of its own', (path) => {
    const { documents, unreadable } = parseManifest(path, read(path))
    expect(unreadable).toEqual([])
    expect(documents.length).toBeGreaterThan(0)
    expect(documents.flatMap(({ issues }) => issues)).toEqual([])
  })

  it('support-bot has no finding under the starter policy, and its digests are true', () => {
    const policy = parsePolicy('starter.yml', read('examples/policies/starter.yml'))
    if (policy.state === 'invalid') throw new Error('the starter policy is invalid')
    const files = ['data/tickets.jsonl', 'train/axolotl.yaml'].map((path) => [path, read(`examples/${path}`)] as const)
    const subject = subjectOf(read('examples/finetune/support-bot.yml'), {
      files: Object.fromEntries(files),
      initiators: { octocat: { state: 'known', login: 'octocat', id: 583231, bot: false, confirmed: true } },
    })
    expect(judgeDocument(subject, effectivePolicy(policy.file))).toEqual([])
    const swapped = { ...subject, file: () => ({ state: 'absent' }) as const }
    expect(judgeDocument(swapped, effectivePolicy(policy.file))).not.toEqual([])
  })
})

const examples = filesIn('examples/workflows')
const own = filesIn('.github/workflows')

describe.each([...examples, ...own])('%s', (path) => {
  const text = read(path)
  const workflow = plainYaml(text)
  const jobs = entriesOf(at(workflow, 'jobs'))
  const steps = jobs.flatMap(([, job]) => itemsOf(at(job, 'steps')))

  it('grants nothing at the top', () => {
    expect(at(workflow, 'permissions')).toEqual({})
    expect(jobs.length).toBeGreaterThan(0)
  })

  it('pins every action by commit, with the version in a comment', () => {
    const used = steps.map((step) => textAt(step, 'uses')).filter((uses) => uses !== '' && uses !== './')
    for (const uses of used) {
      expect(uses).toMatch(/^[\w-]+\/[\w./-]+@[0-9a-f]{40}$/)
      expect(text).toMatch(new RegExp(`uses: ${uses} # v\\d+\\.\\d+\\.\\d+$`, 'm'))
    }
  })

  it('puts no expression into a shell', () => {
    for (const step of steps) expect(textAt(step, 'run')).not.toContain('${{')
  })

  it('gives no job the name of the check run', () => {
    for (const [id, job] of jobs) expect([id, at(job, 'name')]).not.toContain(checkName)
  })

  it('gives tunegate only inputs that it has', () => {
    const ours = steps.filter((step) => /^(?:tunegate\/tunegate@|\.\/$)/.test(textAt(step, 'uses')))
    const known = entriesOf(at(action, 'inputs')).map(([name]) => name)
    const given = ours.flatMap((step) => entriesOf(at(step, 'with')).map(([name]) => name))
    expect(known).toEqual(expect.arrayContaining(given))
  })

  it('leaves no credentials in a checkout', () => {
    for (const step of steps.filter((one) => textAt(one, 'uses').startsWith('actions/checkout@'))) {
      expect(at(step, 'with', 'persist-credentials')).toBe(false)
    }
  })
})

describe('workflows', () => {
  it.each([...examples, ...own])('%s satisfies actionlint', async (path) => {
    expect(await lintWorkflow(path, read(path))).toEqual([])
  })

  it('of the examples check nothing out', () => {
    expect(examples.filter((path) => read(path).includes('actions/checkout'))).toEqual([])
  })

  it('would not satisfy actionlint with anything', async () => {
    const run = 'run: echo "${{ github.event.pull_request.title }}"'
    const workflow = `on: pull_request\njobs:\n  greet:\n    runs-on: ubuntu-24.04\n    steps:\n      - ${run}\n`
    expect(await lintWorkflow('injection.yml', workflow)).toEqual([expect.stringContaining('is potentially untrusted')])
  })
})

describe('action.yml', () => {
  it.each(['inputs', 'outputs'])('describes all %s', (part) => {
    const entries = entriesOf(at(action, part))
    expect(entries.length).toBeGreaterThan(0)
    for (const [, entry] of entries) expect(at(entry, 'description')).toMatch(/\w/)
  })

  it('has its tables in the README', () => {
    const readme = read('README.md')
    expect(readme).toContain(inputTables(read('action.yml')))
    expect(withTables(readme, read('action.yml'))).toBe(readme)
  })
})

describe('inputTables', () => {
  it('keeps a description in one cell', () => {
    const tables = inputTables('inputs:\n  a: { description: "one |\\n two", default: x }\n')
    expect(tables.split('\n')).toContain(String.raw`| ${'`a`'} | ${'`x`'} | one \| two |`)
  })

  it('refuses a README without its markers', () => {
    expect(() => withTables('# none\n', 'inputs: {}\n')).toThrow('once each')
  })
})

function read(path: string): string {
  return readFileSync(new URL(`../${path}`, import.meta.url), 'utf8')
}

function filesIn(folder: string): string[] {
  const entries = readdirSync(new URL(`../${folder}`, import.meta.url), { recursive: true, withFileTypes: true })
  const files = entries.filter((entry) => entry.isFile() && /\.ya?ml$/.test(entry.name))
  const root = new URL('../', import.meta.url).pathname
  return files.map((file) => `${file.parentPath}/${file.name}`.replace(root, '')).toSorted()
}
