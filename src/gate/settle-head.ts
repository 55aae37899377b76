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
  let settled: JudgedHead
  try {
    settled = await judgeHead(access, head, inputs.version, first)
  } catch (error) {
    if (error instanceof GitHubError && error.code === 'nothing-to-judge') return passedOver(head, error.message)
    const pull = await first?.catch(() => undefined)
    const sha = head.sha ?? pull?.head.oid ?? (await listedHead(access, head, error))
    return settleFailure(access, inputs, { ...head, sha }, error, sha === pull?.head.oid ? pull?.checkRuns : undefined)
  }
  const { sha, judged, checkRuns } = settled
  const numbers = judged.map(({ judgement }) => judgement.pull.number)
  const written = await write(access, inputs, judgedRun(inputs, sha, judged), checkRuns)
  return { sha, numbers, judged, failure: undefined, ...written }
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
  const check = {
    name: inputs.checkName,
    head: head.sha,
    conclusion: 'failure' as const,
    externalId: '',
    completedAt: inputs.now().toISOString(),
    ...failureOutput(failure),
  }
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

/** What is not to be judged (closed, or into a branch that is not governed) keeps the check run that it has. */
function passedOver({ numbers, sha }: Head, why: string): HeadOutcome {
  return { sha, numbers, judged: [], passedOver: why, failure: undefined, checkRunId: undefined, unwritten: undefined }
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
      'token: start tunegate from `workflow_run`, as examples/workflows/strong does.',
  }
}

function failureOf(error: unknown): JudgementError {
  if (error instanceof GitHubError) return { code: error.code, message: error.message, fix: error.fix }
  const message = error instanceof Error ? error.message : String(error)
  return { code: 'unexpected', message: `tunegate failed: ${message}`, fix: 'Report this as a defect.' }
}
