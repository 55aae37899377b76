import type { TrainingConfig } from '../../evidence/index.ts'
import type { RuleSubject } from '../rule.ts'
import type { Comparison } from './comparison.ts'
import type { Framework } from './framework-table.ts'
import { frameworkNamed } from './framework.ts'

type Recognised = Extract<TrainingConfig, { readonly state: 'recognised' }>
type Unknown = Extract<TrainingConfig, { readonly state: 'unknown' }>

/** A manifest and the config that it names, before policy has said anything. */
export function comparisonOf(
  subject: RuleSubject,
  path: string,
  config: Recognised,
  frameworks: readonly Framework[],
): Comparison {
  const { framework, facts, alternatives, unread } = config
  const isPartlyUnread = unread.length > 0
  return {
    subject, path, framework, frameworks, facts, alternatives, isPartlyUnread,
    modelPaths: {}, dataPaths: {}, requireRevision: false,
  }
}

/** Whether a config that was not recognised is stated to be of a framework that is known: then it is something else. */
export function isOfAnother(
  config: Unknown,
  { manifest }: RuleSubject,
  frameworks: readonly Framework[],
): boolean {
  const framework = manifest.training?.framework
  if (framework === undefined) return false
  return config.stated !== undefined || frameworkNamed(framework, frameworks) !== undefined
}
