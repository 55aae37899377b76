import { expect, test } from '@jest/globals'
import about from '../../package.json' with { type: 'json' }
import { takesColours } from '../../src/cli/process-io.ts'
import { verbs } from '../../src/cli/verbs/index.ts'
import { runCli } from './run-cli.ts'

test('Help lists every verb, and nested ones under their group.', async () => {
  const { code, stdout } = await runCli(['--help'])
  expect(code).toBe(0)
  for (const { name } of verbs) expect(stdout).toContain(`  ${name.split(' ')[0]}`)
  const nested = await runCli(['policy', '--help'])
  expect(nested.code).toBe(0)
  for (const name of ['show', 'lock', 'test']) expect(nested.stdout).toMatch(new RegExp(`^  ${name} `, 'm'))
})

test.each(verbs.map(({ name }) => [name]))('The help of %s has examples and exit codes.', async (name) => {
  const { code, stdout, stderr } = await runCli([...name.split(' '), '--help'])
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
  expect(stdout).toMatch(new RegExp(`^Usage: tunegate ${name}`))
  expect(stdout).toMatch(/Examples:\n {2}\$ tunegate /)
  expect(stdout).toMatch(/Exit codes:\n(.*\n)* +64 {2}wrong usage/)
  expect(await runCli(['help', ...name.split(' ')])).toMatchObject({ code: 0 })
})

test('The version is that of the package.', async () => {
  expect(await runCli(['--version'])).toEqual({ code: 0, stdout: `${about.version}\n`, stderr: '' })
})

test('Without a verb, the help says which there are, and the exit code that one was missing.', async () => {
  const { code, stdout, stderr } = await runCli([])
  expect(code).toBe(64)
  expect(stdout + stderr).toContain('check')
  expect(await runCli(['policy'])).toMatchObject({ code: 64 })
})

test.each([
  ['a mistyped verb', ['chekc'], /unknown command 'chekc'(.*\n)*.*Did you mean check/],
  ['a mistyped nested verb', ['policy', 'shwo'], /unknown command 'shwo'(.*\n)*.*Did you mean show/],
  ['a mistyped option', ['check', '--fromat', 'json'], /unknown option '--fromat'(.*\n)*.*Did you mean --format/],
  [
    'a mistyped option of a nested verb',
    ['policy', 'lock', '--chek'],
    /unknown option '--chek'(.*\n)*.*Did you mean --check/,
  ],
  ['an unknown format', ['check', '--format', 'xml'], /argument 'xml' is invalid.*text, json, sarif, junit, github/],
  ['an option without its value', ['check', '--base'], /argument missing/],
  ['an argument too many', ['policy', 'show', 'all'], /too many arguments/],
])('Wrong usage: %s.', async (_, args, message) => {
  const { code, stdout, stderr } = await runCli(args)
  expect({ code, stdout }).toEqual({ code: 64, stdout: '' })
  expect(stderr).toMatch(message)
})

test('What was typed is shown without steering the terminal.', async () => {
  const { stderr } = await runCli(['\u001B[2Jx'])
  expect(stderr).toContain(String.raw`\u{1B}[2Jx`)
  expect(stderr).not.toContain('\u001B')
})

test('A mistake of the program is told without a stack, and with one on request.', async () => {
  const cwd = '/nonexistent/tunegate'
  const plain = await runCli(['check'], { cwd })
  expect(plain).toMatchObject({ code: 2, stdout: '' })
  expect(plain.stderr).toContain('ENOENT')
  expect(plain.stderr).not.toMatch(/^ +at /m)
  const debug = await runCli(['check'], { cwd, env: { TUNEGATE_DEBUG: '1' } })
  expect(debug.stderr).toMatch(/^Error: ENOENT/m)
})

test.each([
  [{}, true, true],
  [{}, false, false],
  [{ NO_COLOR: '1' }, true, false],
  [{ NO_COLOR: '' }, true, true],
  [{ FORCE_COLOR: '1' }, false, true],
  [{ FORCE_COLOR: '1', NO_COLOR: '1' }, false, true],
  [{ FORCE_COLOR: '0' }, true, false],
  [{ TERM: 'dumb' }, true, false],
])('Colours with %j on a terminal or not (%p): %p.', (env, isTerminal, colours) => {
  expect(takesColours(env, isTerminal)).toBe(colours)
})
