import { ruleSubjects } from '../../gate/index.ts'
import type { Place } from '../../manifest/index.ts'
import {
  explainDocument,
  rules,
  settingFor,
  type EffectivePolicy,
  type Explanation,
  type RuleSubject,
} from '../../policy/index.ts'
import type { ExplainedRule, ExplanationReport } from '../../report/index.ts'
import type { Checked } from '../../worktree/index.ts'
import { recorded } from './recorded-reads.ts'

/** What each rule and each seat comes to for one manifest that was checked. `only`: the rule that was asked about. */
export function explanationOf(
  path: string,
  { report, changed }: Checked,
  policy: EffectivePolicy,
  { only, now }: { readonly only: string | undefined; readonly now: Date },
): ExplanationReport {
  const subjects = (changed ? ruleSubjects(changed, now) : []).filter(({ document }) => document.path === path)
  return {
    path,
    policy: report.policy,
    documents: subjects.map((subject) => {
      const { document } = subject
      const told = [...explainDocument(subject, policy, now).map((one) => ruleOf(one, subject, policy)), ...changeRules(policy)]
      const asked = told.filter(({ rule }) => only === undefined || rule === only)
      return {
        index: document.index,
        kind: document.kind ?? null,
        line: document.locate('').line,
        rules: asked.toSorted((a, b) => (a.rule < b.rule ? -1 : 1)),
      }
    }),
    seats: only === undefined ? report.seats : [],
    errors: report.errors,
    notes: report.notes,
  }
}

/** Ids of every rule that a policy knows. */
export function ruleIds(policy: EffectivePolicy): readonly string[] {
  return [...rules.map(({ id }) => id), ...policy.definedRules.keys()]
}

function ruleOf(explanation: Explanation, subject: RuleSubject, policy: EffectivePolicy): ExplainedRule {
  const { rule, severity, outcome, from, expression, findings } = explanation
  const reads = expression === undefined ? builtInReads(rule, subject, policy) : explanation.reads
  return {
    rule,
    title: titleOf(rule),
    severity,
    outcome: outcome === 'holds' && asksGitHub.has(rule) ? 'not-judged' : outcome,
    from,
    options: settingFor(policy, rule, subject.document.path).options,
    expression: expression ?? null,
    reads: reads.map(({ root, pointer, value, place }) => ({
      name: readName(root, pointer),
      pointer,
      value: value ?? null,
      line: place?.line ?? null,
      column: place?.column ?? null,
    })),
    findings,
  }
}

/** Rules that hold on a laptop because GitHub was not asked, which says nothing. */
const asksGitHub: ReadonlySet<string> = new Set(['initiator/known'])

type Read = { readonly root: string; readonly pointer: string; readonly value: unknown; readonly place: Place | undefined }

/** A built-in rule is run once more, with somebody looking over its shoulder. */
function builtInReads(id: string, subject: RuleSubject, policy: EffectivePolicy): readonly Read[] {
  const rule = rules.find((one) => one.id === id)
  const { document } = subject
  const { severity, options } = settingFor(policy, id, document.path)
  if (rule === undefined || rule.scope === 'change' || severity === 'off') return []
  const manifest = recorded(subject.manifest, manifestPointer)
  const value = recorded(document.value)
  rule.check({ ...subject, manifest: manifest.value, document: { ...document, value: value.value } }, options)
  const reads = new Map([...manifest.reads(), ...value.reads()].map((read) => [read.pointer, read]))
  return [...reads.values()]
    // What is not there would hide what is: rules ask for many fields that few manifests have.
    .filter((read) => isThere(document.value, read.pointer))
    .map((read) => ({ root: 'manifest', ...read, place: document.locate(read.pointer) }))
}

function isThere(value: unknown, pointer: string): boolean {
  const parts = pointer.split('/').slice(1).map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'))
  const inside = (at: unknown, part: string): unknown =>
    typeof at === 'object' && at !== null && Object.hasOwn(at, part) ? Reflect.get(at, part) : undefined
  return parts.reduce(inside, value) !== undefined
}

/** A manifest as rules read it differs from its text in one field. */
function manifestPointer(pointer: string): string {
  return pointer === '/name' ? '/metadata/name' : pointer
}

/** Rules about the pull request as a whole. */
function changeRules(policy: EffectivePolicy): ExplainedRule[] {
  return rules.flatMap((rule): ExplainedRule[] => {
    if (rule.scope !== 'change') return []
    // Overrides are about paths, and these rules judge none.
    const { severity, options, from } = policy.rules.get(rule.id) ?? settingFor(policy, rule.id, '')
    const outcome = severity === 'off' ? 'off' : 'not-judged'
    return [{ rule: rule.id, title: rule.title, severity, outcome, from, options, expression: null, reads: [], findings: [] }]
  })
}

function titleOf(id: string): string | null {
  return rules.find((rule) => rule.id === id)?.title ?? null
}

/** Names in scope other than the manifest stand before the field. */
function readName(root: string, pointer: string): string {
  const parts = [...(root === 'manifest' ? [] : [root]), fieldName(pointer)]
  return parts.filter((part) => part !== '').join('.') || 'the document'
}

/** `datasets[0].digest.sha256`. */
function fieldName(pointer: string): string {
  return pointer
    .split('/')
    .slice(1)
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'))
    .map((part) => (/^\d+$/.test(part) ? `[${part}]` : `.${part}`))
    .join('')
    .replace(/^\./, '')
}
