import { isAlias, isMap, isScalar, isSeq, type Alias, type Node, type Scalar, type YAMLMap } from 'yaml'
import type { Composed } from './composition.ts'
import { limits } from './limits.ts'
import { pointerOf } from './pointer.ts'
import { code, quoted } from './quotation.ts'
import type { TextProblem } from './reading-problem.ts'

/** A scalar whose value depends on who reads it, being unquoted or tagged; once per place in the text. */
export type PlainToken = {
  readonly source: string
  /** In short, `!!int` or `!`. Never `!!str`: with it a scalar is its own text for every reader, and no token. */
  readonly tag: string | undefined
  readonly value: unknown
  readonly pointer: string
  readonly at: 'key' | 'value'
  readonly start: number
  readonly end: number
}

/** What all documents of a file may spend together on aliases and on the values that these repeat. */
export type Budget = { nodes: number; aliases: number }

/** A document as plain data, with the scalars that other readers may read otherwise, and what is wrong with it. */
export type PlainValue = {
  readonly value: unknown
  readonly tokens: readonly PlainToken[]
  readonly problems: readonly TextProblem[]
}

/** `free`: at or below a field whose name starts with `x-`. */
type Spot = { readonly pointer: string; readonly depth: number; readonly free: boolean }

type Walk = {
  readonly anchored: ReadonlyMap<Alias, Node>
  readonly budget: Budget
  readonly problems: TextProblem[]
  readonly tokens: Map<Scalar, PlainToken>
  /** Nodes whose value is being made: meeting one again is a cycle. */
  readonly open: Set<unknown>
  exhausted: boolean
}

/**
 * The document as plain data. Aliases and merge keys are expanded here and not by `yaml`, to count what they cost, to
 * refuse cycles, and to find duplicate keys in linear time. `__proto__` becomes an own field like any other.
 */
export function plainValue({ contents, anchored }: Composed, budget: Budget): PlainValue {
  const walk: Walk = { anchored, budget, problems: [], tokens: new Map(), open: new Set(), exhausted: false }
  const value = valueOf(contents, { pointer: '', depth: 0, free: false }, walk)
  return { value, tokens: [...walk.tokens.values()], problems: walk.problems }
}

function valueOf(node: unknown, spot: Spot, walk: Walk): unknown {
  if (walk.exhausted) return null
  if (isAlias(node)) return aliasValue(node, walk, (target) => valueOf(target, spot, walk))
  if (isScalar(node)) return scalarValue(node, spot, walk)
  if (!isMap(node) && !isSeq(node)) return null
  if (spot.depth >= limits.depth) {
    return exhaust(node, `Aliases nest maps and lists deeper than ${limits.depth} levels.`, walk)
  }

  walk.open.add(node)
  const value = isMap(node)
    ? Object.fromEntries(mapEntries(node, spot, walk, new Map()))
    : node.items.map((item, index) => spend(item, walk) && valueOf(item, below(spot, String(index)), walk))
  walk.open.delete(node)
  return value
}

function below({ pointer, depth, free }: Spot, key: string): Spot {
  return { pointer: pointer + pointerOf(key), depth: depth + 1, free: free || key.startsWith('x-') }
}

function scalarValue(node: Scalar, spot: Spot, walk: Walk): unknown {
  noteToken(node, spot, 'value', walk)
  if (typeof node.value === 'string') checkWellFormed(node, node.value, walk)
  // Canonical JSON has one zero, and so do all comparisons of what was approved.
  return node.value === 0 ? 0 : node.value
}

/** A map's own fields win over merged ones, an earlier merged map over a later one. */
function mapEntries(map: YAMLMap, spot: Spot, walk: Walk, entries: Map<string, unknown>): Map<string, unknown> {
  const own = new Set<string>()
  const merges: unknown[] = []
  for (const pair of map.items) {
    if (isMergeKey(pair.key)) {
      if (merges.length > 0) report(pair.key, duplicate('<<'), walk, 'Write one `<<: [*first, *second]`.')
      merges.push(pair.value)
      continue
    }
    const key = keyOf(pair.key, spot, walk)
    if (key === undefined) continue
    if (own.has(key)) report(pair.key, duplicate(key), walk)
    own.add(key)
    if (!entries.has(key) && spend(pair.key, walk)) entries.set(key, valueOf(pair.value, below(spot, key), walk))
  }
  for (const source of merges) mergeSource(source, spot, walk, entries)
  return entries
}

function duplicate(key: string): string {
  return `The key ${code(key)} stands twice in one map: one reader keeps the first, another the last.`
}

function mergeSource(source: unknown, spot: Spot, walk: Walk, entries: Map<string, unknown>, inList = false): void {
  if (walk.exhausted) return
  if (isAlias(source)) {
    aliasValue(source, walk, (target) => mergeSource(target, spot, walk, entries, inList))
  } else if (isMap(source)) {
    walk.open.add(source)
    mapEntries(source, spot, walk, entries)
    walk.open.delete(source)
  } else if (isSeq(source) && !inList) {
    for (const item of source.items) mergeSource(item, spot, walk, entries, true)
  } else {
    report(source, '`<<` merges maps, and this is none.', walk)
  }
}

/** `yaml` gives a plain `<<` in key position a symbol for its value. */
function isMergeKey(key: unknown): boolean {
  return isScalar(key) && typeof key.value === 'symbol'
}

function keyOf(node: unknown, spot: Spot, walk: Walk): string | undefined {
  if (isAlias(node)) {
    const target = aliasValue(node, walk, (found) => found)
    return target === null ? undefined : keyOf(target, spot, walk)
  }
  if (!isScalar(node)) return report(node, 'Keys must be text; this one is a list or a map.', walk)
  if (typeof node.value !== 'string') {
    const [message, fix] =
      node.value === null
        ? ['A key is missing here.', undefined]
        : [`Keys must be text; this one is a ${typeof node.value}.`, `Write ${quoted(node.source)} in quotes.`]
    return report(node, message, walk, fix)
  }
  noteToken(node, below(spot, node.value), 'key', walk)
  checkWellFormed(node, node.value, walk)
  return node.value
}

function aliasValue<T>(alias: Alias, walk: Walk, use: (target: Node) => T): T | null {
  const target = walk.anchored.get(alias)
  if (!target) return report(alias, `No anchor ${code(`&${alias.source}`)} stands before this alias.`, walk) ?? null
  if (walk.open.has(target)) return report(alias, `${code(`*${alias.source}`)} contains itself.`, walk) ?? null
  if (++walk.budget.aliases > limits.aliases) {
    return exhaust(alias, `Aliases are expanded more than ${limits.aliases} times.`, walk)
  }
  return use(target)
}

function spend(node: unknown, walk: Walk): boolean {
  if (walk.exhausted) return false
  if (++walk.budget.nodes <= limits.nodes) return true
  exhaust(node, `With its aliases expanded the file has more than ${limits.nodes} fields and list items.`, walk)
  return false
}

function exhaust(node: unknown, message: string, walk: Walk): null {
  report(node, message, walk)
  walk.exhausted = true
  return null
}

const coreTags = 'tag:yaml.org,2002:'
const textTag = `${coreTags}str`

function noteToken(node: Scalar, { pointer, free }: Spot, at: 'key' | 'value', walk: Walk): void {
  if ((node.type !== 'PLAIN' && node.tag === undefined) || node.tag === textTag || walk.tokens.has(node)) return
  // What stands under a free field means nothing here, unless an alias carries it elsewhere.
  if (free) return
  const [start, end] = rangeOf(node)
  const tag = node.tag?.replace(coreTags, '!!')
  const source = node.source ?? ''
  walk.tokens.set(node, { source, tag, value: node.value, pointer, at, start, end })
}

/** Half of a surrogate pair, written as an escape, has no UTF-8 form: two such texts would have one digest. */
function checkWellFormed(node: Scalar, text: string, walk: Walk): void {
  if (!text.isWellFormed()) report(node, 'An escape names half of a surrogate pair, which is no character.', walk)
}

function report(node: unknown, message: string, walk: Walk, fix?: string): undefined {
  const [start, end] = rangeOf(node)
  walk.problems.push({ message, start, end, ...(fix === undefined ? {} : { fix }) })
}

function rangeOf(node: unknown): readonly [number, number] {
  if (!isAlias(node) && !isScalar(node) && !isMap(node) && !isSeq(node)) return [0, 0]
  return node.range ? [node.range[0], node.range[1]] : [0, 0]
}
