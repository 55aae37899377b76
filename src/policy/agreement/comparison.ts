import type { TrainingFacts } from '../../evidence/index.ts'
import type { Fields } from '../read-value.ts'
import type { RuleSubject } from '../rule.ts'

/** A manifest and the training config that it names: what is held against each other. */
export type Comparison = {
  readonly subject: RuleSubject
  /** Path of the config in the repository. */
  readonly path: string
  /** Id of the framework that the config was recognised as. */
  readonly framework: string
  readonly facts: TrainingFacts
  /** Folders of training machines, by glob or beginning, and the base model that policy knows to be there. */
  readonly modelPaths: Fields
  /** Folders of training machines, and how manifests write what is in them. */
  readonly dataPaths: Fields
}
