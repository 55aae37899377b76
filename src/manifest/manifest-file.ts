import { createHash } from 'node:crypto'
import schema from '../../policies/manifest.schema.json' with { type: 'json' }
import type { Issue, ManifestDocument, ManifestFile } from './document.ts'
import { kindOf, readManifest } from './manifest-reader.ts'
import { fieldOf, isMapping } from './mapping.ts'
import { portabilityIssues } from './portability.ts'
import { readDocuments, type ReadDocument } from './reading.ts'
import { capped, type ReadingProblem } from './reading-problem.ts'
import { describeSchemaErrors, type SchemaProblem } from './schema-issues.ts'
import { validateManifest } from './validator.ts'

/**
 * Reads a manifest file from its bytes (or its text, taken as UTF-8) and says everything that is wrong with it as such,
 * with places. Never throws for what the file contains. A `.json` file is read like YAML, whose subset JSON is.
 */
export function parseManifest(path: string, content: string | Uint8Array): ManifestFile {
  const sha256 = createHash('sha256').update(content).digest('hex')
  const { documents, problems } = readDocuments(content)
  const readers = path.toLowerCase().endsWith('.json') ? 'json' : 'yaml'
  const unportable = portabilityIssues(
    documents.map(({ scalars }) => scalars),
    readers,
  )
  return {
    path,
    sha256,
    documents: documents.map((document, index) => manifestDocument(path, index, document, unportable[index] ?? [])),
    unreadable: problems.map(unreadableIssue),
  }
}

function manifestDocument(
  path: string,
  index: number,
  { value, locate }: ReadDocument,
  unportable: readonly Issue[],
): ManifestDocument {
  const issues = [...schemaProblems(value).map((problem) => schemaIssue(problem, locate)), ...unportable]
  const rest = (left: number): Issue => ({
    rule: 'manifest/schema',
    message: `${left} more issues of this document are not listed.`,
    pointer: '',
    place: locate(''),
  })
  const kind = kindOf(fieldOf(value, 'kind'))
  return { path, index, kind, manifest: readManifest(value), value, issues: capped(issues, rest), locate }
}

function schemaProblems(value: unknown): SchemaProblem[] {
  if (!isMapping(value)) return [notAMap]
  if (validateManifest(value)) return []
  const problems = describeSchemaErrors(validateManifest.errors ?? [], schema, value)
  // Without a known kind the schema compares nothing else, and a file meant for another program gets only one line.
  const isOurs = kindOf(value['kind']) !== undefined || value['apiVersion'] === 'tunegate/v1'
  return isOurs ? problems : [...problems, wrongVersion(value)]
}

const notAMap: SchemaProblem = {
  kind: 'invalid',
  pointer: '',
  at: 'value',
  message: 'A manifest is a map: its kind must be FineTuningRequest or FineTuningRelease, its apiVersion tunegate/v1.',
  fix: 'Write a manifest, or exclude the file from `manifests` in the policy.',
}

function wrongVersion(value: object): SchemaProblem {
  const isMissing = !Object.hasOwn(value, 'apiVersion')
  return {
    kind: 'invalid',
    pointer: '/apiVersion',
    at: isMissing ? 'key' : 'value',
    message: `\`apiVersion\` must be \`tunegate/v1\`${isMissing ? '; it is missing' : ''}.`,
    fix: 'Write `apiVersion: tunegate/v1`.',
  }
}

function schemaIssue({ kind, at, ...problem }: SchemaProblem, locate: ReadDocument['locate']): Issue {
  const rule = kind === 'unknown-field' ? 'manifest/unknown-field' : 'manifest/schema'
  return { rule, ...problem, place: locate(problem.pointer, at) }
}

function unreadableIssue(problem: ReadingProblem): Issue {
  return { rule: 'manifest/schema', pointer: '', ...problem }
}
