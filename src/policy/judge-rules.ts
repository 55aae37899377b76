import { helpFor, startOfFile, type Finding, type Place, type Severity } from '../manifest/index.ts'
import { settingFor, type EffectivePolicy } from './effective-policy.ts'
import type { ChangeSubject, DocumentRule, Problem, RuleSubject } from './rule.ts'
import { rules } from './rules/index.ts'

/** Every finding of every built-in rule on one document. A rule that is off is not run. */
export function judgeDocument(subject: RuleSubject, policy: EffectivePolicy): Finding[] {
  const { document } = subject
  return rules.flatMap((rule) => {
    if (rule.scope === 'change') return []
    const { severity, options } = settingFor(policy, rule.id, document.path)
    if (severity === 'off') return []
    return rule.check(subject, options).map((problem) => findingOf(rule, severity, problem, subject))
  })
}

/** Every finding of the rules about the pull request as a whole. */
export function judgeChange(subject: ChangeSubject, policy: EffectivePolicy): Finding[] {
  return rules.flatMap((rule) => {
    if (rule.scope !== 'change') return []
    const { severity, options } = policy.rules.get(rule.id) ?? { severity: 'off' as const, options: {} }
    if (severity === 'off') return []
    return rule.check(subject, options).map((problem) => ({
      rule: rule.id,
      severity: capped(severity, problem.atMost),
      message: problem.message,
      path: '',
      pointer: '',
      help: helpFor(rule.id),
      ...startOfFile,
      ...(problem.fix === undefined ? {} : { fix: problem.fix }),
    }))
  })
}

function findingOf(rule: DocumentRule, severity: Severity, problem: Problem, { document }: RuleSubject): Finding {
  const located: Place & { readonly via?: Place } = problem.place ?? document.locate(problem.pointer, problem.at)
  const { via, ...place } = located
  const used = via ? ` (used at line ${via.line}, column ${via.column})` : ''
  return {
    rule: rule.id,
    severity: capped(severity, problem.atMost),
    message: problem.message + used,
    path: document.path,
    pointer: problem.pointer,
    help: helpFor(rule.id),
    ...place,
    ...(problem.fix === undefined ? {} : { fix: problem.fix }),
  }
}

const weights: Readonly<Record<Severity, number>> = { notice: 0, warning: 1, error: 2 }

function capped(severity: Severity, atMost: Severity | undefined): Severity {
  return atMost && weights[atMost] < weights[severity] ? atMost : severity
}
