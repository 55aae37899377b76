import {
  policyTestData,
  policyTestRequests,
  presentFile,
  readPolicyTestSource,
  runPolicyTests,
  type PolicyTestCase,
} from '../../gate/index.ts'
import { grouped, type Finding, type RepositoryFile } from '../../manifest/index.ts'
import {
  defaultPolicyPath,
  schemaOfFile,
  loadPolicy,
  type EffectivePolicy,
  type ReadSource,
} from '../../policy/index.ts'
import type { JudgementError } from '../../record/index.ts'
import { unrepeated, type PolicyTestsReport } from '../../report/index.ts'
import { findWorkTree, policyFolder, readWorkFile, type PolicyFolder } from '../../worktree/index.ts'
import { testFiles } from './test-files.ts'

/** What to test, as the command line says it. */
type TestRequest = {
  readonly cwd: string
  readonly env: Readonly<Record<string, string | undefined>>
  readonly policy: string | undefined
  readonly paths: readonly string[]
  readonly now: Date
  /** Reads policy files of other repositories. */
  readonly elsewhere: ReadSource
}

/** What came of the tests, or why none was run. */
type TestOutcome =
  | { readonly state: 'run'; readonly report: PolicyTestsReport }
  | { readonly state: 'failed'; readonly error: Problem; readonly findings: readonly Finding[] }

type Problem = Pick<JudgementError, 'message' | 'fix'>

/** Finds, reads and runs the tests of a policy in a work tree. */
export async function runTestsOf(request: TestRequest): Promise<TestOutcome> {
  const [tree, folder] = await Promise.all([findWorkTree(request.cwd, request.env), policyFolder(request)])
  if (tree.state === 'failed') return failed(tree.error)
  if (folder.state === 'failed') return failed(folder.error)
  const { path: policyPath, read } = folder.value
  const source = await read({ kind: 'repository', path: policyPath })
  if (source.state === 'absent' && request.policy !== undefined) return failed(noPolicy(policyPath))
  const files = await testFiles(tree.value, policyPath, request.cwd, request.paths)
  if (files.state === 'failed') return failed(files.error)
  // Git lists what has been removed from the work tree, too: that holds no tests.
  const readings = await Promise.all(
    files.paths.map(async (path) => readPolicyTestSource(path, await read({ kind: 'repository', path }))),
  )
  const findings = readings.flatMap((reading) => (reading.state === 'invalid' ? reading.findings : []))
  if (findings.length > 0) {
    return failed({ message: 'Not every test could be read', fix: 'Mend what is listed above.' }, findings)
  }
  const tests = readings.flatMap((reading) =>
    reading.state === 'read' ? reading.tests.map((test) => ({ test, policy: reading.policy ?? policyPath })) : [],
  )
  if (tests.length === 0) return failed({ message: `The policy ${policyPath} has no tests`, fix: howToWrite })
  return runAll(folder.value, tests, request.now)
}

const howToWrite =
  'Write one under its key `tests`, such as `- { name: a rank of 512 is refused, manifest: finetune/example.yml, ' +
  'expect: [peft/max-rank] }`, or in a file `*.tunegate-test.yml` beside it; docs/policy-tests.md has examples.'

type Assigned = { readonly test: PolicyTestCase; readonly policy: string }

/** Tests of several policies run each with its own; the report keeps the order of the files. */
async function runAll({ root, read }: PolicyFolder, tests: readonly Assigned[], now: Date): Promise<TestOutcome> {
  const reports: PolicyTestsReport[] = []
  for (const [path, assigned] of grouped(tests, ({ policy }) => policy)) {
    const loaded = await loadPolicy(path, read)
    if (loaded.state === 'unusable') {
      const message = unrepeated(loaded.message, loaded.findings)
      return failed({ message, fix: 'Mend the policy.' }, loaded.findings)
    }
    if (path !== defaultPolicyPath && loaded.path === undefined) return failed(noPolicy(path))
    const cases = assigned.map(({ test }) => test)
    reports.push(await runWith(root, loaded.policy, cases, now))
  }
  const all = reports.flatMap((report) => report.tests)
  const failures = all.filter(({ state }) => state === 'failed').length
  return { state: 'run', report: { passed: all.length - failures, failed: failures, tests: all } }
}

async function runWith(
  root: string,
  policy: EffectivePolicy,
  tests: readonly PolicyTestCase[],
  now: Date,
): Promise<PolicyTestsReport> {
  const files = new Map<string, RepositoryFile>()
  for (;;) {
    const wanted = policyTestRequests(tests, policy, files)
    if (wanted.length === 0) break
    for (const path of wanted) files.set(path, await fileAt(root, path))
  }
  const readFile = (path: string): RepositoryFile => files.get(path) ?? { state: 'absent' }
  const schemas = await Promise.all(policy.schemas.map((path) => schemaOfFile(path, readFile(path))))
  return policyTestData(runPolicyTests({ policy, tests, readFile, schemas, now }))
}

/** As the gate takes it: of what cannot be read nothing is known but that it is there. */
async function fileAt(root: string, path: string): Promise<RepositoryFile> {
  const file = await readWorkFile(root, path)
  if (file.state === 'read') return presentFile({ oid: '', ...file })
  if (file.state === 'other' && file.what === 'directory') return { state: 'folder' }
  return file.state === 'absent' ? { state: 'absent' } : { state: 'present', oid: '', size: 0, sha256: '', text: undefined }
}

function noPolicy(path: string): Problem {
  return { message: `There is no policy ${path}`, fix: 'Name a policy that is there.' }
}

function failed(error: Problem, findings: readonly Finding[] = []): TestOutcome {
  return { state: 'failed', error, findings }
}
