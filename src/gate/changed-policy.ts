import { posix } from 'node:path'
import type { TreeFile } from '../github/index.ts'
import { startOfFile, type Finding, type RepositoryFile } from '../manifest/index.ts'
import {
  schemaOfFile,
  isPolicyTestPath,
  loadPolicy,
  type EffectivePolicy,
  type ReadSource,
} from '../policy/index.ts'
import { touchesPolicy } from './policy-change.ts'
import type { PolicyState } from './policy-state.ts'
import type { PolicyTestCase } from './policy-test-case.ts'
import { policyTestFinding, readPolicyTestSource, type PolicyTestReading } from './policy-test-file.ts'
import { readingOf } from './policy-reader.ts'
import { policyTestRequests } from './policy-test-files.ts'
import { policyTestFindings } from './policy-test-findings.ts'
import { runPolicyTests } from './policy-tests.ts'

/** A change that may concern the policy, and how files are read as it leaves them: from GitHub, or from a work tree. */
export type ChangedPolicy = {
  /** Where the policy is. */
  readonly path: string
  readonly touched: ReadonlySet<string>
  /** The policy that judges. */
  readonly current: Extract<PolicyState, { readonly state: 'effective' }>
  readonly now: Date
  readonly source: ReadSource
  /** Every file below a folder. */
  readonly below: (folder: string) => Promise<readonly string[]>
  /** Text files, with their bytes. */
  readonly texts: (paths: readonly string[]) => Promise<ReadonlyMap<string, TreeFile>>
  /** Files of any kind, as manifests reference them; one that cannot be read is left out. */
  readonly references: (paths: readonly string[]) => Promise<ReadonlyMap<string, RepositoryFile>>
}

/**
 * What is wrong with the policy that a change brings, and which of its own tests it fails. It judges nothing yet, but
 * once merged it must be valid: otherwise nothing could be approved any more. Throws what its readers throw.
 */
export async function changedPolicyFindings(change: ChangedPolicy): Promise<readonly Finding[]> {
  if (!touchesPolicy(change.touched, { path: change.path, state: change.current })) return []
  const loaded = await loadPolicy(change.path, change.source)
  if (loaded.state === 'unusable') return loaded.findings
  return testFindings(change, loaded.policy)
}

async function testFindings(change: ChangedPolicy, policy: EffectivePolicy): Promise<readonly Finding[]> {
  const listed = await testFiles(change)
  const files = await change.texts(listed)
  const tests: PolicyTestCase[] = []
  const told: Finding[] = []
  for (const path of listed) {
    const reading = readTests(path, files.get(path) ?? { state: 'absent' }, change)
    if (reading.state === 'invalid') told.push(...reading.findings)
    else if (reading.policy !== undefined && reading.policy !== change.path) told.push(passedOver(path, reading.policy))
    else tests.push(...reading.tests)
  }
  if (tests.length === 0) return told
  const named = await namedFiles(change, tests, policy)
  const readFile = (path: string): RepositoryFile => named.get(path) ?? unreadableFile
  const schemas = await Promise.all(policy.schemas.map((path) => schemaOfFile(path, readFile(path))))
  const report = runPolicyTests({ policy, tests, readFile, schemas, now: change.now })
  return [...told, ...policyTestFindings(report)]
}

/** The policy itself, which may hold tests, and the test files beside it. */
async function testFiles({ path: policy, below }: ChangedPolicy): Promise<readonly string[]> {
  const files = await below(posix.dirname(policy))
  return [policy, ...files.filter((path) => isPolicyTestPath(path, policy)).toSorted()]
}

function readTests(path: string, file: TreeFile, { path: policy }: ChangedPolicy): PolicyTestReading {
  const reading = readingOf(file)
  // A policy that is not there has no tests; a test file that was listed is there.
  if (reading.state !== 'absent' || path === policy) return readPolicyTestSource(path, reading)
  return readPolicyTestSource(path, { state: 'unreadable', why: 'it was listed, and then was not there' })
}

/** A test file may name another policy, which is not what this change is about. */
function passedOver(path: string, policy: string): Finding {
  const message = `These tests are of ${policy}, which is not the policy that judges here: they were not run.`
  const told = policyTestFinding(path, { message, place: startOfFile, fix: `Run \`tunegate policy test --policy ${policy}\`.` })
  return { ...told, severity: 'notice' }
}

/** The files of the repository that the tests and their manifests name. */
async function namedFiles(
  change: ChangedPolicy,
  tests: readonly PolicyTestCase[],
  policy: EffectivePolicy,
): Promise<ReadonlyMap<string, RepositoryFile>> {
  const named = new Map<string, RepositoryFile>()
  for (;;) {
    const wanted = policyTestRequests(tests, policy, named)
    if (wanted.length === 0) return named
    const files = await change.references(wanted)
    for (const path of wanted) named.set(path, files.get(path) ?? unreadableFile)
  }
}

/** What stands there is no file that anybody can read: present, and nothing is known of it. */
const unreadableFile: RepositoryFile = { state: 'present', oid: '', size: 0, sha256: '', text: undefined }
