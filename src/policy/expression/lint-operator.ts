import type { Node } from './engine.ts'
import { demand, statedShape, type Linter, type Typed } from './inference.ts'
import { reportUnknownKey } from './lint-access.ts'
import {
  describe,
  dyn,
  eitherOf,
  isDyn,
  isScalar,
  isWritten,
  itemsOf,
  listOf,
  scalar,
  valuesOf,
  type Alternative,
  type Shape,
} from './shape.ts'
import { isBinary, type Binary } from './tree.ts'
import { unknownKey } from './unknown-key.ts'
import { impossibleValues, lists, reportValue, spelled, type Operand } from './written-values.ts'

/** `+ - * / %`. */
export function inferArithmetic(linter: Linter, node: Binary, left: Operand, right: Operand): Typed {
  const { op } = node
  demandPair(linter, left, right, `${op} cannot take`, (one, other) => calculates(op, one, other))
  checkTruncation(linter, left, right)
  const truncates = op === '/' && [left, right].every(({ typed }) => mayBeWhole(typed.shape))
  const quotient = truncates ? node : (left.typed.quotient ?? right.typed.quotient)
  return { shape: arithmeticShape(left.typed.shape, right.typed.shape), ...(quotient ? { quotient } : {}) }
}

/** `< <= > >=`. */
export function inferOrder(linter: Linter, operator: string, left: Operand, right: Operand): Typed {
  demandPair(linter, left, right, `${operator} cannot compare`, orders)
  checkTruncation(linter, left, right)
  return { shape: scalar('bool') }
}

/** `==` and `!=`: reports values that cannot be equal, whatever the document says. */
export function inferEquality(linter: Linter, node: Node, left: Operand, right: Operand): Typed {
  compare(linter, node, left, right)
  checkTruncation(linter, left, right)
  return { shape: scalar('bool') }
}

/** A fraction is looked for in the quotient of whole numbers, which has none: CEL's `3 / 2` is 1. */
export function reportTruncation(linter: Linter, quotient: Node): void {
  if (!isBinary(quotient)) return
  const [dividend, divisor] = quotient.args
  const below = divisor.op === 'value' ? linter.textOf(divisor) : `double(${linter.textOf(divisor)})`
  const sound = `double(${linter.textOf(dividend)}) / ${below}`
  const message = `This division of whole numbers truncates; write ${sound}`
  const fix = `Write \`${sound}\`, which keeps the fraction.`
  linter.report({ kind: 'truncated', message, start: quotient.start, end: quotient.end, fix })
}

/** `x in list`, `key in map`. */
export function inferMembership(linter: Linter, node: Node, item: Operand, container: Operand): Typed {
  demand(
    linter,
    container.node,
    container.typed,
    ({ kind }) => kind === 'list' || kind === 'map',
    'in needs a list or a map on its right',
  )
  const { shape } = container.typed
  if (shape.some(({ kind }) => kind === 'list')) {
    const items = itemsOperand(container)
    compare(linter, node, item, items)
    checkTruncation(linter, item, items)
  } else if (shape.some(({ kind }) => kind === 'map')) {
    demand(
      linter,
      item.node,
      item.typed,
      ({ kind }) => kind !== 'list' && kind !== 'map',
      'the keys of a map are strings',
    )
    checkKeys(linter, item, container)
    const keys: Operand = { node: container.node, typed: { shape: itemsOf(shape) } }
    for (const { known, subject } of impossibleValues(keys, item)) reportValue(linter, known, subject)
  }
  return { shape: scalar('bool') }
}

/** A quotient of whole numbers beside a number that may have a fraction. */
function checkTruncation(linter: Linter, left: Operand, right: Operand): void {
  for (const [one, other] of [
    [left.typed, right.typed],
    [right.typed, left.typed],
  ] as const) {
    if (one.quotient && other.shape.some(({ kind }) => kind === 'double')) reportTruncation(linter, one.quotient)
  }
}

/** Nothing says that it is a double: where no schema speaks, a whole number is an int. */
function mayBeWhole(shape: Shape): boolean {
  return isDyn(shape) || shape.some(({ kind }) => kind === 'int')
}

/** To ask for a key that the map cannot have, or a misspelt one, is a mistake, as to read it is. */
function checkKeys(linter: Linter, item: Operand, container: Operand): void {
  const { shape } = container.typed
  if (isDyn(shape)) return
  const maps = shape.filter((alternative) => alternative.kind === 'map')
  const stated = statedShape(container.typed).filter((alternative) => alternative.kind === 'map')
  for (const { value, start, end } of spelled(item)) {
    const unknown = typeof value === 'string' ? unknownKey(maps, value) : undefined
    const isStated = typeof value === 'string' && linter.isShared(item.node) && !unknownKey(stated, value)
    if (unknown && !isStated) reportUnknownKey(linter, { object: container.node, key: String(value), start, end }, unknown)
  }
}

function demandPair(
  linter: Linter,
  left: Operand,
  right: Operand,
  what: string,
  accepts: (one: Alternative, other: Alternative) => boolean,
): void {
  const [one, other] = [left.typed.shape, right.typed.shape]
  if (isDyn(one) || isDyn(other)) {
    checkAlone(linter, isDyn(one) ? right : left, what, accepts)
    return
  }
  if (!one.some((first) => other.some((second) => accepts(first, second)))) {
    const message = `${what} ${describe(one)} and ${describe(other)}`
    linter.report({ kind: 'type', message, start: left.node.start, end: right.node.end })
    return
  }
  demand(linter, left.node, left.typed, (first) => other.some((second) => accepts(first, second)), what)
  demand(linter, right.node, right.typed, (second) => one.some((first) => accepts(first, second)), what)
}

/** One operand of which something is known, beside one of which nothing is. */
function checkAlone(
  linter: Linter,
  { node, typed }: Operand,
  what: string,
  accepts: (one: Alternative, other: Alternative) => boolean,
): void {
  const somewhere = (alternative: Alternative) =>
    partners.some((other) => accepts(alternative, other) || accepts(other, alternative))
  demand(linter, node, typed, somewhere, `${what} it`)
}

const partners: readonly Alternative[] = [
  { kind: 'int' },
  { kind: 'double' },
  { kind: 'string' },
  { kind: 'bool' },
  { kind: 'list', item: () => dyn, least: 0 },
  { kind: 'other', name: 'any' },
]

function calculates(operator: string, left: Alternative, right: Alternative): boolean {
  if (left.kind === 'other' && right.kind === 'other') return true
  if (operator === '%') return left.kind === 'int' && right.kind === 'int'
  if (isNumeric(left) && isNumeric(right)) return true
  return operator === '+' && left.kind === right.kind && (left.kind === 'string' || left.kind === 'list')
}

function orders(left: Alternative, right: Alternative): boolean {
  if (left.kind === 'other' || right.kind === 'other')
    return [left, right].every((one) => one.kind === 'other' || isNumeric(one))
  if (isNumeric(left)) return isNumeric(right)
  return left.kind === right.kind && (left.kind === 'string' || left.kind === 'bool')
}

function isNumeric({ kind }: Alternative): boolean {
  return kind === 'int' || kind === 'double'
}

function arithmeticShape(left: Shape, right: Shape): Shape {
  if (isDyn(left) || isDyn(right)) return dyn
  const all = [...left, ...right]
  if (all.every(({ kind }) => kind === 'int')) return scalar('int')
  if (all.every(isNumeric)) return scalar('double')
  if (all.every(({ kind }) => kind === 'string')) return scalar('string')
  if (all.every(({ kind }) => kind === 'list')) return listOf(eitherOf(itemsOf(left), itemsOf(right)))
  return dyn
}

function compare(linter: Linter, node: Node, left: Operand, right: Operand): void {
  const [one, other] = [left.typed.shape, right.typed.shape]
  if (isDyn(one) || isDyn(other)) return
  const nulls = [one, other].some((shape) => shape.every(({ kind }) => kind === 'null'))
  // To compare with null what is never null is needless, not wrong.
  if (nulls) return
  if (!one.some((first) => other.some((second) => comparable(first, second)))) {
    const message = `${linter.textOf(left.node)} is ${describe(one)} and ${linter.textOf(right.node)} is ${describe(other)}: they are never equal`
    linter.report({ kind: 'never-equal', message, start: node.start, end: node.end })
    return
  }
  if (compareItems(linter, node, left, right)) return
  if (reportTypes(linter, node, left, right)) return
  const impossible = [...impossibleValues(left, right), ...impossibleValues(right, left)]
  for (const { known, subject } of impossible) reportValue(linter, known, subject)
  if (impossible.length > 0 || !isDisjoint(one, other) || mayMeet(left.typed, right.typed)) return
  const message = `${linter.textOf(left.node)} and ${linter.textOf(right.node)} are never equal: they have no value in common`
  linter.report({ kind: 'never-equal', message, start: node.start, end: node.end })
}

/** `type(x) == int`, where `x` is never one. */
function reportTypes(linter: Linter, node: Node, left: Operand, right: Operand): boolean {
  const [types, others] = [typesOf(left), typesOf(right)]
  if (!types || !others || types.some((type) => others.includes(type))) return false
  const message = `${linter.textOf(left.node)} and ${linter.textOf(right.node)} are never equal: ${types.join(' or ')} is not ${others.join(' or ')}`
  linter.report({ kind: 'never-equal', message, start: node.start, end: node.end })
  return true
}

function typesOf({ typed }: Operand): readonly string[] | undefined {
  const types = typed.shape.map((alternative) => (alternative.kind === 'other' ? alternative.types : undefined))
  const known = types.filter((type) => type !== undefined)
  return known.length === 0 || known.length < types.length ? undefined : known.flat()
}

/** Two fields without a common value; where the expression spells one side, that value is looked at by itself. */
function isDisjoint(left: Shape, right: Shape): boolean {
  const [values, others] = [valuesOf(left), valuesOf(right)]
  if (!values || !others || [...values, ...others].some(isWritten)) return false
  return !values.some(({ value }) => others.some((known) => known.value === value))
}

/** Whether schemas list a value that both may have, though conditions before rule it out here. */
function mayMeet(left: Typed, right: Typed): boolean {
  return statedShape(left).some((alternative) => {
    return isScalar(alternative) && alternative.values?.some(({ value }) => lists(statedShape(right), value)) === true
  })
}

/** Lists are compared item by item. */
function compareItems(linter: Linter, node: Node, left: Operand, right: Operand): boolean {
  const bothLists = [left, right].every(({ typed }) => typed.shape.every(({ kind }) => kind === 'list'))
  if (!bothLists) return false
  compare(linter, node, itemsOperand(left), itemsOperand(right))
  return true
}

function itemsOperand({ node, typed }: Operand): Operand {
  return { node, typed: { shape: itemsOf(typed.shape), stated: itemsOf(statedShape(typed)) } }
}

function comparable(left: Alternative, right: Alternative): boolean {
  if (left.kind === 'other' || right.kind === 'other')
    return [left, right].every((one) => one.kind === 'other' || isNumeric(one))
  return left.kind === right.kind || (isNumeric(left) && isNumeric(right))
}
