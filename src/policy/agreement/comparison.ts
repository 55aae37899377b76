import type { TrainingFacts } from '../../evidence/index.ts'
import type { Fields } from '../read-value.ts'
import type { RuleSubject } from '../rule.ts'
import type { Framework } from './framework-table.ts'

/** A manifest and the training config that it names: what is held against each other. */
export type Comparison = {
  readonly subject: RuleSubject
  /** Path of the config in the repository. */
  readonly path: string
  /** Id of the framework that the config was recognised as. */
  readonly framework: string
  /** What is known of each framework. */
  readonly frameworks: readonly Framework[]
  readonly facts: TrainingFacts
  /** Ids of other frameworks that the config fits too. */
  readonly alternatives: readonly string[]
  /** Whether something in the config could not be read as one value. */
  readonly isPartlyUnread: boolean
  /** Folders of training machines, by glob or beginning, and the base model that policy knows to be there. */
  readonly modelPaths: Fields
  /** Folders of training machines, and how manifests write what is in them. */
  readonly dataPaths: Fields
  /** Whether a config that names no revision where the manifest states a commit counts in full. */
  readonly requireRevision: boolean
}
