import { expect, test } from '@jest/globals'
import type { FaultKind, RequestSummary } from '../support/github/index.ts'
import { passes, reads, writes, written } from './fault-scenes.ts'
import { approve, approved, outcome, refused, stage } from './stage.ts'

test('The bundled action: some faults once, then reads and writes that fail for ever.', async () => {
  const faulty = async (at: number | ((request: RequestSummary) => boolean), kind: FaultKind) => {
    await using here = await stage()
    approve(here.pull)
    here.github.faults.push({ at, kind })
    const result = await here.run()
    return [outcome(result), written(here), result.milliseconds < 60_000, result.said('error')]
  }
  const [first, second, third, fourth] = await Promise.all([
    faulty(1, 'reset'),
    faulty(3, '403-secondary'),
    faulty(reads, '502'),
    faulty(writes, '500'),
  ])
  expect([first, second]).toEqual([[approved, [passes], true, []], [approved, [passes], true, []]])
  expect(third).toEqual([refused, [expect.stringMatching(/^failure: /)], true, [expect.stringContaining('502')]])
  const unwritten = expect.stringContaining('answered 500 for the new check run')
  expect(fourth).toEqual([['approved', 'success', 1], [], true, [unwritten]])
})
