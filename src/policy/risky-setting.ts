import type { Fact, Risk, RiskySetting, TrainingConfig } from '../evidence/index.ts'
import type { RelatedPlace, Severity } from '../manifest/index.ts'
import { declarationOf, placeOf, shown, shownKey } from './agreement/index.ts'
import { matchesAny } from './glob.ts'
import { listOption } from './option.ts'
import { isPlainAddress, withoutVersion } from './plain-address.ts'
import type { DocumentRule, Problem, RuleOptions, RuleSubject } from './rule.ts'
import { secretIn } from './secret-pattern.ts'

type Recognised = Extract<TrainingConfig, { readonly state: 'recognised' }>

/** What sets the rule about one risk of training configs apart from those about the others. */
type RiskRule = {
  readonly id: string
  readonly title: string
  readonly risk: Risk
  readonly presets: DocumentRule['presets']
  /** What to do about a setting, as a sentence without the ways to accept it. */
  readonly fix: string
  /** Where values can be accepted whatever their key: what these values are, for the option's description. */
  readonly values?: string
  /** Lowers the severity of settings that weigh less. */
  readonly atMost?: (setting: RiskySetting) => Severity | undefined
  /** What `training/config-matches` says already: one finding for one cause. */
  readonly saidElsewhere?: (subject: RuleSubject, path: string, config: Recognised) => readonly Fact[]
}

/**
 * A rule that reports each setting of the training config that brings one risk, at its place in the config, unless
 * policy accepts it or the manifest says the same: then the rules about manifests have judged it.
 */
export function riskRule({ id, title, risk, presets, fix, values, atMost, saidElsewhere }: RiskRule): DocumentRule {
  return {
    id,
    title,
    presets,
    options: {
      allow: {
        type: 'array',
        default: [],
        items: { type: 'string', minLength: 1, maxLength: 256 },
        description:
          'Key paths that are accepted, as findings write them, or globs on them: `datasets[*].path`, `**.report_to`.',
      },
      ...(values === undefined ? {} : { values: valuesSchema(values) }),
    },
    tighter: { allow: 'fewer', ...(values === undefined ? {} : { values: 'fewer' as const }) },
    check: (subject, options) => {
      const reading = subject.trainingConfig()
      if (!reading || reading.config.state === 'unreadable') return []
      const { path, config } = reading
      const facts = config.state === 'recognised' ? config.facts : undefined
      const settings = facts?.settings ?? (config.state === 'unknown' ? config.settings : [])
      const said = config.state === 'recognised' ? (saidElsewhere?.(subject, path, config) ?? []) : []
      const places = new Set(said.map(placeKey))
      return settings
        .filter((setting) => setting.risk === risk && !places.has(placeKey(setting)) && !isAccepted(setting, options))
        .filter((setting) => declarationOf(setting, { subject, path, facts }).state !== 'agrees')
        .map((setting) => problemOf(setting, { path, subject, fix: `${fix} ${acceptance(setting, id)}`, atMost }))
    },
  }
}

function placeKey({ file = '', pointer }: Pick<Fact, 'file' | 'pointer'>): string {
  return `${file}#${pointer}`
}

function valuesSchema(values: string): object {
  return {
    type: 'array',
    default: [],
    items: { type: 'string', minLength: 1, maxLength: 256 },
    description: `Globs on values that are accepted under any key: ${values}. Of a list, every item must match.`,
  }
}

function isAccepted({ key, value }: RiskySetting, options: RuleOptions): boolean {
  if (isAcceptedKey(key, listOption(options['allow'], []))) return true
  const values = listOption(options['values'], [])
  return values.length > 0 && isAcceptedValue(value, values)
}

/**
 * Brackets mean something else in a glob, so `datasets[0].path` and `datasets.0.path` are one key here. Without numbers
 * a key stands for all items: `report_to`, `datasets.path`.
 */
function isAcceptedKey(key: string, accepted: readonly string[]): boolean {
  const patterns = accepted.map((pattern) => pattern.replaceAll('[]', '').replaceAll(/\[(\d+|\*)\]/g, '.$1'))
  const spellings = [key.replaceAll(/\[(\d+)\]/g, '.$1'), key.replaceAll(/\[\d+\]/g, '')]
  if (key.length > longestMatched) return false
  return accepted.includes(key) || spellings.some((spelling) => matchesAny(patterns, spelling, { trusted: true }))
}

function isAcceptedValue(value: unknown, patterns: readonly string[]): boolean {
  if (Array.isArray(value)) return value.length > 0 && value.every((item) => isAcceptedValue(item, patterns))
  if (typeof value !== 'string' && typeof value !== 'number' && typeof value !== 'boolean') return false
  const text = String(value).trim()
  if (text.length > longestMatched) return false
  // What can be read as more than one address matches nothing.
  if (text.includes('://') && !isPlainAddress(text)) return false
  return matchesAny(patterns, withoutVersion(text), { trusted: true })
}

/** A glob's time grows with the text, and what is longer needs no acceptance but a look. */
const longestMatched = 1_024

type Surroundings = {
  readonly path: string
  readonly subject: RuleSubject
  readonly fix: string
  readonly atMost: RiskRule['atMost']
}

function problemOf(setting: RiskySetting, { path, subject, fix, atMost }: Surroundings): Problem {
  const lowered = atMost?.(setting)
  return {
    message: `${subjectOf(setting)} ${setting.effect.replace(/\.$/, '')}.`,
    pointer: publicPointer(setting.pointer),
    path: setting.file ?? path,
    place: placeOf(setting),
    related: [configPlace(subject)],
    fix,
    ...(lowered === undefined ? {} : { atMost: lowered }),
  }
}

/** The pointer up to the first key that is itself a credential: pointers are published with findings. */
function publicPointer(pointer: string): string {
  const segments = pointer.split('/')
  const secret = segments.findIndex((segment) => secretIn(segment) !== undefined)
  return secret === -1 ? pointer : segments.slice(0, secret).join('/')
}

/** The value of a secret says nothing that anybody may read, masked or not. */
function subjectOf({ risk, key, value }: RiskySetting): string {
  const name = shownKey(key)
  return risk === 'secret' ? name : `${name.slice(0, -1)}: ${shown(value)}\``
}

function acceptance({ key }: RiskySetting, id: string): string {
  return `If it is meant, ask the owner of the policy to add ${shownKey(key)} to \`allow\` of ${id}.`
}

/** Where the manifest names the config that a finding lies in. */
export function configPlace({ document }: RuleSubject): RelatedPlace {
  const place = placeOf(document.locate('/training/config', 'key'))
  return { path: document.path, ...place, message: 'names this training config' }
}
