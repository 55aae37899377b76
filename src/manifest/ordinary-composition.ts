import { COLLECTION_STYLE, EVENT_ID, parseEvents, SCALAR_STYLE, type Event } from 'js-yaml'
import { Pair, Scalar, YAMLMap, YAMLSeq, type Range } from 'yaml'
import { coreValue } from './core-value.ts'
import { limits } from './limits.ts'
import { isOrdinary, isOrdinaryScalar } from './ordinary-text.ts'

/** A node without anchor, tag and comment. Its range ends with its last character. */
type OrdinaryNode = (Scalar | YAMLMap<Scalar, OrdinaryNode> | YAMLSeq<OrdinaryNode>) & { range?: Range | null }
type CollectionEvent = Extract<Event, { type: typeof EVENT_ID.MAPPING | typeof EVENT_ID.SEQUENCE }>
type ScalarEvent = Extract<Event, { type: typeof EVENT_ID.SCALAR }>
/** `next` is an index of events, `end` an offset in the text: where the last node, or mark of a flow collection, ended. */
type Reading = { readonly text: string; readonly events: readonly Event[]; next: number; end: number }

/**
 * The nodes that `yaml` would compose of a manifest, made of js-yaml's events in a fraction of the time. Undefined for
 * every text that is not an ordinary block map, or that anything at all is wrong with: `yaml` has to read that.
 */
export function composeOrdinary(text: string): OrdinaryNode | undefined {
  if (!isOrdinary(text)) return undefined
  const reading: Reading = { text, events: eventsOf(text), next: 2, end: 0 }
  const [document, root] = reading.events
  if (document?.type !== EVENT_ID.DOCUMENT || root?.type !== EVENT_ID.MAPPING) return undefined
  if (root.style !== COLLECTION_STYLE.BLOCK) return undefined
  const node = collection(root, reading)
  // What remains is the end of the document, and there is no second one.
  return reading.next === reading.events.length - 1 ? node : undefined
}

function eventsOf(text: string): readonly Event[] {
  try {
    return parseEvents(text, { maxDepth: limits.depth })
  } catch {
    return []
  }
}

function collection(event: CollectionEvent, reading: Reading): OrdinaryNode | undefined {
  const inFlow = event.style === COLLECTION_STYLE.FLOW
  const node = event.type === EVENT_ID.MAPPING ? new YAMLMap<Scalar, OrdinaryNode>() : new YAMLSeq<OrdinaryNode>()
  reading.end = event.start
  while (reading.events[reading.next]?.type !== EVENT_ID.POP) {
    if (inFlow && !skipMark(reading, node.items.length === 0 ? /[[{]/ : /,/)) return undefined
    const isAdded = node instanceof YAMLMap ? addPair(node, reading, inFlow) : addItem(node, reading, inFlow)
    if (!isAdded) return undefined
  }
  reading.next += 1
  if (inFlow && !endFlow(node, reading)) return undefined
  node.range = [event.start, reading.end, reading.end]
  return node
}

function endFlow(node: YAMLMap | YAMLSeq, reading: Reading): boolean {
  node.flow = true
  if (node.items.length === 0 && !skipMark(reading, /[[{]/)) return false
  return skipMark(reading, node instanceof YAMLMap ? /\}/ : /\]/)
}

function addPair(map: YAMLMap<Scalar, OrdinaryNode>, reading: Reading, inFlow: boolean): boolean {
  const key = nextNode(reading, inFlow)
  if (!(key instanceof Scalar) || !skipMark(reading, /:/)) return false
  const value = nextNode(reading, inFlow)
  if (value) map.items.push(new Pair(key, value))
  return value !== undefined
}

function addItem(list: YAMLSeq<OrdinaryNode>, reading: Reading, inFlow: boolean): boolean {
  const item = nextNode(reading, inFlow)
  if (item) list.items.push(item)
  return item !== undefined
}

/** In a flow collection nothing but spaces may stand before a node: what is there belongs to no node. */
function nextNode(reading: Reading, inFlow: boolean): OrdinaryNode | undefined {
  const start = inFlow ? afterSpaces(reading) : undefined
  const event = reading.events[reading.next]
  reading.next += 1
  const node = event && nodeOf(event, reading, inFlow)
  return start === undefined || node?.range?.[0] === start ? node : undefined
}

function nodeOf(event: Event, reading: Reading, inFlow: boolean): OrdinaryNode | undefined {
  if (event.type === EVENT_ID.SCALAR) return scalar(event, reading, inFlow)
  return event.type === EVENT_ID.MAPPING || event.type === EVENT_ID.SEQUENCE ? collection(event, reading) : undefined
}

function scalar({ style, valueStart, valueEnd }: ScalarEvent, reading: Reading, inFlow: boolean): Scalar | undefined {
  const source = reading.text.slice(valueStart, valueEnd)
  if (style === SCALAR_STYLE.PLAIN) {
    if (!isOrdinaryScalar(source, inFlow)) return undefined
    return scalarNode(coreValue(source), { source, type: Scalar.PLAIN, start: valueStart, end: valueEnd }, reading)
  }
  const type = quoteTypes.get(style)
  if (type === undefined || /["'\\\n]/.test(source)) return undefined
  return scalarNode(source, { source, type, start: valueStart - 1, end: valueEnd + 1 }, reading)
}

const quoteTypes: ReadonlyMap<number, Scalar.Type> = new Map([
  [SCALAR_STYLE.SINGLE_QUOTED, Scalar.QUOTE_SINGLE],
  [SCALAR_STYLE.DOUBLE_QUOTED, Scalar.QUOTE_DOUBLE],
])

type Written = { readonly source: string; readonly type: Scalar.Type; readonly start: number; readonly end: number }

function scalarNode(value: unknown, { source, type, start, end }: Written, reading: Reading): Scalar {
  const node = new Scalar(value)
  node.source = source
  node.type = type
  node.range = [start, end, end]
  reading.end = end
  return node
}

/** Passes over spaces and one character of those asked for. */
function skipMark(reading: Reading, mark: RegExp): boolean {
  const at = afterSpaces(reading)
  reading.end = at + 1
  return mark.test(reading.text.charAt(at))
}

function afterSpaces({ text, end }: Reading): number {
  let at = end
  while (text.charAt(at) === ' ') at += 1
  return at
}
