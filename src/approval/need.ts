import { compareText, matchesAny } from '../manifest/index.ts'
import type { Condition, SeatRequirement } from './requirement.ts'
import type { ChangeFacts } from './standing.ts'
import { listed } from './order.ts'

/** Whether a change needs a seat, and why. */
export type SeatNeed = { readonly seat: SeatRequirement; readonly needed: boolean; readonly reason: string }

/**
 * Which seats a change needs: every condition given must hold. Conditions on manifests must hold for one and the same
 * manifest; a seat with `paths` alone applies with or without one, any other seat only when a manifest is governed.
 */
export function neededSeats(change: ChangeFacts, seats: readonly SeatRequirement[]): readonly SeatNeed[] {
  return seats.map((seat) => {
    const byPaths = pathNeed(change, seat.when.paths)
    const byManifest = asksManifest(seat.when) ? manifestNeed(change, seat.when) : undefined
    const given = [byPaths, byManifest].filter((need) => need !== undefined)
    const needs = given.length === 0 ? [governedNeed(change)] : given
    const unmet = needs.filter(({ needed }) => !needed)
    const deciding = unmet.length === 0 ? needs : unmet
    return { seat, needed: unmet.length === 0, reason: deciding.map(({ reason }) => reason).join('; ') }
  })
}

type Need = { readonly needed: boolean; readonly reason: string }
type GovernedManifest = ChangeFacts['manifests'][number]

const knownRisks: ReadonlySet<string> = new Set(['low', 'medium', 'high', 'serious'])

function governedNeed(change: ChangeFacts): Need {
  return change.manifests.length === 0
    ? { needed: false, reason: 'no governed manifest changed' }
    : { needed: true, reason: 'every change of a manifest needs it' }
}

function pathNeed(change: ChangeFacts, globs: readonly string[] | undefined): Need | undefined {
  if (globs === undefined) return undefined
  const touched = change.paths.filter((path) => matchesAny(globs, path, { trusted: true })).toSorted(compareText)
  const [first] = touched
  if (first === undefined) return { needed: false, reason: `no touched path matches ${listed(globs, 'or')}` }
  const more = touched.length === 1 ? '' : ` and ${touched.length - 1} more`
  return { needed: true, reason: `the change touches ${first}${more}` }
}

function asksManifest({ risk, changed, kind, if: condition }: Condition): boolean {
  return risk !== undefined || changed !== undefined || kind !== undefined || condition !== undefined
}

function manifestNeed(change: ChangeFacts, when: Condition): Need {
  const matching = change.manifests.filter((manifest) => holdsFor(manifest, when))
  const [first] = matching.map((manifest) => metReason(manifest, when)).toSorted(compareText)
  if (first !== undefined) return { needed: true, reason: first }
  if (change.manifests.length === 0) return { needed: false, reason: 'no governed manifest changed' }
  return { needed: false, reason: unmetReason(when) }
}

function holdsFor(manifest: GovernedManifest, { risk, changed, kind, if: condition }: Condition): boolean {
  return (
    (risk === undefined || riskHolds(manifest.risks, risk)) &&
    (changed === undefined || changed.some((topic) => manifest.topics.includes(topic))) &&
    (kind === undefined || kind.some((one) => manifest.kinds.includes(one))) &&
    // What could not be evaluated may hold: it dodges no seat.
    (condition === undefined || truthOf(manifest, condition) !== false)
  )
}

function truthOf(manifest: GovernedManifest, condition: string): boolean | 'unknown' {
  return manifest.conditions?.get(condition) ?? 'unknown'
}

/** An unstated risk, or one that is not on the scale, may be any: it dodges no seat. */
function riskHolds(risks: readonly string[], asked: readonly string[]): boolean {
  if (risks.length === 0) return true
  return risks.some((risk) => asked.includes(risk) || !knownRisks.has(risk))
}

function metReason(manifest: GovernedManifest, when: Condition): string {
  const { path } = manifest
  const facts = factsAsked(manifest, when)
  if (when.if === undefined) return `${path}: ${listed(facts)}`
  const known = truthOf(manifest, when.if) === true
  if (facts.length > 0) return `${path}: ${listed([...facts, known ? '`if` holds' : '`if` could not be evaluated'])}`
  return known ? `\`if\` holds for ${path}` : `\`if\` could not be evaluated for ${path}`
}

function factsAsked(manifest: GovernedManifest, { risk, changed, kind }: Condition): readonly string[] {
  const topics = (changed ?? []).filter((topic) => manifest.topics.includes(topic))
  const kinds = (kind ?? []).filter((one) => manifest.kinds.includes(one))
  const risks = manifest.risks.length === 0 ? 'risk unknown' : `risk ${sortedList(manifest.risks)}`
  return [
    ...(risk === undefined ? [] : [risks]),
    ...(changed === undefined ? [] : [`${sortedList(topics)} changed`]),
    ...(kind === undefined ? [] : [`kind ${sortedList(kinds)}`]),
  ]
}

function unmetReason({ risk, changed, kind, if: condition }: Condition): string {
  const asked = listed([
    ...(risk === undefined ? [] : [`risk ${listed(risk, 'or')}`]),
    ...(changed === undefined ? [] : [`a change of ${listed(changed, 'or')}`]),
    ...(kind === undefined ? [] : [`kind ${listed(kind, 'or')}`]),
  ])
  if (condition === undefined) return `no changed manifest has ${asked}`
  return asked === '' ? '`if` holds for no changed manifest' : `\`if\` holds for no changed manifest that has ${asked}`
}

function sortedList(items: readonly string[]): string {
  return listed([...new Set(items)].toSorted(compareText))
}
