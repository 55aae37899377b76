import { readEvidence, type EvidenceSettings } from './evidence-settings.ts'
import { oneOrMore, fieldsOf, itemsOf, optional, textsOf } from './policy-fields.ts'
import type { Override } from './effective-policy.ts'
import { readApprovals, type ApprovalSettings } from './read-approvals.ts'
import { pointerTo } from './read-value.ts'
import type { Origin, Waiver } from './rule-definition.ts'
import { readRules, type RuleStatement } from './rule-entry.ts'
import type { Setting } from './setting.ts'
import { readWaivers } from './waiver.ts'

/** One policy file, as it was written. */
export type PolicyFile = {
  /** What reports call the file, and `Origin.source` of everything in it. */
  readonly source: string
  /** Globs of the branches that are governed; read of the default branch's policy alone. */
  readonly branches?: readonly string[]
  readonly extends?: readonly string[]
  readonly manifests?: readonly string[]
  readonly schemas?: readonly string[]
  readonly evidence?: EvidenceSettings
  readonly rules: ReadonlyMap<string, RuleStatement>
  readonly overrides: readonly Override[]
  readonly approvals: ApprovalSettings
  readonly params: Readonly<Record<string, unknown>>
  readonly variables: Readonly<Record<string, string>>
  readonly waivers: readonly Waiver[]
  /** Tests of the policy, unread. */
  readonly tests: readonly { readonly value: unknown; readonly origin: Origin }[]
}

/** Reads a policy that its schema has accepted. */
export function readPolicy(value: unknown, source: string): PolicyFile {
  const policy = fieldsOf(value)
  return {
    source,
    ...optional('extends', textsOf(policy['extends'])),
    ...optional('branches', textsOf(policy['branches'])),
    ...optional('manifests', textsOf(policy['manifests'])),
    ...optional('schemas', textsOf(policy['schemas'])),
    ...optional('evidence', readEvidence(policy['evidence'])),
    rules: readRules(policy['rules'], { source, pointer: '/rules' }),
    overrides: itemsOf(policy['overrides']).map((item, index) => {
      return readOverride(item, { source, pointer: pointerTo('overrides', index) })
    }),
    approvals: readApprovals(policy['approvals']),
    params: fieldsOf(policy['params']),
    variables: texts(policy['variables']),
    waivers: readWaivers(policy['waivers'], source),
    tests: itemsOf(policy['tests']).map((test, index) => ({
      value: test,
      origin: { source, pointer: pointerTo('tests', index) },
    })),
  }
}

function readOverride(value: unknown, origin: Origin): Override {
  const { files, rules } = fieldsOf(value)
  const statements = readRules(rules, { ...origin, pointer: `${origin.pointer}/rules` })
  const settings = [...statements].map(([id, { setting }]): [string, Setting] => [id, setting])
  return { files: oneOrMore(files), rules: new Map(settings), origin }
}

function texts(value: unknown): Readonly<Record<string, string>> {
  const entries = Object.entries(fieldsOf(value))
  return Object.fromEntries(entries.filter((entry): entry is [string, string] => typeof entry[1] === 'string'))
}
