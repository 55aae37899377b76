import { isAlias, isMap, isScalar, isSeq, type Alias, type Node, type Pair, type YAMLMap } from 'yaml'
import type { Composed } from './composition.ts'
import type { PlaceOf } from './line-table.ts'
import type { Place } from './place.ts'
import { segmentsOf } from './pointer.ts'

/** See `ManifestDocument.locate`. */
export type Locate = (pointer: string, at?: 'key' | 'value') => Place & { readonly via?: Place }

type Anchored = ReadonlyMap<Alias, Node>
/** A value on the way, the key that it stands under, and the outermost alias that leads to it. */
type Spot = { readonly value: unknown; readonly key?: unknown; readonly via?: Alias; readonly keyVia?: Alias }
type Range = readonly [number, number]

/** Finds pointers in a document that was read without problems: its aliases lead somewhere and never in a circle. */
export function locator({ document, anchored }: Composed, text: string, placeOf: PlaceOf): Locate {
  const start = document.contents ? document.contents.range[0] : 0
  const toPlace = ([from, to]: Range): Place => placeOf(from, to)

  return (pointer, at = 'value') => {
    const { spot, found } = find(document.contents, segmentsOf(pointer), anchored)
    const key = extent(spot.key, text)
    const value = extent(spot.value, text)
    const isEmpty = value === undefined || value[0] === value[1]
    if (key && (at === 'key' || !found || isEmpty)) return withVia(toPlace(key), spot.keyVia, toPlace)
    // A map or list as a whole would mark half of the file when only its beginning is meant.
    if (!found) return withVia(placeOf(value?.[0] ?? start), spot.via, toPlace)
    return withVia(isEmpty ? placeOf(value?.[0] ?? start) : toPlace(value), spot.via, toPlace)
  }
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
