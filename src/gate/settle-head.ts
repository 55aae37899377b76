import {
  findCheckRuns,
  GitHubError,
  openPulls,
  writeCheckRun,
  type CheckRun,
  type ExistingCheckRun,
} from '../github/index.ts'
import { conclusionOf, type JudgementError } from '../record/index.ts'
import { checkOutput, externalId, failureOutput, worstFirst, type JudgedTogether } from '../report/index.ts'
import type { Access } from './access.ts'
import type { Head } from './head.ts'
import type { RunInputs } from './inputs.ts'
import { judgeHead, type JudgedHead } from './judge-head.ts'
import type { HeadOutcome } from './outcome.ts'
import type { ListedPull } from './read-pull.ts'

/**
 * Judges a head and writes its check run, unless the run is dry. A head that could not be judged gets a failing check
 * run where its commit is known, so that an older success does not stand.
 */
export async function settleHead(
  access: Access,
  inputs: RunInputs,
  head: Head,
  first?: Promise<ListedPull>,
): Promise<HeadOutcome> {
  try {
    const settled = await judgeHead(access, head, inputs.version, first)
    if (settled.state === 'passed-over') return await passedOver(access, inputs, head, settled)
    const { sha, judged, checkRuns } = settled
    const numbers = judged.map(({ judgement }) => judgement.pull.number)
    const written = await write(access, inputs, judgedRun(inputs, sha, judged), checkRuns)
    return { sha, numbers, judged, failure: undefined, ...written }
  } catch (error) {
    const pull = await first?.catch(() => undefined)
    const sha = head.sha ?? pull?.head.oid ?? (await listedHead(access, head, error))
    const known = pull && sha === pull.head.oid ? pull.checkRuns : undefined
    const outcome = await settleFailure(access, inputs, { ...head, sha }, error, known)
    // An event may be older than the head that the pull request has now, and an older success may stand on either.
    if (head.mergeGroup || !pull || sha === pull.head.oid) return outcome
    return settleFailure(access, inputs, { ...head, sha: pull.head.oid }, error, pull.checkRuns)
  }
}

/** Writes that a head could not be judged: an older success on it must not outlive a judgement that failed. */
export async function settleFailure(
  access: Access,
  inputs: RunInputs,
  head: Head,
  error: unknown,
  known?: readonly ExistingCheckRun[],
): Promise<HeadOutcome> {
  const failure = failureOf(error)
  const outcome = { sha: head.sha, numbers: head.numbers, judged: [], failure }
  if (head.sha === undefined) return { ...outcome, checkRunId: undefined, unwritten: undefined }
  const check = failedRun(inputs, head.sha, failure)
  // The failure counts most: if what is there cannot be listed either, it goes beside it.
  const found = async () => findCheckRuns(access.client, check.head, check.name).catch(() => [])
  return { ...outcome, ...(await write(access, inputs, check, known ?? (inputs.dryRun ? [] : await found()))) }
}

/** The commit of a head whose pull request could not be read: the list of open ones says less, and may be readable. */
async function listedHead(access: Access, head: Head, error: unknown): Promise<string | undefined> {
  const silent = error instanceof GitHubError && ['unavailable', 'unauthorized', 'rate-limited'].includes(error.code)
  const open = silent ? [] : await openPulls(access.client).catch(() => [])
  return open.find(({ number }) => head.numbers.includes(number))?.head
}

/**
 * What is not to be judged earns nothing; and what it earned while it was must not stand, for a pull request can be
 * opened again, or turned to another branch and back.
 */
async function passedOver(
  access: Access,
  inputs: RunInputs,
  { numbers, sha }: Head,
  { why, standing }: Extract<JudgedHead, { state: 'passed-over' }>,
): Promise<HeadOutcome> {
  const outcome = { sha, numbers, judged: [], passedOver: why, failure: undefined }
  if (!standing) return { ...outcome, checkRunId: undefined, unwritten: undefined }
  const failure = { code: 'not-judged', message: `Not judged any more: ${why}`, fix: 'It is judged again when it is open and its base is governed.' }
  return { ...outcome, ...(await write(access, inputs, failedRun(inputs, standing.sha, failure), standing.checkRuns)) }
}

function failedRun(inputs: RunInputs, head: string, failure: JudgementError): CheckRun {
  return {
    name: inputs.checkName,
    head,
    conclusion: 'failure',
    externalId: '',
    completedAt: inputs.now().toISOString(),
    ...failureOutput(failure),
  }
}

/** The worst verdict decides: a commit passes only when every pull request that has it does. */
function judgedRun(inputs: RunInputs, sha: string, judged: JudgedTogether): CheckRun {
  const [{ judgement: worst }] = worstFirst(judged)
  return {
    name: inputs.checkName,
    head: sha,
    conclusion: conclusionOf(worst.verdict),
    externalId: externalId(judged),
    completedAt: inputs.now().toISOString(),
    ...checkOutput(judged),
  }
}

async function write(
  access: Access,
  inputs: RunInputs,
  check: CheckRun,
  existing: readonly ExistingCheckRun[],
): Promise<Pick<HeadOutcome, 'checkRunId' | 'unwritten'>> {
  if (inputs.dryRun) return { checkRunId: undefined, unwritten: undefined }
  try {
    return { checkRunId: await writeCheckRun(access.client, check, existing), unwritten: undefined }
  } catch (error) {
    return { checkRunId: undefined, unwritten: unwrittenOf(failureOf(error)) }
  }
}

function unwrittenOf(failure: JudgementError): JudgementError {
  if (failure.code !== 'forbidden' && failure.code !== 'not-found') return failure
  return {
    code: 'check-run-forbidden',
    message: `The token may not write the check run (${failure.message})`,
    fix:
      'Give the job `permissions: { checks: write }`. Pull requests from forks and from Dependabot have a read-only ' +
      'token: start tunegate from `workflow_run`, as “Strong mode” in its docs/workflows.md describes.',
  }
}

function failureOf(error: unknown): JudgementError {
  if (error instanceof GitHubError) return { code: error.code, message: error.message, fix: error.fix }
  const message = error instanceof Error ? error.message : String(error)
  const fix = 'Report this at github.com/tunegate/tunegate/issues.'
  return { code: 'unexpected', message: `tunegate failed: ${message}`, fix }
}
