import { compareText, helpFor, startOfFile, type Finding } from '../manifest/index.ts'
import { isCalendarDate } from './calendar.ts'
import { errorFix, ruleErrorId } from './defined-rule.ts'
import { settingFor, type EffectivePolicy } from './effective-policy.ts'
import { findingOf } from './finding-of.ts'
import { matchesAny } from './glob.ts'
import { itemsIn } from './list-items.ts'
import type { Waiver } from './rule-definition.ts'
import type { RuleSubject } from './rule.ts'
import { subjectValues } from './scope-values.ts'

/** One document and everything that was found in it. */
export type Judged = { readonly subject: RuleSubject; readonly findings: readonly Finding[] }

/** The rule id of what there is to say about waivers themselves. */
const noticeRule = 'policy/waiver'
/** Waivers that lapse within so many days are told. */
const noticeDays = 14
const day = 86_400_000

/**
 * The findings of all documents, those that a waiver covers marked as waived, with what is wrong with the waivers: the one
 * place where waivers are applied. A waived finding keeps its severity. Of several waivers the one that lapses last is
 * named; a lapsed one covers nothing.
 */
export function withWaivers(
  judged: readonly Judged[],
  policy: EffectivePolicy,
  now: Date,
): Finding[] {
  if (policy.waivers.length === 0) return judged.flatMap(({ findings }) => findings)
  const today = now.toISOString().slice(0, 10)
  const live = policy.waivers.filter(({ expires }) => !isLapsed(expires, today))
  const used = new Set<Waiver>()
  const covered = judged.flatMap((one) => {
    const { findings, errors, active } = waive(one, live, policy)
    for (const waiver of active) used.add(waiver)
    return [...findings, ...errors]
  })
  if (judged.every(({ subject }) => subject.gone)) return covered
  const notices = policy.waivers.flatMap((waiver) =>
    remarks(waiver, today, isUnused(waiver, used, judged, policy)).map((message) => notice(waiver, message)),
  )
  return [...covered, ...notices]
}

/** A day that is no date has passed: a waiver that cannot be read accepts nothing. */
function isLapsed(expires: string, today: string): boolean {
  return !isCalendarDate(expires) || expires < today
}

function midnight(date: string): number {
  return Date.parse(`${date}T00:00:00Z`)
}

type Waived = {
  readonly findings: readonly Finding[]
  /** Of waivers whose `match` could not be evaluated, each once. */
  readonly errors: readonly Finding[]
  /** Waivers that cover a finding, or whose `match` would say whether they do. */
  readonly active: ReadonlySet<Waiver>
}

function waive({ subject, findings }: Judged, live: readonly Waiver[], policy: EffectivePolicy): Waived {
  const active = new Set<Waiver>()
  const errors = new Map<string, Finding>()
  const marked = findings.map((finding) => {
    const fitting = live.filter((waiver) => {
      const answer = covers(waiver, finding, subject, policy)
      if (answer.state === 'error') errors.set(JSON.stringify(answer.finding), answer.finding)
      if (answer.state !== 'not-covered') active.add(waiver)
      return answer.state === 'covered'
    })
    const [last] = fitting.toSorted((a, b) => compareText(b.expires, a.expires))
    if (!last) return finding
    const { owner, reason, expires } = last
    return { ...finding, waived: { owner, reason, expires } }
  })
  return { findings: marked, errors: [...errors.values()], active }
}

type Answer = { readonly state: 'covered' | 'not-covered' } | { readonly state: 'error'; readonly finding: Finding }

const covered: Answer = { state: 'covered' }
const notCovered: Answer = { state: 'not-covered' }

function covers(waiver: Waiver, finding: Finding, subject: RuleSubject, policy: EffectivePolicy): Answer {
  if (waiver.rule !== finding.rule || isNeverWaived(finding.rule)) return notCovered
  if (!isMeant(waiver, subject)) return notCovered
  const each = waiver.each ?? policy.definedRules.get(waiver.rule)?.each
  if (waiver.match === undefined && waiver.each === undefined) return covered
  return each ? coversItem(waiver, each, finding, subject, policy) : matches(waiver, {}, '', subject, policy)
}

/** `files` are globs of manifests: of a finding in a file that a manifest names, the manifest counts. */
function isMeant({ files }: Waiver, { document }: RuleSubject): boolean {
  return matchesAny(files, document.path, { trusted: true })
}

/** Whether the manifest is well-formed, and what policy says of itself, is nobody's to accept. */
function isNeverWaived(rule: string): boolean {
  return rule === 'manifest/schema' || rule.startsWith('policy/')
}

/** With a `for`, findings at or below an item for which the expression holds; those elsewhere belong to no item. */
function coversItem(
  waiver: Waiver,
  each: NonNullable<Waiver['each']>,
  finding: Finding,
  subject: RuleSubject,
  policy: EffectivePolicy,
): Answer {
  if (finding.path !== subject.document.path) return notCovered
  const list = itemsIn(subject.document.value, each)
  if (list.state === 'not-a-list') return notCovered
  const item = list.items.find(({ pointer }) => `${finding.pointer}/`.startsWith(`${pointer}/`))
  return item ? matches(waiver, { [each.as]: item.value }, item.pointer, subject, policy) : notCovered
}

function matches(
  waiver: Waiver,
  item: Readonly<Record<string, unknown>>,
  pointer: string,
  subject: RuleSubject,
  policy: EffectivePolicy,
): Answer {
  if (waiver.match === undefined) return covered
  const { manifest, previous, change, evidence } = subjectValues(subject)
  const expression = policy.expressions.waivers.get(waiver)
  const evaluation = expression?.evaluate({ manifest, previous, change, evidence, params: policy.params, ...item })
  if (evaluation?.state === 'value') return evaluation.value === true ? covered : notCovered
  const why = evaluation?.message ?? 'it is not compiled'
  const finding = findingOf(subject.document, {
    rule: ruleErrorId,
    severity: 'error',
    message: `A waiver of ${waiver.rule} by ${waiver.owner} could not be evaluated, so it covers nothing here: its \`match\` failed: ${why}.`,
    pointer,
    ...(evaluation ? { fix: errorFix(evaluation.cause) } : {}),
  })
  return { state: 'error', finding }
}

/** A waiver that could have covered something, its rule having run on a manifest that it names, and covered nothing. */
function isUnused(waiver: Waiver, used: ReadonlySet<Waiver>, judged: readonly Judged[], policy: EffectivePolicy): boolean {
  if (used.has(waiver)) return false
  return judged.some(({ subject }) => {
    // Few rules judge what is gone, so nothing found there says nothing.
    if (subject.gone || !isMeant(waiver, subject)) return false
    return settingFor(policy, waiver.rule, subject.document.path).severity !== 'off'
  })
}

/** What to tell of a waiver itself. */
function remarks({ rule, owner, expires }: Waiver, today: string, unused: boolean): readonly string[] {
  const which = `The waiver of ${rule} by ${owner}`
  if (isLapsed(expires, today)) return [`${which} lapsed after ${expires}: it covers nothing any more.`]
  const left = Math.round((midnight(expires) - midnight(today)) / day)
  const soon = left <= noticeDays ? [`${which} lapses ${inDays(left)}: ${expires} is its last day.`] : []
  return unused ? [...soon, `${which} covers nothing: the rule has no such finding in the manifests that it names.`] : soon
}

function inDays(left: number): string {
  if (left === 0) return 'after today'
  return left === 1 ? 'after tomorrow' : `in ${left} days`
}

const waiverFix = 'Remove it from the policy, or renew it with a reason that still holds.'

function notice({ origin, place }: Waiver, message: string): Finding {
  return {
    rule: noticeRule,
    severity: 'notice',
    message,
    path: origin.source,
    pointer: origin.pointer,
    help: helpFor(noticeRule),
    ...(place ?? startOfFile),
    fix: waiverFix,
  }
}
