import type { Finding, Place, Severity } from '../manifest/index.ts'
import { judgeByDefinition, type RuleResult } from './defined-rule.ts'
import { settingFor, type EffectivePolicy } from './effective-policy.ts'
import { builtInFindings } from './judge-rules.ts'
import { locateRead, manifestPointer } from './read-place.ts'
import type { DefinedRule } from './rule-definition.ts'
import type { RuleSubject } from './rule.ts'
import { rules } from './rules/index.ts'
import type { EffectiveSetting, SettingSources } from './setting.ts'
import { withWaivers } from './waived.ts'

/** What an expression read, and where it stands when that is in the manifest. */
export type ExplainedRead = {
  readonly root: string
  readonly pointer: string
  readonly value: unknown
  readonly place: Place | undefined
}

/** What came of one rule for one document, and why. */
export type Explanation = {
  readonly rule: string
  readonly severity: Severity | 'off'
  /** Which policy files or presets the setting comes from. */
  readonly from: SettingSources
  readonly outcome: 'off' | 'not-applicable' | 'holds' | 'violated' | 'error' | 'waived'
  /** Of a rule that the policy defines. */
  readonly expression?: { readonly when?: string; readonly assert: string }
  /** What decided, the most telling first; empty for a built-in rule. */
  readonly reads: readonly ExplainedRead[]
  readonly findings: readonly Finding[]
}

/** More reads than this explain nothing. */
const mostReads = 50

/** What each rule, built-in or defined, came to for one document, with waivers applied. */
export function explainDocument(subject: RuleSubject, policy: EffectivePolicy, now: Date): Explanation[] {
  const builtIn = rules.flatMap((rule): Explanation[] => {
    if (rule.scope === 'change') return []
    const setting = settingFor(policy, rule.id, subject.document.path)
    const findings = waivedFindings(subject, builtInFindings(rule, subject, policy), policy, now)
    const outcome = setting.severity === 'off' ? 'off' : (judgedOutcome(findings) ?? 'holds')
    return [{ ...head(rule.id, setting), outcome, reads: [], findings }]
  })
  return [...builtIn, ...[...policy.definedRules.values()].map((rule) => explainDefined(rule, subject, policy, now))]
}

function explainDefined(rule: DefinedRule, subject: RuleSubject, policy: EffectivePolicy, now: Date): Explanation {
  const setting = settingFor(policy, rule.id, subject.document.path)
  const { severity, options } = setting
  const expression = { ...(rule.when === undefined ? {} : { when: rule.when }), assert: rule.assert }
  const explained = { ...head(rule.id, setting), expression }
  if (severity === 'off') return { ...explained, outcome: 'off', reads: [], findings: [] }

  const results = judgeByDefinition(rule, { severity, options }, subject, policy)
  const found = results.flatMap((result) => ('finding' in result ? [result.finding] : []))
  const findings = waivedFindings(subject, found, policy, now)
  const holds = results.some(({ state }) => state === 'holds')
  return {
    ...explained,
    outcome: outcomeOf(results, findings) ?? (holds ? 'holds' : 'not-applicable'),
    reads: readsOf(results, subject),
    findings,
  }
}

function head(rule: string, { severity, from }: EffectiveSetting): Pick<Explanation, 'rule' | 'severity' | 'from'> {
  return { rule, severity, from }
}

/** The findings, marked where waivers cover them; what there is to say of the waivers is no part of a rule's outcome. */
function waivedFindings(
  subject: RuleSubject,
  findings: readonly Finding[],
  policy: EffectivePolicy,
  now: Date,
): readonly Finding[] {
  const marked = findings.length === 0 ? [] : withWaivers([{ subject, findings }], policy, now)
  return marked.filter(({ rule }) => rule !== 'policy/waiver')
}

function outcomeOf(results: readonly RuleResult[], findings: readonly Finding[]): Explanation['outcome'] | undefined {
  return results.some(({ state }) => state === 'error') ? 'error' : judgedOutcome(findings)
}

function judgedOutcome(findings: readonly Finding[]): 'violated' | 'waived' | undefined {
  if (findings.length === 0) return undefined
  return findings.every(({ waived }) => waived !== undefined) ? 'waived' : 'violated'
}

/** Of what was found first, else of everything; each read once. */
function readsOf(results: readonly RuleResult[], { document }: RuleSubject): readonly ExplainedRead[] {
  const telling = results.filter((result) => 'finding' in result)
  const reads = new Map<string, ExplainedRead>()
  for (const result of telling.length > 0 ? telling : results) {
    for (const read of result.reads()) {
      const { item } = result
      const inManifest = manifestPointer(read, item)
      // Two items have one name, so their reads are told by where they stand.
      const root = inManifest === undefined ? read.root : 'manifest'
      const pointer = inManifest ?? read.pointer
      if (reads.size >= mostReads) return [...reads.values()]
      reads.set(`${root} ${pointer}`, { root, pointer, value: read.value, place: placeOf(inManifest, read.value) })
    }
  }
  return [...reads.values()]

  function placeOf(pointer: string | undefined, value: unknown): Place | undefined {
    if (pointer === undefined) return undefined
    const { via: _via, ...place } = locateRead(document, pointer, value)
    return place
  }
}
