import type { StatedFinding } from '../evidence/index.ts'
import type { Severity } from '../manifest/index.ts'
import { isCalendarDate } from './calendar.ts'
import { fieldsOf, itemsOf, pick, textOf } from './policy-fields.ts'
import { isLighter } from './tightening.ts'
import type { RuleOptions } from './rule.ts'

/** What a policy makes of what inspections of datasets found. */
export type SignalSettings = {
  /** Whether each dataset that is trained on needs an inspection. */
  readonly required: boolean
  /** How much findings of a signal weigh, by its id; the others weigh what the inspection says. */
  readonly signals: ReadonlyMap<string, Severity | 'off'>
  readonly allowed: readonly AllowedFinding[]
  readonly notAssessed: Severity
  readonly leastVersion: string | undefined
}

/** A finding that is known and accepted for a time. */
export type AllowedFinding = { readonly digest: string; readonly owner: string; readonly reason: string; readonly expires: string }

const severities = ['error', 'warning', 'notice'] as const
const weights = [...severities, 'off'] as const

/** Reads the options of `dataset/poison-signals`, which the schema has checked. */
export function signalSettings(options: RuleOptions): SignalSettings {
  return {
    required: options['required'] === true,
    signals: severitiesOf(options['signals']),
    allowed: itemsOf(options['allow']).map(allowedFinding),
    notAssessed: pick(severities, options['not-assessed']) ?? 'warning',
    leastVersion: textOf(options['least-version']),
  }
}

/** The entry that covers a finding on a day, `yyyy-mm-dd`. Without a day none does, and an entry whose day has passed does not. */
export function allowanceOf(
  finding: StatedFinding,
  { allowed }: SignalSettings,
  today: string | undefined,
): AllowedFinding | undefined {
  if (today === undefined) return undefined
  return allowed.find(({ digest, expires }) => digest === finding.digest && isCalendarDate(expires) && expires >= today)
}

/**
 * Whether weights of signals let nothing pass that others stop. A signal that is not named weighs what the inspection
 * says, which may be anything from a notice to an error: naming it is stricter only as an error, and leaving it out only
 * where it was a notice or off.
 */
export function isStricterBySignal(below: unknown, above: unknown): boolean {
  const [before, after] = [severitiesOf(below), severitiesOf(above)]
  return [...new Set([...before.keys(), ...after.keys()])].every((signal) => {
    const now = after.get(signal) ?? 'notice'
    return !isLighter(now, before.get(signal) ?? 'error')
  })
}

/** Whether a severity weighs at least as much as another. */
export function isAtLeastAsGrave(below: unknown, above: unknown): boolean {
  const [before, after] = [pick(weights, below), pick(weights, above)]
  return before !== undefined && after !== undefined && !isLighter(after, before)
}

/** Whether a version is another or a later one; any is stricter than none. */
export function isLaterVersion(below: unknown, above: unknown): boolean {
  const after = textOf(above)
  if (after === undefined) return false
  const before = textOf(below)
  return before === undefined || !isOlder(after, before)
}

/** Whether a version (`1.2.3`, perhaps with `-rc.1`) comes before another. One before its release is older than that. */
export function isOlder(version: string, than: string): boolean {
  const [one, other] = [numbersOf(version), numbersOf(than)]
  const index = one.findIndex((number, at) => number !== other[at])
  if (index === -1) return version.includes('-') && !than.includes('-')
  return (one[index] ?? 0) < (other[index] ?? 0)
}

function numbersOf(version: string): readonly number[] {
  const [release = ''] = version.split('-')
  return release.split('.').map(Number)
}

function severitiesOf(value: unknown): ReadonlyMap<string, Severity | 'off'> {
  return new Map(
    Object.entries(fieldsOf(value)).flatMap(([signal, severity]) => {
      const known = pick(weights, severity)
      return known === undefined ? [] : [[signal, known] as const]
    }),
  )
}

function allowedFinding(value: unknown): AllowedFinding {
  const { digest, owner, reason, expires } = fieldsOf(value)
  return { digest: textOf(digest) ?? '', owner: textOf(owner) ?? '', reason: textOf(reason) ?? '', expires: textOf(expires) ?? '' }
}
