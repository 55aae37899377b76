import type { ApprovalRequirements } from '../approval/index.ts'
import type { EffectivePolicy, UncompiledPolicy } from './effective-policy.ts'
import { most, noEvidence } from './evidence-settings.ts'
import { noExpressions } from './policy-expressions.ts'
import { defaultManifests, defaultPolicyPath, presetLayer, presetNamed } from './preset.ts'
import { pointerTo } from './read-value.ts'
import type { PolicyFile } from './read-policy.ts'
import type { DefinedRule, Origin, RuleDefinition } from './rule-definition.ts'
import { layer, unstatedSetting, unstatedSource, type EffectiveSetting } from './setting.ts'
import { rules as builtIn } from './rules/index.ts'

const nobody: ApprovalRequirements = { stale: 'content', exclude: [], seats: [] }

/**
 * Lays policy files and presets over each other, the first at the bottom. Rules are laid part by part, `approvals`,
 * `params` and `variables` key by key; lists as a whole, but overrides and waivers of all files apply. A file that defines
 * a rule makes a new one of it: what files below say of the id meant another. Says nothing of whether they may be laid so.
 */
export function compose(files: readonly PolicyFile[]): UncompiledPolicy {
  const layers = withoutOutdated(files)
  const { settings, definitions } = rulesOf(layers)
  const { seats, ...rest } = approvalsOf(layers)
  return {
    branches: last(layers, 'branches'),
    manifests: last(layers, 'manifests') ?? defaultManifests,
    schemas: last(layers, 'schemas') ?? [],
    evidence: most(layers)?.evidence ?? noEvidence,
    rules: settings,
    definedRules: new Map([...definitions].map(([id, definition]) => [id, definedRule(definition, settings)])),
    overrides: layers.flatMap(({ overrides }) => overrides),
    approvals: { ...rest, seats },
    params: merged(layers.map(({ params }) => params)),
    variables: merged(layers.map(({ variables }) => variables)),
    waivers: layers.flatMap(({ waivers }) => waivers),
    seatOrigins: originsOfConditions(layers),
    from: sourcesOf(layers),
  }
}

/**
 * The effective policy of one file that extends presets alone and has no expressions, or of the `recommended` preset
 * where there is none. `path` is where the file is, or would be. Throws for any other file: see `loadPolicy`.
 */
export function effectivePolicy(file: PolicyFile | undefined, path: string = defaultPolicyPath): EffectivePolicy {
  const references = file?.extends ?? ['tunegate:recommended']
  const presets = references.flatMap((reference) => presetNamed(reference) ?? [])
  const policy = compose([...presets.map((name) => presetLayer(name, path)), ...(file ? [file] : [])])
  if (presets.length < references.length || hasExpressions(policy)) {
    throw new Error('A policy that extends files or has expressions must be loaded')
  }
  return { ...policy, expressions: noExpressions }
}

/** Without the overrides and waivers of rules that a later file defines. */
function withoutOutdated(files: readonly PolicyFile[]): readonly PolicyFile[] {
  const definedAt = new Map<string, number>()
  for (const [index, { rules }] of files.entries()) {
    for (const [id, { definition }] of rules) if (definition) definedAt.set(id, index)
  }
  if (definedAt.size === 0) return files
  return files.map((file, index) => {
    const isCurrent = (id: string): boolean => (definedAt.get(id) ?? index) <= index
    return { ...file, overrides: currentOverrides(file, isCurrent), waivers: file.waivers.filter(({ rule }) => isCurrent(rule)) }
  })
}

function currentOverrides({ overrides }: PolicyFile, isCurrent: (id: string) => boolean): PolicyFile['overrides'] {
  return overrides.flatMap((override) => {
    const ids = [...override.rules.keys()]
    if (ids.every(isCurrent)) return [override]
    const rules = new Map([...override.rules].filter(([id]) => isCurrent(id)))
    return rules.size === 0 ? [] : [{ ...override, rules }]
  })
}

function hasExpressions({ definedRules, variables, seatOrigins, waivers }: UncompiledPolicy): boolean {
  return definedRules.size + Object.keys(variables).length + seatOrigins.size + waivers.length > 0
}

type Rules = {
  readonly settings: ReadonlyMap<string, EffectiveSetting>
  readonly definitions: ReadonlyMap<string, RuleDefinition>
}

function rulesOf(layers: readonly PolicyFile[]): Rules {
  const settings = new Map(builtIn.map((rule) => [rule.id, unstatedSetting(rule.fixed)]))
  const definitions = new Map<string, RuleDefinition>()
  for (const [id, { setting, definition }] of layers.flatMap(({ rules }) => [...rules])) {
    if (definition) definitions.set(id, definition)
    // A new definition is a new rule: what was said of the old one meant another.
    const below = definition ? undefined : settings.get(id)
    settings.set(id, layer(below ?? unstatedSetting(), setting))
  }
  return { settings, definitions }
}

function definedRule(definition: RuleDefinition, settings: Rules['settings']): DefinedRule {
  return { ...definition, setting: settings.get(definition.id) ?? unstatedSetting() }
}

function approvalsOf(layers: readonly PolicyFile[]): ApprovalRequirements {
  return Object.assign({}, nobody, ...layers.map(({ approvals }) => approvals))
}

function originsOfConditions(layers: readonly PolicyFile[]): ReadonlyMap<string, Origin> {
  const stating = layers.findLast(({ approvals }) => approvals.seats !== undefined)
  const seats = stating?.approvals.seats ?? []
  const origins = seats.flatMap(({ when }, index): [string, Origin][] => {
    const pointer = pointerTo('approvals', 'seats', index, 'if')
    return when.if === undefined ? [] : [[when.if, { source: stating?.source ?? unstatedSource, pointer }]]
  })
  // Of two seats with the same condition the first is meant.
  return new Map(origins.toReversed())
}

function last<Key extends 'branches' | 'manifests' | 'schemas'>(layers: readonly PolicyFile[], key: Key) {
  return layers.findLast((file) => file[key] !== undefined)?.[key]
}

/** `Object.fromEntries` makes own fields of all names, also of `__proto__`. */
function merged<Value>(maps: readonly Readonly<Record<string, Value>>[]): Readonly<Record<string, Value>> {
  return Object.fromEntries(maps.flatMap((map) => Object.entries(map)))
}

const approvalKeys = ['stale', 'exclude', 'expires', 'seats', 'veto', 'override'] as const

function sourcesOf(layers: readonly PolicyFile[]): ReadonlyMap<string, string> {
  const unstated = ['manifests', 'schemas', 'branches', 'approvals.stale', 'approvals.exclude', 'approvals.seats']
  const from = new Map(unstated.map((key) => [key, unstatedSource]))
  for (const { source, approvals, params, variables, ...file } of layers) {
    const stated = [
      ...(['branches', 'manifests', 'schemas'] as const).filter((key) => file[key] !== undefined),
      ...approvalKeys.filter((key) => approvals[key] !== undefined).map((key) => `approvals.${key}`),
      ...Object.keys(params).map((name) => `params.${name}`),
      ...Object.keys(variables).map((name) => `variables.${name}`),
    ]
    for (const key of stated) from.set(key, source)
  }
  from.set('evidence', most(layers)?.source ?? unstatedSource)
  return from
}
