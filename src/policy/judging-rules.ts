import { helpFor, type Severity } from '../manifest/index.ts'
import { ruleHelp } from './defined-rule.ts'
import type { EffectivePolicy } from './effective-policy.ts'
import { unfilled } from './message-template.ts'
import { rules } from './rules/index.ts'

/** A rule as lists of rules show it, whether it found anything or not. */
export type JudgingRule = {
  readonly id: string
  /** One line: what must hold; of a rule that the policy defines its message, without the values that findings fill in. */
  readonly title: string
  /** An https address that explains the rule. */
  readonly help: string
  readonly severity: Severity
}

/** Every rule that a policy judges by: the built-in ones, and those that it defines. Without one, the built-in ones. */
export function judgingRules(policy: EffectivePolicy | undefined): JudgingRule[] {
  const builtIn = rules.map(({ id, title }) => ({ id, title, help: helpFor(id), severity: severityOf(id, policy) }))
  const defined = [...(policy?.definedRules.values() ?? [])].map((rule) => ({
    id: rule.id,
    title: unfilled(rule.message),
    help: ruleHelp(rule),
    severity: severityOf(rule.id, policy),
  }))
  return [...builtIn, ...defined]
}

/** A rule that is off for the policy as a whole may still be on for some files. */
function severityOf(rule: string, policy: EffectivePolicy | undefined): Severity {
  const severity = policy?.rules.get(rule)?.severity ?? 'error'
  return severity === 'off' ? 'notice' : severity
}
