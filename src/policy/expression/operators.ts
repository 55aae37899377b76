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
  type Failure,
  type Value,
} from './value.ts'

const leastInt = -(2n ** 63n)
const greatestInt = 2n ** 63n - 1n

/**
 * CEL's equality: numbers by their value, whatever their type; values of different types are unequal, not an error. What
 * must not be read may be equal to anything: it is a failure, unless something else is unequal already.
 */
export function equal(left: Value, right: Value): boolean | Failure {
  if (isFailure(left)) return left
  if (isFailure(right)) return right
  if (left === right) return true
  if (typeof left === 'bigint' || typeof left === 'number') return isNumber(right) && compareNumbers(left, right) === 0
  if (typeof left !== 'object' || typeof right !== 'object' || left === null || right === null) return false
  if (isList(left)) return isList(right) && equalLists(left, right)
  if (isMap(left)) return isMap(right) && equalMaps(left, right)
  if (isOptional(left)) return isOptional(right) && equal(left.value ?? null, right.value ?? null)
  if (!isOpaque(left) || !isOpaque(right)) return false
  const outcome = applyOperator('==', left.value, right.value)
  return outcome.state === 'value' && outcome.value === true
}

/** `in`: among the items of a list, or the keys of a map. An item that must not be read could be the one looked for. */
export function contains(container: Value, item: Value): Value {
  if (isList(container)) return decided(container, (candidate) => equal(candidate, item), true)
  if (isMap(container)) return container.has(mapKey(item))
  return failure('type', `in needs a list or a map on its right, not ${typeOf(container)}`)
}

/** Looks for what decides; what fails counts when nothing does. */
function decided<Item>(
  items: Iterable<Item>,
  judge: (item: Item, index: number) => boolean | Failure,
  decisive: boolean,
): boolean | Failure {
  let failed: Failure | undefined
  let index = 0
  for (const item of items) {
    const result = judge(item, index++)
    if (result === decisive) return decisive
    if (typeof result !== 'boolean') failed ??= result
  }
  return failed ?? !decisive
}

function equalLists(left: readonly Value[], right: readonly Value[]): boolean | Failure {
  return left.length === right.length && decided(left, (item, index) => equal(item, right[index] ?? null), false)
}

function equalMaps(left: ReadonlyMap<Value, Value>, right: ReadonlyMap<Value, Value>): boolean | Failure {
  if (left.size !== right.size) return false
  return decided(
    left,
    ([key, item]) => {
      const other = right.get(key)
      return other !== undefined && equal(item, other)
    },
    false,
  )
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
