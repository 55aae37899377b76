import type { Node } from './engine.ts'
import { both, either, noFacts, rebased, type Fact, type Facts } from './facts.ts'
import { literalOf, type Typed } from './inference.ts'
import { bindingOf, isAccess, isBinary, macroOf, type Binary } from './tree.ts'

type Names = ReadonlyMap<string, Typed>

/** The path of a node that hangs from a name through fields and indexes. */
export function pathOf(node: Node, names: Names): string | undefined {
  if (node.op === 'id') return names.get(node.args)?.path
  if (!isAccess(node)) return undefined
  const [object, key] = node.args
  const parent = pathOf(object, names)
  if (typeof key === 'string') return childPath(parent, key)
  const literal = literalOf(key)?.value
  if (typeof literal === 'string') return childPath(parent, literal)
  if (typeof literal === 'number') return parent === undefined ? undefined : `${parent}/[${literal}]`
  const index = pathOf(key, names)
  return parent === undefined || index === undefined ? undefined : `${parent}/[${index}]`
}

export function childPath(parent: string | undefined, key: string): string | undefined {
  return parent === undefined ? undefined : `${parent}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`
}

/**
 * What holds once a condition has come out as `holds`; undefined when it cannot. What a condition reads without asking
 * whether it is there, is there: the condition would have failed.
 */
export function factsOf(node: Node, names: Names, holds: boolean): Facts | undefined {
  const known = remembered.get(names) ?? new WeakMap<Node, Map<boolean, Facts | undefined>>()
  remembered.set(names, known)
  const ofNode = known.get(node) ?? new Map<boolean, Facts | undefined>()
  known.set(node, ofNode)
  if (!ofNode.has(holds)) ofNode.set(holds, derivedFacts(node, names, holds))
  return ofNode.get(holds)
}

/** A chain of conditions asks for the facts of its beginning again and again. */
const remembered = new WeakMap<Names, WeakMap<Node, Map<boolean, Facts | undefined>>>()

function derivedFacts(node: Node, names: Names, holds: boolean): Facts | undefined {
  if (isBinary(node)) return ofOperator(node, names, holds)
  if (isAccess(node)) return both(readable(node, names), about(node, names, { among: [holds] }))
  switch (node.op) {
    case 'value':
      return node.args === holds ? noFacts : undefined
    case 'id':
      return about(node, names, { among: [holds] })
    case '&&':
    case '||': {
      const [left, right] = node.args.map((operand) => factsOf(operand, names, holds))
      return (node.op === '&&') === holds ? both(left, right) : either(left, right)
    }
    case '!_':
      return factsOf(node.args, names, !holds)
    case '?:': {
      const [test, then, otherwise] = node.args
      const chosen = both(factsOf(test, names, true), factsOf(then, names, holds))
      return either(chosen, both(factsOf(test, names, false), factsOf(otherwise, names, holds)))
    }
    case 'call':
      return ofCall(node.args, names, holds)
    case 'rcall':
      return ofReceiverCall(node, names, holds)
    case '-_':
    case 'list':
    case 'map':
      return undefined
  }
}

function ofOperator(node: Binary, names: Names, holds: boolean): Facts | undefined {
  switch (node.op) {
    case '==':
    case '!=':
      return ofEquality(node.args, names, (node.op === '==') === holds)
    case 'in':
      return ofMembership(node.args, names, holds)
    case '<':
    case '<=':
    case '>':
    case '>=':
      return ofOrder(node.op, node.args, names, holds)
    case '+':
    case '-':
    case '*':
    case '/':
    case '%':
      return undefined
  }
}

/** That a node was read without failing: it exists, and what it hangs from is not null. */
function readable(node: Node, names: Names): Facts {
  const facts = new Map<string, Fact>()
  let step = node
  let inner = false
  while (step.op === '.' || step.op === '[]' || step.op === 'id') {
    const path = pathOf(step, names)
    if (path !== undefined) facts.set(path, inner ? { present: true, nonNull: true } : { present: true })
    if (step.op === 'id') break
    step = step.args[0]
    inner = true
  }
  return facts
}

function about(node: Node, names: Names, fact: Fact): Facts {
  const path = pathOf(node, names)
  return path === undefined ? noFacts : new Map([[path, fact]])
}

function allOf(...facts: readonly Facts[]): Facts | undefined {
  return facts.reduce<Facts | undefined>(both, noFacts)
}

function ofCall([name, args]: readonly [string, readonly Node[]], names: Names, holds: boolean): Facts | undefined {
  const [first] = args
  if (name !== 'has' || !first) return allOf(...args.map((argument) => usable(argument, names)))
  if (holds) return readable(first, names)
  return first.op === '.'
    ? allOf(readable(first.args[0], names), about(first.args[0], names, { nonNull: true }))
    : noFacts
}

/** That a node was an operand of something that takes no null. */
function usable(node: Node, names: Names): Facts {
  return allOf(readable(node, names), about(node, names, { nonNull: true })) ?? noFacts
}

function ofReceiverCall(node: Extract<Node, { op: 'rcall' }>, names: Names, holds: boolean): Facts | undefined {
  const [name, receiver, args] = node.args
  if (bindingOf(node)) return noFacts
  const macro = macroOf(node)
  if (!macro) {
    if (name === 'hasValue' && receiver.op === '.?')
      return holds ? about(receiver, names, { present: true, nonNull: true }) : noFacts
    return allOf(usable(receiver, names), ...args.map((argument) => readable(argument, names)))
  }
  const list = usable(receiver, names)
  const path = pathOf(receiver, names)
  const [body] = macro.bodies
  if (path === undefined || !body) return list
  if (macro.name === 'all' ? !holds : holds) return both(list, new Map([[path, { least: 1 }]]))
  if (macro.name !== 'all' && macro.name !== 'exists') return list
  const element = new Map(names).set(macro.variable, { shape: [], path: `${path}/*` })
  const ofEach = factsOf(body, element, macro.name === 'all') ?? noFacts
  return both(list, rebased(ofEach, `${path}/*`, `${path}/*`))
}

function ofEquality([left, right]: readonly [Node, Node], names: Names, equal: boolean): Facts | undefined {
  return allOf(
    readable(left, names),
    readable(right, names),
    ofComparison(left, right, names, equal),
    ofComparison(right, left, names, equal),
    ...(equal ? [ofSameness(left, right, names), ofSameness(right, left, names)] : []),
  )
}

/** What is known of one of two equal values is known of the other. */
function ofSameness(subject: Node, other: Node, names: Names): Facts {
  const path = pathOf(other, names)
  return path === undefined ? noFacts : about(subject, names, { same: [path] })
}

function ofComparison(subject: Node, other: Node, names: Names, equal: boolean): Facts {
  const literal = literalOf(other)
  const measured = sizedNode(subject)
  if (measured) {
    const least = equal ? Number(literal?.value ?? 0) : Number(literal?.value === 0)
    return about(measured, names, { least: Number.isFinite(least) ? least : 0 })
  }
  const typed = subject.op === 'call' && subject.args[0] === 'type' ? subject.args[1][0] : undefined
  if (typed && other.op === 'id') {
    const nonNull = other.args !== 'null_type'
    return equal ? about(typed, names, { type: other.args, nonNull }) : about(typed, names, { nonNull: !nonNull })
  }
  if (other.op === 'list' && other.args.length === 0) return equal ? noFacts : about(subject, names, { least: 1 })
  if (!literal) return noFacts
  if (!equal) return about(subject, names, { not: [literal.value], nonNull: literal.value === null })
  return about(subject, names, { among: [literal.value], nonNull: literal.value !== null })
}

function ofMembership([item, container]: readonly [Node, Node], names: Names, holds: boolean): Facts | undefined {
  const read = allOf(readable(item, names), usable(container, names))
  if (container.op === 'list') {
    const literals = container.args.map(literalOf)
    const values = literals.flatMap((literal) => (literal ? [literal.value] : []))
    if (!holds) return both(read, about(item, names, { not: values, nonNull: values.includes(null) }))
    if (values.length < literals.length) return read
    return both(read, about(item, names, { among: values, nonNull: !values.includes(null) }))
  }
  const parent = pathOf(container, names)
  if (!holds || parent === undefined) return read
  const key = literalOf(item)?.value
  const index = pathOf(item, names)
  const child =
    typeof key === 'string' ? childPath(parent, key) : index === undefined ? undefined : `${parent}/[${index}]`
  return child === undefined ? read : both(read, new Map([[child, { present: true }]]))
}

const mirrored = { '<': '>', '<=': '>=', '>': '<', '>=': '<=' } as const
const opposite = { '<': '>=', '<=': '>', '>': '<=', '>=': '<' } as const

function ofOrder(
  operator: keyof typeof mirrored,
  [left, right]: readonly [Node, Node],
  names: Names,
  holds: boolean,
): Facts | undefined {
  const actual = holds ? operator : opposite[operator]
  return allOf(
    usable(left, names),
    usable(right, names),
    ofSize(actual, left, right, names),
    ofSize(mirrored[actual], right, left, names),
  )
}

/** `size(x) > 2`: the list has at least three items. */
function ofSize(operator: keyof typeof mirrored, subject: Node, other: Node, names: Names): Facts {
  const measured = sizedNode(subject)
  const bound = literalOf(other)?.value
  if (!measured || typeof bound !== 'number') return noFacts
  if (operator === '>') return about(measured, names, { least: Math.floor(bound) + 1 })
  return operator === '>=' ? about(measured, names, { least: Math.ceil(bound) }) : noFacts
}

function sizedNode(node: Node): Node | undefined {
  if (node.op === 'call' && node.args[0] === 'size') return node.args[1][0]
  return node.op === 'rcall' && node.args[0] === 'size' ? node.args[1] : undefined
}
