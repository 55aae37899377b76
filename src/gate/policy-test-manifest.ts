import { stringify } from 'yaml'
import {
  diffManifests,
  matchesAny,
  parseManifest,
  type ManifestChange,
  type ManifestDocument,
  type ManifestFile,
  type RepositoryFile,
} from '../manifest/index.ts'
import type { EffectivePolicy } from '../policy/index.ts'
import type { PolicyTestCase, TestManifest } from './policy-test-case.ts'
import { governedTestPath, usualTestPath } from './policy-test-path.ts'

/** The change that a test stands for, or why there is none. */
type TestChange =
  | { readonly state: 'read'; readonly change: ManifestChange }
  | { readonly state: 'unreadable'; readonly why: string }

/** What a pull request would be that brings the manifest of a test, over `previous` where it has one. */
export function testChange(
  test: PolicyTestCase,
  policy: Pick<EffectivePolicy, 'manifests'>,
  readFile: (path: string) => RepositoryFile,
): TestChange {
  const path = judgedPath(test, policy)
  if (!matchesAny(policy.manifests, path, { trusted: true })) return { state: 'unreadable', why: ungoverned(path, policy) }
  const head = testManifest(test.manifest, path, readFile)
  if (typeof head === 'string') return { state: 'unreadable', why: head }
  const base = test.previous && testManifest(test.previous, path, readFile)
  if (typeof base === 'string') return { state: 'unreadable', why: base }
  const change: ManifestChange = {
    path,
    status: base ? 'modified' : 'added',
    head,
    ...(base ? { base } : {}),
    fields: diffManifests(base, head),
    changedFiles: [],
  }
  return { state: 'read', change }
}

/** The path that a test's manifest is judged as. It may be one that nobody governs. */
export function judgedPath({ judgedAs, manifest }: PolicyTestCase, policy: Pick<EffectivePolicy, 'manifests'>): string {
  if (judgedAs !== undefined) return judgedAs
  return manifest.kind === 'file' ? manifest.path : (governedTestPath(policy) ?? usualTestPath)
}

/** What nobody judges proves nothing, whatever the rules say of it. */
function ungoverned(path: string, { manifests }: Pick<EffectivePolicy, 'manifests'>): string {
  const globs = manifests.slice(0, 5).map((glob) => `\`${glob}\``).join(', ')
  return (
    `No glob in \`manifests\` (${globs}) matches ${path}, so in a pull request nothing would judge it: ` +
    'state the `path` of a manifest that the policy governs.'
  )
}

/** The manifest as the engine reads it; a text says why it cannot. */
export function testManifest(
  manifest: TestManifest,
  path: string,
  readFile: (path: string) => RepositoryFile,
): ManifestFile | string {
  switch (manifest.kind) {
    case 'text':
      return parseManifest(path, manifest.text)
    case 'inline':
      return manifest.source === undefined ? relocated(manifest, path) : parseManifest(path, manifest.source)
    case 'file': {
      const file = readFile(manifest.path)
      if (file.state !== 'present') return `There is no file ${manifest.path}.`
      if (file.text === undefined) return `${manifest.path} cannot be read: it is a link, binary, or too large for a manifest.`
      return parseManifest(path, file.text)
    }
  }
}

/** A map with aliases of something outside of it: read by value, with the places that its parts have in the file. */
function relocated({ value, locate }: Extract<TestManifest, { kind: 'inline' }>, path: string): ManifestFile {
  const file = parseManifest(path, stringify(value, { aliasDuplicateObjects: false, lineWidth: 0 }))
  return { ...file, documents: file.documents.map((document) => ({ ...document, ...moved(document, locate) })) }
}

function moved(document: ManifestDocument, locate: ManifestDocument['locate']): Partial<ManifestDocument> {
  const issues = document.issues
    // How a value was written is not known any more.
    .filter(({ rule }) => rule !== 'manifest/portable-yaml')
    .map((issue) => {
      const key = document.locate(issue.pointer, 'key')
      const isKey = key.line === issue.place.line && key.column === issue.place.column
      const { via: _via, ...place } = locate(issue.pointer, isKey ? 'key' : 'value')
      return { ...issue, place }
    })
  return { issues, locate }
}
