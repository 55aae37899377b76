import type { Node } from './engine.ts'
import { pathOf } from './condition-facts.ts'
import { demand, guarded, literalOf, statedShape, type Linter, type Place, type Scene, type Typed } from './inference.ts'
import { factAt } from './facts.ts'
import { narrowed } from './narrowing.ts'
import { dyn, eitherOf, isDyn, optionalOf, type Field, type MapAlternative, type Shape } from './shape.ts'
import { isAccess, type Access } from './tree.ts'
import { unknownKey, type UnknownKey } from './unknown-key.ts'

/** How a field is used: read, or asked for (`has`, `.?`), which may be absent. */
type Use = 'read' | 'ask'

/** The type of a field or an item; reports fields that cannot exist, and those that may be absent where nothing asked. */
export function inferAccess(linter: Linter, node: Access, scene: Scene, use: Use = 'read'): Typed {
  const [left, right] = node.args
  const object = isAccess(left) ? inferAccess(linter, left, scene) : linter.infer(left, scene)
  const key = typeof right === 'string' ? right : indexKey(linter, right, scene)
  const held = heldBy(object.shape)
  const asks = held !== undefined || node.op === '.?' || node.op === '[?]'
  const effective: Typed = held ? { ...object, shape: held, stated: heldBy(statedShape(object)) ?? held } : object
  const shape = fieldShape(linter, node, { object: effective, key, use: asks ? 'ask' : use }, scene)
  const stated = statedField(statedShape(object), key)
  const path = pathOf(node, scene.names)
  const place = placeBelow(object.place, key)
  return {
    shape: asks ? optionalOf(shape) : narrowed(shape, path, scene.facts, stated),
    stated: asks ? optionalOf(stated) : stated,
    ...(path === undefined ? {} : { path }),
    ...(place ? { place } : {}),
  }
}

/** What schemas say of a field or an item, whichever alternative of its map or list holds here. */
function statedField(object: Shape, key: string | number | undefined): Shape {
  const shapes = (heldBy(object) ?? object).map((alternative): Shape => {
    if (alternative.kind === 'list') return typeof key === 'string' ? [] : alternative.item()
    if (alternative.kind !== 'map') return []
    return key === undefined ? alternative.any() : (alternative.field(String(key))?.shape ?? [])
  })
  // Not merged: what one alternative leaves open would hide what another lists.
  return shapes.flat()
}

/** `has(a.b)`: `a` is read, `b` is asked for. */
export function inferHas(linter: Linter, node: Node, scene: Scene): void {
  const [field] = node.op === 'call' ? node.args[1] : []
  if (field?.op !== '.' && field?.op !== '.?') {
    const [object, key] = field?.op === '[]' ? field.args : []
    const fix = object && key ? `${linter.textOf(key)} in ${linter.textOf(object)}` : undefined
    const message = `has() asks for a field, as in has(a.b)${fix === undefined ? '' : `; write ${fix}`}`
    const written = fix === undefined ? {} : { fix: `Write \`${fix}\`.` }
    linter.report({ kind: 'type', message, start: node.start, end: node.end, ...written })
    return
  }
  const { place } = inferAccess(linter, field, scene, 'ask')
  if (place) linter.read(place)
}

/** A place one step further down; an index that is computed is any element. */
export function placeBelow(place: Place | undefined, key: string | number | undefined): Place | undefined {
  if (!place) return undefined
  const step = key === undefined ? '*' : String(key).replaceAll('~', '~0').replaceAll('/', '~1')
  return { root: place.root, pointer: `${place.pointer}/${step}` }
}

function heldBy(shape: Shape): Shape | undefined {
  const [only] = shape
  return only?.kind === 'other' && only.name === 'optional' ? (only.of ?? dyn) : undefined
}

function indexKey(linter: Linter, node: Node, scene: Scene): string | number | undefined {
  const typed = linter.infer(node, scene)
  const value = literalOf(node)?.value
  if (typeof value === 'string' || typeof value === 'number') return value
  demand(
    linter,
    node,
    typed,
    ({ kind }) => kind !== 'list' && kind !== 'map' && kind !== 'null',
    'an index is a string or an integer',
  )
  return undefined
}

type Lookup = { readonly object: Typed; readonly key: string | number | undefined; readonly use: Use }

function fieldShape(linter: Linter, node: Access, lookup: Lookup, scene: Scene): Shape {
  const { object, key, use } = lookup
  const [left] = node.args
  if (isDyn(object.shape)) return dyn
  const wanted = typeof key === 'number' ? 'list' : 'map'
  const accepted = key === undefined ? ['list', 'map'] : typeof key === 'number' ? ['list', 'map'] : ['map']
  const needs = wanted === 'map' ? 'only a map has fields' : 'only a list has items'
  demand(
    linter,
    left,
    object,
    ({ kind }) => accepted.includes(kind) || (kind === 'null' && use === 'ask' && node.op !== '.'),
    needs,
  )
  const maps = mapsFor(linter, node, object, key)
  const lists = object.shape.filter((alternative) => alternative.kind === 'list')
  const items = lists.map((list) => list.item())
  if (typeof key === 'number' && use === 'read' && maps.length === 0 && lists.length > 0) {
    checkLength(linter, node, { object, index: key, least: Math.min(...lists.map(({ least }) => least)) }, scene)
  }
  if (maps.length === 0) return items.length === 0 ? dyn : eitherOf(...items)
  if (key === undefined) return ofComputedKey(linter, node, { object, maps, items, use }, scene)
  return eitherOf(
    ofKey(linter, node, { maps, key: String(key), use }, scene),
    ...(typeof key === 'number' ? items : []),
  )
}

/** The maps that an object may be; in a shared text all that schemas state, where only those know the key. */
function mapsFor(linter: Linter, node: Node, object: Typed, key: string | number | undefined): readonly MapAlternative[] {
  const maps = mapsOf(object.shape)
  if (typeof key !== 'string' || !linter.isShared(node) || !unknownKey(maps, key)) return maps
  const stated = mapsOf(statedShape(object))
  return unknownKey(stated, key) ? maps : stated
}

function mapsOf(shape: Shape): readonly MapAlternative[] {
  return shape.filter((alternative) => alternative.kind === 'map')
}

function checkLength(
  linter: Linter,
  node: Access,
  { object, index, least }: { readonly object: Typed; readonly index: number; readonly least: number },
  scene: Scene,
): void {
  const list = linter.textOf(node.args[0])
  if (index < 0 || !Number.isInteger(index)) {
    const message = `${list} has no item ${index}; the first is [0]`
    linter.report({ kind: 'type', message, start: node.start, end: node.end })
    return
  }
  const known = object.path === undefined ? 0 : (factAt(scene.facts, object.path)?.least ?? 0)
  if (index < Math.max(least, known)) return
  const message = `${list} may have no item ${index}, and then the expression fails`
  linter.report(guarded('short', node, message, `size(${list}) > ${index}`))
}

type MapLookup = { readonly object: Typed; readonly maps: readonly MapAlternative[]; readonly use: Use }

function ofComputedKey(
  linter: Linter,
  node: Access,
  { object, maps, items, use }: MapLookup & { readonly items: readonly Shape[] },
  scene: Scene,
): Shape {
  const [left, index] = node.args
  if (use === 'read' && items.length === 0 && typeof index !== 'string') {
    const runsThrough =
      index.op === 'id' && object.path !== undefined && scene.names.get(index.args)?.keyOf === object.path
    const path = pathOf(node, scene.names)
    const asked = path !== undefined && factAt(scene.facts, path)?.present === true
    if (!runsThrough && !asked) {
      reportAbsent(linter, node, `${linter.textOf(index)} in ${linter.textOf(left)}`)
    }
  }
  return eitherOf(...maps.map((map) => map.any()), ...items)
}

function ofKey(
  linter: Linter,
  node: Access,
  { maps, key, use }: Omit<MapLookup, 'object'> & { readonly key: string },
  scene: Scene,
): Shape {
  const unknown = unknownKey(maps, key)
  if (unknown) {
    reportUnknownKey(linter, { object: node.args[0], key, ...placeOfKey(node, key) }, unknown)
    return dyn
  }
  const fields = maps.flatMap((map): readonly Field[] => {
    const field = map.field(key)
    return field ? [field] : []
  })
  const mayBeAbsent = fields.length < maps.length || fields.some(({ required }) => !required)
  const path = pathOf(node, scene.names)
  const asked = path !== undefined && factAt(scene.facts, path)?.present === true
  if (mayBeAbsent && !asked && use === 'read') {
    const text = linter.textOf(node)
    const guard = node.op === '.' ? `has(${text})` : `${JSON.stringify(key)} in ${linter.textOf(node.args[0])}`
    reportAbsent(linter, node, guard)
  }
  // What one alternative says of a field, another does not widen by leaving it open.
  const named = fields.filter((field) => field.named)
  return eitherOf(...(named.length === 0 ? fields : named).map(({ shape }) => shape))
}

function reportAbsent(linter: Linter, node: Access, guard: string): void {
  linter.report(guarded('absent', node, `${linter.textOf(node)} may be absent, and then the expression fails`, guard))
}

/** Where the key itself is written. */
function placeOfKey({ args, end }: Access, key: string): { readonly start: number; readonly end: number } {
  const [, written] = args
  return typeof written === 'string' ? { start: end - key.length, end } : { start: written.start, end: written.end }
}

type WrittenKey = { readonly object: Node; readonly key: string; readonly start: number; readonly end: number }

/** Reports a key that its map cannot have, where the key is written. */
export function reportUnknownKey(
  linter: Linter,
  { object, key, start, end }: WrittenKey,
  { guess, tag, names }: UnknownKey,
): void {
  const map = linter.textOf(object)
  const meant = guess === undefined ? '' : `; did you mean \`${guess}\`?`
  if (tag !== undefined) {
    const which = `${map}.${tag}`
    const message = `${map} has no field ${key} that every ${tag} has${meant || `; compare ${which} before it`}`
    const fix = `${guess === undefined ? 'C' : `Write \`${guess}\`, or c`}ompare \`${which}\` before it.`
    linter.report({ kind: 'unknown-field', message, start, end, fix })
    return
  }
  const listed = names.length <= 12 && names.length > 0 ? `; it has ${names.join(', ')}` : ''
  const message = `${map} has no field ${key}${meant || listed}`
  const fix = guess === undefined ? {} : { fix: `Write \`${guess}\`.` }
  linter.report({ kind: 'unknown-field', message, start, end, ...fix })
}
