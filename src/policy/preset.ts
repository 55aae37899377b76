import { escape } from 'minimatch'
import type { ApprovalRequirements } from '../approval/index.ts'
import type { EvidenceSettings } from './evidence-settings.ts'
import { optional } from './policy-fields.ts'
import type { PolicyFile } from './read-policy.ts'
import { presetSetting, readSetting, type EffectiveSetting } from './setting.ts'
import { rules } from './rules/index.ts'

export type PresetName = 'recommended' | 'strict'

/** A built-in preset: how each rule weighs, and who signs. */
export type Preset = {
  readonly rules: ReadonlyMap<string, EffectiveSetting>
  readonly approvals: ApprovalRequirements
  readonly evidence?: EvidenceSettings
}

/** What policy files write to extend a preset. */
export const presetReferences = ['tunegate:recommended', 'tunegate:strict'] as const

/** Where manifests are when no policy says so. */
export const defaultManifests = ['**/*.finetune.{yml,yaml,json}', 'finetune/**/*.{yml,yaml,json}'] as const

const day = 86_400_000
const anyone = { permission: 'write', teams: [], users: [] } as const
const keeper = { permission: 'maintain', teams: [], users: [] } as const
const everybodyInvolved = ['author', 'committers', 'co-authors', 'initiator', 'bots'] as const

/** Where policy files are unless an input says otherwise. */
export const defaultPolicyPath = '.github/tunegate.yml'

/** Where a repository decides what is judged, and how. A path is no pattern, so what would make it one is escaped. */
function policyPaths(policy: string): readonly string[] {
  return [escape(policy, { magicalBraces: true }), '.github/tunegate/**']
}

const approvals: Readonly<Record<PresetName, (policy: string) => ApprovalRequirements>> = {
  recommended: (policy) => ({
    stale: 'content',
    exclude: everybodyInvolved,
    expires: 30 * day,
    seats: [
      { name: 'approver', count: 1, from: anyone, when: {} },
      { name: 'second-approver', count: 1, from: anyone, when: { risk: ['high', 'serious'] } },
      { name: 'policy-owner', count: 1, from: anyone, when: { paths: policyPaths(policy) } },
    ],
    veto: { from: anyone },
  }),
  strict: (policy) => ({
    stale: 'content',
    exclude: everybodyInvolved,
    expires: 14 * day,
    seats: [
      { name: 'approver', count: 2, from: anyone, when: {} },
      { name: 'maintainer', count: 1, from: keeper, when: { risk: ['high', 'serious'] } },
      { name: 'policy-owner', count: 1, from: keeper, when: { paths: [...policyPaths(policy), '.github/workflows/**'] } },
    ],
    veto: { from: anyone },
  }),
}

/** A mebibyte takes the gate a second or two. */
const evidence: Readonly<Record<PresetName, EvidenceSettings | undefined>> = {
  recommended: undefined,
  strict: { datasets: { 'max-bytes': 1024 * 1024 } },
}

/** The preset of a name, for a policy file at a path. Its rules are what the rule files say of it. */
export function presetOf(name: PresetName, policy: string = defaultPolicyPath): Preset {
  return {
    rules: new Map(rules.map((rule) => [rule.id, presetSetting(rule.presets[name], `tunegate:${name}`)])),
    approvals: approvals[name](policy),
    ...optional('evidence', evidence[name]),
  }
}

/** The preset that a reference in `extends` names, if it names one. */
export function presetNamed(reference: string): PresetName | undefined {
  if (reference === 'tunegate:recommended') return 'recommended'
  return reference === 'tunegate:strict' ? 'strict' : undefined
}

/** A preset as the policy file that would say the same, to be laid under others. */
export function presetLayer(name: PresetName, policy: string): PolicyFile {
  const source = `tunegate:${name}`
  const origin = { source, pointer: '' }
  return {
    source,
    rules: new Map(rules.map((rule) => [rule.id, { setting: readSetting(rule.presets[name], origin) }])),
    overrides: [],
    ...optional('evidence', evidence[name]),
    approvals: approvals[name](policy),
    params: {},
    variables: {},
    waivers: [],
    tests: [],
  }
}
