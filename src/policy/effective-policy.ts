import type { ApprovalRequirements } from '../approval/index.ts'
import type { EvidenceSettings } from './evidence-settings.ts'
import { matchesAny } from './glob.ts'
import type { PolicyExpressions } from './policy-expressions.ts'
import type { DefinedRule, Origin, Waiver } from './rule-definition.ts'
import { layer, unstatedSetting, type EffectiveSetting, type Setting } from './setting.ts'

/** The policy that judges, after presets, extended files and the repository's own file were laid over each other. */
export type EffectivePolicy = {
  /** Globs of the branches beside the default one that are governed; absent: all of them. */
  readonly branches: readonly string[] | undefined
  readonly manifests: readonly string[]
  /** Paths of further JSON Schemas, at the tip of the base branch. */
  readonly schemas: readonly string[]
  readonly evidence: EvidenceSettings
  /** Settings of every built-in rule and of every rule that a policy defines. */
  readonly rules: ReadonlyMap<string, EffectiveSetting>
  /** Rules that policy files define, by id; their setting is that of `rules`, with the params as its options. */
  readonly definedRules: ReadonlyMap<string, DefinedRule>
  readonly overrides: readonly Override[]
  readonly approvals: ApprovalRequirements
  /** Plain values that expressions see as `params`, below a rule's own. */
  readonly params: Readonly<Record<string, unknown>>
  /** CEL texts that every expression may name; each stands at `/variables/<name>` of the file that `from` names. */
  readonly variables: Readonly<Record<string, string>>
  readonly waivers: readonly Waiver[]
  /** Where the `if` of a seat is written, by its text. */
  readonly seatOrigins: ReadonlyMap<string, Origin>
  /**
   * Which file or preset a value comes from, as `Origin.source` names it, or `default`: `manifests`, `schemas`,
   * `branches`, `approvals.stale` and the other keys of approvals, `params.<name>`, `variables.<name>`. Settings of
   * rules know it themselves.
   */
  readonly from: ReadonlyMap<string, string>
  readonly expressions: PolicyExpressions
}

/** A policy before its expressions are compiled. */
export type UncompiledPolicy = Omit<EffectivePolicy, 'expressions'>

/** Other settings for the manifests that some globs match. */
export type Override = {
  readonly files: readonly string[]
  readonly rules: ReadonlyMap<string, Setting>
  /** Where it is written. */
  readonly origin: Origin
}

/**
 * How a rule weighs for a manifest at a path, and with which options; a defined rule's options are its params, its own
 * and those of settings over them.
 */
export function settingFor(policy: UncompiledPolicy, rule: string, path: string): EffectiveSetting {
  const base = policy.rules.get(rule) ?? unstatedSetting()
  return policy.overrides
    .filter((override) => matchesAny(override.files, path, { trusted: true }))
    .reduce((below, override) => {
      const setting = override.rules.get(rule)
      return setting ? layer(below, setting) : below
    }, base)
}
