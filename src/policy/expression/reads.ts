import type { Node } from './engine.ts'
import { elementsOf, run, variableIn, type Scene } from './evaluate.ts'
import type { Read } from './expression.ts'
import { bindingOf, childrenOf, isAccess, macroOf, type Access, type Macro } from './tree.ts'
import { isFailure, isList, mapKey, type Value } from './value.ts'

/** More than these help nobody to see why. */
const mostReads = 50

/** So many elements show what all of them are held against. */
const mostShown = 3

/** Where a value hangs: below a name in scope. */
type Place = { readonly root: string; readonly pointer: string }

/** The places of the variables that macros bind; a name in scope is its own place. */
type Trail = { readonly scene: Scene; readonly places: ReadonlyMap<string, Place | undefined> }

/**
 * What decided an evaluation, the most telling first. It evaluates again, part by part: of `&&` it follows the operand
 * that failed, of `||` the one that held, of a macro the element where it stopped.
 */
export function readsOf(node: Node, scene: Scene, values: Readonly<Record<string, unknown>>): readonly Read[] {
  const reads = new Map<string, Read>()
  for (const { root, pointer } of decisive(node, { scene, places: new Map() })) {
    if (reads.size >= mostReads) break
    const key = `${root}\n${pointer}`
    if (!reads.has(key)) reads.set(key, { root, pointer, value: valueAt(values, root, pointer) })
  }
  return [...reads.values()]
}

function decisive(node: Node, trail: Trail): readonly Place[] {
  if (isAccess(node) || node.op === 'id') return accessed(node, trail)
  if (node.op === '&&') return ofConjunction(operandsOf(node, '&&'), trail)
  if (node.op === '||') return ofDisjunction(operandsOf(node, '||'), trail)
  if (node.op === '?:') return ofTernary(node.args, trail)
  if (node.op === 'rcall') return ofCall(node, trail)
  return childrenOf(node).flatMap((child) => decisive(child, trail))
}

/** An access is one read, of the leaf; what it passes on the way is not listed. Indexes that were computed are. */
function accessed(node: Node, trail: Trail): readonly Place[] {
  const place = placeOf(node, trail)
  const computed: Place[] = []
  let step = node
  while (isAccess(step)) {
    const [object, key] = step.args
    if (typeof key !== 'string') computed.push(...decisive(key, trail))
    step = object
  }
  if (place) return [place, ...computed]
  return step.op === 'id' ? computed : [...decisive(step, trail), ...computed]
}

function placeOf(node: Node, trail: Trail): Place | undefined {
  if (node.op === 'id') {
    if (trail.places.has(node.args)) return trail.places.get(node.args)
    return trail.scene.names.has(node.args) ? { root: node.args, pointer: '' } : undefined
  }
  if (!isAccess(node)) return undefined
  return below(placeOf(node.args[0], trail), keyOf(node, trail))
}

function keyOf(node: Access, trail: Trail): Value {
  const [, key] = node.args
  return typeof key === 'string' ? key : run(key, trail.scene)
}

function below(place: Place | undefined, key: Value): Place | undefined {
  const step = mapKey(key)
  if (!place || (typeof step !== 'string' && typeof step !== 'bigint')) return undefined
  return { root: place.root, pointer: `${place.pointer}/${String(step).replaceAll('~', '~0').replaceAll('/', '~1')}` }
}

function operandsOf(node: Node, operator: '&&' | '||'): readonly Node[] {
  if (node.op !== operator) return [node]
  return node.args.flatMap((operand) => operandsOf(operand, operator))
}

/** What made a conjunction false, else what made it fail; all of it when it holds. */
function ofConjunction(operands: readonly Node[], trail: Trail): readonly Place[] {
  const values = operands.map((operand) => run(operand, trail.scene))
  const index = firstOf(values, false)
  const decider = operands[index]
  return (decider ? [decider] : operands).flatMap((operand) => decisive(operand, trail))
}

/** What made a disjunction hold. When nothing did, the last operand comes first: those before it mostly say when it applies. */
function ofDisjunction(operands: readonly Node[], trail: Trail): readonly Place[] {
  const values = operands.map((operand) => run(operand, trail.scene))
  const decider = operands[firstOf(values, true)]
  return (decider ? [decider] : operands.toReversed()).flatMap((operand) => decisive(operand, trail))
}

function firstOf(values: readonly Value[], deciding: boolean): number {
  const index = values.indexOf(deciding)
  return index >= 0 ? index : values.findIndex(isFailure)
}

function ofTernary([test, then, otherwise]: readonly [Node, Node, Node], trail: Trail): readonly Place[] {
  const chosen = run(test, trail.scene)
  const tested = decisive(test, trail)
  if (typeof chosen !== 'boolean') return tested
  return [...decisive(chosen ? then : otherwise, trail), ...tested]
}

function ofCall(node: Extract<Node, { op: 'rcall' }>, trail: Trail): readonly Place[] {
  const macro = macroOf(node)
  if (macro) return ofMacro(macro, trail)
  const binding = bindingOf(node)
  if (!binding) return [node.args[1], ...node.args[2]].flatMap((part) => decisive(part, trail))
  const set = variableIn(trail.scene, binding.name)
  const places = new Map(trail.places).set(binding.name, placeOf(binding.value, trail))
  const inner = decisive(binding.body, { scene: set(run(binding.value, trail.scene)), places })
  return [...inner, ...decisive(binding.value, trail)]
}

type Element = { readonly value: Value; readonly place: Place | undefined }

function ofMacro(macro: Macro, trail: Trail): readonly Place[] {
  const [test] = macro.bodies
  const list = decisive(macro.receiver, trail)
  const isTested = test !== undefined && (macro.name !== 'map' || macro.bodies.length > 1)
  const telling = isTested ? tellingElements(macro, test, trail) : []
  if (!isTested || telling.length === 0) return [...besideElements(macro, trail), ...list]
  return [...telling.flatMap((element) => decisive(test, bound(macro, element, trail))), ...list]
}

/**
 * What a macro reads beside its elements, where none of them is more telling than the others: the first ones show it. Of
 * `params.models.exists(m, manifest.name == m)` that is the name, which is what has to change when nothing is found.
 */
function besideElements(macro: Macro, trail: Trail): readonly Place[] {
  return elementsIn(macro.receiver, trail)
    .slice(0, mostShown)
    .flatMap(({ value }) => {
      const inner = bound(macro, { value, place: undefined }, trail)
      return macro.bodies.flatMap((body) => decisive(body, inner))
    })
}

/** The elements that decided a macro: where `all` stopped, which `exists` found, what `filter` kept. */
function tellingElements(macro: Macro, test: Node, trail: Trail): readonly Element[] {
  const deciding = macro.name === 'all' ? false : macro.name === 'exists' ? true : undefined
  const kept: Element[] = []
  let failed: Element | undefined
  for (const element of elementsIn(macro.receiver, trail)) {
    const result = run(test, bound(macro, element, trail).scene)
    if (result === deciding) return [element]
    if (isFailure(result)) failed ??= element
    if (result === true && deciding === undefined && kept.length < mostReads) kept.push(element)
    // Without steps left every element would fail, and say nothing.
    if (trail.scene.budget.left < 0) break
  }
  return failed ? [failed] : kept
}

function bound(macro: Macro, element: Element, trail: Trail): Trail {
  const scene = variableIn(trail.scene, macro.variable)(element.value)
  return { scene, places: new Map(trail.places).set(macro.variable, element.place) }
}

/** The elements of a list with the places they hang at, also behind `filter`, `map`, `+` and list literals. */
function elementsIn(node: Node, trail: Trail): readonly Element[] {
  const macro = macroOf(node)
  const [first, second] = macro?.bodies ?? []
  if (macro && first && (macro.name === 'filter' || macro.name === 'map')) {
    const inner = elementsIn(macro.receiver, trail)
    const isKept = (element: Element) => run(first, bound(macro, element, trail).scene) === true
    const kept = macro.name === 'filter' || second ? inner.filter(isKept) : inner
    const transform = macro.name === 'filter' ? undefined : (second ?? first)
    return transform ? kept.map((element) => elementOf(transform, bound(macro, element, trail))) : kept
  }
  if (node.op === 'list') return node.args.map((item) => elementOf(item, trail))
  if (node.op === '+') return node.args.flatMap((operand) => elementsIn(operand, trail))
  const value = run(node, trail.scene)
  const place = placeOf(node, trail)
  const elements = elementsOf(value)
  if (!isList(elements)) return []
  if (isList(value)) return elements.map((item, index) => ({ value: item, place: below(place, BigInt(index)) }))
  return elements.map((key) => ({ value: key, place: below(place, key) }))
}

function elementOf(node: Node, trail: Trail): Element {
  return { value: run(node, trail.scene), place: placeOf(node, trail) }
}

function valueAt(values: Readonly<Record<string, unknown>>, root: string, pointer: string): unknown {
  let value: unknown = Object.hasOwn(values, root) ? values[root] : undefined
  for (const step of pointer.split('/').slice(1)) {
    if (typeof value !== 'object' || value === null) return undefined
    const key = step.replaceAll('~1', '/').replaceAll('~0', '~')
    value = new Map<string, unknown>(Object.entries(value)).get(key)
  }
  return value
}
