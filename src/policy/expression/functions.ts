import { spend, sizeOf, type Budget } from './budget.ts'
import { callFunction, signatures } from './engine.ts'
import { int } from './operators.ts'
import { compilePattern } from './pattern.ts'
import { failure, fromEngine, isList, isOptional, toEngine, typeOf, type Optional, type Value } from './value.ts'

/** The longest text that an expression may make. */
const longestText = 1 << 20

/** Steps that one call into the engine costs, whatever its operands. */
const perCall = 5

/** Steps that a pattern costs, for each of its characters, besides those of the text. */
const perCharacterOfPattern = 4

const tooMuch = failure('limit', 'the evaluation was stopped: it takes too many steps')

/** Calls a function; with `receiver` the first operand is what it is called on. Spends what its operands cost. */
export function call(name: string, operands: readonly Value[], receiver: boolean, budget: Budget): Value {
  const [first = null, second = null] = operands
  if (receiver && isOptional(first)) return callOptional(name, first, operands.slice(1))
  if (name === 'matches' && operands.length === 2) return matches(first, second, budget)
  if (name === 'dyn' && !receiver && operands.length === 1) return first
  if (!signatures.has(name)) return failure('type', `there is no function ${name}`)
  if (!spend(budget, perCall + operands.reduce<number>((sum, operand) => sum + sizeOf(operand), 0))) return tooMuch
  const cost = costOf(name, first, second)
  if (cost > longestText || !spend(budget, cost)) return tooMuch
  const outcome = callFunction(name, operands.map(toEngine), receiver)
  if (outcome.state === 'value') {
    const value = fromEngine(outcome.value)
    return typeof value === 'bigint' ? int(value) : value
  }
  const isMismatch = outcome.message.startsWith('found no matching')
  return isMismatch ? mismatchOf(name, operands) : failure('other', outcome.message)
}

/** What a function costs beyond reading its operands once. */
function costOf(name: string, first: Value, second: Value): number {
  switch (name) {
    case 'split':
      return typeof first === 'string' ? 4 * first.length : 0
    case 'join': {
      if (!isList(first)) return 0
      const separator = typeof second === 'string' ? second.length : 0
      return first.reduce<number>((sum, item) => sum + separator + (typeof item === 'string' ? item.length : 1), 0)
    }
    default:
      // With a time zone, the engine formats and parses the date; that is slow.
      return name.startsWith('get') ? 1000 : 0
  }
}

function matches(text: Value, source: Value, budget: Budget): Value {
  if (typeof text !== 'string' || typeof source !== 'string') return mismatchOf('matches', [text, source])
  if (!spend(budget, source.length * perCharacterOfPattern)) return tooMuch
  const pattern = compilePattern(source)
  if (pattern.state === 'refused') return failure('other', `the pattern is refused: ${pattern.why}`)
  return spend(budget, text.length * pattern.stepsPerCharacter) ? pattern.test(text) : tooMuch
}

function callOptional(name: string, { value }: Optional, [other = null]: readonly Value[]): Value {
  switch (name) {
    case 'hasValue':
      return value !== undefined
    case 'value':
      return value ?? failure('absent', 'the optional has no value')
    case 'orValue':
      return value ?? other
    case 'or':
      return value === undefined ? other : { kind: 'optional', value }
    default:
      return failure('type', `an optional has no function ${name}; orValue(…) gives its value`)
  }
}

function mismatchOf(name: string, operands: readonly Value[]): Value {
  return failure('type', `${name}() cannot take ${operands.map(typeOf).join(' and ') || 'nothing'}`)
}
