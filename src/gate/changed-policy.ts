import { posix } from 'node:path'
import type { TreeFile } from '../github/index.ts'
import type { Finding, RepositoryFile } from '../manifest/index.ts'
import {
  furtherSchema,
  loadPolicy,
  type EffectivePolicy,
  type FurtherSchema,
  type ReadSource,
} from '../policy/index.ts'
import { touchesPolicy } from './policy-change.ts'
import type { PolicyState } from './policy-state.ts'
import type { PolicyTestCase } from './policy-test-case.ts'
import { readPolicyTests } from './policy-test-file.ts'
import { isPolicyTestPath, policyTestRequests } from './policy-test-files.ts'
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
  const readings = [...(await change.texts(listed))].map(([path, file]) => readTests(path, file))
  const broken = readings.flatMap((reading) => (reading.state === 'invalid' ? reading.findings : []))
  // A test file may name another policy; that one is not what judges here.
  const tests = readings.flatMap((reading) =>
    reading.state === 'read' && (reading.policy ?? change.path) === change.path ? reading.tests : [],
  )
  if (tests.length === 0) return broken
  const named = await namedFiles(change, tests, policy)
  const readFile = (path: string): RepositoryFile => named.get(path) ?? { state: 'absent' }
  const schemas = await Promise.all(policy.schemas.map((path) => schemaAt(path, readFile(path))))
  const report = runPolicyTests({ policy, tests, readFile, schemas, now: change.now })
  return [...broken, ...policyTestFindings(report)]
}

/** The policy itself, which may hold tests, and the test files beside it. */
async function testFiles({ path: policy, below }: ChangedPolicy): Promise<readonly string[]> {
  const files = await below(posix.dirname(policy))
  return [policy, ...files.filter((path) => isPolicyTestPath(path, policy)).toSorted()]
}

function readTests(path: string, file: TreeFile): ReturnType<typeof readPolicyTests> {
  // Whether the policy itself can be read is for whoever loads it to say.
  return file.state === 'blob' && file.bytes ? readPolicyTests(path, file.bytes) : { state: 'read', tests: [] }
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
    for (const path of wanted) named.set(path, files.get(path) ?? { state: 'absent' })
  }
}

async function schemaAt(path: string, file: RepositoryFile): Promise<FurtherSchema> {
  if (file.state === 'present' && file.text !== undefined) return furtherSchema(path, file.text)
  return { state: 'unusable', why: `${path} is no readable text file` }
}
