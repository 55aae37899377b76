import { setTimeout } from 'node:timers/promises'
import { createClient, GitHubError, targetOf, type Client, type Target } from '../github/index.ts'
import type { JudgementError } from '../record/index.ts'
import type { Access } from './access.ts'
import { headsOf, type Head } from './head.ts'
import type { RunInputs } from './inputs.ts'
import type { HeadOutcome } from './outcome.ts'
import { readPull } from './read-pull.ts'

/** Milliseconds in which a request is on its way; a fraction of any answer's. */
const sendingTime = 8

/** What a run of the gate came to: one outcome for each head that the event asks about. */
export type RunOutcome =
  | { readonly state: 'judged'; readonly heads: readonly HeadOutcome[] }
  /** Nothing could be judged, and no head is known to say it on. */
  | { readonly state: 'refused'; readonly error: JudgementError }

/**
 * Judges whatever the event asks about and writes the check runs. Never throws for what GitHub answers: whatever could
 * not be read is an outcome.
 */
export async function run(inputs: RunInputs): Promise<RunOutcome> {
  const target = targetOf(inputs.event.name, inputs.event.payload, inputs.pulls)
  if (target.kind === 'unsupported') {
    return { state: 'refused', error: { code: 'event-unsupported', message: target.message, fix: target.fix } }
  }
  const access = accessOf(inputs)
  // The first answer is on its way while the code that judges it is loaded; loading blocks, so sending comes first.
  const first = onlyPull(target) === undefined ? undefined : readPull(access, onlyPull(target) ?? 0)
  first?.catch(() => undefined)
  await setTimeout(sendingTime)
  const { settleFailure, settleHead } = await import('./settle-head.ts')
  let heads: Head[]
  try {
    heads = await headsOf(access.client, target)
  } catch (error) {
    if (!(error instanceof GitHubError)) throw error
    const failure = { code: error.code, message: error.message, fix: error.fix }
    const sha = target.kind === 'merge-group' || target.kind === 'head' ? target.sha : undefined
    if (sha === undefined) return { state: 'refused', error: failure }
    const head = { numbers: [], sha, mergeGroup: target.kind === 'merge-group' }
    return { state: 'judged', heads: [await settleFailure(access, inputs, head, error)] }
  }
  const outcomes: HeadOutcome[] = []
  for (const head of heads) {
    const settled = outcomes.some((outcome) => head.numbers.every((number) => outcome.numbers.includes(number)))
    if (!settled) outcomes.push(await settleHead(access, inputs, head, first))
  }
  return { state: 'judged', heads: outcomes }
}

function onlyPull(target: Target): number | undefined {
  return target.kind === 'pulls' && target.numbers.length === 1 ? target.numbers[0] : undefined
}

function accessOf(inputs: RunInputs): Access {
  const client = clientOf(inputs, inputs.token)
  const members = inputs.membersToken === undefined ? client : clientOf(inputs, inputs.membersToken)
  const elsewhere: Access['elsewhere'] = (repository) => clientOf({ ...inputs, repository }, inputs.policyToken ?? inputs.token)
  return { client, members, elsewhere, policy: inputs.policy, check: inputs.checkName, now: inputs.now }
}

function clientOf(inputs: RunInputs, token: string): Client {
  const { apiUrl, graphqlUrl, repository, fetch, limits } = inputs
  const sending = { ...(fetch ? { fetch } : {}), ...(limits ? { limits } : {}) }
  return createClient({ token, apiUrl, graphqlUrl, repository, ...sending })
}
