import type { ApprovalRequirements } from '../approval/index.ts'
import { presetSetting, type EffectiveSetting } from './setting.ts'
import { rules } from './rules/index.ts'

export type PresetName = 'recommended' | 'strict'

/** A built-in preset: how each rule weighs, and who signs. */
export type Preset = {
  readonly rules: ReadonlyMap<string, EffectiveSetting>
  readonly approvals: ApprovalRequirements
}

/** Where manifests are when no policy says so. */
export const defaultManifests = ['**/*.finetune.{yml,yaml,json}', 'finetune/**/*.{yml,yaml,json}'] as const

const day = 86_400_000
const anyone = { permission: 'write', teams: [], users: [] } as const
const keeper = { permission: 'maintain', teams: [], users: [] } as const
const everybodyInvolved = ['author', 'committers', 'co-authors', 'initiator', 'bots'] as const

/** Where a repository decides what is judged, and how. */
const policyPaths = ['.github/tunegate.yml', '.github/tunegate/**', '.github/tunegate.lock'] as const

const approvals: Readonly<Record<PresetName, ApprovalRequirements>> = {
  recommended: {
    stale: 'content',
    exclude: everybodyInvolved,
    expires: 30 * day,
    seats: [
      { name: 'approver', count: 1, from: anyone, when: {} },
      { name: 'second-approver', count: 1, from: anyone, when: { risk: ['high', 'serious'] } },
      { name: 'policy-owner', count: 1, from: anyone, when: { paths: policyPaths } },
    ],
    veto: { from: anyone },
  },
  strict: {
    stale: 'content',
    exclude: everybodyInvolved,
    expires: 14 * day,
    seats: [
      { name: 'approver', count: 2, from: anyone, when: {} },
      { name: 'maintainer', count: 1, from: keeper, when: { risk: ['high', 'serious'] } },
      { name: 'policy-owner', count: 1, from: keeper, when: { paths: [...policyPaths, '.github/workflows/**'] } },
    ],
    veto: { from: anyone },
  },
}

/** The preset of a name. Its rules are what the rule files say of it. */
export function presetOf(name: PresetName): Preset {
  return {
    rules: new Map(rules.map((rule) => [rule.id, presetSetting(rule.presets[name])])),
    approvals: approvals[name],
  }
}
