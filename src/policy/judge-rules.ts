import { helpFor, startOfFile, type Finding, type Severity } from '../manifest/index.ts'
import { judgeByDefinition } from './defined-rule.ts'
import { settingFor, type EffectivePolicy } from './effective-policy.ts'
import { findingOf } from './finding-of.ts'
import type { DefinedRule } from './rule-definition.ts'
import type { ChangeSubject, DocumentRule, Problem, RuleSubject } from './rule.ts'
import { rules } from './rules/index.ts'

/** Every finding of every rule on one document, built-in or defined by the policy. A rule that is off is not run. */
export function judgeDocument(subject: RuleSubject, policy: EffectivePolicy): Finding[] {
  const builtIn = rules.flatMap((rule) => (rule.scope === 'change' ? [] : builtInFindings(rule, subject, policy)))
  const defined = [...policy.definedRules.values()].flatMap((rule) => definedFindings(rule, subject, policy))
  return [...builtIn, ...defined]
}

/**
 * What the policy's own rules say of a document that the change drops, as it was: those that ask about the change, for the
 * others judge what is there. The findings stand at the start of the file, which need not be there any more.
 */
export function judgeRemoved(subject: RuleSubject, policy: EffectivePolicy): Finding[] {
  return [...policy.definedRules.values()]
    .filter(({ id }) => asksChange(policy, id))
    .flatMap((rule) => definedFindings(rule, subject, policy))
    .map(({ endLine: _line, endColumn: _column, related: _related, ...finding }) => ({ ...finding, ...startOfFile }))
}

/** One that was not compiled says so of everything. */
function asksChange({ expressions }: EffectivePolicy, id: string): boolean {
  const rule = expressions.rules.get(id)
  if (!rule) return true
  return [rule.assert, ...(rule.when ? [rule.when] : [])].some(({ paths }) => paths.some(({ root }) => root === 'change'))
}

/** Every finding of one built-in rule on one document. */
export function builtInFindings(rule: DocumentRule, subject: RuleSubject, policy: EffectivePolicy): Finding[] {
  const { document } = subject
  const { severity, options } = settingFor(policy, rule.id, document.path)
  if (severity === 'off') return []
  return rule.check(subject, options).map((problem) =>
    findingOf(document, { ...problem, rule: rule.id, severity: capped(severity, problem.atMost) }),
  )
}

function definedFindings(rule: DefinedRule, subject: RuleSubject, policy: EffectivePolicy): Finding[] {
  const { severity, options } = settingFor(policy, rule.id, subject.document.path)
  if (severity === 'off') return []
  const results = judgeByDefinition(rule, { severity, options }, subject, policy)
  return results.flatMap((result) => (result.state === 'violated' || result.state === 'error' ? [result.finding] : []))
}

/** Every finding of the rules about the pull request as a whole. */
export function judgeChange(subject: ChangeSubject, policy: EffectivePolicy): Finding[] {
  return rules.flatMap((rule) => {
    if (rule.scope !== 'change') return []
    const { severity, options } = policy.rules.get(rule.id) ?? { severity: 'off' as const, options: {} }
    if (severity === 'off') return []
    return rule.check(subject, options).map((problem) => changeFinding(rule.id, capped(severity, problem.atMost), problem))
  })
}

function changeFinding(
  rule: string,
  severity: Severity,
  { message, fix, path = '', related = [] }: Omit<Problem, 'pointer' | 'at' | 'place'>,
): Finding {
  return {
    rule,
    severity,
    message,
    path,
    pointer: '',
    help: helpFor(rule),
    ...startOfFile,
    ...(fix === undefined ? {} : { fix }),
    ...(related.length === 0 ? {} : { related }),
  }
}

const weights: Readonly<Record<Severity, number>> = { notice: 0, warning: 1, error: 2 }

function capped(severity: Severity, atMost: Severity | undefined): Severity {
  return atMost && weights[atMost] < weights[severity] ? atMost : severity
}
