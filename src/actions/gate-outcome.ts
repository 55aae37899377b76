import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { info, notice, setFailed, setOutput, summary } from '@actions/core'
import type { HeadOutcome, RunInputs, RunOutcome } from '../gate/index.ts'
import type { Judged, JudgementError, Verdict } from '../record/index.ts'
import {
  failureOutput,
  jobSummary,
  outputs,
  title,
  unwrittenSummary,
  visible,
  workflowCommands,
  worstFirst,
} from '../report/index.ts'

/** Writes what a run came to: outputs, job summary, annotations of the log, and whether the job fails. */
export async function writeOutcome(outcome: RunOutcome, inputs: RunInputs, sarif: string): Promise<void> {
  if (outcome.state === 'refused') {
    writeError()
    await writeSarif(sarif, [], [outcome.error], inputs)
    return refuse([outcome.error])
  }
  const judged = outcome.heads.flatMap((head) => head.judged)
  const failures = outcome.heads.flatMap((head) => head.failure ?? [])
  const unwritten = outcome.heads.flatMap((head) => head.unwritten ?? [])
  logHeads(outcome.heads)
  await writeSarif(sarif, judged, failures, inputs)
  const [first, ...others] = judged
  if (first) await writeJudged([first, ...others], inputs, failures.length > 0)
  else if (failures.length === 0) nothingToJudge(outcome.heads)
  if (failures.length > 0 && !first) writeError()
  await refuse(failures)
  await refuse(unwritten, unwrittenSummary)
  if (first && failures.length === 0 && unwritten.length === 0) failFor([first, ...others], inputs)
  setOutput('check-run-id', outcome.heads.findLast((head) => head.checkRunId !== undefined)?.checkRunId ?? '')
}

async function writeJudged(
  judged: readonly [Judged, ...Judged[]],
  inputs: RunInputs,
  failed: boolean,
): Promise<void> {
  const facts = outputs(judged)
  const [worst] = worstFirst(judged)
  for (const one of judged) writeFileSync(recordPath(one), one.record.json)
  setOutput('verdict', failed ? 'error' : facts.verdict)
  setOutput('conclusion', failed ? 'failure' : facts.conclusion)
  setOutput('record', recordPath(worst))
  setOutput('record-digest', `sha256:${worst.record.sha256}`)
  setOutput('findings', facts.findings)
  setOutput('seats', facts.seats)
  setOutput('ignored', facts.ignored)
  setOutput('manifests', facts.manifests)
  for (const command of workflowCommands(facts.findings)) info(command)
  const dry = inputs.dryRun ? 'This was a dry run: no check run was written.\n\n' : ''
  await summary.addRaw(dry + jobSummary(judged), true).write()
}

/** For code scanning, where a path was given: everything found in every pull request that was judged. */
async function writeSarif(
  path: string,
  judged: readonly Judged[],
  failures: readonly JudgementError[],
  { version }: RunInputs,
): Promise<void> {
  if (path === '') return
  const { sarifLog } = await import('../report/index.ts')
  const judgements = judged.map(({ judgement }) => judgement)
  const findings = judgements.flatMap((judgement) => judgement.findings)
  const errors = [...judgements.flatMap((judgement) => judgement.errors), ...failures]
  const rules = new Map(judgements.flatMap((judgement) => judgement.rules).map((rule) => [rule.id, rule]))
  const anchor = judgements.flatMap(({ subjects }) => subjects)[0]?.path
  const log = sarifLog({ findings, errors, rules: [...rules.values()], version, ...(anchor ? { anchor } : {}) })
  writeFileSync(path, `${JSON.stringify(log, null, 2)}\n`)
}

/** Each pull request's record has a file of its own; the output names the worst one's. */
function recordPath({ judgement }: Judged): string {
  return join(process.env['RUNNER_TEMP'] ?? '.', `tunegate-record-${judgement.pull.number}.json`)
}

/** Messages are written without a full stop, for they stand in titles too. */
function sentence(message: string): string {
  return /[.!?]$/.test(message) ? message : `${message}.`
}

/** Nothing was judged, and the outputs say so by saying nothing: a later step must not take it for a success. */
function nothingToJudge(heads: readonly HeadOutcome[]): void {
  setOutput('verdict', '')
  setOutput('conclusion', '')
  writeEmpty()
  if (heads.length > 0) return
  notice('No open pull request has this head: there is nothing to judge, and no check run was written.')
}

async function refuse(
  errors: readonly JudgementError[],
  told = (error: JudgementError): string => failureOutput(error).summary,
): Promise<void> {
  for (const error of errors) {
    await summary.addRaw(told(error), true).write()
    setFailed(visible(`${sentence(error.message)} ${error.fix}`, 4000))
  }
}

/** The outputs of a run that judged nothing. */
export function writeError(): void {
  setOutput('verdict', 'error')
  setOutput('conclusion', 'failure')
  writeEmpty()
}

function writeEmpty(): void {
  setOutput('check-run-id', '')
  setOutput('record', '')
  setOutput('record-digest', '')
  for (const list of ['findings', 'seats', 'ignored', 'manifests']) setOutput(list, [])
}

function logHeads(heads: readonly HeadOutcome[]): void {
  for (const { judged, passedOver, numbers } of heads) {
    if (passedOver !== undefined) {
      const pulls = numbers.map((number) => `#${number}`).join(', ')
      notice(visible(`${pulls}: nothing to judge or to write: ${passedOver}.`, 1000))
    }
    for (const { judgement } of judged) {
      info(`#${judgement.pull.number} at ${judgement.head.slice(0, 7)}: ${title(judgement)}`)
    }
  }
}

/** `error` always fails the job; what else does is the `fail-on` input's to say. */
function failFor(judged: readonly [Judged, ...Judged[]], inputs: RunInputs): void {
  const failing: readonly Verdict[] =
    inputs.failOn === 'rejected' ? ['error', 'rejected'] : ['error', 'rejected', 'awaiting-approval']
  const [{ judgement }] = worstFirst(judged)
  if (failing.includes(judgement.verdict)) setFailed(`#${judgement.pull.number}: ${title(judgement)}`)
}
