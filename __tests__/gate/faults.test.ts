import { expect, test } from '@jest/globals'
import { run, type RunOutcome } from '../../src/gate/index.ts'
import { pullRequestEvent, type FaultKind, type RequestSummary } from '../support/github/index.ts'
import { passes, reads, writes, written } from './fault-scenes.ts'
import { approve, stage, type Stage } from './stage.ts'

const waits = 'action_required: Awaiting approval: 0 of 1 seat filled'

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

const limits: readonly FaultKind[] = ['429', '403-secondary', '403-primary']
const passing: readonly FaultKind[] = [...limits, '500', '502', 'reset', 'timeout', 'malformed', 'empty', 'truncated']
const requests = [1, 2, 3, 4]
const scenes = [
  { name: 'an approved pull request', signed: true, verdict: 'approved', check: passes },
  { name: 'one that awaits approval', signed: false, verdict: 'awaiting-approval', check: waits },
]

/** Runs a scene for each of several things at once, and gives what came of each. Most of a scene is waiting. */
async function each<Case, Result>(cases: readonly Case[], scene: (one: Case) => Promise<Result>) {
  return Promise.all(cases.map(async (one) => ({ of: one, came: await scene(one) })))
}

/** What should have come of each. */
function all<Case>(cases: readonly Case[], expected: (one: Case) => unknown) {
  return cases.map((one) => ({ of: one, came: expected(one) }))
}

// One kind at a time: a busy machine must not be taken for an answer that never comes.
test.each(scenes.flatMap((scene) => passing.map((kind) => ({ ...scene, kind }))))(
  '$name: $kind once, at each request in turn, is survived.',
  async ({ signed, verdict, check, kind }) => {
    const came = await each(requests, async (at) => {
      await using here = await stage()
      if (signed) approve(here.pull)
      here.github.faults.push({ at, kind })
      const result = await judge(here, kind)
      // What was written although its answer was lost is written again.
      return { told: told(result), written: [...new Set(written(here))], requests: here.github.requests.length }
    })
    expect(came).toEqual(all(requests, () => ({ told: [verdict], written: [check], requests: 5 })))
  },
)

test.each(scenes)('$name: a GraphQL answer with errors, at any read, is an error.', async ({ signed }) => {
  const places = [1, 2, 3]
  const came = await each(places, async (at) => {
    await using here = await stage()
    if (signed) approve(here.pull)
    here.github.faults.push({ at, kind: 'graphql-errors' })
    return [told(await judge(here)), written(here)]
  })
  const failed = expect.stringMatching(/^failure: Error: GitHub answered the GraphQL query Evaluate with errors/)
  expect(came).toEqual(all(places, () => [['failure: graphql-errors'], [failed]]))
})

const lost: readonly FaultKind[] = ['502', 'reset', 'truncated', 'empty', 'timeout']

test('A check run whose answer is lost stays complete.', async () => {
  const came = await each(lost, async (kind) => {
    await using here = await stage()
    approve(here.pull)
    here.github.faults.push({ at: 4, kind, served: true })
    return { told: told(await judge(here, kind)), written: [...new Set(written(here))] }
  })
  expect(came).toEqual(all(lost, () => ({ told: ['approved'], written: [passes] })))
})

const cut: readonly FaultKind[] = ['malformed', 'truncated']
const permanent: readonly FaultKind[] = [...cut, '500', '429', '403-secondary', 'reset', 'empty', 'timeout']

const unreadable = [...permanent, 'graphql-errors'] as const

test('Reads that fail for ever fail a check run that passed before.', async () => {
  const came = await each(unreadable, async (kind) => {
    await using here = await stage()
    approve(here.pull)
    await judge(here)
    const before = { written: written(here), id: here.check().id }
    here.github.faults.push({ at: reads, kind })
    const after = { told: told(await judge(here, kind)), written: written(here) }
    return { before: before.written, ...after, same: here.check().id === before.id }
  })
  const code = expect.stringMatching(/^failure: (?:unavailable|rate-limited|malformed-answer|graphql-errors)$/)
  const failed = expect.stringMatching(/^failure: Error: GitHub/)
  expect(came).toEqual(all(unreadable, () => ({ before: [passes], told: [code], written: [failed], same: true })))
})

test('Writes that fail for ever are no success, and it is told.', async () => {
  const came = await each(permanent, async (kind) => {
    await using here = await stage()
    approve(here.pull)
    here.github.faults.push({ at: writes, kind })
    return { told: told(await judge(here, kind)), written: [...new Set(written(here))] }
  })
  const unwritten = expect.stringMatching(/^unwritten: /)
  // Where only the answer is lost GitHub holds what was decided; it is decided.
  const held = (kind: FaultKind) => (cut.includes(kind) ? [passes] : [])
  expect(came).toEqual(all(permanent, (kind) => ({ told: ['approved', unwritten], written: held(kind) })))
})

test('Where everything fails for ever, it ends.', async () => {
  await using here = await stage()
  here.github.faults.push({ at: () => true, kind: 'reset' })
  expect(told(await judge(here))).toEqual(['failure: unavailable', 'unwritten: unavailable'])
})

test('What moves while it is judged is judged again, and what never rests is an error.', async () => {
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
