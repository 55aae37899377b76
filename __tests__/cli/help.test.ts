import { expect, jest, test } from '@jest/globals'
import { verbs } from '../../src/cli/verbs/index.ts'
import { repository } from '../worktree/repository.ts'
import { runCli } from './run-cli.ts'

// Every verb is loaded.
jest.setTimeout(60_000)

test.each(verbs.map(({ name }) => [name]))('`help %s` is the help of that verb, however it is asked for.', async (name) => {
  const words = name.split(' ')
  const expected = await runCli([...words, '--help'])
  expect(expected.stdout).toContain('Exit codes:')
  expect(await runCli(['help', ...words])).toEqual(expected)
  const [first = '', ...rest] = words
  if (rest.length > 0) expect(await runCli([first, 'help', ...rest])).toEqual(expected)
})

test.each([[['policy', 'help']], [['help', 'policy']]])('%j lists the verbs of the group.', async (args) => {
  expect(await runCli(args)).toEqual(await runCli(['policy', '--help']))
})

test.each([
  [['help', 'polcy'], /^error: unknown command 'polcy'\n\(Did you mean policy\?\)/],
  [['help', 'policy', 'shwo'], /^error: unknown command 'shwo'\n\(Did you mean show\?\)/],
  [['policy', 'help', 'shwo'], /^error: unknown command 'shwo'\n\(Did you mean show\?\)/],
  [['polcy', '--help'], /^error: unknown command 'polcy'/],
  [['policy', 'shwo', '-h'], /^error: unknown command 'shwo'/],
  [['help', 'nothing-like-it'], /^error: unknown command 'nothing-like-it'/],
])('Help about no verb is wrong usage: %j.', async (args, message) => {
  const { code, stdout, stderr } = await runCli(args)
  expect({ code, stdout }).toEqual({ code: 64, stdout: '' })
  expect(stderr).toMatch(message)
})

test.each([
  [['check', '--policy=']],
  [['check', '--base', '']],
  [['check', '--output', '']],
  [['check', '']],
  [['explain', '']],
  [['explain', 'x', '--rule=']],
  [['policy', 'show', '--base=']],
  [['policy', 'lock', '--policy=']],
  [['policy', 'test', '--junit=']],
  [['init', '--from=']],
  [['inspect', 'config', '']],
])('What is empty is wrong usage, for it was meant to be something: %j.', async (args) => {
  const { code, stdout, stderr } = await runCli(args)
  expect({ code, stdout }).toEqual({ code: 64, stdout: '' })
  expect(stderr).toMatch(/^error: .*empty/)
})

test.each(verbs.map(({ name }) => [name]))('The help of %s keeps to the width of the terminal.', async (name) => {
  const { stdout } = await runCli([...name.split(' '), '--help'], { columns: 80 })
  expect(stdout.split('\n').filter((line) => line.length > 80)).toEqual([])
})

test.each(verbs.map(({ name, load }) => [name, load] as const))('%s is explained in the same style as the others.', async (_, load) => {
  const { verb } = await load()
  const phrases = [
    ...[...verb.arguments, ...verb.options].map(({ description }) => description),
    ...Object.values(verb.exits),
    ...verb.examples.map(({ does }) => does),
  ]
  for (const phrase of phrases) expect(phrase).toMatch(/^(?:[a-z]|GitHub)[^]*[^.]$/)
})

test('What inspect config and explain say keeps to the width of the terminal.', async () => {
  const config = `base_model: ${'a'.repeat(20)}/b\nadapter: lora\nlora_r: 8\ntrust_remote_code: true\nsave_safetensors: false\n`
  using here = repository({ 'a.yaml': config })
  here.put({ 'finetune/x.yml': 'apiVersion: tunegate/v1\nkind: FineTuningRequest\n' })
  for (const args of [['inspect', 'config', 'a.yaml'], ['explain', 'finetune/x.yml']]) {
    const { stdout } = await runCli(args, { cwd: here.path, columns: 70 })
    expect(stdout).not.toBe('')
    // An address cannot be broken.
    expect(stdout.split('\n').filter((line) => line.length > 70 && line.trim().includes(' '))).toEqual([])
    const piped = await runCli(args, { cwd: here.path })
    expect(piped.stdout.split('\n').some((line) => line.length > 80)).toBe(true)
  }
})
