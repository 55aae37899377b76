import { isNode, isScalar, isSeq, visit, YAMLSeq, type Document, type Pair, type Scalar, type YAMLMap } from 'yaml'
import { readAsYaml11 } from './yaml-1-1.ts'

/** A key that stands again later in the same map: offsets of the key that is dropped, and its text. */
export type DroppedKey = { readonly key: string; readonly start: number; readonly end: number }

/**
 * Rewrites a document into what PyYAML's safe loader makes of it: plain scalars by YAML 1.1, the last of equal keys,
 * any scalar as a key. Dates stay text. Done on the tree, so that values and places agree. Returns what it dropped.
 */
export function readAsPython(document: Document.Parsed): DroppedKey[] {
  visit(document, {
    Scalar: (at, node) => (at === 'key' ? asTextKey(node) : convert(node)),
  })
  const dropped: DroppedKey[] = []
  visit(document, {
    Map: (_at, map) => {
      dropped.push(...dropEarlierKeys(map))
      joinMergeKeys(map)
    },
  })
  return dropped
}

function convert(node: Scalar): void {
  if (typeof node.source === 'string' && node.tag !== undefined) node.value = readTagged(node.tag, node.source)
  if (node.type !== 'PLAIN' || node.tag !== undefined || typeof node.source !== 'string') return
  if (node.source.includes('\n')) return
  const old = readAsYaml11(node.source)
  if (old.type === 'boolean') node.value = old.value
  else if (old.type === 'null') node.value = null
  else if (old.type === 'number' && !isLost(old.value, node.source)) node.value = old.value
  else node.value = node.source
}

/**
 * What PyYAML makes of a scalar with an explicit tag, quoted or not. It refuses what the tag does not fit and tags that
 * it does not know; text says at least what stands there.
 */
function readTagged(tag: string, source: string): unknown {
  switch (tag) {
    case 'tag:yaml.org,2002:null':
      return null
    case 'tag:yaml.org,2002:bool':
      return truths.get(source.toLowerCase()) ?? source
    case 'tag:yaml.org,2002:int':
    case 'tag:yaml.org,2002:float':
      return numberIn(tag, source.trim()) ?? source
    default:
      return source
  }
}

const truths: ReadonlyMap<string, boolean> = new Map([
  ['yes', true], ['no', false], ['true', true], ['false', false], ['on', true], ['off', false],
])

/** `!!int "0100"` is 64; `!!float 0100` is 100, as Python's `float` reads it. */
function numberIn(tag: string, source: string): number | undefined {
  const old = readAsYaml11(source)
  const isFloat = tag.endsWith('float')
  if (old.type === 'number' && !(isFloat && old.notation === 'octal') && !isLost(old.value, source)) {
    return isFloat || Number.isInteger(old.value) ? old.value : undefined
  }
  if (!isFloat || source.length > longestFloat || !float.test(source)) return undefined
  return Number(source.replaceAll('_', ''))
}

const float = /^[-+]?(?:\d[\d_]*\.?[\d_]*|\.\d[\d_]*)(?:[eE][-+]?\d+)?$/

/** The pattern's time grows with the square of the digits. */
const longestFloat = 64

/** PyYAML cannot convert these either (`0_`, `0b_`); text says at least what stands there. */
function isLost(value: number, source: string): boolean {
  return Number.isNaN(value) && !/nan$/i.test(source)
}

/** Configurations map token ids to tokens; JSON, which has text keys only, would say the same. */
function asTextKey(key: Scalar): void {
  if (typeof key.value === 'string' || typeof key.value === 'symbol') return
  key.value = key.source === undefined || key.source === '' ? 'null' : key.source
}

function dropEarlierKeys(map: YAMLMap): DroppedKey[] {
  const last = new Map(map.items.map((pair) => [textKey(pair), pair]))
  const kept: Pair[] = []
  const dropped: DroppedKey[] = []
  for (const pair of map.items) {
    const key = textKey(pair)
    if (key === undefined || last.get(key) === pair) kept.push(pair)
    else dropped.push({ key, ...rangeOf(pair.key) })
  }
  if (dropped.length > 0) map.items = kept
  return dropped
}

function textKey({ key }: Pair): string | undefined {
  return isScalar(key) && typeof key.value === 'string' ? key.value : undefined
}

function rangeOf(node: unknown): { start: number; end: number } {
  const [start, end] = (isNode(node) ? node.range : undefined) ?? [0, 0]
  return { start, end }
}

/** Of several `<<` keys PyYAML lets the later win; of the maps in one `<<` list it lets the earlier win. */
function joinMergeKeys(map: YAMLMap): void {
  const merges = map.items.filter(({ key }) => isScalar(key) && typeof key.value === 'symbol')
  const [first, ...others] = merges
  if (first === undefined || others.length === 0) return
  const joined = new YAMLSeq()
  for (const { value } of merges.toReversed()) joined.items.push(...(isSeq(value) ? value.items : [value]))
  first.value = joined
  map.items = map.items.filter((pair) => !others.includes(pair))
}
