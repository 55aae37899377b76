import { judgeApprovals, type Seat } from '../approval/index.ts'
import { nearest, referencedFiles, type Finding, type ManifestChange, type RepositoryFile } from '../manifest/index.ts'
import type { EffectivePolicy, FurtherSchema } from '../policy/index.ts'
import type { Verdict } from '../record/index.ts'
import { changeFindings } from './change-findings.ts'
import type { PolicyTestCase, SeatState } from './policy-test-case.ts'
import { compareFindings, type FindingRow } from './policy-test-comparison.ts'
import { testPeople } from './policy-test-evidence.ts'
import { testFile } from './policy-test-files.ts'
import { judgedPath, testChange } from './policy-test-manifest.ts'
import { verdictOf } from './verdict.ts'

/** One thing that a test expects beside findings, and what came of it. */
export type TestRow = { readonly what: string; readonly expected: string; readonly actual: string; readonly met: boolean }

/** What came of one test. */
export type PolicyTestResult = {
  readonly test: PolicyTestCase
  readonly state: 'passed' | 'failed'
  /** The path that the manifest was judged as, and the file that its places are in: empty for a block of text. */
  readonly findingsIn: { readonly judgedAs: string; readonly file: string }
  /** Empty when the test expects nothing of findings. */
  readonly findings: readonly FindingRow[]
  /** The verdict and the seats that the test names. */
  readonly rows: readonly TestRow[]
  /** Why it could not be run at all; then it failed. */
  readonly problem?: string
}

export type PolicyTestReport = { readonly results: readonly PolicyTestResult[]; readonly passed: number; readonly failed: number }

/** What tests run with: everything was read before. */
export type PolicyTestRun = {
  readonly policy: EffectivePolicy
  readonly tests: readonly PolicyTestCase[]
  /** A file of the repository, as far as `policyTestRequests` asks. */
  readonly readFile: (path: string) => RepositoryFile
  /** The policy's further schemas. */
  readonly schemas?: readonly FurtherSchema[]
  readonly now: Date
}

/** The most tests that one run takes, over all files. */
const mostTests = 500

/** Runs the tests of a policy through the engine that judges pull requests. */
export function runPolicyTests(run: PolicyTestRun): PolicyTestReport {
  const results = run.tests.map((test, index) =>
    index < mostTests ? runTest(test, run) : failed(test, `Only the first ${mostTests} tests are run: split them.`, run),
  )
  const passed = results.filter(({ state }) => state === 'passed').length
  return { results, passed, failed: results.length - passed }
}

function runTest(test: PolicyTestCase, run: PolicyTestRun): PolicyTestResult {
  const reading = testChange(test, run.policy, run.readFile)
  if (reading.state === 'unreadable') return failed(test, reading.why, run)
  const schema = (run.schemas ?? []).find(({ state }) => state === 'unusable')
  if (schema?.state === 'unusable') return failed(test, `A schema that the policy names cannot be used: ${schema.why}`, run)
  const { findings, verdict, seats } = judged(test, reading.change, run)
  const { expected } = test
  const compared = expected.findings === undefined ? [] : compareFindings(expected.findings, findings)
  const rows = [
    ...(expected.verdict === undefined ? [] : [row('verdict', expected.verdict, verdict)]),
    ...[...expected.seats].map(([name, state]) => row(`seat ${name}`, state, seatState(name, seats))),
  ]
  const holds = compared.every(({ state }) => state === 'met') && rows.every(({ met }) => met)
  return {
    test,
    state: holds ? 'passed' : 'failed',
    findingsIn: placesOf(test, run.policy),
    findings: compared,
    rows,
  }
}

function judged(
  test: PolicyTestCase,
  change: ManifestChange,
  { policy, readFile, schemas, now: today }: PolicyTestRun,
): { readonly findings: readonly Finding[]; readonly verdict: Verdict; readonly seats: readonly Seat[] } {
  const now = test.now ?? today
  const { initiators, evidence } = testPeople(test, change, policy, now)
  const paths = change.head ? referencedFiles(change.head) : []
  const files = new Map(paths.map((path) => [path, testFile(test, path, readFile)]))
  const changed = { changes: [change], files, schemas: schemas ?? [], requestsAtBase: new Map(), initiators }
  const findings = changeFindings(changed, policy, now)
  const approvals = judgeApprovals(evidence, policy.approvals)
  const verdict = verdictOf({ errors: [], governed: true, findings, approvals })
  return { findings, verdict, seats: approvals.seats }
}

function row(what: string, expected: string, actual: string): TestRow {
  return { what, expected, actual, met: expected === actual }
}

function seatState(name: string, seats: readonly Seat[]): string {
  const seat = seats.find((one) => one.name === name)
  if (!seat) {
    const meant = nearest(name, seats.map((one) => one.name))
    return `no such seat in the policy${meant === undefined ? '' : `; did you mean ${meant}?`}`
  }
  const state: SeatState = !seat.needed ? 'not-needed' : seat.filledBy.length >= seat.count ? 'filled' : 'open'
  return state
}

function failed(test: PolicyTestCase, problem: string, { policy }: PolicyTestRun): PolicyTestResult {
  return { test, state: 'failed', findingsIn: placesOf(test, policy), findings: [], rows: [], problem }
}

function placesOf(test: PolicyTestCase, policy: EffectivePolicy): PolicyTestResult['findingsIn'] {
  const { manifest, path } = test
  const file = manifest.kind === 'inline' ? path : manifest.kind === 'file' ? manifest.path : ''
  return { judgedAs: judgedPath(test, policy), file }
}
