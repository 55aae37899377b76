import type { ApprovalRequirements } from '../approval/index.ts'
import { matchesAny } from './glob.ts'
import { defaultManifests, defaultPolicyPath, presetOf, type PresetName } from './preset.ts'
import type { PolicyFile } from './read-policy.ts'
import { layer, type EffectiveSetting, type Setting } from './setting.ts'
import { rules } from './rules/index.ts'

/** The policy that judges, after presets and the repository's own file were laid over each other. */
export type EffectivePolicy = {
  /** Globs of the branches beside the default one that are governed; absent: all of them. */
  readonly branches: readonly string[] | undefined
  readonly manifests: readonly string[]
  /** Paths of further JSON Schemas, at the tip of the base branch. */
  readonly schemas: readonly string[]
  readonly rules: ReadonlyMap<string, EffectiveSetting>
  readonly overrides: readonly { readonly files: readonly string[]; readonly rules: ReadonlyMap<string, Setting> }[]
  readonly approvals: ApprovalRequirements
}

const nobody: ApprovalRequirements = { stale: 'content', exclude: [], seats: [] }

/**
 * The effective policy of a repository's file, or of the `recommended` preset when it has none. Presets apply in the
 * order given, then the file: rules key by key; `seats` as a whole list. `path` is where the file is, or would be.
 */
export function effectivePolicy(file: PolicyFile | undefined, path: string = defaultPolicyPath): EffectivePolicy {
  const presets = (file?.extends ?? ['tunegate:recommended']).map((name) => presetOf(presetName(name), path))
  const silent = new Map<string, EffectiveSetting>(rules.map((rule) => [rule.id, offOrFixed(rule)]))
  const inherited = presets.reduce((below, preset) => layered(below, preset.rules), silent)
  return {
    branches: file?.branches,
    manifests: file?.manifests ?? defaultManifests,
    schemas: file?.schemas ?? [],
    rules: layered(inherited, file?.rules ?? new Map()),
    overrides: file?.overrides ?? [],
    // A preset states every approval setting, so the last one stands.
    approvals: { ...(presets.at(-1)?.approvals ?? nobody), ...file?.approvals },
  }
}

/** How a rule weighs for a manifest at a path. */
export function settingFor(policy: EffectivePolicy, rule: string, path: string): EffectiveSetting {
  const base = policy.rules.get(rule) ?? { severity: 'off', options: {} }
  return policy.overrides
    .filter((override) => matchesAny(override.files, path, { trusted: true }))
    .reduce((below, override) => {
      const setting = override.rules.get(rule)
      return setting ? layer(below, setting) : below
    }, base)
}

/** The effective policy as plain data, for its digest and for people: the same policy gives the same data. */
export function policyData(policy: EffectivePolicy): Readonly<Record<string, unknown>> {
  return {
    ...(policy.branches ? { branches: policy.branches } : {}),
    manifests: policy.manifests,
    schemas: policy.schemas,
    rules: Object.fromEntries(policy.rules),
    overrides: policy.overrides.map(({ files, rules: settings }) => ({ files, rules: Object.fromEntries(settings) })),
    approvals: policy.approvals,
  }
}

function layered(
  below: ReadonlyMap<string, EffectiveSetting>,
  above: ReadonlyMap<string, Setting>,
): Map<string, EffectiveSetting> {
  const made = new Map(below)
  for (const [rule, setting] of above) made.set(rule, layer(made.get(rule) ?? { severity: 'off', options: {} }, setting))
  return made
}

/** A rule that policy cannot lower holds even where nothing is inherited. */
function offOrFixed(rule: (typeof rules)[number]): EffectiveSetting {
  return { severity: rule.fixed ? 'error' : 'off', options: {} }
}

function presetName(reference: string): PresetName {
  return reference === 'tunegate:strict' ? 'strict' : 'recommended'
}
