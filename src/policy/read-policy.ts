import type { Condition, Exclusion, SeatRequirement, Source } from '../approval/index.ts'
import { topics, type Kind } from '../manifest/index.ts'
import { parseDuration } from './duration.ts'
import { readSetting, type Setting } from './setting.ts'

type Override = { readonly files: readonly string[]; readonly rules: ReadonlyMap<string, Setting> }

/** The `approvals` of one policy file; what it leaves out stays as inherited. Durations are milliseconds. */
type ApprovalSettings = {
  readonly stale?: 'content' | 'commit'
  readonly exclude?: readonly Exclusion[]
  readonly expires?: number
  readonly seats?: readonly SeatRequirement[]
  readonly veto?: { readonly from: Source }
  readonly override?: { readonly phrase: string; readonly from: Source; readonly expires?: number }
}

/** One policy file, as it was written. */
export type PolicyFile = {
  /** Globs of the branches that are governed; read of the default branch's policy alone. */
  readonly branches?: readonly string[]
  readonly extends?: readonly string[]
  readonly manifests?: readonly string[]
  readonly schemas?: readonly string[]
  readonly rules: ReadonlyMap<string, Setting>
  readonly overrides: readonly Override[]
  readonly approvals: ApprovalSettings
}

/** Reads a policy that its schema has accepted. */
export function readPolicy(value: unknown): PolicyFile {
  const policy = map(value)
  return {
    ...optional('extends', listOf(policy['extends'])),
    ...optional('branches', listOf(policy['branches'])),
    ...optional('manifests', listOf(policy['manifests'])),
    ...optional('schemas', listOf(policy['schemas'])),
    rules: settings(policy['rules']),
    overrides: items(policy['overrides']).map((item) => {
      const override = map(item)
      return { files: oneOrMore(override['files']), rules: settings(override['rules']) }
    }),
    approvals: readApprovals(map(policy['approvals'])),
  }
}

function readApprovals(value: Readonly<Record<string, unknown>>): ApprovalSettings {
  const veto = value['veto']
  const override = value['override']
  return {
    ...optional('stale', pick(['content', 'commit'] as const, value['stale'])),
    ...optional('exclude', exclusions(value['exclude'])),
    ...optional('expires', duration(value['expires'])),
    ...optional('seats', Array.isArray(value['seats']) ? value['seats'].map(readSeat) : undefined),
    ...(veto === undefined ? {} : { veto: { from: readSource(map(veto)['from']) } }),
    ...(override === undefined ? {} : { override: readOverride(map(override)) }),
  }
}

function readOverride(value: Readonly<Record<string, unknown>>) {
  return {
    phrase: text(value['phrase']) ?? '',
    from: readSource(value['from']),
    ...optional('expires', duration(value['expires'])),
  }
}

function readSeat(value: unknown): SeatRequirement {
  const seat = map(value)
  return {
    name: text(seat['name']) ?? '',
    count: typeof seat['count'] === 'number' ? seat['count'] : 1,
    from: readSource(seat['from']),
    when: readCondition(map(seat['when'])),
    ...optional('exclude', exclusions(seat['exclude'])),
  }
}

function readSource(value: unknown): Source {
  const source = map(value)
  return {
    ...optional('permission', pick(['write', 'maintain', 'admin'] as const, source['permission'])),
    teams: listOf(source['teams']) ?? [],
    users: items(source['users']).map((user) => {
      if (typeof user === 'string') return { login: user }
      const { login, id } = map(user)
      return { login: text(login) ?? '', ...optional('id', typeof id === 'number' ? id : undefined) }
    }),
  }
}

const kinds: readonly Kind[] = ['FineTuningRequest', 'FineTuningRelease']

function readCondition(when: Readonly<Record<string, unknown>>): Condition {
  const kind = when['kind'] === undefined ? undefined : oneOrMore(when['kind'])
  const changed = listOf(when['changed'])
  return {
    ...optional('risk', listOf(when['risk'])),
    ...optional('changed', changed && topics.filter((topic) => changed.includes(topic))),
    ...optional('kind', kind && kinds.filter((name) => kind.includes(name))),
    ...optional('paths', listOf(when['paths'])),
  }
}

const allExclusions: readonly Exclusion[] = ['author', 'committers', 'co-authors', 'initiator', 'bots']

function exclusions(value: unknown): readonly Exclusion[] | undefined {
  const names = listOf(value)
  return names && allExclusions.filter((name) => names.includes(name))
}

function settings(value: unknown): ReadonlyMap<string, Setting> {
  return new Map(Object.entries(map(value)).map(([rule, setting]) => [rule, readSetting(setting)]))
}

function duration(value: unknown): number | undefined {
  return typeof value === 'string' ? parseDuration(value) : undefined
}

function map(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? { ...value } : {}
}

function items(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : []
}

function listOf(value: unknown): readonly string[] | undefined {
  return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : undefined
}

function oneOrMore(value: unknown): readonly string[] {
  return typeof value === 'string' ? [value] : (listOf(value) ?? [])
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined
}

function pick<Name extends string>(names: readonly Name[], value: unknown): Name | undefined {
  return names.find((name) => name === value)
}

/** A property only where there is a value: an absent key and an undefined one are not the same in a policy. */
function optional<Key extends string, Value>(key: Key, value: Value | undefined): { [key in Key]?: Value } {
  const made: { [key in Key]?: Value } = {}
  if (value !== undefined) made[key] = value
  return made
}
