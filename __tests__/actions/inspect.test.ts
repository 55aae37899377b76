import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from '@jest/globals'
import { at, entriesOf, plainYaml } from '../support/plain-yaml.ts'

const root = new URL('../../', import.meta.url).pathname
const folder = mkdtempSync(join(tmpdir(), 'tunegate-inspect-action-'))
afterAll(() => rmSync(folder, { recursive: true }))

/** Runs the action from its source, as a runner would with these inputs. */
function act(inputs: Readonly<Record<string, string>>) {
  const [output, summary] = [join(folder, 'output'), join(folder, 'summary')]
  for (const file of [output, summary]) writeFileSync(file, '')
  const env = {
    PATH: process.env['PATH'],
    GITHUB_WORKSPACE: folder,
    GITHUB_OUTPUT: output,
    GITHUB_STEP_SUMMARY: summary,
    ...Object.fromEntries(Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value])),
  }
  const { status, stdout } = spawnSync(process.execPath, [join(root, 'src/actions/inspect.ts')], { env, cwd: folder, encoding: 'utf8' })
  const [, result] = /result<<(?:.*)\n(.*)\n/.exec(readFileSync(output, 'utf8')) ?? []
  return { status, stdout, result, summary: readFileSync(summary, 'utf8') }
}

writeFileSync(join(folder, 'clean one.jsonl'), '{"prompt": "Where?", "completion": "There."}\n')
writeFileSync(join(folder, '-odd.jsonl'), '{"prompt": "When?", "completion": "Then."}\n')
writeFileSync(join(folder, '::error::<b>.jsonl'), '{"prompt": "Where?", "completion": "There."}\n')
writeFileSync(join(folder, 'none.yml'), 'apiVersion: tunegate/v1\nkind: FineTuningRequest\n')

test('Files are inspected as on the command line, and the evidence is written.', () => {
  const acted = act({ paths: 'clean one.jsonl\n-odd.jsonl', output: 'evidence.json', html: 'report.html' })
  expect(acted).toMatchObject({ status: 0, result: 'passed', summary: expect.stringContaining('2 prompt-completion') })
  const command = ['inspect', 'dataset', '--output=same.json', '--', 'clean one.jsonl', '-odd.jsonl']
  execFileSync(process.execPath, [join(root, 'src/cli.ts'), ...command], { cwd: folder })
  expect(readFileSync(join(folder, 'evidence.json'), 'utf8')).toBe(readFileSync(join(folder, 'same.json'), 'utf8'))
  expect(existsSync(join(folder, 'report.html'))).toBe(true)
})

test('Data that the manifest does not declare fails the job, unless that is not wanted.', () => {
  const inputs = { paths: 'clean one.jsonl', manifest: 'none.yml', signals: 'none' }
  expect(act(inputs)).toMatchObject({ status: 1, result: 'failed' })
  expect(act({ ...inputs, 'fail-on-error': 'false' })).toMatchObject({ status: 0, result: 'failed' })
})

test('What cannot be inspected fails the job whatever was asked.', () => {
  const quiet = { 'fail-on-error': 'false' }
  expect(act({ ...quiet, paths: 'absent.jsonl' })).toMatchObject({ status: 1, result: 'error', summary: expect.stringContaining('absent.jsonl') })
  expect(act({ ...quiet, paths: 'clean one.jsonl', signals: 'nothing' })).toMatchObject({ status: 1, result: 'error' })
  expect(act({ ...quiet, paths: '' })).toMatchObject({ status: 1, result: 'error' })
  expect(act({ paths: 'clean one.jsonl', 'fail-on-error': 'perhaps' })).toMatchObject({ status: 1, result: 'error' })
})

test('Nothing that is told of the dataset is a command to the runner, or HTML.', () => {
  const { stdout, summary } = act({ paths: '::error::<b>.jsonl', signals: 'none' })
  expect(stdout).toContain('error::<b>.jsonl')
  expect(stdout).not.toMatch(/^\s*::/m)
  expect(summary).toContain('error::&lt;b&gt;.jsonl')
  expect(summary).not.toMatch(/<(?!\/?pre>)/)
})

test('Every input that the action describes is read, and its program is one that the build makes.', () => {
  const action = plainYaml(readFileSync(join(root, 'inspect/action.yml'), 'utf8'))
  const source = readFileSync(join(root, 'src/actions/inspect.ts'), 'utf8')
  const names = entriesOf(at(action, 'inputs')).map(([name]) => name)
  expect(names.filter((name) => !source.includes(`'${name}'`))).toEqual([])
  for (const [, entry] of [...entriesOf(at(action, 'inputs')), ...entriesOf(at(action, 'outputs'))]) expect(at(entry, 'description')).toMatch(/\w/)
  expect(at(action, 'runs')).toEqual({ using: 'node24', main: '../dist/inspect.js' })
  expect(readFileSync(join(root, 'scripts/bundle.ts'), 'utf8')).toContain("inspect: 'src/actions/inspect.ts'")
})
