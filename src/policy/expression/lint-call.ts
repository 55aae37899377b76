import { nearest } from '../../manifest/index.ts'
import { signatures, type Node, type Signature } from './engine.ts'
import { evaluate, sceneOf } from './evaluate.ts'
import { demand, literalOf, statedShape, type Linter, type Scene, type Typed } from './inference.ts'
import { reportTruncation } from './lint-operator.ts'
import { compilePattern } from './pattern.ts'
import { describe, dyn, eitherOf, isDyn, listOf, optionalOf, scalar, type Alternative, type Shape } from './shape.ts'
import { isFailure } from './value.ts'

const macroUses: Readonly<Record<string, string>> = {
  has: 'has(a.b)',
  all: 'list.all(x, condition)',
  exists: 'list.exists(x, condition)',
  exists_one: 'list.exists_one(x, condition)',
  filter: 'list.filter(x, condition)',
  map: 'list.map(x, expression)',
}

const optionalFunctions: ReadonlySet<string> = new Set(['hasValue', 'value', 'or', 'orValue'])

/** A call of a function; `receiver` when it is called on its first operand. */
export function inferCall(
  linter: Linter,
  node: Node,
  name: string,
  nodes: readonly Node[],
  scene: Scene,
  receiver: boolean,
): Typed {
  const [first] = nodes
  if (receiver && first?.op === 'id' && first.args === 'optional' && !scene.names.has('optional')) {
    return inferOptionalMaker(linter, node, name, nodes.slice(1), scene)
  }
  const operands = nodes.map((operand) => linter.infer(operand, scene))
  const held = receiver ? heldBy(operands[0]) : undefined
  if (held) {
    const stated = (operands[0] && heldBy({ shape: statedShape(operands[0]) })) ?? held
    return inferOptionalCall(linter, node, name, { held, stated }, operands.slice(1))
  }
  if (name === 'matches') {
    checkMatches(linter, node, nodes, operands)
    return { shape: scalar('bool') }
  }
  if (receiver && optionalFunctions.has(name)) return { shape: name === 'hasValue' ? scalar('bool') : dyn }
  const known = signatures.get(name)
  if (!known) {
    reportUnknown(linter, node, name)
    return { shape: dyn }
  }
  if (name === 'dyn') return { shape: dyn }
  if (name === 'type') return { shape: [typeOfShape(operands[0] ? statedShape(operands[0]) : dyn)] }
  operands.forEach(({ quotient }) => {
    if (name === 'double' && quotient) reportTruncation(linter, quotient)
  })
  checkConstant(linter, node, nodes)
  if (name === 'startsWith') checkPointer(linter, nodes, operands)
  return checkSignatures(linter, node, { name, known, nodes, operands, receiver })
}

/** A call of literals gives the same for every document: one that fails does so always. */
function checkConstant(linter: Linter, node: Node, nodes: readonly Node[]): void {
  if (!nodes.every((operand) => literalOf(operand) !== undefined)) return
  const value = evaluate(node, sceneOf('', 'number', new Map()))
  if (!isFailure(value) || value.cause === 'type') return
  const message = `${linter.textOf(node)} always fails: ${value.message}`
  linter.report({ kind: 'type', message, start: node.start, end: node.end })
}

/** A JSON Pointer begins with a slash, if with anything. */
function checkPointer(linter: Linter, [, beginning]: readonly Node[], [subject]: readonly Typed[]): void {
  const value = beginning && literalOf(beginning)?.value
  if (!beginning || typeof value !== 'string' || value === '' || value.startsWith('/')) return
  if (subject?.shape.every((alternative) => alternative.kind === 'string' && alternative.pointer === true) !== true) return
  const message = `A JSON Pointer never starts with ${JSON.stringify(value)}: it begins with a slash`
  const fix = `Write \`${JSON.stringify(`/${value}`)}\`.`
  linter.report({ kind: 'never-equal', message, start: beginning.start, end: beginning.end, fix })
}

const typesOfKind: Readonly<Record<Exclude<Alternative['kind'], 'dyn' | 'other'>, readonly string[]>> = {
  string: ['string'],
  bool: ['bool'],
  int: ['int'],
  // A number may be whole, and where two kinds of numbers are allowed, it is either.
  double: ['double', 'int'],
  null: ['null_type'],
  list: ['list'],
  map: ['map'],
}

function typeOfShape(shape: Shape): Alternative {
  const any: Alternative = { kind: 'other', name: 'type' }
  if (isDyn(shape)) return any
  const types: string[] = []
  for (const { kind } of shape) {
    if (kind === 'dyn' || kind === 'other') return any
    types.push(...typesOfKind[kind])
  }
  return { ...any, types: [...new Set(types)] }
}

function reportUnknown(linter: Linter, node: Node, name: string): void {
  const use = Object.hasOwn(macroUses, name) ? macroUses[name] : undefined
  const guess = nearest(name, [...signatures.keys(), ...Object.keys(macroUses), 'matches'])
  const hint = use === undefined ? `There is no function ${name}` : `${name} is written ${use}`
  const meant = guess === undefined || use !== undefined ? '' : `; did you mean \`${guess}\`?`
  linter.report({
    kind: 'unknown-function',
    message: `${hint}${meant}`,
    start: node.start,
    end: node.end,
    ...(meant === '' || guess === undefined ? {} : { fix: `Write \`${guess}\`.` }),
  })
}

type Call = {
  readonly name: string
  readonly known: readonly Signature[]
  readonly nodes: readonly Node[]
  readonly operands: readonly Typed[]
  readonly receiver: boolean
}

function checkSignatures(linter: Linter, node: Node, { name, known, nodes, operands, receiver }: Call): Typed {
  const ways = known
    .filter((signature) => (signature.receiver !== undefined) === receiver)
    .map((signature) => ({
      types: [...(signature.receiver === undefined ? [] : [signature.receiver]), ...signature.parameters],
      result: signature.result,
    }))
  const fitting = ways.filter(({ types }) => types.length === nodes.length)
  if (fitting.length === 0) {
    const way = known.map((signature) => written(name, signature)).join(' or ')
    linter.report({ kind: 'type', message: `${name} is written ${way}`, start: node.start, end: node.end })
    return { shape: dyn }
  }
  nodes.forEach((operand, index) => {
    const accepts = (alternative: Alternative) => fitting.some(({ types }) => takes(types[index] ?? 'dyn', alternative))
    const wanted = [...new Set(fitting.map(({ types }) => describe(shapeOfType(types[index] ?? 'dyn'))))].join(' or ')
    demand(linter, operand, operands[index] ?? { shape: dyn }, accepts, `${name} needs ${wanted}`)
  })
  const applicable = fitting.filter(({ types }) =>
    types.every((type, index) => {
      const shape = operands[index]?.shape ?? dyn
      return isDyn(shape) || shape.some((alternative) => takes(type, alternative))
    }),
  )
  return {
    shape: eitherOf(...(applicable.length === 0 ? fitting : applicable).map(({ result }) => shapeOfType(result))),
  }
}

function written(name: string, { receiver, parameters }: Signature): string {
  const prefix = receiver === undefined ? '' : `${plainType(receiver)}.`
  return `${prefix}${name}(${parameters.map(plainType).join(', ')})`
}

function plainType(type: string): string {
  return type.replace(/<.*>/, '').replace('google.protobuf.', '').toLowerCase()
}

function takes(type: string, alternative: Alternative): boolean {
  if (type === 'dyn' || alternative.kind === 'dyn') return true
  if (alternative.kind === 'other') return type === alternative.name
  if (alternative.kind === 'list') return type.startsWith('list')
  if (alternative.kind === 'map') return type.startsWith('map')
  // A whole number that no schema speaks of is an int, and int() and double() take both.
  return type === alternative.kind
}

function shapeOfType(type: string): Shape {
  switch (type) {
    case 'bool':
    case 'int':
    case 'double':
    case 'string':
    case 'null':
      return scalar(type)
    case 'list<string>':
      return listOf(scalar('string'))
    case 'dyn':
      return dyn
    default:
      if (type.startsWith('list')) return listOf(dyn)
      return type.startsWith('map') ? dyn : [{ kind: 'other', name: type }]
  }
}

/** A pattern is a literal, so that it is known to be sound, and to be one, before any document is judged. */
function checkMatches(linter: Linter, node: Node, nodes: readonly Node[], operands: readonly Typed[]): void {
  const [subject, pattern] = nodes
  if (!subject || !pattern || nodes.length > 2) {
    linter.report({ kind: 'type', message: "matches is written text.matches('pattern')", start: node.start, end: node.end })
    return
  }
  demand(linter, subject, operands[0] ?? { shape: dyn }, ({ kind }) => kind === 'string', 'matches needs a string')
  if (pattern.op !== 'value' || typeof pattern.args !== 'string') {
    linter.report({
      kind: 'pattern',
      message: 'The pattern of matches must be a literal string',
      start: pattern.start,
      end: pattern.end,
    })
    return
  }
  const compiled = compilePattern(pattern.args)
  if (compiled.state === 'refused') {
    const message = `The pattern cannot be used: ${compiled.why}`
    linter.report({ kind: 'pattern', message, start: pattern.start, end: pattern.end })
  }
}

function heldBy(typed: Typed | undefined): Shape | undefined {
  const [only] = typed?.shape ?? []
  return only?.kind === 'other' && only.name === 'optional' ? (only.of ?? dyn) : undefined
}

function inferOptionalMaker(linter: Linter, node: Node, name: string, nodes: readonly Node[], scene: Scene): Typed {
  const operands = nodes.map((operand) => linter.infer(operand, scene))
  const sound = (name === 'of' && nodes.length === 1) || (name === 'none' && nodes.length === 0)
  if (!sound) {
    const message = 'Write optional.of(value) or optional.none()'
    linter.report({ kind: 'type', message, start: node.start, end: node.end })
  }
  return { shape: optionalOf(operands[0]?.shape ?? dyn) }
}

type Held = { readonly held: Shape; readonly stated: Shape }

function inferOptionalCall(
  linter: Linter,
  node: Node,
  name: string,
  { held, stated }: Held,
  [other]: readonly Typed[],
): Typed {
  switch (name) {
    case 'hasValue':
      return { shape: scalar('bool') }
    case 'value':
      return { shape: held, stated }
    case 'orValue':
      return { shape: eitherOf(held, other?.shape ?? dyn), stated: [...stated, ...(other ? statedShape(other) : dyn)] }
    case 'or':
      return { shape: optionalOf(held), stated: optionalOf(stated) }
    default:
      linter.report({
        kind: 'unknown-function',
        message: `An optional has no function ${name}; write .orValue(…) first, for when the field is absent`,
        start: node.start,
        end: node.end,
      })
      return { shape: dyn }
  }
}
