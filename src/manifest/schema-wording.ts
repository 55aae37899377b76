import type { ErrorObject } from 'ajv'
import { code, quoted } from './quotation.ts'

/** What an error's keyword asks of the value, to follow "must be": `a number`, `at least 1`, `one of …`. */
export function expectation(error: ErrorObject): string[] {
  const params: Readonly<Record<string, unknown>> = error.params
  switch (error.keyword) {
    case 'type':
      return [params['type']].flat().map((type) => typeNames[String(type)] ?? String(type))
    case 'const':
      return [valueWord(params['allowedValue'])]
    case 'enum':
      return [params['allowedValues']].flat().map(valueWord)
    case 'pattern':
      return [`text that matches \`${String(params['pattern'])}\``]
    default:
      return []
  }
}

/** "a, b or c", cut after a dozen. */
export function either(words: readonly string[]): string {
  const distinct = [...new Set(words)]
  const shown = distinct.length > 12 ? [...distinct.slice(0, 12), `${distinct.length - 12} others`] : distinct
  const last = shown.at(-1) ?? ''
  return shown.length > 1 ? `${shown.slice(0, -1).join(', ')} or ${last}` : last
}

/** What a value breaks, to follow the field's name; undefined where ajv's own words have to do. */
export function breach(error: ErrorObject): string | undefined {
  const params: Readonly<Record<string, unknown>> = error.params
  const limit = String(params['limit'])
  switch (error.keyword) {
    case 'minimum':
      return `must be at least ${limit}`
    case 'maximum':
      return `must be at most ${limit}`
    case 'exclusiveMinimum':
      return `must be more than ${limit}`
    case 'exclusiveMaximum':
      return `must be less than ${limit}`
    case 'multipleOf':
      return `must be a multiple of ${String(params['multipleOf'])}`
    case 'minLength':
      return limit === '1' ? 'must not be empty' : `must have at least ${limit} characters`
    case 'maxLength':
      return `must have at most ${limit} characters`
    case 'minItems':
      return limit === '1' ? 'must not be empty' : `must have at least ${limit} items`
    case 'maxItems':
      return `must have at most ${limit} items`
    case 'minProperties':
      return limit === '1' ? 'must not be empty' : `must have at least ${limit} fields`
    case 'maxProperties':
      return `must have at most ${limit} fields`
    case 'uniqueItems':
      return `must not repeat an item: items ${String(params['j'])} and ${String(params['i'])} are the same`
    case 'contains':
      return 'lacks an item that the schema asks for'
    case 'format':
      return `must be a valid ${String(params['format'])}`
    case 'pattern':
      return patternWords[String(params['pattern'])] ?? `must match \`${String(params['pattern'])}\``
    case 'false schema':
      return 'is not allowed here'
    default:
      return undefined
  }
}

const typeNames: Readonly<Record<string, string>> = {
  object: 'a map',
  array: 'a list',
  string: 'a string',
  number: 'a number',
  integer: 'an integer',
  boolean: 'a boolean',
  null: 'null',
}

/** What people look for in a regular expression of hex digits. */
const patternWords: Readonly<Record<string, string>> = {
  '^[0-9a-f]{40}$': 'must be 40 lower-case hex digits (a git commit)',
  '^[0-9a-f]{64}$': 'must be 64 lower-case hex digits (a sha256)',
  '^[0-9a-f]{128}$': 'must be 128 lower-case hex digits (a 512-bit hash)',
}

function valueWord(value: unknown): string {
  return typeof value === 'string' ? code(value) : quoted(value)
}
