import { nearest } from '../../manifest/index.ts'
import { shapeOfScope } from './admit.ts'
import { typeNames, type Node } from './engine.ts'
import type { CompileOptions, Expression, ExpressionProblem, Scope } from './expression.ts'
import { factsOf } from './condition-facts.ts'
import { both, noFacts, type Facts } from './facts.ts'
import { demand, demandBool, literalOf, statedShape, type Linter, type Place, type Scene, type Typed } from './inference.ts'
import { inferAccess, inferHas } from './lint-access.ts'
import { inferCall } from './lint-call.ts'
import { inferBinding, inferMacro } from './lint-macro.ts'
import { inferArithmetic, inferEquality, inferMembership, inferOrder } from './lint-operator.ts'
import { narrowed } from './narrowing.ts'
import { dyn, eitherOf, scalar, type Field, type Known, type Shape } from './shape.ts'
import { bindingOf, isAccess, isBinary, macroOf, type Binary } from './tree.ts'

type Linted = { readonly problems: readonly ExpressionProblem[]; readonly paths: Expression['paths'] }

const integerBound = 2n ** 63n

/** Everything that is wrong with an expression before any document is seen, in the order of the source; and what it reads. */
export function lint(
  node: Node,
  source: string,
  scene: Scene,
  { result = 'any', shared = () => false }: Pick<CompileOptions, 'result' | 'shared'>,
): Linted {
  const problems = new Map<string, ExpressionProblem>()
  const places = new Map<string, Place>()
  let paths = 0
  const linter: Linter = {
    report: (problem) => problems.set(`${problem.start} ${problem.end} ${problem.message}`, problem),
    read: (place) => places.set(`${place.root} ${place.pointer}`, place),
    infer: (inner, around) => infer(linter, inner, around),
    textOf: ({ start, end }) => shortened(source.slice(start, end)),
    isShared: ({ start, end }) => shared(start, end),
    freshPath: (name) => `${name}#${++paths}`,
  }
  const typed = infer(linter, node, scene)
  if (result === 'bool') demandBool(linter, node, typed, 'this')
  return {
    problems: [...problems.values()].sort((left, right) => left.start - right.start || left.end - right.end),
    paths: [...places.values()],
  }
}

/** Where an expression over a scope starts: its names, and what holds because other expressions do. */
export function openingScene(scope: Scope, given: readonly Node[]): Scene {
  const names = namesOf(scope)
  const facts =
    given.reduce<Facts | undefined>((known, each) => both(known, factsOf(each, names, true)), noFacts) ?? noFacts
  return { names: narrowedNames(names, facts), facts, macros: 0 }
}

function shortened(text: string): string {
  return text.length > 80 ? `${text.slice(0, 79)}…` : text
}

function namesOf(scope: Scope): ReadonlyMap<string, Typed> {
  return new Map(
    Object.entries(scope).map(([name, type]) => [
      name,
      {
        shape: shapeOfScope(type),
        path: name,
        place: { root: name, pointer: '' },
        ...(type.type === 'empty' ? { empty: type.why ?? 'nothing is known under this name' } : {}),
      },
    ]),
  )
}

function narrowedNames(names: ReadonlyMap<string, Typed>, facts: Facts): ReadonlyMap<string, Typed> {
  return facts.size === 0 ? names : new Map(Array.from(names, ([name, typed]) => [name, atFacts(typed, facts)]))
}

function atFacts(typed: Typed, facts: Facts): Typed {
  const stated = statedShape(typed)
  return { ...typed, shape: narrowed(typed.shape, typed.path, facts, stated), stated }
}

function infer(linter: Linter, node: Node, scene: Scene): Typed {
  if (isAccess(node)) {
    const typed = inferAccess(linter, node, scene)
    if (typed.place) linter.read(typed.place)
    return typed
  }
  if (isBinary(node)) return inferBinary(linter, node, scene)
  switch (node.op) {
    case 'value':
      return inferLiteral(linter, node)
    case 'id':
      return inferName(linter, node, scene)
    case 'list':
      return {
        shape: [
          {
            kind: 'list',
            item: items(node.args.map((item) => infer(linter, item, scene).shape)),
            least: node.args.length,
          },
        ],
      }
    case 'map':
      return inferMap(linter, node.args, scene)
    case '&&':
    case '||':
      return inferLogical(linter, node, scene)
    case '?:':
      return inferTernary(linter, node.args, scene)
    case '!_':
      demandBool(linter, node.args, infer(linter, node.args, scene), '!')
      return { shape: scalar('bool') }
    case '-_':
      return inferNegative(linter, node, scene)
    case 'call':
      if (node.args[0] !== 'has') return inferCall(linter, node, node.args[0], node.args[1], scene, false)
      inferHas(linter, node, scene)
      return { shape: scalar('bool') }
    case 'rcall':
      return inferReceiverCall(linter, node, scene)
  }
}

function items(shapes: readonly Shape[]): () => Shape {
  const item = shapes.length === 0 ? [] : eitherOf(...shapes)
  return () => item
}

function inferLiteral(linter: Linter, node: Extract<Node, { op: 'value' }>): Typed {
  const { args, start, end } = node
  if (typeof args === 'bigint' && args >= integerBound) {
    linter.report({ kind: 'limit', message: 'The integer does not fit 64 bits', start, end })
  }
  const literal = literalOf(node)
  if (!literal) return { shape: [{ kind: 'other', name: args instanceof Uint8Array ? 'bytes' : 'uint' }] }
  if (literal.value === null) return { shape: scalar('null') }
  return { shape: [{ kind: kindOf(args), values: [literal] }] }
}

function kindOf(value: unknown): 'bool' | 'int' | 'double' | 'string' {
  if (typeof value === 'boolean') return 'bool'
  if (typeof value === 'bigint') return 'int'
  return typeof value === 'number' ? 'double' : 'string'
}

function inferNegative(linter: Linter, node: Extract<Node, { op: '-_' }>, scene: Scene): Typed {
  const literal = literalOf(node)
  if (literal && node.args.op === 'value') {
    if (typeof node.args.args === 'bigint' && node.args.args > integerBound) {
      linter.report({ kind: 'limit', message: 'The integer does not fit 64 bits', start: node.start, end: node.end })
    }
    return { shape: [{ kind: kindOf(node.args.args), values: [literal] }] }
  }
  const typed = infer(linter, node.args, scene)
  demand(linter, node.args, typed, ({ kind }) => kind === 'int' || kind === 'double', '- needs a number')
  const shape = typed.shape.every(({ kind }) => kind === 'int') ? scalar('int') : dyn
  return { shape, ...(typed.quotient ? { quotient: typed.quotient } : {}) }
}

function inferName(linter: Linter, node: Extract<Node, { op: 'id' }>, scene: Scene): Typed {
  const typed = scene.names.get(node.args)
  if (typed) {
    if (typed.empty !== undefined) return emptyName(linter, node, typed.empty)
    if (typed.place) linter.read(typed.place)
    return atFacts(typed, scene.facts)
  }
  if (typeNames.has(node.args)) return { shape: [{ kind: 'other', name: 'type', types: [node.args] }] }
  const names = [...scene.names.keys()]
  const guess = nearest(node.args, names)
  const known = guess === undefined ? `there is ${names.join(', ') || 'nothing'}` : `did you mean \`${guess}\`?`
  linter.report({
    kind: 'unknown-name',
    message: `There is no ${node.args} here; ${known}`,
    start: node.start,
    end: node.end,
    ...(guess === undefined ? {} : { fix: `Write \`${guess}\`.` }),
  })
  return { shape: dyn }
}

function emptyName(linter: Linter, { args, start, end }: Extract<Node, { op: 'id' }>, why: string): Typed {
  const message = `${args} is always empty: ${why}. What reads it can never hold`
  linter.report({ kind: 'empty', message, start, end, fix: `Leave out what reads \`${args}\`.` })
  return { shape: dyn }
}

function inferMap(linter: Linter, entries: readonly (readonly [Node, Node])[], scene: Scene): Typed {
  const fields = new Map<string, Field>()
  const keys: Known[] = []
  let keysKnown = true
  for (const [keyNode, valueNode] of entries) {
    infer(linter, keyNode, scene)
    const { shape } = infer(linter, valueNode, scene)
    const key = literalOf(keyNode)
    if (typeof key?.value === 'string') {
      fields.set(key.value, { shape, required: true, named: true })
      keys.push(key)
    } else keysKnown = false
  }
  if (!keysKnown || fields.size === 0) return { shape: dyn }
  const any = eitherOf(...Array.from(fields.values(), ({ shape }) => shape))
  return {
    shape: [
      { kind: 'map', names: [...fields.keys()], keys, field: (name) => fields.get(name), any: () => any, tags: () => [] },
    ],
  }
}

/** The right operand of `&&` is evaluated where the left holds, that of `||` where it does not. */
function inferLogical(linter: Linter, node: Extract<Node, { op: '&&' | '||' }>, scene: Scene): Typed {
  const [left, right] = node.args
  demandBool(linter, left, infer(linter, left, scene), node.op)
  demandBool(linter, right, infer(linter, right, after(scene, left, node.op === '&&')), node.op)
  return { shape: scalar('bool') }
}

function inferTernary(linter: Linter, [test, then, otherwise]: readonly [Node, Node, Node], scene: Scene): Typed {
  demandBool(linter, test, infer(linter, test, scene), '? :')
  const one = infer(linter, then, after(scene, test, true))
  const other = infer(linter, otherwise, after(scene, test, false))
  const quotient = one.quotient ?? other.quotient
  const stated = eitherOf(statedShape(one), statedShape(other))
  return { shape: eitherOf(one.shape, other.shape), stated, ...(quotient ? { quotient } : {}) }
}

function after(scene: Scene, condition: Node, holds: boolean): Scene {
  const facts = both(scene.facts, factsOf(condition, scene.names, holds) ?? noFacts)
  return { ...scene, facts: facts ?? scene.facts }
}

function inferReceiverCall(linter: Linter, node: Extract<Node, { op: 'rcall' }>, scene: Scene): Typed {
  const macro = macroOf(node)
  if (macro) return inferMacro(linter, node, macro, scene)
  const binding = bindingOf(node)
  if (binding) return inferBinding(linter, binding, scene)
  return inferCall(linter, node, node.args[0], [node.args[1], ...node.args[2]], scene, true)
}

function inferBinary(linter: Linter, node: Binary, scene: Scene): Typed {
  const [first, second] = node.args
  const left = { node: first, typed: infer(linter, first, scene) }
  const right = { node: second, typed: infer(linter, second, scene) }
  switch (node.op) {
    case '==':
    case '!=':
      return inferEquality(linter, node, left, right)
    case 'in':
      return inferMembership(linter, node, left, right)
    case '<':
    case '<=':
    case '>':
    case '>=':
      return inferOrder(linter, node.op, left, right)
    case '+':
    case '-':
    case '*':
    case '/':
    case '%':
      return inferArithmetic(linter, node, left, right)
  }
}
