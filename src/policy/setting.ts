import type { Severity } from '../manifest/index.ts'
import { fieldsOf } from './policy-fields.ts'
import type { PresetSetting } from './rule.ts'
import type { Origin } from './rule-definition.ts'

/** What a policy says of one rule; a part that it leaves out stays as inherited. */
export type Setting = {
  readonly severity?: Severity | 'off'
  /** Of a built-in rule its options, of a rule that a policy defines its params. */
  readonly options: Readonly<Record<string, unknown>>
  /** What is laid over this may tighten the rule, and not loosen it. */
  readonly locked?: true
  /** Where it is written: the entry. */
  readonly origin: Origin
}

/** What holds for one rule in the end. */
export type EffectiveSetting = {
  readonly severity: Severity | 'off'
  /** Of a built-in rule its options, of a rule that a policy defines its params. */
  readonly options: Readonly<Record<string, unknown>>
  readonly from: SettingSources
  /** The first file that locks the rule; absent where none does. */
  readonly lockedBy?: string
}

/** Which file or preset each part of a setting comes from: `Origin.source`, or `default` where none says anything. */
export type SettingSources = { readonly severity: string; readonly options: Readonly<Record<string, string>> }

/** The source of what no file and no preset states. */
export const unstatedSource = 'default'

/** A rule that nothing says anything of; one that policy cannot lower holds all the same. */
export function unstatedSetting(fixed = false): EffectiveSetting {
  return { severity: fixed ? 'error' : 'off', options: {}, from: { severity: unstatedSource, options: {} } }
}

/** Keys of an entry that are about the rule and no options of it. */
const entryKeys = new Set(['severity', 'id', 'locked'])

/** Reads the setting of a built-in rule in either form: a severity, or a map of a severity and options. */
export function readSetting(value: unknown, origin: Origin): Setting {
  if (isSeverity(value)) return { severity: value, options: {}, origin }
  const fields = fieldsOf(value)
  const { severity, locked } = fields
  return {
    ...(isSeverity(severity) ? { severity } : {}),
    options: Object.fromEntries(Object.entries(fields).filter(([key]) => !entryKeys.has(key))),
    ...(locked === true ? { locked } : {}),
    origin,
  }
}

/** A preset's opinion of a rule, as a setting. */
export function presetSetting(setting: PresetSetting, source: string): EffectiveSetting {
  return layer(unstatedSetting(), { severity: 'off', ...readSetting(setting, { source, pointer: '' }) })
}

/**
 * `above` laid over `below`: options key by key. Options given to a rule that is off, without a severity, switch it on
 * as an error: whoever configures a rule means it.
 */
export function layer(below: EffectiveSetting, above: Setting): EffectiveSetting {
  const { source } = above.origin
  const names = Object.keys(above.options)
  const switchedOn = below.severity === 'off' && names.length > 0 ? ('error' as const) : undefined
  const severity = above.severity ?? switchedOn
  const lockedBy = below.lockedBy ?? (above.locked ? source : undefined)
  return {
    severity: severity ?? below.severity,
    options: { ...below.options, ...above.options },
    from: {
      severity: severity === undefined ? below.from.severity : source,
      options: { ...below.from.options, ...Object.fromEntries(names.map((name) => [name, source])) },
    },
    ...(lockedBy === undefined ? {} : { lockedBy }),
  }
}

function isSeverity(value: unknown): value is Severity | 'off' {
  return value === 'error' || value === 'warning' || value === 'notice' || value === 'off'
}
