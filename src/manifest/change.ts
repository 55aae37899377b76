import type { ManifestFile } from './document.ts'

/** The parts of a manifest that a field change may touch: the names that a seat's `when.changed` uses. */
export const topics = [
  'metadata',
  'initiator',
  'base_model',
  'datasets',
  'training',
  'peft_config',
  'evaluation_plan',
  'safetyRiskAssessment',
  'request',
  'subject',
  'run',
  'evaluations',
  'deviations',
  'rollback',
] as const

export type Topic = (typeof topics)[number] | 'other'

/** One difference between the version at the base and the version judged; a side without the field is absent. */
export type FieldChange = {
  readonly topic: Topic
  readonly pointer: string
  /** The document's position in the file at head (or at the base, for a document that is gone). */
  readonly document: number
  readonly before?: unknown
  readonly after?: unknown
}

/** One manifest file that the pull request adds, alters, renames or removes, or whose referenced files it alters. */
export type ManifestChange = {
  readonly path: string
  readonly previousPath?: string
  readonly status: 'added' | 'modified' | 'renamed' | 'removed' | 'referenced'
  /** The version judged; absent when the file is removed. */
  readonly head?: ManifestFile
  /** The last approved version: the file at the tip of the base branch. */
  readonly base?: ManifestFile
  readonly fields: readonly FieldChange[]
  /** Files that the manifest references and the pull request changes. */
  readonly changedFiles: readonly string[]
}
