import type { UncompiledPolicy } from './effective-policy.ts'
import { namesRead, ruleTexts } from './names-read.ts'
import type { Origin } from './rule-definition.ts'
import { layer, unstatedSource, type EffectiveSetting, type Setting } from './setting.ts'
import { isLighter, isTighter, sameValue } from './tightening.ts'
import { rules as builtIn } from './rules/index.ts'

/** Something that loosens a locked rule. `part`: the key of the entry at `origin` that does it, where it is one. */
export type Loosening = {
  readonly message: string
  readonly fix: string
  readonly origin: Origin
  readonly part?: string
}

/** A file that locks rules, by name, and the policy that it makes with what it extends. */
export type LockingFile = {
  readonly by: string
  /** Ids of the rules that it locks; never empty. */
  readonly rules: readonly string[]
  /** That file and everything that it extends. */
  readonly sources: ReadonlySet<string>
  readonly policy: UncompiledPolicy
}

/** One of its rules. */
type Lock = LockingFile & { readonly rule: string }

/** A policy that comes over a locked rule: what it is in the end, and where its settings of rules are written. */
export type Judged = {
  readonly policy: UncompiledPolicy
  /** The last setting of a rule that a source states. */
  readonly settingBy: (source: string, rule: string) => Setting | undefined
  /** What to point at when the order of files is to blame. */
  readonly fallback: Origin
}

/**
 * What a policy loosens of the rules that something it extends has locked. Taken by itself, with all that it extends, the
 * locking file makes a policy; each part of the rule must be at least as strict in the end, wherever else it is set,
 * and so must every override from elsewhere be. What a locked rule of a policy's own reads may not change at all. And the
 * rules must judge at least what they judge there.
 */
export function loosenings(locking: LockingFile, judged: Judged): readonly Loosening[] {
  const isOther = ({ origin }: { readonly origin: Origin }): boolean => !locking.sources.has(origin.source)
  const ids = new Set(locking.rules)
  // Few files override or waive a locked rule, and some lock hundreds.
  const overridden = new Set(
    [...locking.policy.overrides, ...judged.policy.overrides].flatMap(({ rules }) => [...rules.keys()]),
  )
  const waived = judged.policy.waivers.filter((waiver) => ids.has(waiver.rule) && isOther(waiver))
  return [
    ...narrowings(locking, judged),
    ...locking.rules.flatMap((rule) => ruleLoosenings({ ...locking, rule }, judged, overridden)),
    ...waived.map(({ rule, origin }) =>
      loosened({ ...locking, rule }, origin, 'only that file, or one that it extends, may waive it', 'rule'),
    ),
  ]
}

function ruleLoosenings(lock: Lock, judged: Judged, overridden: ReadonlySet<string>): readonly Loosening[] {
  const before = lock.policy.rules.get(lock.rule)
  const after = judged.policy.rules.get(lock.rule)
  if (!before || !after) return []
  const redefined = redefinition(lock, judged)
  // Of a new rule nothing can be compared with the old one.
  if (redefined.length > 0) return redefined
  return [
    ...loosenedSetting(lock, judged, before, after),
    ...(overridden.has(lock.rule) ? overrideLoosenings(lock, judged, { before, after }) : []),
    ...sharedValues(lock, judged),
  ]
}

/** What says which manifests rules judge, and by which schemas. More may be named, and none left out. */
function narrowings(locking: LockingFile, judged: Judged): readonly Loosening[] {
  return (['manifests', 'schemas', 'branches'] as const).flatMap((key): Loosening[] => {
    const before = locking.policy[key]
    const kept = judged.policy[key]
    // Without `branches` all are governed.
    if (kept === undefined) return []
    const source = judged.policy.from.get(key) ?? ''
    const isElsewhere = source !== unstatedSource && !locking.sources.has(source)
    const origin = isElsewhere ? { source, pointer: `/${key}` } : judged.fallback
    const why = `${locking.by} locks rules that must judge there (${someOf(locking.rules)})`
    if (before === undefined) {
      const message = `\`${key}\` leaves out every branch that it does not name, and ${why}.`
      return [{ message, fix: `Remove \`${key}\`, or ask the owners of ${locking.by} to state it there.`, origin }]
    }
    const missing = before.filter((entry) => !kept.includes(entry))
    if (missing.length === 0) return []
    const entries = missing.map((entry) => `\`${entry}\``).join(', ')
    const message = `\`${key}\` leaves out ${entries}, and ${why}.`
    return [{ message, fix: `Add ${entries} to \`${key}\`, or ask the owners of ${locking.by}.`, origin }]
  })
}

function someOf(rules: readonly string[]): string {
  const shown = rules.slice(0, 3).map((rule) => `\`${rule}\``)
  return [...shown, ...(rules.length > 3 ? [`${rules.length - 3} more`] : [])].join(', ')
}

function loosened(lock: Lock, origin: Origin, what: string, part?: string): Loosening {
  return {
    message: `\`${lock.rule}\` is locked by ${lock.by}: ${what}.`,
    fix: `Remove it, or ask the owners of ${lock.by} to change the rule there.`,
    origin,
    ...(part === undefined ? {} : { part }),
  }
}

function loosenedSetting(
  lock: Lock,
  judged: Judged,
  before: EffectiveSetting,
  after: EffectiveSetting,
): readonly Loosening[] {
  const { rule } = lock
  const originOf = (source: string): Origin => {
    const setting = lock.sources.has(source) ? undefined : judged.settingBy(source, rule)
    return setting?.origin ?? judged.fallback
  }
  const found: Loosening[] = []
  if (isLighter(after.severity, before.severity)) {
    found.push(loosened(lock, originOf(after.from.severity), lighter(after.severity, before.severity), 'severity'))
  }
  for (const name of Object.keys(after.options)) {
    if (mayBecome(rule, name, own(before.options, name), after.options[name])) continue
    found.push(loosened(lock, originOf(after.from.options[name] ?? ''), looser(rule, name), name))
  }
  return found
}

/** What a rule is where it is locked, and what it is over that, both without overrides. */
type Compared = { readonly before: EffectiveSetting; readonly after: EffectiveSetting }

function overrideLoosenings(lock: Lock, judged: Judged, { before, after }: Compared): readonly Loosening[] {
  const settingsOf = ({ overrides }: UncompiledPolicy): readonly Setting[] =>
    overrides.flatMap(({ rules }) => rules.get(lock.rule) ?? [])
  const isOwn = ({ origin }: Setting): boolean => lock.sources.has(origin.source)
  const inherited = settingsOf(lock.policy)
  const all = settingsOf(judged.policy)
  const originsOf = (settings: readonly Setting[]): readonly Origin[] => settings.map(({ origin }) => origin)
  const reordered = !sameValue(originsOf(all.filter(isOwn)), originsOf(inherited))
  // Which manifests two globs share cannot be told, so an override must be as strict as each that it may come over.
  const floors = [before, ...inherited.map((setting) => layer(before, setting))]
  const loose = [
    ...(reordered ? [loosened(lock, judged.fallback, 'its overrides would come in another order here')] : []),
    ...all.filter((setting) => !isOwn(setting)).flatMap((setting) => looseOverride(lock, setting, floors)),
  ]
  const weakened = loose.length > 0 ? undefined : weakenedOverride(all, isOwn, { before, after })
  if (!weakened) return loose
  const source = weakened.from.severity
  const origin = (lock.sources.has(source) ? undefined : judged.settingBy(source, lock.rule)?.origin) ?? judged.fallback
  const what = `with it an override of ${lock.by} would come to \`${weakened.severity}\`, which weighs less than there`
  return [loosened(lock, origin, what, 'severity')]
}

/**
 * What an override of the locking file comes to where that is lighter than it was: one that gives options alone switches
 * on as an error what is off, and leaves what is on as it is. Any of the overrides may meet at one manifest, so all
 * severities count that they can come to together.
 */
function weakenedOverride(
  all: readonly Setting[],
  isOwn: (setting: Setting) => boolean,
  compared: Compared,
): EffectiveSetting | undefined {
  const reached = new Map([[severitiesOf(compared), compared]])
  for (const setting of all) {
    const met = [...reached.values()].map(({ before, after }) => ({
      before: isOwn(setting) ? layer(before, setting) : before,
      after: layer(after, setting),
    }))
    for (const next of met) reached.set(severitiesOf(next), next)
  }
  return [...reached.values()].find(({ before, after }) => isLighter(after.severity, before.severity))?.after
}

function severitiesOf({ before, after }: Compared): string {
  return `${before.severity} ${after.severity}`
}

function looseOverride(lock: Lock, setting: Setting, floors: readonly EffectiveSetting[]): readonly Loosening[] {
  const { severity, options, origin } = setting
  const heavier = floors.find((floor) => severity !== undefined && isLighter(severity, floor.severity))
  const found: Loosening[] = []
  if (severity !== undefined && heavier) {
    found.push(loosened(lock, origin, lighter(severity, heavier.severity), 'severity'))
  }
  for (const [name, value] of Object.entries(options)) {
    if (floors.every((floor) => mayBecome(lock.rule, name, own(floor.options, name), value))) continue
    found.push(loosened(lock, origin, looser(lock.rule, name), name))
  }
  return found
}

function mayBecome(id: string, option: string, below: unknown, above: unknown): boolean {
  const rule = builtIn.find((one) => one.id === id)
  return rule ? isTighter(rule, option, below, above) : sameValue(below, above)
}

/** A map without `constructor` has none, whatever JavaScript's objects inherit. */
function own(values: Readonly<Record<string, unknown>>, name: string): unknown {
  return Object.hasOwn(values, name) ? values[name] : undefined
}

function lighter(severity: string, than: string): string {
  return `\`${severity}\` would weigh less than \`${than}\``
}

function looser(rule: string, option: string): string {
  const isBuiltIn = builtIn.some(({ id, tighter }) => id === rule && tighter && Object.hasOwn(tighter, option))
  return isBuiltIn ? `\`${option}\` may become stricter, and this value is not` : `\`${option}\` may not change`
}

function redefinition(lock: Lock, judged: Judged): readonly Loosening[] {
  const before = lock.policy.definedRules.get(lock.rule)
  const after = judged.policy.definedRules.get(lock.rule)
  if (!before || !after || sameValue(before.origin, after.origin)) return []
  const origin = lock.sources.has(after.origin.source) ? judged.fallback : after.origin
  return [loosened(lock, origin, 'it may not be defined anew')]
}

/**
 * Top-level params and variables that a locked rule reads must be as they are where it is locked, and so must those that
 * say what its waivers cover.
 */
function sharedValues(lock: Lock, { policy }: Judged): readonly Loosening[] {
  const { definedRules, rules, variables, waivers } = lock.policy
  const rule = definedRules.get(lock.rule)
  const ownParams = new Set(Object.keys(rules.get(lock.rule)?.options ?? {}))
  const matches = waivers.flatMap((waiver) => (waiver.rule === lock.rule ? (waiver.match ?? []) : []))
  const reads = [
    ...(rule ? [{ ...namesRead(ruleTexts(rule), variables), hidden: ownParams, reader: 'it reads' }] : []),
    // A waiver sees the params of the policy, not those of its rule.
    ...matches.map((text) => ({ ...namesRead([text], variables), hidden: new Set<string>(), reader: 'a waiver of it reads' })),
  ]
  const changed = (kind: 'params' | 'variables', readerOf: (name: string) => string | undefined): readonly Loosening[] =>
    Object.entries(policy[kind]).flatMap(([name, value]) => {
      const reader = readerOf(name)
      if (reader === undefined || sameValue(own(lock.policy[kind], name), value)) return []
      const origin = { source: policy.from.get(`${kind}.${name}`) ?? '', pointer: `/${kind}` }
      return [loosened(lock, origin, `${reader} \`${name}\` of \`${kind}\`, which may not change`, name)]
    })
  return [
    ...changed('params', (name) => {
      return reads.find(({ params, hidden }) => !hidden.has(name) && (params === 'all' || params.has(name)))?.reader
    }),
    ...changed('variables', (name) => reads.find(({ names }) => names.has(name))?.reader),
  ]
}
