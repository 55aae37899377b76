export { helpFor, sortFindings, type Finding, type Severity } from './finding.ts'
export { startOfFile, type Place } from './place.ts'
export {
  type BaseModel,
  type Dataset,
  type Digest,
  type Evaluation,
  type Kind,
  type Manifest,
  type Resource,
  type Training,
} from './manifest.ts'
export type { Issue, ManifestDocument, ManifestFile } from './document.ts'
export type { RepositoryFile } from './repository-file.ts'
export { topics, type FieldChange, type ManifestChange, type Topic } from './change.ts'
export { limits } from './limits.ts'
export { readDocuments, type PlainScalar, type ReadDocument, type Reading } from './reading.ts'
export type { ReadingProblem } from './reading-problem.ts'
export type { Locate } from './locator.ts'
export { parseManifest } from './manifest-file.ts'
export { readManifest } from './manifest-reader.ts'
export { describeSchemaErrors, type SchemaProblem } from './schema-issues.ts'
export { portabilityIssues } from './portability.ts'
export { pointerPath, repositoryPath, type UriReading } from './repository-path.ts'
export { referencedFiles, references } from './referenced-files.ts'
export { contentDigest, type GovernedContent } from './content-digest.ts'
export { pairDocuments, type DocumentPair } from './document-pairs.ts'
export { diffDocuments, diffManifests } from './manifest-diff.ts'
export { assertionsOf } from './assertions.ts'
