import { stringify } from 'yaml'
import { describeSchemaErrors, readDocuments, startOfFile, type Finding, type ReadDocument } from '../manifest/index.ts'
import { lockSchema } from './lock-schema.ts'
import { atLink, readClosure, type Closure, type ClosureFile } from './policy-closure.ts'
import { fieldsOf } from './policy-fields.ts'
import { policyFinding, problemFinding } from './policy-file.ts'
import type { PolicyProblem } from './policy-problem.ts'
import type { ReadSource, SourceReading } from './policy-source.ts'
import { pointerTo } from './read-value.ts'

/** What a lock says of one file: `reference` as `referenceTo` names it, `sha256` in hex. */
export type LockedFile = { readonly reference: string; readonly sha256: string }

/** The text of a lock, or why the files of a policy cannot be locked. */
export type LockResolution =
  | { readonly state: 'resolved'; readonly text: string }
  | { readonly state: 'failed'; readonly findings: readonly Finding[] }

/** Where the lock of a policy is: beside it, with `.lock` for its extension. */
export function lockPath(policyPath: string): string {
  const path = policyPath.replace(/\.[^./]+$/, '.lock')
  return path === policyPath ? `${policyPath}.lock` : path
}

/** The lock that says this, the same text for the same files in any order. */
export function lockText(files: readonly LockedFile[]): string {
  const entries = files.map(({ reference, sha256 }) => [reference, `sha256:${sha256}`] as const)
  const sorted = new Map(entries.toSorted(([a], [b]) => (a < b ? -1 : 1)))
  const head = '# Written by `tunegate policy lock`: what the policy extends, as it was reviewed.\n'
  return head + stringify({ lockVersion: 1, files: sorted }, { lineWidth: 0 })
}

/** What `tunegate policy lock` writes for the policy at a path; or why its files cannot be locked. */
export async function resolveLock(path: string, read: ReadSource): Promise<LockResolution> {
  const closure = await readClosure(path, read)
  if (!closure) {
    const problem = { message: `There is no policy at ${path}, so there is nothing to lock.`, place: startOfFile }
    return { state: 'failed', findings: [policyFinding(path, problem)] }
  }
  const findings = [...closure.findings, ...[...closure.files.values()].flatMap((file) => file.findings)]
  if (findings.length > 0) return { state: 'failed', findings }
  return { state: 'resolved', text: lockText(extendedFiles(closure).map(lockedFile)) }
}

/**
 * What is wrong with the lock of a policy. One that is there lists exactly the files that the policy extends, each with
 * its digest; it must be there when one of them is in another repository.
 */
export async function lockFindings(
  policyPath: string,
  reading: SourceReading,
  closure: Closure,
): Promise<readonly Finding[]> {
  const path = lockPath(policyPath)
  const about = (message: string, fix: string = howToLock) => policyFinding(path, { message, fix, place: startOfFile })
  if (reading.state === 'unreadable') {
    return [about(`The lock of the policy cannot be read: ${reading.why}.`, reading.fix)]
  }
  const files = extendedFiles(closure)
  if (reading.state === 'absent') {
    const elsewhere = files.find(({ source }) => source.kind === 'github')
    return elsewhere ? missingLock(path, elsewhere, closure) : []
  }
  const { documents, problems } = readDocuments(reading.bytes)
  if (problems.length > 0) return problems.map((problem) => policyFinding(path, { fix: howToLock, ...problem }))
  const [document, second] = documents
  if (!document || second) return [about('A lock holds exactly one YAML document.')]
  const isWhole = closure.findings.length === 0
  const found = await lockProblems(document, files.map(lockedFile), isWhole)
  return found.map((problem) => problemFinding({ fix: howToLock, ...problem }, path, document))
}

const howToLock = 'Review what changed, then run `tunegate policy lock` and commit the file.'

function extendedFiles({ files }: Closure): readonly ClosureFile[] {
  return [...files.values()].slice(1)
}

function lockedFile({ name, sha256 }: ClosureFile): LockedFile {
  return { reference: name, sha256 }
}

/** Points at the entry of the policy that leads out of the repository, if it is one of its own. */
function missingLock(path: string, { name }: ClosureFile, { files }: Closure): readonly Finding[] {
  const [root] = files.values()
  if (!root) return []
  const link = root.links?.find((one) => 'source' in one && one.source.kind === 'github')
  const message = `The policy extends ${name} and has no lock ${path}, which would say what was reviewed of it.`
  const fix = 'Run `tunegate policy lock` and commit the file.'
  return [atLink(root, link?.pointer ?? '/extends', { message, fix })]
}

async function lockProblems(
  { value }: ReadDocument,
  files: readonly LockedFile[],
  isWhole: boolean,
): Promise<readonly PolicyProblem[]> {
  const { validateLock } = await import('./lock-validator.ts')
  if (!validateLock(value)) return describeSchemaErrors(validateLock.errors ?? [], lockSchema(), value)
  const stated = new Map(Object.entries(fieldsOf(fieldsOf(value)['files'])))
  const known = new Set(files.map(({ reference }) => reference))
  const missing = files.filter(({ reference }) => !stated.has(reference))
  const listed = files.filter(({ reference }) => stated.has(reference))
  const differing = listed.filter(({ reference, sha256 }) => stated.get(reference) !== `sha256:${sha256}`)
  // Where a file is missing its own entries would seem to be of no use.
  const extra = isWhole ? [...stated.keys()].filter((reference) => !known.has(reference)) : []
  return [
    ...missing.map(({ reference }) => ({
      message: `The lock does not list ${reference}, which the policy extends.`,
      pointer: '/files',
      at: 'key' as const,
    })),
    ...differing.map(({ reference, sha256 }) => ({
      message: `${reference} is not what was locked: its sha256 is ${sha256}.`,
      pointer: pointerTo('files', reference),
    })),
    ...extra.map((reference) => ({
      message: `The lock lists ${reference}, which the policy does not extend.`,
      pointer: pointerTo('files', reference),
      at: 'key' as const,
    })),
  ]
}
