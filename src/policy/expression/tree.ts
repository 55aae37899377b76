import type { Node } from './engine.ts'

export type Binary = Extract<Node, { op: '==' | '!=' | 'in' | '+' | '-' | '*' | '/' | '%' | '<' | '<=' | '>' | '>=' }>

/** A field or an item of something. */
export type Access = Extract<Node, { op: '.' | '.?' | '[]' | '[?]' }>

export type Macro = {
  readonly name: string
  readonly receiver: Node
  readonly variable: string
  /** The condition; for `map` the expression, or the condition and the expression. */
  readonly bodies: readonly Node[]
}

export type Binding = { readonly name: string; readonly value: Node; readonly body: Node }

const binaryOperators: ReadonlySet<string> = new Set(['==', '!=', 'in', '+', '-', '*', '/', '%', '<', '<=', '>', '>='])

const macroArities: ReadonlyMap<string, readonly number[]> = new Map([
  ['all', [2]],
  ['exists', [2]],
  ['exists_one', [2]],
  ['filter', [2]],
  ['map', [2, 3]],
])

/** An operator that evaluates both its operands; `&&` and `||` may not. */
export function isBinary(node: Node): node is Binary {
  return binaryOperators.has(node.op)
}

export function isAccess(node: Node): node is Access {
  return node.op === '.' || node.op === '.?' || node.op === '[]' || node.op === '[?]'
}

/** The parts of a macro over a list or map; undefined for any other node. */
export function macroOf(node: Node): Macro | undefined {
  if (node.op !== 'rcall') return undefined
  const [name, receiver, [variable, ...bodies]] = node.args
  if (macroArities.get(name)?.includes(bodies.length + 1) !== true || variable?.op !== 'id') return undefined
  return { name, receiver, variable: variable.args, bodies }
}

/** The parts of `cel.bind(name, value, body)`. */
export function bindingOf(node: Node): Binding | undefined {
  if (node.op !== 'rcall' || node.args[0] !== 'bind') return undefined
  const [, namespace, [variable, value, body]] = node.args
  if (namespace.op !== 'id' || namespace.args !== 'cel' || variable?.op !== 'id' || !value || !body) return undefined
  return { name: variable.args, value, body }
}

/** The nodes directly below one. */
export function childrenOf(node: Node): readonly Node[] {
  if (isBinary(node)) return node.args
  switch (node.op) {
    case 'value':
    case 'id':
      return []
    case '.':
    case '.?':
      return [node.args[0]]
    case '!_':
    case '-_':
      return [node.args]
    case 'call':
      return node.args[1]
    case 'rcall':
      return [node.args[1], ...node.args[2]]
    case 'map':
      return node.args.flat()
    case 'list':
    case '[]':
    case '[?]':
    case '&&':
    case '||':
    case '?:':
      return node.args
  }
}
