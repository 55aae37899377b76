export { helpFor, sortFindings, type Finding, type RelatedPlace, type Severity } from './finding.ts'
export { startOfFile, type Place } from './place.ts'
export {
  type BaseModel,
  type Dataset,
  type Digest,
  type Kind,
  type Manifest,
  type Resource,
} from './manifest.ts'
export type { Issue, ManifestDocument, ManifestFile } from './document.ts'
export type { RepositoryFile } from './repository-file.ts'
export { topics, type FieldChange, type ManifestChange, type Topic } from './change.ts'
export { readDocuments, type ReadDocument } from './reading.ts'
export { isList, isMapping, fieldOf, type Mapping } from './mapping.ts'
export { fieldName, pointerOf } from './pointer.ts'
export { lineTable } from './line-table.ts'
export { parseManifest } from './manifest-file.ts'
export { readManifest } from './manifest-reader.ts'
export { describeSchemaErrors, type SchemaProblem } from './schema-issues.ts'
export { pointerPath, repositoryPath } from './repository-path.ts'
export { referencedFiles, references } from './referenced-files.ts'
export { contentDigest, type GovernedContent } from './content-digest.ts'
export { pairDocuments, type DocumentPair } from './document-pairs.ts'
export { diffDocuments, diffManifests } from './manifest-diff.ts'
export { assertionsOf } from './assertions.ts'
export { nearest } from './suggestion.ts'
export { withoutUndefined } from './without-undefined.ts'
export { compareText } from './text-order.ts'
export { grouped } from './grouped.ts'
export { alternativesOf, leadsTo, matchesAny } from './glob.ts'
