import { expect, test } from '@jest/globals'
import { run, type RunOutcome } from '../../src/gate/index.ts'
import { pullRequestEvent, type CheckRun, type FaultKind, type RequestSummary } from '../support/github/index.ts'
import { approve, approved, outcome, refused, stage, type Stage } from './stage.ts'

const waits = 'action_required: Awaiting approval: 0 of 1 seat filled'
const passes = 'success: Approved: 1 of 1 seat filled'

/** The gate in this process, so that it need not wait as long for its retries as the action does. */
async function judge(here: Stage, kind?: FaultKind): Promise<RunOutcome> {
  const { github } = here
  const event = pullRequestEvent(github, here.pull, 'opened')
  return run({
    token: here.token(),
    membersToken: undefined,
    policyToken: undefined,
    policy: '.github/tunegate.yml',
    checkName: 'tunegate',
    pulls: [],
    dryRun: false,
    failOn: 'rejected',
    event,
    repository: { owner: 'acme', name: 'models' },
    apiUrl: github.apiUrl,
    graphqlUrl: github.graphqlUrl,
    version: '0.0.0',
    now: () => new Date(),
    // Ample for an answer of a busy machine, unless none is to come.
    limits: { retries: 2, firstPause: 1, longestWait: 5000, timeout: kind === 'timeout' ? 1500 : 10_000 },
  })
}

/** Verdicts, or why there is none, and why the check run was not written. */
function told(result: RunOutcome): readonly string[] {
  if (result.state === 'refused') return [`refused: ${result.error.code}`]
  return result.heads.flatMap(({ judged, failure, unwritten }) => [
    ...judged.map(({ judgement }) => judgement.verdict),
    ...(failure ? [`failure: ${failure.code}`] : []),
    ...(unwritten ? [`unwritten: ${unwritten.code}`] : []),
  ])
}

/** Whatever happens, no check run is left half-written. */
function written(here: Stage): readonly string[] {
  const elsewhere = ({ status, headSha }: CheckRun) => status !== 'completed' || headSha !== here.pull.head
  expect(here.repository.state.checkRuns.filter(elsewhere)).toEqual([])
  return here.checks()
}

const reads = ({ operation }: RequestSummary) => operation !== undefined
const writes = ({ operation, method }: RequestSummary) => operation === undefined && method !== 'GET'

// First, so that the others run while it waits.
test.concurrent('the bundled action: some faults once, then reads and writes that fail for ever', async () => {
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

const limits: readonly FaultKind[] = ['429', '403-secondary', '403-primary']
const passing: readonly FaultKind[] = [...limits, '500', '502', 'reset', 'timeout', 'malformed', 'empty', 'truncated']
const requests = [1, 2, 3, 4]
const scenes = [
  { name: 'an approved pull request', signed: true, verdict: 'approved', check: passes },
  { name: 'one that awaits approval', signed: false, verdict: 'awaiting-approval', check: waits },
]

test.concurrent.each(scenes.flatMap((scene) => passing.map((kind) => ({ ...scene, kind }))))(
  '$name: $kind once, at each request in turn, is survived',
  async ({ signed, verdict, check, kind }) => {
    const runs = requests.map(async (at) => {
      await using here = await stage()
      if (signed) approve(here.pull)
      here.github.faults.push({ at, kind })
      const result = await judge(here, kind)
      // What was written although its answer was lost is written again.
      return { at, told: told(result), written: [...new Set(written(here))], requests: here.github.requests.length }
    })
    const survived = { told: [verdict], written: [check], requests: 5 }
    expect(await Promise.all(runs)).toEqual(requests.map((at) => ({ at, ...survived })))
  },
)

test.concurrent.each(scenes)('$name: a GraphQL answer with errors, at any read, is an error', async ({ signed }) => {
  for (const at of [1, 2, 3]) {
    await using here = await stage()
    if (signed) approve(here.pull)
    here.github.faults.push({ at, kind: 'graphql-errors' })
    expect([told(await judge(here)), written(here)]).toEqual([
      ['failure: graphql-errors'],
      [expect.stringMatching(/^failure: Error: GitHub answered the GraphQL query Evaluate with errors/)],
    ])
  }
})

const lost: readonly FaultKind[] = ['502', 'reset', 'truncated', 'empty', 'timeout']

test.concurrent.each(lost)('a check run whose answer is lost by %s stays complete', async (kind) => {
  await using here = await stage()
  approve(here.pull)
  here.github.faults.push({ at: 4, kind, served: true })
  expect(told(await judge(here, kind))).toEqual(['approved'])
  expect(new Set(written(here))).toEqual(new Set([passes]))
})

const cut: readonly FaultKind[] = ['malformed', 'truncated']
const permanent: readonly FaultKind[] = [...cut, '500', '429', '403-secondary', 'reset', 'empty', 'timeout']

const unreadable = [...permanent, 'graphql-errors'] as const

test.concurrent.each(unreadable)('%s for ever: reads fail a check run that passed before', async (kind) => {
  await using here = await stage()
  approve(here.pull)
  await judge(here)
  expect(written(here)).toEqual([passes])
  const before = here.check().id
  here.github.faults.push({ at: reads, kind })
  const codes = /^failure: (?:unavailable|rate-limited|malformed-answer|graphql-errors)$/
  expect(told(await judge(here, kind))).toEqual([expect.stringMatching(codes)])
  expect(written(here)).toEqual([expect.stringMatching(/^failure: Error: GitHub/)])
  expect(here.check().id).toBe(before)
})

test.concurrent.each(permanent)('%s for ever, at the writing: no success, and it is told', async (kind) => {
  await using here = await stage()
  approve(here.pull)
  here.github.faults.push({ at: writes, kind })
  expect(told(await judge(here, kind))).toEqual(['approved', expect.stringMatching(/^unwritten: /)])
  // Where only the answer is lost GitHub holds what was decided; it is decided.
  expect(new Set(written(here))).toEqual(new Set(cut.includes(kind) ? [passes] : []))
})

test.concurrent('everything fails for ever: it ends', async () => {
  await using here = await stage()
  here.github.faults.push({ at: () => true, kind: 'reset' })
  expect(told(await judge(here))).toEqual(['failure: unavailable', 'unwritten: unavailable'])
})

test.concurrent('what moves while it is judged is judged again, and what never rests is an error', async () => {
  await using here = await stage()
  const review = approve(here.pull)
  const { github, pull } = here
  const last = ({ body }: RequestSummary) => JSON.stringify(body).includes('axolotl.yaml')
  github.before(last, () => pull.dismiss(review, 'frank'))
  expect([told(await judge(here)), written(here)]).toEqual([['awaiting-approval'], [waits]])
  github.before(last, () => pull.comment('frank', 'Again?'), { always: true })
  approve(pull)
  expect(told(await judge(here))).toEqual(['failure: inconsistent'])
  expect(written(here)).toEqual([expect.stringMatching(/^failure: Error: The pull request kept changing/)])
})
