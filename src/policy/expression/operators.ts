import { applyOperator } from './engine.ts'
import {
  failure,
  fromEngine,
  isFailure,
  isList,
  isMap,
  isOpaque,
  isOptional,
  mapKey,
  toEngine,
  typeOf,
  type Value,
} from './value.ts'

const leastInt = -(2n ** 63n)
const greatestInt = 2n ** 63n - 1n

/** CEL's equality: numbers by their value, whatever their type; values of different types are unequal, not an error. */
export function equal(left: Value, right: Value): boolean {
  if (left === right) return true
  if (typeof left === 'bigint' || typeof left === 'number') return isNumber(right) && compareNumbers(left, right) === 0
  if (typeof left !== 'object' || typeof right !== 'object' || left === null || right === null) return false
  if (isList(left))
    return isList(right) && left.length === right.length && left.every((item, index) => equal(item, at(right, index)))
  if (isMap(left))
    return (
      isMap(right) && left.size === right.size && Array.from(left).every(([key, item]) => isEntry(right, key, item))
    )
  if (isOptional(left)) return isOptional(right) && equal(left.value ?? null, right.value ?? null)
  if (!isOpaque(left) || !isOpaque(right)) return false
  const outcome = applyOperator('==', left.value, right.value)
  return outcome.state === 'value' && outcome.value === true
}

/** `in`: among the items of a list, or the keys of a map. */
export function contains(container: Value, item: Value): Value {
  if (isList(container)) return container.some((candidate) => equal(candidate, item))
  if (isMap(container)) return container.has(mapKey(item))
  return failure('type', `in needs a list or a map on its right, not ${typeOf(container)}`)
}

/** `+ - * / %`. An int with a double is computed as doubles; ints that leave 64 bits are an error. */
export function calculate(operator: string, left: Value, right: Value): Value {
  if (typeof left === 'bigint' && typeof right === 'bigint') return calculateInts(operator, left, right)
  if (isNumber(left) && isNumber(right)) return calculateDoubles(operator, Number(left), Number(right))
  if (operator === '+' && typeof left === 'string' && typeof right === 'string') return left + right
  if (operator === '+' && isList(left) && isList(right)) return [...left, ...right]
  return applied(operator, left, right)
}

/** `< <= > >=`. */
export function order(operator: string, left: Value, right: Value): Value {
  if (isNumber(left) && isNumber(right)) return ordered(operator, compareNumbers(left, right))
  if (typeof left === 'string' && typeof right === 'string') return ordered(operator, compareStrings(left, right))
  if (typeof left === 'boolean' && typeof right === 'boolean') return ordered(operator, Number(left) - Number(right))
  return applied(operator, left, right)
}

export function negate(value: Value): Value {
  if (typeof value === 'number') return -value
  return typeof value === 'bigint' ? int(-value) : failure('type', `- needs a number, not ${typeOf(value)}`)
}

/** An int, or a failure when it has more than 64 bits. */
export function int(value: bigint): Value {
  return value < leastInt || value > greatestInt ? failure('number', 'the integer does not fit 64 bits') : value
}

function calculateInts(operator: string, left: bigint, right: bigint): Value {
  switch (operator) {
    case '+':
      return int(left + right)
    case '-':
      return int(left - right)
    case '*':
      return int(left * right)
    case '/':
      return right === 0n ? failure('division-by-zero', 'division by zero') : int(left / right)
    default:
      return right === 0n ? failure('division-by-zero', 'modulus by zero') : int(left % right)
  }
}

function calculateDoubles(operator: string, left: number, right: number): Value {
  switch (operator) {
    case '+':
      return left + right
    case '-':
      return left - right
    case '*':
      return left * right
    case '/':
      return left / right
    default:
      return failure('type', '% needs integers; int(…) makes one')
  }
}

function applied(operator: string, left: Value, right: Value): Value {
  if (isOpaque(left) || isOpaque(right)) {
    const outcome = applyOperator(operator, toEngine(left), toEngine(right))
    if (outcome.state === 'value') return fromEngine(outcome.value)
  }
  return failure('type', `${operator} cannot take ${typeOf(left)} and ${typeOf(right)}`)
}

function isNumber(value: Value): value is bigint | number {
  return typeof value === 'bigint' || typeof value === 'number'
}

/** Negative, zero, positive, or NaN. JavaScript compares a bigint and a number by their exact values. */
function compareNumbers(left: bigint | number, right: bigint | number): number {
  if (left < right) return -1
  if (left > right) return 1
  return Number.isNaN(left) || Number.isNaN(right) ? Number.NaN : 0
}

/** By code points, as CEL orders strings; UTF-16 units would put U+FFFD behind an emoji. */
function compareStrings(left: string, right: string): number {
  if (left === right) return 0
  let index = 0
  while (index < left.length && left[index] === right[index]) index++
  const first = left.charCodeAt(index)
  if (first >= 0xdc00 && first <= 0xdfff) index--
  return (left.codePointAt(index) ?? -1) - (right.codePointAt(index) ?? -1)
}

function ordered(operator: string, comparison: number): boolean {
  switch (operator) {
    case '<':
      return comparison < 0
    case '<=':
      return comparison <= 0
    case '>':
      return comparison > 0
    default:
      return comparison >= 0
  }
}

function at(list: readonly Value[], index: number): Value {
  return list[index] ?? null
}

function isEntry(map: ReadonlyMap<Value, Value>, key: Value, item: Value): boolean {
  const other = map.get(key)
  return other !== undefined && !isFailure(other) && equal(item, other)
}
