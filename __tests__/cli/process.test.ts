import { spawn, spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
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
