import { topics, type FieldChange, type Topic } from './change.ts'
import { pairDocuments, type DocumentPair } from './document-pairs.ts'
import type { ManifestFile } from './document.ts'
import { matchItems, position, type Identity, type Match } from './list-match.ts'
import { fieldOf, isList, isMapping } from './mapping.ts'
import { pointerOf } from './pointer.ts'

/**
 * What changed in meaning between two versions of a manifest file, field by field; an added or removed item or field is
 * one change with all that it holds. Datasets and evaluations are followed by name wherever they stand in their list,
 * module lists are compared as the sets that PEFT makes of them; a mere change of order in a followed list is one
 * change at the list. Pointers lead into the later version, for what is gone into the earlier one.
 */
export function diffManifests(base: ManifestFile | undefined, head: ManifestFile | undefined): FieldChange[] {
  return pairDocuments(base, head).flatMap(diffDocuments)
}

/** What changed between the versions of one document, as `diffManifests` tells it. */
export function diffDocuments({ before, after }: DocumentPair): FieldChange[] {
  const document = after?.index ?? before?.index ?? 0
  return changesOf({ before, after }).map((change) => fieldChange(document, change))
}

type Change = { readonly path: readonly string[]; readonly before?: unknown; readonly after?: unknown }

function at<T>(items: readonly T[], index: number | undefined): T | undefined {
  return index === undefined ? undefined : items[index]
}

function fieldChange(document: number, { path, ...values }: Change): FieldChange {
  return { topic: topicOf(path[0]), pointer: pointerOf(...path), document, ...values }
}

/** A whole document added or removed is told field by field, so that each change has a topic. */
function changesOf({ before, after }: DocumentPair): Change[] {
  if (before && after) return valueChanges(before.value, after.value, [])
  const value = before ? before.value : after?.value
  const told = (path: readonly string[], field: unknown): Change =>
    before ? { path, before: field } : { path, after: field }
  const fields = isMapping(value) ? Object.entries(value) : []
  return fields.length > 0 ? fields.map(([key, field]) => told([key], field)) : [told([], value)]
}

function valueChanges(before: unknown, after: unknown, path: readonly string[]): Change[] {
  if (isMapping(before) && isMapping(after)) return mapChanges(before, after, path)
  if (isList(before) && isList(after)) return listChanges(before, after, path)
  return isSame(before, after) ? [] : [{ path, before, after }]
}

/** As JSON tells values apart: NaN is itself, and there is one zero. */
function isSame(before: unknown, after: unknown): boolean {
  return before === after || Object.is(before, after)
}

function mapChanges(before: object, after: object, path: readonly string[]): Change[] {
  const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])]
  return keys.flatMap((key): Change[] => {
    const inside = [...path, key]
    if (!Object.hasOwn(after, key)) return [{ path: inside, before: fieldOf(before, key) }]
    if (!Object.hasOwn(before, key)) return [{ path: inside, after: fieldOf(after, key) }]
    return valueChanges(fieldOf(before, key), fieldOf(after, key), inside)
  })
}

function listChanges(before: readonly unknown[], after: readonly unknown[], path: readonly string[]): Change[] {
  const treatment = treatments.get(pointerOf(...path))
  if (treatment === 'set' && isSet(before) && isSet(after)) return setChanges(before, after, path)
  const identities = treatment === undefined || treatment === 'set' ? [position] : treatment
  const matches = matchItems(before, after, identities)
  const changes = matches.flatMap((match) => itemChanges(before, after, match, path))
  return isReordered(matches) ? [...changes, { path, before: before.map(label), after: after.map(label) }] : changes
}

function itemChanges(
  before: readonly unknown[],
  after: readonly unknown[],
  match: Match,
  path: readonly string[],
): Change[] {
  const inside = [...path, String(match.after ?? match.before)]
  if (match.before === undefined) return [{ path: inside, after: at(after, match.after) }]
  if (match.after === undefined) return [{ path: inside, before: before[match.before] }]
  return valueChanges(before[match.before], after[match.after], inside)
}

function isSet(list: readonly unknown[]): boolean {
  return list.every((item) => typeof item === 'string')
}

function setChanges(before: readonly unknown[], after: readonly unknown[], path: readonly string[]): Change[] {
  const [old, current] = [new Set(before), new Set(after)]
  const added = [...current].filter((item) => !old.has(item))
  const removed = [...old].filter((item) => !current.has(item))
  return [
    ...added.map((item) => ({ path: [...path, String(after.indexOf(item))], after: item })),
    ...removed.map((item) => ({ path: [...path, String(before.indexOf(item))], before: item })),
  ]
}

function isReordered(matches: readonly Match[]): boolean {
  const order = matches.flatMap(({ before, after }) => (before === undefined || after === undefined ? [] : [before]))
  return order.some((index, step) => index < (order[step - 1] ?? 0))
}

function label(item: unknown): unknown {
  return textOf(item, 'name') ?? textOf(item, 'uri') ?? item
}

const name: Identity = (item) => textOf(item, 'name')
const uri: Identity = (item) => textOf(item, 'uri')
/** Items that do not say what they are go by position: the others would be taken for whatever stands in their place. */
const nameless: Identity = (item, index) => (textOf(item, 'name') === undefined ? String(index) : undefined)
const unidentified: Identity = (item, index) => (textOf(item, 'uri') === undefined ? nameless(item, index) : undefined)

/** How the lists of a manifest are compared; those not named here item by item in their order. */
const treatments: ReadonlyMap<string, 'set' | readonly Identity[]> = new Map<string, 'set' | readonly Identity[]>([
  ['/datasets', [name, uri, unidentified]],
  ['/evaluation_plan', [name, nameless]],
  ['/evaluations', [name, nameless]],
  ['/subject', [name, nameless]],
  ['/peft_config/target_modules', 'set'],
  ['/peft_config/exclude_modules', 'set'],
  ['/peft_config/modules_to_save', 'set'],
])

function textOf(value: unknown, key: string): string | undefined {
  const field = fieldOf(value, key)
  return typeof field === 'string' ? field : undefined
}

function topicOf(key: string | undefined): Topic {
  return topics.find((topic) => topic === key) ?? 'other'
}
