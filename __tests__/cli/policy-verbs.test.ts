import { readFileSync, existsSync } from 'node:fs'
import { join } from 'node:path'
import { expect, jest, test } from '@jest/globals'
import { Ajv2020 } from 'ajv/dist/2020.js'
import schema from '../../policies/policy-show.schema.json' with { type: 'json' }
import { policy } from '../support/scene.ts'
import { folder, repository } from '../worktree/repository.ts'
import { runCli } from './run-cli.ts'

// Each verb runs git many times.
jest.setTimeout(60_000)

const extending = policy.replace('extends: [tunegate:recommended]', 'extends: [tunegate:recommended, ./base.yml]')
const extended =
  'apiVersion: tunegate/v1\nkind: Policy\nextends: []\nrules: { peft/max-rank: { severity: error, max: 8 } }\n'
const files = { '.github/tunegate.yml': extending, '.github/base.yml': extended }

test('The policy of the base is shown with what each value comes from.', async () => {
  using here = repository(files)
  here.put({ '.github/base.yml': extended.replace('max: 8', 'max: 4') })
  const atBase = await runCli(['policy', 'show'], { cwd: here.path })
  expect(atBase).toMatchObject({ code: 0, stderr: '' })
  expect(atBase.stdout).toMatch(/max: 8 # \.github\/base\.yml/)
  const named = await runCli(['policy', 'show', '--policy', '.github/tunegate.yml'], { cwd: here.path })
  expect(named.stdout).toMatch(/max: 4 # \.github\/base\.yml/)
  expect(named.stderr).toContain('the gate takes the one on the base branch')
})

test('What is shown is a policy that says the same.', async () => {
  using here = repository(files)
  const { stdout } = await runCli(['policy', 'show'], { cwd: here.path })
  here.put({ 'shown.yml': stdout })
  const digest = async (...args: string[]): Promise<unknown> => {
    const shown: { readonly policy: { readonly sha256: unknown } } = JSON.parse(
      (await runCli(['policy', 'show', '--format', 'json', ...args], { cwd: here.path })).stdout,
    )
    return shown.policy.sha256
  }
  expect(await digest('--policy', 'shown.yml')).toEqual(await digest())
})

test('As JSON it keeps to its schema.', async () => {
  const validate = new Ajv2020({ strict: true, strictTypes: false, strictRequired: false }).compile(schema)
  using here = repository(files)
  for (const args of [[], ['--policy', '.github/tunegate.yml']]) {
    const { code, stdout } = await runCli(['policy', 'show', '--format', 'json', ...args], { cwd: here.path })
    expect({ code, errors: validate(JSON.parse(stdout)) ? [] : validate.errors }).toEqual({ code: 0, errors: [] })
  }
})

test('Without a policy the preset is shown, and that is said.', async () => {
  using here = folder()
  const { code, stdout, stderr } = await runCli(['policy', 'show'], { cwd: here.path })
  expect(code).toBe(0)
  expect(stdout).toContain('tunegate:recommended')
  expect(stderr).toContain('note: No policy was named')
})

test('A policy that is invalid is told with places.', async () => {
  using here = repository({ '.github/tunegate.yml': `${policy}ruels: {}\n` })
  const { code, stdout, stderr } = await runCli(['policy', 'show'], { cwd: here.path })
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
  expect(stderr).toMatch(/^\.github\/tunegate\.yml:8:1: error: /m)
})

test('The lock is written, found up to date, and found out of date once something changes.', async () => {
  using here = repository(files)
  const run = (...args: string[]) => runCli(['policy', 'lock', ...args], { cwd: here.path })
  const lock = join(here.path, '.github', 'tunegate.lock')
  expect(await run('--check')).toMatchObject({ code: 1, stdout: expect.stringContaining('out of date') })
  expect(existsSync(lock)).toBe(false)
  expect(await run()).toMatchObject({
    code: 0,
    stdout: expect.stringMatching(/^Wrote \.github\/tunegate\.lock\.\n {2}\+ .*\.github\/base\.yml/),
  })
  expect(readFileSync(lock, 'utf8')).toContain('.github/base.yml')
  expect(await run('--check')).toMatchObject({ code: 0, stdout: '.github/tunegate.lock is up to date.\n' })
  here.put({ '.github/base.yml': extended.replace('max: 8', 'max: 4') })
  expect(await run('--check')).toMatchObject({ code: 1, stdout: expect.stringMatching(/ {2}- .*\n {2}\+ /) })
  expect(await runCli(['check', '--policy', '.github/tunegate.yml', '.'], { cwd: here.path })).toMatchObject({
    code: 2,
  })
  expect(await run()).toMatchObject({ code: 0 })
  expect(await run('--check')).toMatchObject({ code: 0 })
})

test('A lock is not written through a link, nor for a policy that is not there.', async () => {
  using here = repository(files)
  here.put({ '.github/tunegate.lock': { link: '../victim' }, victim: 'mine' })
  expect(await runCli(['policy', 'lock'], { cwd: here.path })).toMatchObject({
    code: 2,
    stderr: expect.stringContaining('symlink'),
  })
  expect(readFileSync(join(here.path, 'victim'), 'utf8')).toBe('mine')
  const none = await runCli(['policy', 'lock', '--policy', 'none.yml'], { cwd: here.path })
  expect(none).toMatchObject({ code: 2, stdout: '', stderr: expect.stringContaining('none.yml') })
})

test('What another repository says is asked for with a token, which is said where there is none.', async () => {
  using here = repository({
    '.github/tunegate.yml': policy.replace(
      '[tunegate:recommended]',
      `["github:acme/policies//base.yml@${'1'.repeat(40)}"]`,
    ),
  })
  const { code, stderr } = await runCli(['check'], { cwd: here.path })
  expect(code).toBe(2)
  expect(stderr).toBe('')
  const shown = await runCli(['policy', 'show'], { cwd: here.path })
  expect(shown.stderr).toContain('acme/policies')
  expect(shown.stderr).toContain('GH_TOKEN')
})
