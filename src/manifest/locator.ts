import { isAlias, isMap, isScalar, isSeq, type Alias, type Node, type Pair, type YAMLMap } from 'yaml'
import type { Composed } from './composition.ts'
import type { PlaceOf } from './line-table.ts'
import type { Place } from './place.ts'
import { segmentsOf } from './pointer.ts'
import { scalarSpans, type Spans } from './scalar-spans.ts'

/** See `ManifestDocument.locate`. */
export type Locate = (pointer: string, at?: 'key' | 'value') => Place & { readonly via?: Place }

/**
 * The place of a part of the text that stands at a pointer, as offsets into the text in UTF-16 units, the end exclusive.
 * Where the pointer leads to no text it is the place of what is there instead; behind an alias, of the anchored text.
 */
export type LocateWithin = (pointer: string, start: number, end: number) => Place

type Anchored = ReadonlyMap<Alias, Node>
/** A value on the way, the key that it stands under, and the outermost alias that leads to it. */
type Spot = { readonly value: unknown; readonly key?: unknown; readonly via?: Alias; readonly keyVia?: Alias }
type Range = readonly [number, number]

/** Finds pointers in a document that was read without problems: its aliases lead somewhere and never in a circle. */
export function locator({ contents, anchored }: Composed, text: string, placeOf: PlaceOf): Locate {
  const start = contents?.range?.[0] ?? 0
  const toPlace = ([from, to]: Range): Place => placeOf(from, to)

  return (pointer, at = 'value') => {
    const { spot, found } = find(contents, segmentsOf(pointer), anchored)
    const key = extent(spot.key, text)
    const value = extent(spot.value, text)
    const isEmpty = value === undefined || value[0] === value[1]
    if (key && (at === 'key' || !found || isEmpty)) return withVia(toPlace(key), spot.keyVia, toPlace)
    // A map or list as a whole would mark half of the file when only its beginning is meant.
    if (!found) return withVia(placeOf(value?.[0] ?? start), spot.via, toPlace)
    return withVia(isEmpty ? placeOf(value?.[0] ?? start) : toPlace(value), spot.via, toPlace)
  }
}

/** Finds parts of texts, for problems in the expressions that policy files hold. */
export function innerLocator(composed: Composed, text: string, placeOf: PlaceOf): LocateWithin {
  const { contents, anchored } = composed
  const locate = locator(composed, text, placeOf)

  return (pointer, start, end) => {
    const { spot, found } = find(contents, segmentsOf(pointer), anchored)
    const scalar = isScalar(spot.value) ? spot.value : undefined
    if (found && typeof scalar?.value === 'string' && scalar.range) {
      const [from, to] = scalar.range
      const spans = scalarSpans(text.slice(from, to), scalar.value, scalar.type)
      if (spans) return placeOf(...within(spans, from, start, end))
    }
    const { via: _via, ...place } = locate(pointer)
    return place
  }
}

/** The range in the file of a range of units, the scalar beginning at `from`; an empty one stands before its unit. */
function within({ starts, ends }: Spans, from: number, start: number, end: number): Range {
  const first = Math.min(Math.max(start, 0), starts.length)
  const last = Math.min(Math.max(end, first), starts.length)
  const begin = starts[first] ?? ends.at(-1) ?? 0
  return [from + begin, from + (first < last ? (ends[last - 1] ?? begin) : begin)]
}

function withVia(place: Place, alias: Alias | undefined, toPlace: (range: Range) => Place): ReturnType<Locate> {
  return alias?.range ? { ...place, via: toPlace([alias.range[0], alias.range[1]]) } : place
}

function find(root: unknown, path: readonly string[], anchored: Anchored): { spot: Spot; found: boolean } {
  let spot = follow({ value: root }, anchored)
  for (const segment of path) {
    const next = child(spot, segment, anchored)
    if (!next) return { spot, found: false }
    spot = follow(next, anchored)
  }
  return { spot, found: true }
}

function follow(spot: Spot, anchored: Anchored): Spot {
  let { value, via } = spot
  while (isAlias(value)) {
    via ??= value
    value = anchored.get(value)
  }
  return { ...spot, value, ...(via ? { via } : {}) }
}

function child({ value, via }: Spot, segment: string, anchored: Anchored): Spot | undefined {
  const crossed = via ? { via, keyVia: via } : {}
  if (isMap(value)) return mapChild(value, segment, anchored, crossed)
  if (!isSeq(value) || !/^(?:0|[1-9][0-9]*)$/.test(segment)) return undefined
  const index = Number(segment)
  return index < value.items.length ? { value: value.items[index], ...(via ? { via } : {}) } : undefined
}

function mapChild(
  map: YAMLMap,
  segment: string,
  anchored: Anchored,
  crossed: { readonly via?: Alias; readonly keyVia?: Alias },
): Spot | undefined {
  const own = map.items.find((pair) => keyText(pair, anchored) === segment)
  if (own) return { value: own.value, key: own.key, ...crossed }
  for (const pair of map.items) {
    if (!isScalar(pair.key) || typeof pair.key.value !== 'symbol') continue
    for (const source of mergeSources(pair.value, anchored, crossed)) {
      if (!isMap(source.value)) continue
      const via = source.via ? { via: source.via, keyVia: source.via } : {}
      const merged = mapChild(source.value, segment, anchored, via)
      if (merged) return merged
    }
  }
  return undefined
}

function mergeSources(value: unknown, anchored: Anchored, crossed: { readonly via?: Alias }): Spot[] {
  const source = follow({ value, ...(crossed.via ? { via: crossed.via } : {}) }, anchored)
  if (!isSeq(source.value)) return [source]
  return source.value.items.map((item) => follow({ value: item, ...(source.via ? { via: source.via } : {}) }, anchored))
}

function keyText(pair: Pair, anchored: Anchored): unknown {
  const key = isAlias(pair.key) ? anchored.get(pair.key) : pair.key
  return isScalar(key) ? key.value : undefined
}

/** From the first character to behind the last; block collections and scalars end before the blank lines after them. */
function extent(node: unknown, text: string): Range | undefined {
  if (!isAlias(node) && !isScalar(node) && !isMap(node) && !isSeq(node)) return undefined
  if (!node.range) return undefined
  const [start, end] = node.range
  if ((isMap(node) || isSeq(node)) && !node.flow) {
    const last = node.items.at(-1)
    const tail = isMap(node) ? pairExtent(node.items.at(-1), text) : extent(last, text)
    return [start, tail ? tail[1] : trimmed(text, start, end)]
  }
  return [start, trimmed(text, start, end)]
}

function pairExtent(pair: Pair | undefined, text: string): Range | undefined {
  if (!pair) return undefined
  const value = extent(pair.value, text)
  return value && value[0] < value[1] ? value : extent(pair.key, text)
}

function trimmed(text: string, start: number, end: number): number {
  let at = end
  while (at > start && /\s/.test(text.charAt(at - 1))) at--
  return at
}
