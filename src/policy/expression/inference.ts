import type { Node } from './engine.ts'
import type { ExpressionProblem } from './expression.ts'
import type { Facts } from './facts.ts'
import { describe, isDyn, type Alternative, type Known, type Shape } from './shape.ts'

/** What is known of a node's value without evaluating it. */
export type Typed = {
  readonly shape: Shape
  /** What schemas say of it, whatever conditions before it rule out here; absent: the shape. */
  readonly stated?: Shape
  /** Names the value among facts; absent when it does not hang from a name. */
  readonly path?: string
  /** Where it hangs below a name in scope, `*` for any element. */
  readonly place?: Place
  /** Of a list: what holds of each item, keyed by the path below the item. */
  readonly itemFacts?: Facts
  /** Of a macro's variable over a map: the path of that map, whose keys it runs through. */
  readonly keyOf?: string
  /** Of a name that never holds anything: why. */
  readonly empty?: string
  /** The division of whole numbers whose quotient this is, or is made of: its fraction is lost. */
  readonly quotient?: Node
}

export type Place = { readonly root: string; readonly pointer: string }

/** What schemas say of a value, whatever conditions before it rule out. */
export function statedShape({ shape, stated }: Typed): Shape {
  return stated ?? shape
}

/** The names that a node may use, what holds where it is evaluated, and in how many macros it stands. */
export type Scene = { readonly names: ReadonlyMap<string, Typed>; readonly facts: Facts; readonly macros: number }

/** What the parts of the linter share. `infer` gives a node's type and reports what is wrong below it. */
export type Linter = {
  readonly report: (problem: ExpressionProblem) => void
  /** Notes that the expression reads a place. */
  readonly read: (place: Place) => void
  readonly infer: (node: Node, scene: Scene) => Typed
  readonly textOf: (node: Node) => string
  /** Whether a node stands in a shared text: see `CompileOptions`. */
  readonly isShared: (node: Node) => boolean
  /** A path that nothing else has. */
  readonly freshPath: (name: string) => string
}

/** A value that an operation takes: reports when no alternative will do, or when null is the only one that will not. */
export function demand(
  linter: Linter,
  node: Node,
  { shape }: Typed,
  accepts: (alternative: Alternative) => boolean,
  needs: string,
): void {
  if (isDyn(shape)) return
  const text = linter.textOf(node)
  const others = shape.filter(({ kind }) => kind !== 'null')
  if (!shape.some(accepts)) {
    linter.report({ kind: 'type', message: `${text} is ${describe(shape)}; ${needs}`, start: node.start, end: node.end })
    return
  }
  const stumbles = others.length < shape.length && !accepts({ kind: 'null' })
  if (!stumbles || !others.every(accepts)) return
  const message = `${text} may be null, and then the expression fails`
  linter.report(guarded('null', node, message, `${text} != null`))
}

/** A problem that a condition before it mends. */
export function guarded(
  kind: 'absent' | 'null' | 'short',
  { start, end }: Node,
  message: string,
  guard: string,
): ExpressionProblem {
  const fix = `Write \`${guard} &&\` before it.`
  return { kind, message: `${message}; write ${guard} && before it`, start, end, fix, guard }
}

export function demandBool(linter: Linter, node: Node, typed: Typed, where: string): void {
  demand(linter, node, typed, ({ kind }) => kind === 'bool', `${where} needs true or false`)
}

/** The literal that a node is, with the place where it is written. */
export function literalOf(node: Node): Known | undefined {
  if (node.op === '-_') {
    const operand = literalOf(node.args)
    return typeof operand?.value === 'number' ? { value: -operand.value, start: node.start, end: node.end } : undefined
  }
  if (node.op !== 'value') return undefined
  const { args, start, end } = node
  if (typeof args === 'bigint') return { value: Number(args), start, end }
  if (args === null || typeof args === 'string' || typeof args === 'number' || typeof args === 'boolean') {
    return { value: args, start, end }
  }
  return undefined
}
