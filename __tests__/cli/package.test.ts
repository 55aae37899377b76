import { afterAll, beforeAll, expect, jest, test } from '@jest/globals'
import { execFileSync, spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

// npm packs and installs for a few seconds.
jest.setTimeout(120_000)

const root = new URL('../../', import.meta.url).pathname
const folder = mkdtempSync(join(tmpdir(), 'tunegate-package-'))
const installed = join(folder, 'node_modules/tunegate')

beforeAll(() => {
  npm(root, 'pack', '--pack-destination', folder, '--ignore-scripts')
  const [tarball = ''] = readdirSync(folder)
  writeFileSync(join(folder, 'package.json'), '{ "private": true }')
  // Offline: whatever the package needed and does not hold could not be fetched.
  npm(folder, 'install', '--offline', '--no-audit', '--no-fund', join(folder, tarball))
})

afterAll(() => rmSync(folder, { recursive: true, force: true }))

test('The package installs alone, and its command judges a manifest.', () => {
  expect(readdirSync(join(folder, 'node_modules')).filter((name) => !name.startsWith('.'))).toEqual(['tunegate'])
  expect(tunegate('--version')).toMatchObject({ status: 0, stdout: expect.stringMatching(/^\d+\.\d+\.\d+\n$/) })
  execFileSync('git', ['init', '--quiet', folder])
  const { status, stdout } = tunegate('check', '--format', 'json', join(root, '__tests__/fixtures/manifests/invalid-kind.yml'))
  expect(status).toBe(2)
  expect(JSON.parse(stdout)).toMatchObject({ verdict: 'error', errors: [{ code: 'outside' }] })
  writeFileSync(join(folder, 'bad.yml'), 'apiVersion: tunegate/v1\nkind: FineTuningRequest\n')
  const judged = tunegate('check', '--format', 'json', 'bad.yml')
  expect(judged.status).toBe(1)
  expect(JSON.parse(judged.stdout)).toMatchObject({ verdict: 'rejected', manifests: [{ path: 'bad.yml' }] })
})

test('Every verb of the package finds the parts that it loads.', () => {
  for (const verb of [['init'], ['policy', 'show'], ['policy', 'lock'], ['inspect', 'config', '.github/tunegate.yml']]) {
    const { stderr } = tunegate(...verb)
    expect(stderr).not.toMatch(/Cannot find|ENOENT|is not a function/)
  }
  expect(existsSync(join(folder, '.github/workflows/tunegate.yml'))).toBe(true)
})

test('The commands that the README shows work in a repository like its example.', () => {
  for (const part of ['finetune', 'train', 'data']) cpSync(join(root, 'examples', part), join(folder, part), { recursive: true })
  const tests = 'apiVersion: tunegate/v1\nkind: PolicyTest\ntests:\n  - { manifest: finetune/support-bot.yml, expect: [] }\n'
  writeFileSync(join(folder, '.github/starter.tunegate-test.yml'), tests)
  const readme = readFileSync(join(root, 'README.md'), 'utf8')
  const shown = [...readme.matchAll(/^npx tunegate ([\w /.-]+?) *(?:#|$)/gm)].map(([, verb = '']) => verb.split(' '))
  expect(shown.map(([verb]) => verb)).toEqual(['check', 'explain', 'inspect', 'inspect', 'policy'])
  const statuses = shown.map((verb) => [verb.join(' '), tunegate(...verb).status])
  // What `init` wrote has blanks that its schema refuses.
  expect(statuses).toEqual(shown.map((verb) => [verb.join(' '), verb[0] === 'check' ? 1 : 0]))
  rmSync(join(folder, 'finetune/example.yml'))
  rmSync(join(folder, 'bad.yml'))
  expect(tunegate('check').status).toBe(0)
})

test('The package holds the command line, its licences and the schemas, and nothing of the action or the sources.', () => {
  const files = readdirSync(installed, { recursive: true, encoding: 'utf8', withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(installed.length + 1))
  const allowed = /^(?:package\.json|README\.md|LICENSE|dist\/cli\.js|dist\/cli\/[\w.-]+\.js|dist\/licenses\.txt|policies\/[\w.-]+\.schema\.json)$/
  expect(files.filter((path) => !allowed.test(path))).toEqual([])
  expect(files).toEqual(expect.arrayContaining(['LICENSE', 'dist/cli.js', 'policies/manifest.schema.json']))
  expect(JSON.parse(readFileSync(join(installed, 'package.json'), 'utf8')).dependencies).toBeUndefined()
})

function npm(cwd: string, ...args: readonly string[]): void {
  execFileSync('npm', args, { cwd, stdio: 'pipe' })
}

function tunegate(...args: readonly string[]) {
  return spawnSync(join(folder, 'node_modules/.bin/tunegate'), args, { cwd: folder, encoding: 'utf8' })
}
