import { expect, test } from '@jest/globals'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { checkWorkTree } from '../../src/worktree/index.ts'
import { environment, repository } from './repository.ts'

/** How many git processes a check of so many manifests starts, and what it judged. `moves`: they were moved there. */
async function checkOf(count: number, attributes: string, moves = false) {
  const text = readFileSync('__tests__/fixtures/manifests/valid-request.yml', 'utf8')
  const names = Array.from({ length: count }, (_, index) => `finetune/${index}.finetune.yml`)
  const manifests = Object.fromEntries(names.map((name, index) => [name, text.replaceAll('\n', index === 0 ? '\r\n' : '\n')]))
  using here = repository({ '.gitattributes': attributes, ...manifests })
  if (moves) {
    const rewritten = JSON.stringify({ kind: 'FineTuningRequest', metadata: { name: 'moved' } })
    const moved = names.flatMap((name) => [[name, null], [`finetune/moved/${name.replace(/^.*\//, '')}`, rewritten]])
    here.put(Object.fromEntries(moved))
  }
  const folder = mkdtempSync(join(tmpdir(), 'tunegate-trace-'))
  try {
    const trace = join(folder, 'trace')
    const checked = await checkWorkTree({
      cwd: here.path,
      env: { ...environment, GIT_TRACE: trace },
      paths: [moves ? 'finetune/moved' : 'finetune'],
      base: 'HEAD',
      policy: undefined,
      now: new Date('2026-11-23T12:00:00Z'),
    })
    if (checked.state === 'failed') throw new Error(checked.error.message)
    const processes = readFileSync(trace, 'utf8').split('trace: built-in: git ').length - 1
    const [first, second] = checked.value.report.manifests.map(({ sha256 }) => sha256)
    return { processes, judged: checked.value.report.manifests.length, alike: first === second }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

test.each(['', '* text=auto\n'])('Git is started as often for 90 manifests as for 2, with the attributes %j.', async (attributes) => {
  const [few, many] = [await checkOf(2, attributes), await checkOf(90, attributes)]
  expect(few.processes).toBeGreaterThan(0)
  expect(many).toEqual({ ...few, judged: 90 })
  // One of them has other line endings on disk: where git takes these away, it is stored like the others.
  expect(few.alike).toBe(attributes !== '')
})

test('Git is started as often where 90 manifests were moved and rewritten as for 2.', async () => {
  const [few, many] = [await checkOf(2, '', true), await checkOf(90, '', true)]
  expect(many).toEqual({ ...few, judged: 90 })
})
