import { readdir, realpath, stat } from 'node:fs/promises'
import { isAbsolute, join, posix, relative, resolve, sep } from 'node:path'
import {
  isPolicyTestPath,
  policyTestData,
  policyTestRequests,
  presentFile,
  readPolicyTests,
  runPolicyTests,
  type PolicyTestCase,
} from '../../gate/index.ts'
import { grouped, type Finding, type RepositoryFile } from '../../manifest/index.ts'
import { defaultPolicyPath, furtherSchema, loadPolicy, type EffectivePolicy, type FurtherSchema, type PolicySource, type ReadSource, type SourceReading } from '../../policy/index.ts'
import type { PolicyTestsReport } from '../../report/index.ts'
import { readWorkFile } from '../../worktree/index.ts'

/** What to test, as the command line says it. */
type TestRequest = {
  /** Absolute, of the work tree. */
  readonly root: string
  readonly cwd: string
  readonly policy: string | undefined
  readonly paths: readonly string[]
  readonly now: Date
  /** Reads policy files of other repositories. */
  readonly elsewhere: ReadSource
}

/** What came of the tests, or why none was run. */
type TestOutcome =
  | { readonly state: 'run'; readonly report: PolicyTestsReport }
  | { readonly state: 'failed'; readonly message: string; readonly fix?: string; readonly findings: readonly Finding[] }

/** Finds, reads and runs the tests of a policy in a work tree. */
export async function runTestsOf(request: TestRequest): Promise<TestOutcome> {
  const { root, cwd } = request
  const policyPath = request.policy === undefined ? defaultPolicyPath : await insidePath(root, cwd, request.policy)
  if (policyPath === undefined) return failed(`The policy ${request.policy} is no file of this repository`)
  const given = await givenPaths(request)
  if (typeof given === 'string') return failed(given, 'Name test files of this repository, or folders with such.')
  const beside = await filesBeside(root, policyPath)
  const files = [...new Set([policyPath, ...beside, ...given])]
  const readings = await Promise.all(files.map((path) => testsOf(root, path)))
  const findings = readings.flatMap((reading) => (reading.state === 'invalid' ? reading.findings : []))
  if (findings.length > 0) return failed('Not every test could be read', 'Mend what is listed above.', findings)
  const tests = readings.flatMap((reading) =>
    reading.state === 'read' ? reading.tests.map((test) => ({ test, policy: reading.policy ?? policyPath })) : [],
  )
  if (tests.length === 0) return failed(`The policy ${policyPath} has no tests`, howToWrite)
  return runAll(root, tests, request)
}

const howToWrite =
  'Write one under its key `tests`, such as `- { name: a rank of 512 is refused, manifest: finetune/example.yml, ' +
  'expect: [peft/max-rank] }`, or in a file `*.tunegate-test.yml` beside it; docs/policy-tests.md has examples.'

type Assigned = { readonly test: PolicyTestCase; readonly policy: string }

/** Tests of several policies run each with its own; the report keeps the order of the files. */
async function runAll(root: string, tests: readonly Assigned[], request: TestRequest): Promise<TestOutcome> {
  const reports: PolicyTestsReport[] = []
  for (const [path, assigned] of grouped(tests, ({ policy }) => policy)) {
    const named = path === defaultPolicyPath ? undefined : path
    const loaded = await loadPolicy(path, (source) => readSource(request, source))
    if (loaded.state === 'unusable') return failed(loaded.message, 'Mend the policy.', loaded.findings)
    if (named !== undefined && loaded.path === undefined) return failed(`There is no policy ${path}`, 'Name a policy that is there.')
    reports.push(await runWith(root, loaded.policy, assigned.map(({ test }) => test), request.now))
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
  const schemas = await Promise.all(policy.schemas.map((path) => schemaAt(path, readFile(path))))
  return policyTestData(runPolicyTests({ policy, tests, readFile, schemas, now }))
}

async function schemaAt(path: string, file: RepositoryFile): Promise<FurtherSchema> {
  if (file.state === 'present' && file.text !== undefined) return furtherSchema(path, new TextEncoder().encode(file.text))
  return { state: 'unusable', why: `${path} is no readable text file` }
}

async function readSource({ root, elsewhere }: TestRequest, source: PolicySource): Promise<SourceReading> {
  if (source.kind !== 'repository') return elsewhere(source)
  const file = await readWorkFile(root, source.path)
  switch (file.state) {
    case 'absent':
      return { state: 'absent' }
    case 'read':
      return file.bytes ? { state: 'read', bytes: file.bytes } : { state: 'unreadable', why: 'it is too large' }
    case 'other':
      return { state: 'unreadable', why: `it is a ${file.what}, not a file` }
    case 'unreadable':
      return file
  }
}

async function fileAt(root: string, path: string): Promise<RepositoryFile> {
  const file = await readWorkFile(root, path)
  return file.state === 'read' ? presentFile({ oid: '', ...file }) : { state: 'absent' }
}

async function testsOf(root: string, path: string): Promise<ReturnType<typeof readPolicyTests>> {
  const file = await readWorkFile(root, path)
  // Whether the policy itself can be read is for whoever loads it to say.
  if (file.state !== 'read' || !file.bytes) return { state: 'read', tests: [] }
  return readPolicyTests(path, file.bytes)
}

async function filesBeside(root: string, policy: string): Promise<readonly string[]> {
  const folder = posix.dirname(policy)
  const below = await Promise.all([list(root, folder, false), list(root, posix.join(folder, 'tunegate'), true)])
  return below.flat().filter((path) => isPolicyTestPath(path, policy))
}

async function list(root: string, folder: string, recursive: boolean): Promise<readonly string[]> {
  const names = await readdir(join(root, folder), { recursive }).catch(() => [])
  return names.map((name) => posix.normalize(posix.join(folder, name.split(sep).join('/')))).toSorted()
}

/** The test files that the command line names; a text says what is wrong with it. */
async function givenPaths({ root, cwd, paths }: TestRequest): Promise<readonly string[] | string> {
  const found: string[] = []
  for (const given of paths) {
    const path = await insidePath(root, cwd, given)
    if (path === undefined) return `${given} is no file of this repository`
    const isFolder = path === '' || (await stat(join(root, path))).isDirectory()
    const below = isFolder ? (await list(root, path, true)).filter((name) => /\.tunegate-test\.ya?ml$/.test(name)) : [path]
    found.push(...below.filter((name) => !/(?:^|\/)(?:\.git|node_modules)\//.test(name)))
  }
  return found
}

/** The path of something that is there, from the root; empty for the root itself. */
async function insidePath(root: string, cwd: string, given: string): Promise<string | undefined> {
  const full = await realpath(resolve(cwd, given)).catch(() => undefined)
  if (full === undefined) return undefined
  const path = relative(root, full).split(sep).join('/')
  return path === '..' || path.startsWith('../') || isAbsolute(path) ? undefined : path
}

function failed(message: string, fix?: string, findings: readonly Finding[] = []): TestOutcome {
  return { state: 'failed', message, findings, ...(fix === undefined ? {} : { fix }) }
}
