import type { Severity } from '../manifest/index.ts'
import type { PresetSetting } from './rule.ts'

/** What a policy says of one rule; a part that it leaves out stays as inherited. */
export type Setting = { readonly severity?: Severity | 'off'; readonly options: Readonly<Record<string, unknown>> }

/** What holds for one rule in the end. */
export type EffectiveSetting = { readonly severity: Severity | 'off'; readonly options: Readonly<Record<string, unknown>> }

/** Reads a setting in either form: a severity, or a map of a severity and options. */
export function readSetting(value: unknown): Setting {
  if (isSeverity(value)) return { severity: value, options: {} }
  if (typeof value !== 'object' || value === null) return { options: {} }
  const { severity, ...options } = { severity: undefined, ...value }
  return isSeverity(severity) ? { severity, options } : { options }
}

/** A preset's opinion of a rule, as a setting. */
export function presetSetting(setting: PresetSetting): EffectiveSetting {
  const { severity = 'off', options } = readSetting(setting)
  return { severity, options }
}

/**
 * `above` laid over `below`: options key by key. Options given to a rule that is off, without a severity, switch it on
 * as an error: whoever configures a rule means it.
 */
export function layer(below: EffectiveSetting, above: Setting): EffectiveSetting {
  const configured = Object.keys(above.options).length > 0
  const inherited = below.severity === 'off' && configured ? 'error' : below.severity
  return { severity: above.severity ?? inherited, options: { ...below.options, ...above.options } }
}

function isSeverity(value: unknown): value is Severity | 'off' {
  return value === 'error' || value === 'warning' || value === 'notice' || value === 'off'
}
