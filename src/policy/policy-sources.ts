import type { UncompiledPolicy } from './effective-policy.ts'
import { optional } from './policy-fields.ts'
import { unstatedSource, type EffectiveSetting, type Setting } from './setting.ts'

/** A value and the file or preset that states it: a path, a `github:` reference, a preset, or `default`. */
export type Sourced = { readonly value: unknown; readonly from: string }

/** Where everything in an effective policy comes from, as plain data. */
export type PolicySources = {
  /** `branches`, `manifests`, `schemas` and `evidence`. */
  readonly scope: Readonly<Record<string, Sourced>>
  readonly params: Readonly<Record<string, Sourced>>
  readonly variables: Readonly<Record<string, Sourced>>
  readonly rules: Readonly<Record<string, RuleSources>>
  readonly overrides: readonly Sourced[]
  readonly waivers: readonly Sourced[]
  readonly approvals: Readonly<Record<string, Sourced>>
}

/** A rule's severity, its options or params, whether and by whom it is locked, and who defines it where a policy does. */
export type RuleSources = {
  readonly severity: Sourced
  readonly options: Readonly<Record<string, Sourced>>
  readonly locked?: Sourced
  readonly definedBy?: string
}

/** The values of an effective policy with their sources, each of which `policyText` shows. */
export function policySources(policy: UncompiledPolicy): PolicySources {
  const sourced = (prefix: string, values: Readonly<Record<string, unknown>>) =>
    Object.fromEntries(
      Object.entries(values)
        .filter(([, value]) => value !== undefined)
        .map(([key, value]): [string, Sourced] => {
          return [key, { value, from: policy.from.get(prefix + key) ?? unstatedSource }]
        }),
    )
  const { branches, manifests, schemas, params, variables, approvals } = policy
  const evidence = policy.evidence.datasets['max-bytes'] > 0 ? policy.evidence : undefined
  return {
    scope: sourced('', { branches, manifests, schemas, evidence }),
    params: sourced('params.', params),
    variables: sourced('variables.', variables),
    rules: Object.fromEntries([...policy.rules].map(([id, setting]) => [id, ruleSources(policy, id, setting)])),
    overrides: policy.overrides.map(({ origin, files, rules }) => ({
      value: { files, rules: Object.fromEntries([...rules].map(([id, setting]) => [id, settingValue(setting)])) },
      from: origin.source,
    })),
    waivers: policy.waivers.map(({ origin, ...value }) => ({ value, from: origin.source })),
    approvals: sourced('approvals.', approvals),
  }
}

function settingValue({ severity, options }: Setting) {
  return { ...optional('severity', severity), options }
}

function ruleSources({ definedRules }: UncompiledPolicy, id: string, setting: EffectiveSetting): RuleSources {
  const { severity, options, from, lockedBy } = setting
  const definedBy = definedRules.get(id)?.origin.source
  const sourced = Object.entries(options).map(([name, value]): [string, Sourced] => {
    const source = Object.hasOwn(from.options, name) ? from.options[name] : undefined
    return [name, { value, from: source ?? definedBy ?? unstatedSource }]
  })
  return {
    severity: { value: severity, from: from.severity },
    options: Object.fromEntries(sourced),
    ...(lockedBy === undefined ? {} : { locked: { value: true, from: lockedBy } }),
    ...(definedBy === undefined ? {} : { definedBy }),
  }
}
