import type { ApprovalRequirements, Condition, Exclusion, SeatRequirement, Source } from '../approval/index.ts'
import { topics, type Kind } from '../manifest/index.ts'
import { parseDuration } from './duration.ts'
import { fieldsOf, itemsOf, oneOrMore, optional, pick, textOf, textsOf, type PolicyFields } from './policy-fields.ts'

/** The `approvals` of one policy file; what it leaves out stays as inherited. Durations are milliseconds. */
export type ApprovalSettings = Partial<ApprovalRequirements>

/** Reads the `approvals` of a policy file. */
export function readApprovals(value: unknown): ApprovalSettings {
  const approvals = fieldsOf(value)
  const { veto, override, seats } = approvals
  return {
    ...optional('stale', pick(['content', 'commit'] as const, approvals['stale'])),
    ...optional('exclude', exclusions(approvals['exclude'])),
    ...optional('expires', duration(approvals['expires'])),
    ...optional('seats', Array.isArray(seats) ? seats.map(readSeat) : undefined),
    ...(veto === undefined ? {} : { veto: { from: readSource(fieldsOf(veto)['from']) } }),
    ...(override === undefined ? {} : { override: readOverride(fieldsOf(override)) }),
  }
}

function readOverride(value: PolicyFields) {
  return {
    phrase: textOf(value['phrase']) ?? '',
    from: readSource(value['from']),
    ...optional('expires', duration(value['expires'])),
  }
}

function readSeat(value: unknown): SeatRequirement {
  const seat = fieldsOf(value)
  return {
    name: textOf(seat['name']) ?? '',
    count: typeof seat['count'] === 'number' ? seat['count'] : 1,
    from: readSource(seat['from']),
    when: { ...readCondition(fieldsOf(seat['when'])), ...optional('if', textOf(seat['if'])) },
    ...optional('exclude', exclusions(seat['exclude'])),
  }
}

function readSource(value: unknown): Source {
  const source = fieldsOf(value)
  return {
    ...optional('permission', pick(['write', 'maintain', 'admin'] as const, source['permission'])),
    teams: textsOf(source['teams']) ?? [],
    users: itemsOf(source['users']).map((user) => {
      if (typeof user === 'string') return { login: user }
      const { login, id } = fieldsOf(user)
      return { login: textOf(login) ?? '', ...optional('id', typeof id === 'number' ? id : undefined) }
    }),
  }
}

const kinds: readonly Kind[] = ['FineTuningRequest', 'FineTuningRelease']

function readCondition(when: PolicyFields): Condition {
  const kind = when['kind'] === undefined ? undefined : oneOrMore(when['kind'])
  const changed = textsOf(when['changed'])
  return {
    ...optional('risk', textsOf(when['risk'])),
    ...optional('changed', changed && topics.filter((topic) => changed.includes(topic))),
    ...optional('kind', kind && kinds.filter((name) => kind.includes(name))),
    ...optional('paths', textsOf(when['paths'])),
  }
}

const allExclusions: readonly Exclusion[] = ['author', 'committers', 'co-authors', 'initiator', 'bots']

function exclusions(value: unknown): readonly Exclusion[] | undefined {
  const names = textsOf(value)
  return names && allExclusions.filter((name) => names.includes(name))
}

function duration(value: unknown): number | undefined {
  return typeof value === 'string' ? parseDuration(value) : undefined
}
