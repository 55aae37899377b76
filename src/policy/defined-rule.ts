import { helpFor, type Finding, type Severity } from '../manifest/index.ts'
import type { EffectivePolicy } from './effective-policy.ts'
import type { ErrorCause, Evaluation, Expression, Read } from './expression/index.ts'
import { findingOf } from './finding-of.ts'
import { itemsIn } from './list-items.ts'
import type { RuleExpressions } from './policy-expressions.ts'
import { placeOfReads, type JudgedItem } from './read-place.ts'
import type { DefinedRule } from './rule-definition.ts'
import type { RuleSubject } from './rule.ts'
import { subjectValues, valuesOf } from './scope-values.ts'

/** What came of a defined rule for a document, or for one item of its list. */
export type RuleResult =
  | { readonly state: 'not-applicable' | 'holds'; readonly item: JudgedItem | undefined; readonly reads: () => readonly Read[] }
  | {
      readonly state: 'violated' | 'error'
      readonly item: JudgedItem | undefined
      readonly reads: () => readonly Read[]
      readonly finding: Finding
    }

/** How a rule weighs for the document at hand, and with which params. */
type Weight = { readonly severity: Severity; readonly options: Readonly<Record<string, unknown>> }

type Values = Readonly<Record<string, unknown>>

/** A rule about to be evaluated for one document. */
type Case = {
  readonly rule: DefinedRule
  readonly expressions: RuleExpressions
  readonly subject: RuleSubject
  readonly severity: Severity
  readonly values: Values
}

/** The page that explains a rule of a policy: its own, or the one about such rules. */
export function ruleHelp({ help }: { readonly help?: string }): string {
  return help ?? ownRules
}

const ownRules = 'https://github.com/tunegate/tunegate/blob/main/docs/policy.md#rules-of-your-own'

/** Judges a document, or each item of its list, by a rule that the policy defines. Nothing that it reads is changed. */
export function judgeByDefinition(
  rule: DefinedRule,
  { severity, options }: Weight,
  subject: RuleSubject,
  policy: EffectivePolicy,
): readonly RuleResult[] {
  const expressions = policy.expressions.rules.get(rule.id)
  // Policies are compiled when they are loaded; one that was not must not pass for one that found nothing.
  if (!expressions) return [uncompiled(rule, subject)]

  const { manifest } = subjectValues(subject)
  const values = { ...valuesOf(expressions.names, subjectValues(subject)), params: { ...policy.params, ...options } }
  const judged = { rule, expressions, subject, severity, values }
  if (!rule.each) return [judge(judged, undefined)]
  const list = itemsIn(manifest, rule.each)
  if (list.state === 'not-a-list') return [notAList(judged, list)]
  const { as } = rule.each
  return list.items.map(({ pointer, value }) =>
    judge({ ...judged, values: { ...values, [as]: value } }, { as, pointer }),
  )
}

function judge(judged: Case, item: JudgedItem | undefined): RuleResult {
  const { expressions, values } = judged
  const applies = expressions.when?.evaluate(values)
  if (applies?.state === 'error') return failed(judged, 'when', applies, item)
  if (applies && applies.value !== true) return { state: 'not-applicable', item, reads: applies.reads }

  const result = expressions.assert.evaluate(values)
  if (result.state === 'error') return failed(judged, 'assert', result, item)
  if (result.value === true) return { state: 'holds', item, reads: result.reads }
  return violated(judged, result, item)
}

function violated(judged: Case, { reads }: Evaluation, item: JudgedItem | undefined): RuleResult {
  const { rule, subject, severity, values, expressions } = judged
  const { pointer, place, related } = placeOfReads(reads(), subject.document, subjectValues(subject), item)
  const message = expressions.message.render({ ...values, ...variableValues(expressions, values) })
  const finding = findingOf(subject.document, {
    rule: rule.id,
    severity,
    message,
    pointer,
    place,
    related,
    help: ruleHelp(rule),
  })
  return { state: 'violated', item, reads, finding }
}

/** Variables that a message names; one that cannot be evaluated is left out, and its hole stays as it is written. */
function variableValues({ messageVariables }: RuleExpressions, values: Values): Values {
  const entries = [...messageVariables].flatMap(([name, expression]) => known(name, expression, values))
  return Object.fromEntries(entries)
}

function known(name: string, expression: Expression, values: Values): [string, unknown][] {
  const evaluation = expression.evaluate(values)
  return evaluation.state === 'value' ? [[name, evaluation.value]] : []
}

/** The rule id of what is wrong with a rule's evaluation: an error whatever the rule weighs, for nobody knows what it would say. */
export const ruleErrorId = 'policy/rule-error'

function failed(
  { rule, subject }: Case,
  part: 'when' | 'assert',
  { cause, message, reads }: Extract<Evaluation, { state: 'error' }>,
  item: JudgedItem | undefined,
): RuleResult {
  const { pointer, place, related } = placeOfReads(reads(), subject.document, subjectValues(subject), item)
  const finding = findingOf(subject.document, {
    rule: ruleErrorId,
    severity: 'error',
    message: `The policy’s rule ${rule.id} could not be evaluated: its \`${part}\` failed: ${message}.`,
    pointer,
    place,
    related,
    fix: errorFix(cause),
  })
  return { state: 'error', item, reads, finding }
}

/** What to do about an expression that fails. */
export function errorFix(cause: ErrorCause): string {
  return fixes[cause]
}

const fixes: Readonly<Record<ErrorCause, string>> = {
  absent:
    'The policy must ask with `has(…)`, `in` or `size(…)` before it reads what may be absent; where the schema requires it, mend the manifest.',
  type: 'Mend the manifest where it has another type than its schema; where several types may stand, the policy must ask with `type(…)`.',
  'division-by-zero': 'The policy must ask that the divisor is not 0 before it divides.',
  number: 'The policy must ask that the value is a number of the size that it reckons with; otherwise mend the manifest.',
  limit: 'The policy must look at less at once: one list instead of each item of one with each of another. Otherwise shorten the manifest.',
  other: 'The policy must ask that the value is one that the function takes, or the manifest must hold such a one.',
}

function notAList({ rule, subject }: Case, { pointer, message }: { readonly pointer: string; readonly message: string }): RuleResult {
  const finding = findingOf(subject.document, {
    rule: ruleErrorId,
    severity: 'error',
    message: `The policy’s rule ${rule.id} could not be evaluated: ${message}, and the rule judges its items.`,
    pointer,
    fix: errorFix('type'),
  })
  return { state: 'error', item: undefined, reads: () => [], finding }
}

function uncompiled(rule: DefinedRule, { document }: RuleSubject): RuleResult {
  const finding = findingOf(document, {
    rule: ruleErrorId,
    severity: 'error',
    message: `The policy’s rule ${rule.id} could not be evaluated: it is not compiled.`,
    pointer: '',
    help: helpFor(ruleErrorId),
  })
  return { state: 'error', item: undefined, reads: () => [], finding }
}
