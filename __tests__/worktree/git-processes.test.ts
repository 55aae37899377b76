import { expect, test } from '@jest/globals'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { checkWorkTree } from '../../src/worktree/index.ts'
import { environment, repository } from './repository.ts'

/** How many git processes a check of a folder of so many manifests starts, and what it judged. */
async function checkOf(count: number, attributes: string) {
  const text = readFileSync('__tests__/fixtures/manifests/valid-request.yml', 'utf8')
  const names = Array.from({ length: count }, (_, index) => `finetune/${index}.finetune.yml`)
  const manifests = Object.fromEntries(names.map((name, index) => [name, text.replaceAll('\n', index === 0 ? '\r\n' : '\n')]))
  using here = repository({ '.gitattributes': attributes, ...manifests })
  const folder = mkdtempSync(join(tmpdir(), 'tunegate-trace-'))
  try {
    const trace = join(folder, 'trace')
    const checked = await checkWorkTree({
      cwd: here.path,
      env: { ...environment, GIT_TRACE: trace },
      paths: ['finetune'],
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
