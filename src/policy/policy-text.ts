import { Document, isScalar, Pair, Scalar, visit, YAMLMap, YAMLSeq, type ScalarTag } from 'yaml'
import type { ApprovalRequirements, SeatRequirement, Source } from '../approval/index.ts'
import { durationText } from './duration.ts'
import { eachText } from './each.ts'
import type { EffectivePolicy, Override } from './effective-policy.ts'
import { optional } from './policy-fields.ts'
import type { LoadedPolicy } from './policy-source.ts'
import { policySources, type PolicySources, type RuleSources, type Sourced } from './policy-sources.ts'
import type { DefinedRule, Waiver } from './rule-definition.ts'
import type { Setting } from './setting.ts'

type Effective = Extract<LoadedPolicy, { readonly state: 'effective' }>

/** Text as a reader must see it, on one line. */
type Visible = (text: string) => string

/**
 * An effective policy as the one file that would say the same, with the source of each value behind it. Read as a policy
 * it has the same digest. `visible` spells out, on one line, what a reader would not see: text that it would change is
 * written with escapes, and comments as it gives them.
 */
export function policyText(loaded: Effective, visible: Visible = asItIs): string {
  const { policy, path, sha256 } = loaded
  const sources = policySources(policy)
  const document = new Document(new YAMLMap(), { customTags: (tags) => [escapedText(visible), ...tags] })
  const { approvals } = policy
  const parts: readonly (Pair | undefined)[] = [
    new Pair(new Scalar('apiVersion'), new Scalar('tunegate/v1')),
    new Pair(new Scalar('kind'), new Scalar('Policy')),
    new Pair(new Scalar('extends'), flow([])),
    ...Object.entries(sources.scope).map(([key, sourced]) => pair(key, sourced)),
    section('params', Object.entries(sources.params).map(([name, value]) => pair(name, value))),
    section('variables', Object.entries(sources.variables).map(([name, value]) => pair(name, value))),
    section('rules', ruleIds(sources).map(([id, rule]) => rulePair(id, rule, policy.definedRules.get(id)))),
    list('overrides', policy.overrides.map((override) => overrideMap(override, policy, override.origin.source))),
    list('waivers', policy.waivers.map((waiver) => entryMap(waiverFields(waiver), waiver.origin.source))),
    section('approvals', approvalPairs(approvals, sources)),
  ]
  document.contents = mapOf(parts.filter((part) => part !== undefined))
  const name = path === undefined ? 'the preset that stands in for a policy' : path
  document.commentBefore = visible(` The effective policy: ${name} with all that it extends. sha256 ${sha256}`)
  visit(document, {
    Node: (_, node) => {
      if (typeof node.comment === 'string') node.comment = visible(node.comment)
    },
  })
  return document.toString({ lineWidth: 0, flowCollectionPadding: false })
}

const asItIs: Visible = (text) => text

/** How text is written that a reader would not see as it is: in double quotes, with escapes. */
function escapedText(visible: Visible): ScalarTag {
  const isSeen = (text: string): boolean => text.split('\n').every((line) => visible(line) === line)
  return {
    tag: 'tag:yaml.org,2002:str',
    default: true,
    identify: (value) => typeof value === 'string' && !isSeen(value),
    resolve: (text) => text,
    stringify: ({ value }) => {
      const quoted = JSON.stringify(value).replaceAll('##[', String.raw`##\u005b`)
      const seen = (character: string): string => (visible(character) === character ? character : escape(character))
      return Array.from(quoted, seen).join('')
    },
  }
}

/** YAML's own escapes, which unlike JSON's have one for each code point. */
function escape(character: string): string {
  return String.raw`\U` + (character.codePointAt(0) ?? 0).toString(16).padStart(8, '0')
}

function ruleIds({ rules }: PolicySources): readonly (readonly [string, RuleSources])[] {
  return Object.entries(rules).toSorted(([a], [b]) => (a < b ? -1 : 1))
}

/** A key with a value and where it comes from: behind a value of one line, behind the key of a longer one. */
function pair(key: string, { value, from }: Sourced): Pair {
  const name = new Scalar(key)
  const node = nodeOf(value)
  if (isScalar(node) || (node instanceof YAMLSeq && node.flow)) node.comment = ` ${from}`
  else name.comment = ` ${from}`
  return new Pair(name, node)
}

function section(key: string, pairs: readonly Pair[]): Pair | undefined {
  return pairs.length === 0 ? undefined : new Pair(new Scalar(key), mapOf(pairs))
}

function list(key: string, items: readonly YAMLMap[]): Pair | undefined {
  if (items.length === 0) return undefined
  const sequence = new YAMLSeq()
  sequence.items = [...items]
  return new Pair(new Scalar(key), sequence)
}

function mapOf(pairs: readonly Pair[]): YAMLMap {
  const map = new YAMLMap()
  map.items = [...pairs]
  return map
}

/** A map whose fields all come from one place, which is said at the first. */
function entryMap(fields: Readonly<Record<string, unknown>>, from: string): YAMLMap {
  const [first, ...rest] = Object.entries(fields)
  const pairs = rest.map(([key, value]) => new Pair(new Scalar(key), nodeOf(value)))
  return mapOf([...(first ? [pair(first[0], { value: first[1], from })] : []), ...pairs])
}

function flow(items: readonly unknown[]): YAMLSeq {
  const sequence = new YAMLSeq()
  sequence.items = items.map((item) => new Scalar(item))
  sequence.flow = true
  return sequence
}

/** Short lists of plain values in one line, everything else as YAML likes it. */
function nodeOf(value: unknown): Scalar | YAMLMap | YAMLSeq {
  if (Array.isArray(value)) {
    if (value.every((item) => typeof item !== 'object') && JSON.stringify(value).length <= 100) return flow(value)
    const sequence = new YAMLSeq()
    sequence.items = value.map(nodeOf)
    return sequence
  }
  if (typeof value !== 'object' || value === null) return new Scalar(value)
  return mapOf(Object.entries(value).map(([key, item]) => new Pair(new Scalar(key), nodeOf(item))))
}

function rulePair(
  id: string,
  { severity, options, locked, definedBy }: RuleSources,
  rule: DefinedRule | undefined,
): Pair {
  const settings = Object.entries(options).map(([name, value]) => pair(name, value))
  const head = [pair('severity', severity), ...(locked ? [pair('locked', locked)] : [])]
  if (!rule || definedBy === undefined) return new Pair(new Scalar(id), mapOf([...head, ...settings]))
  const params = section('params', settings)
  const definition = Object.entries(definitionFields(rule)).map(([key, value]) => pair(key, { value, from: definedBy }))
  return new Pair(new Scalar(id), mapOf([...head, ...definition, ...(params ? [params] : [])]))
}

function definitionFields({ each, when, assert, message, help }: DefinedRule) {
  return {
    ...(each ? { for: eachText(each) } : {}),
    ...optional('when', when),
    assert,
    message,
    ...optional('help', help),
  }
}

function overrideMap({ files, rules }: Override, policy: EffectivePolicy, from: string): YAMLMap {
  const settings = [...rules].map(([id, setting]) => [id, settingFields(setting, policy.definedRules.has(id))] as const)
  return entryMap({ files, rules: Object.fromEntries(settings) }, from)
}

function settingFields({ severity, options }: Setting, isDefined: boolean) {
  const stated = Object.keys(options).length > 0
  const params = isDefined ? { params: options } : options
  return { ...optional('severity', severity), ...(stated ? params : {}) }
}

function waiverFields({ rule, files, each, match, owner, reason, expires }: Waiver) {
  return { rule, files, ...(each ? { for: eachText(each) } : {}), ...optional('match', match), owner, reason, expires }
}

function approvalPairs(approvals: ApprovalRequirements, { approvals: sources }: PolicySources): readonly Pair[] {
  const values: Readonly<Record<string, unknown>> = {
    stale: approvals.stale,
    exclude: approvals.exclude,
    ...optional('expires', approvals.expires === undefined ? undefined : durationText(approvals.expires)),
    seats: approvals.seats.map(seatFields),
    ...(approvals.veto ? { veto: { from: sourceFields(approvals.veto.from) } } : {}),
    ...(approvals.override ? { override: overridingFields(approvals.override) } : {}),
  }
  return Object.entries(values).map(([key, value]) => pair(key, { value, from: sources[key]?.from ?? '' }))
}

function seatFields({ name, count, from, when: { if: condition, ...when }, exclude }: SeatRequirement) {
  return {
    name,
    count,
    from: sourceFields(from),
    ...(Object.keys(when).length > 0 ? { when } : {}),
    ...optional('if', condition),
    ...optional('exclude', exclude),
  }
}

function overridingFields({ phrase, from, expires }: NonNullable<ApprovalRequirements['override']>) {
  return {
    phrase,
    from: sourceFields(from),
    ...optional('expires', expires === undefined ? undefined : durationText(expires)),
  }
}

function sourceFields({ permission, teams, users }: Source) {
  return {
    ...optional('permission', permission),
    ...(teams.length > 0 ? { teams } : {}),
    ...(users.length > 0 ? { users } : {}),
  }
}
