import { spawn, spawnSync } from 'node:child_process'
import { closeSync, existsSync, openSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { expect, test } from '@jest/globals'
import about from '../../package.json' with { type: 'json' }
import { manifest, policy } from '../support/scene.ts'
import { environment, repository } from '../worktree/repository.ts'

const root = resolve(import.meta.dirname, '../..')
const bundle = resolve(root, 'dist/cli.js')
/** What users run; the source where it was not built yet. */
const entry = existsSync(bundle) ? bundle : resolve(root, 'src/cli.ts')

function run(args: readonly string[], cwd: string, env: Readonly<Record<string, string>> = {}) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [entry, ...args], {
    cwd,
    env: { ...environment, ...env },
    encoding: 'utf8',
  })
  return { status, stdout, stderr }
}

test('The program runs as a process: version, help, wrong usage, and a check with its exit code.', () => {
  using here = repository({ '.github/tunegate.yml': policy })
  here.put({ 'finetune/x.yml': manifest({ digest: 'a'.repeat(64) }) })
  expect(run(['--version'], here.path)).toEqual({ status: 0, stdout: `${about.version}\n`, stderr: '' })
  expect(run(['--help'], here.path)).toMatchObject({ status: 0, stderr: '' })
  expect(run(['chekc'], here.path)).toMatchObject({ status: 64, stdout: '' })
  const checked = run(['check'], here.path)
  expect(checked).toMatchObject({ status: 1, stderr: '' })
  expect(checked.stdout).toContain('✖ Rejected')
  expect(checked.stdout).not.toContain('\u001B')
  expect(run(['check'], here.path, { FORCE_COLOR: '1' }).stdout).toContain('\u001B[')
})

test('A reader that goes away early is no mistake.', async () => {
  using here = repository({ '.github/tunegate.yml': policy })
  here.put(
    Object.fromEntries(Array.from({ length: 300 }, (_, index) => [`finetune/${index}.yml`, `kind: x${index}\n`])),
  )
  const child = spawn(process.execPath, [entry, 'check', '--format', 'json'], {
    cwd: here.path,
    env: environment,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let stderr = ''
  child.stderr.on('data', (chunk: Buffer) => (stderr += chunk.toString()))
  child.stdout.once('data', () => child.stdout.destroy())
  await new Promise((settle) => child.once('close', settle))
  expect(stderr).toBe('')
})

test('Output that cannot be written ends with 2 and one line.', () => {
  using here = repository({ '.github/tunegate.yml': policy })
  for (const args of [['--version'], ['--help'], ['check'], ['check', '--format', 'json']]) {
    const full = openSync('/dev/full', 'w')
    const { status, stderr } = spawnSync(process.execPath, [entry, ...args], {
      cwd: here.path,
      env: environment,
      encoding: 'utf8',
      stdio: ['ignore', full, 'pipe'],
    })
    closeSync(full)
    expect({ args, status, stderr }).toEqual({
      args,
      status: 2,
      stderr: expect.stringMatching(/^error: The output cannot be written: ENOSPC[^\n]*\n$/),
    })
  }
})

test('A folder that is gone is told in a line, and matters only to who asks for it.', () => {
  using here = repository({})
  const gone = join(here.path, 'gone')
  const inside = (args: string): { readonly status: number | null; readonly stderr: string } =>
    spawnSync('sh', ['-c', `mkdir "$1" && cd "$1" && rmdir "$1" && exec "$2" "$3" ${args}`, 'sh', gone, process.execPath, entry], {
      env: environment,
      encoding: 'utf8',
    })
  expect(inside('--version')).toMatchObject({ status: 0, stderr: '' })
  const checked = inside('check')
  expect(checked.status).toBe(2)
  expect(checked.stderr).toMatch(/^error: tunegate failed: ENOENT[^\n]*\nfix: [^\n]*\n$/)
})
