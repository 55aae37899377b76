import { createHash } from 'node:crypto'
import { referencedFiles, type RepositoryFile } from '../manifest/index.ts'
import type { EffectivePolicy } from '../policy/index.ts'
import type { PolicyTestCase, TestManifest } from './policy-test-case.ts'
import { testManifest } from './policy-test-manifest.ts'
import { usualTestPath } from './policy-test-path.ts'

/**
 * Paths of the repository that must be read before the tests can be run, sorted: the policy's schemas, the manifests
 * that tests name and, once those are there, what these reference. Ask again with what was read until nothing is left;
 * that is after two rounds.
 */
export function policyTestRequests(
  tests: readonly PolicyTestCase[],
  policy: Pick<EffectivePolicy, 'schemas'>,
  read: ReadonlyMap<string, RepositoryFile>,
): string[] {
  const paths = [...policy.schemas, ...tests.flatMap((test) => wanted(test, read))]
  return [...new Set(paths)].filter((path) => !read.has(path)).toSorted()
}

/** A file that a test's manifest references. */
export function testFile(
  { files }: PolicyTestCase,
  path: string,
  readFile: (path: string) => RepositoryFile,
): RepositoryFile {
  if (!files) return readFile(path)
  const text = files.get(path)
  return text === undefined ? { state: 'absent' } : fileOf(text)
}

function wanted(test: PolicyTestCase, read: ReadonlyMap<string, RepositoryFile>): string[] {
  const named = [test.manifest, ...(test.previous ? [test.previous] : [])].flatMap(pathOf)
  return test.files ? named : [...named, ...referencesOf(test, read)]
}

function referencesOf(test: PolicyTestCase, read: ReadonlyMap<string, RepositoryFile>): string[] {
  const file = testManifest(test.manifest, usualTestPath, (path) => read.get(path) ?? { state: 'absent' })
  return typeof file === 'string' ? [] : referencedFiles(file)
}

function pathOf(manifest: TestManifest): string[] {
  return manifest.kind === 'file' ? [manifest.path] : []
}

function fileOf(text: string): RepositoryFile {
  const bytes = new TextEncoder().encode(text)
  return {
    state: 'present',
    oid: createHash('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex'),
    size: bytes.length,
    sha256: createHash('sha256').update(bytes).digest('hex'),
    text,
  }
}
