import { depthSizeOf, mostSteps, sizeOf, spend, type Budget } from './budget.ts'
import { typeValue, type Node } from './engine.ts'
import { call } from './functions.ts'
import { condition, iterate } from './macros.ts'
import { calculate, contains, equal, int, negate, order } from './operators.ts'
import { bindingOf, macroOf, type Binary, type Macro } from './tree.ts'
import { failure, isFailure, isList, isMap, isOptional, mapKey, typeOf, type Failure, type Value } from './value.ts'

/** What an evaluation has at hand. `names` of a macro's variable hide outer ones. */
export type Scene = {
  readonly source: string
  /** What NaN is: a number like any other, or a failure. */
  readonly nan: 'number' | 'failure'
  readonly names: ReadonlyMap<string, Value>
  readonly budget: Budget
}

const exhausted = failure(
  'limit',
  'the evaluation was stopped: it takes too many steps. Compare shorter lists with each other, or use fewer nested all, exists, map and filter',
)

export function sceneOf(source: string, nan: Scene['nan'], names: ReadonlyMap<string, Value>): Scene {
  return { source, nan, names, budget: { left: mostSteps } }
}

/** Evaluates the whole tree. An evaluation that ran out of steps has failed, whatever it would have come to. */
export function evaluate(node: Node, scene: Scene): Value {
  const value = run(node, scene)
  return scene.budget.left < 0 ? exhausted : value
}

/** Evaluates one node of a tree whose evaluation is under way. */
export function run(node: Node, scene: Scene): Value {
  if (!spend(scene.budget, 1)) return exhausted
  switch (node.op) {
    case 'value':
      return literal(node.args)
    case 'id':
      return named(node.args, scene)
    case '.':
      return field(node, run(node.args[0], scene), node.args[1], scene)
    case '[]':
      return indexed(node, scene)
    case '.?':
      return optionally(run(node.args[0], scene), node.args[1])
    case '[?]':
      return optionally(run(node.args[0], scene), run(node.args[1], scene))
    case '&&':
      return logical(node.args, false, scene)
    case '||':
      return logical(node.args, true, scene)
    case '?:':
      return ternary(node.args, scene)
    case '!_':
      return inverted(run(node.args, scene))
    case '-_':
      return negative(node.args, scene)
    case 'list':
      return listed(node.args, scene)
    case 'map':
      return mapped(node.args, scene)
    case 'call':
      if (node.args[0] === 'has') return has(node.args[1], scene)
      return sound(called(node.args[0], node.args[1], scene, false), node, scene)
    case 'rcall':
      return received(node, scene)
    case '==':
    case '!=':
    case 'in':
    case '+':
    case '-':
    case '*':
    case '/':
    case '%':
    case '<':
    case '<=':
    case '>':
    case '>=':
      return sound(binary(node, scene), node, scene)
  }
}

/** Every comparison with NaN is false, so that its negation would hold. */
function sound(value: Value, node: Node, scene: Scene): Value {
  if (typeof value !== 'number' || scene.nan === 'number' || !Number.isNaN(value)) return value
  return failure('number', `${textOf(node, scene)} is no number`)
}

/** Gives scenes in which a variable has a value. They share their names: the next one changes the last. */
export function variableIn(scene: Scene, name: string): (value: Value) => Scene {
  const names = new Map(scene.names)
  const inner = { ...scene, names }
  return (value) => {
    names.set(name, value)
    return inner
  }
}

/** What a macro iterates over: the items of a list, the keys of a map. */
export function elementsOf(value: Value): readonly Value[] | Failure {
  if (isFailure(value)) return value
  if (isList(value)) return value
  return isMap(value) ? [...value.keys()] : failure('type', `a list or a map is needed, not ${typeOf(value)}`)
}

function literal(value: unknown): Value {
  if (typeof value === 'bigint') return int(value)
  if (value === null || typeof value === 'string' || typeof value === 'boolean' || typeof value === 'number')
    return value
  return typeof value === 'object' ? { kind: 'opaque', value } : failure('other', 'unknown literal')
}

function named(name: string, scene: Scene): Value {
  const value = scene.names.get(name)
  if (value !== undefined) return isFailure(value) ? at(name, value) : value
  const type = typeValue(name)
  return typeof type === 'object' && type !== null
    ? { kind: 'opaque', value: type }
    : failure('absent', `${name} is not known here`)
}

function field(node: Node, object: Value, key: Value, scene: Scene): Value {
  if (isFailure(object)) return object
  if (isOptional(object)) return optionally(object, key)
  const found = lookUp(object, key)
  if (found === undefined) return failure('absent', `${textOf(node, scene)} is absent`)
  return isFailure(found) ? at(textOf(node, scene), found) : found
}

function indexed(node: Extract<Node, { op: '[]' }>, scene: Scene): Value {
  const object = run(node.args[0], scene)
  if (isFailure(object)) return object
  const key = run(node.args[1], scene)
  return isFailure(key) ? key : field(node, object, key, scene)
}

function lookUp(object: Value, key: Value): Value | undefined {
  if (isMap(object)) return object.get(mapKey(key))
  if (isList(object)) {
    const index = mapKey(key)
    if (typeof index === 'bigint') return object[Number(index)]
    return failure('type', `the position in a list is an integer, not ${typeOf(key)}`)
  }
  return failure('type', `it would be a field of ${typeOf(object)}`)
}

function optionally(object: Value, key: Value): Value {
  if (isFailure(object)) return object
  if (isFailure(key)) return key
  const held = isOptional(object) ? object.value : object
  const found = held === undefined || held === null ? undefined : lookUp(held, key)
  if (found === undefined) return { kind: 'optional' }
  return isFailure(found) ? found : { kind: 'optional', value: found }
}

/** `&&` and `||`: an operand that decides the result decides it, though the other fails. */
function logical([first, second]: readonly [Node, Node], decisive: boolean, scene: Scene): Value {
  const left = condition(run(first, scene), decisive ? '||' : '&&')
  if (left === decisive) return decisive
  const right = condition(run(second, scene), decisive ? '||' : '&&')
  if (right === decisive) return decisive
  return isFailure(left) ? left : right
}

function ternary([test, then, otherwise]: readonly [Node, Node, Node], scene: Scene): Value {
  const chosen = condition(run(test, scene), '? :')
  if (isFailure(chosen)) return chosen
  return run(chosen ? then : otherwise, scene)
}

function inverted(value: Value): Value {
  const holds = condition(value, '!')
  return isFailure(holds) ? holds : !holds
}

function negative(operand: Node, scene: Scene): Value {
  // The least integer is written as minus a number that is itself too large.
  if (operand.op === 'value' && typeof operand.args === 'bigint') return int(-operand.args)
  const value = run(operand, scene)
  return isFailure(value) ? value : negate(value)
}

function listed(nodes: readonly Node[], scene: Scene): Value {
  const items: Value[] = []
  for (const node of nodes) {
    const item = run(node, scene)
    if (isFailure(item)) return item
    items.push(item)
  }
  // A list that is kept costs memory besides.
  return spend(scene.budget, 2 + items.length) ? items : exhausted
}

function mapped(entries: readonly (readonly [Node, Node])[], scene: Scene): Value {
  const map = new Map<Value, Value>()
  for (const [keyNode, valueNode] of entries) {
    const key = run(keyNode, scene)
    if (isFailure(key)) return key
    const value = run(valueNode, scene)
    if (isFailure(value)) return value
    if (typeof key === 'object') return failure('type', `${typeOf(key)} cannot be the key of a map`)
    if (map.has(mapKey(key))) return failure('other', 'a map has the same key twice')
    map.set(mapKey(key), value)
  }
  return map
}

/** `has(a.b)`: whether `a` has a field `b`. An absent `a` is an error, as everywhere else. */
function has([node]: readonly Node[], scene: Scene): Value {
  if (node?.op !== '.' && node?.op !== '.?') return failure('type', 'has() needs a field, as in has(a.b)')
  const object = run(node.args[0], scene)
  if (isFailure(object)) return object
  if (isOptional(object)) return isMap(object.value ?? null) && lookUp(object.value ?? null, node.args[1]) !== undefined
  if (!isMap(object)) return failure('type', `has(${textOf(node, scene)}) asks for a field of ${typeOf(object)}`)
  return object.has(node.args[1])
}

function received(node: Extract<Node, { op: 'rcall' }>, scene: Scene): Value {
  const macro = macroOf(node)
  if (macro) return iterated(macro, scene)
  const binding = bindingOf(node)
  if (!binding) return sound(called(node.args[0], [node.args[1], ...node.args[2]], scene, true), node, scene)
  const value = run(binding.value, scene)
  return isFailure(value) ? value : run(binding.body, variableIn(scene, binding.name)(value))
}

function called(name: string, nodes: readonly Node[], scene: Scene, receiver: boolean): Value {
  const [first, ...rest] = nodes
  if (receiver && first?.op === 'id' && first.args === 'optional' && !scene.names.has('optional')) {
    const operands = listed(rest, scene)
    if (isFailure(operands)) return operands
    const [value] = isList(operands) ? operands : []
    return value === undefined ? { kind: 'optional' } : { kind: 'optional', value }
  }
  const operands = listed(nodes, scene)
  return isList(operands) ? call(name, operands, receiver, scene.budget) : operands
}

function iterated(macro: Macro, scene: Scene): Value {
  const elements = elementsOf(run(macro.receiver, scene))
  if (!isList(elements)) return elements
  const set = variableIn(scene, macro.variable)
  return iterate(macro, elements, (body, element) => run(body, set(element)))
}

function binary(node: Binary, scene: Scene): Value {
  const operator: string = node.op
  const [first, second] = node.args
  const left = run(first, scene)
  if (isFailure(left)) return left
  const right = run(second, scene)
  if (isFailure(right)) return right
  const { budget } = scene
  switch (operator) {
    case '==':
    case '!=':
      if (!spend(budget, depthSizeOf(left, budget.left) + depthSizeOf(right, budget.left))) return exhausted
      return compared(node, equal(left, right), scene)
    case 'in':
      if (!spend(budget, isMap(right) ? 1 : 2 * depthSizeOf(right, budget.left))) return exhausted
      return told(node, contains(right, left), scene)
    case '+':
      if (!spend(budget, sizeOf(left) + sizeOf(right))) return exhausted
      return calculate(operator, left, right)
    case '-':
    case '*':
    case '/':
    case '%':
      return calculate(operator, left, right)
    default:
      if (typeof left === 'string' && !spend(budget, Math.min(sizeOf(left), sizeOf(right)))) return exhausted
      return order(operator, left, right)
  }
}

function compared(node: Binary, isEqual: boolean | Failure, scene: Scene): Value {
  return typeof isEqual === 'boolean' ? isEqual === (node.op === '==') : told(node, isEqual, scene)
}

/** A failure that lies somewhere within an operand, with the text of the operation that met it. */
function told(node: Binary, value: Value, scene: Scene): Value {
  return isFailure(value) ? at(textOf(node, scene), value) : value
}

function at(name: string, { cause, message }: Failure): Failure {
  return failure(cause, `${name}: ${message}`)
}

function textOf(node: Node, { source }: Scene): string {
  return source.slice(node.start, node.end)
}
