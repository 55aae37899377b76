import type { ErrorCause } from './expression.ts'

/**
 * What expressions compute with. JSON's numbers are ints (`bigint`) or doubles (`number`); maps are `Map`s, so that no
 * key can mean anything but itself. A value that must not be read is a `failure` in its place, and every operation on a
 * failure is that failure, save where `&&`, `||`, `all` and `exists` are decided without it.
 */
export type Value =
  null | boolean | string | bigint | number | readonly Value[] | ReadonlyMap<Value, Value> | Failure | Optional | Opaque

/** Why there is no value. */
export type Failure = { readonly kind: 'failure'; readonly cause: ErrorCause; readonly message: string }

/** What `.?` and `optional.of` give; without `value` it is empty. */
export type Optional = { readonly kind: 'optional'; readonly value?: Value }

/** A value of a type that JSON lacks: a timestamp, bytes, a type. Only the engine knows what to do with it. */
export type Opaque = { readonly kind: 'opaque'; readonly value: object }

export function failure(cause: ErrorCause, message: string): Failure {
  return { kind: 'failure', cause, message }
}

export function isFailure(value: Value): value is Failure {
  return typeof value === 'object' && value !== null && 'kind' in value && value.kind === 'failure'
}

export function isOptional(value: Value): value is Optional {
  return typeof value === 'object' && value !== null && 'kind' in value && value.kind === 'optional'
}

export function isOpaque(value: Value): value is Opaque {
  return typeof value === 'object' && value !== null && 'kind' in value && value.kind === 'opaque'
}

export function isList(value: Value): value is readonly Value[] {
  return Array.isArray(value)
}

export function isMap(value: Value): value is ReadonlyMap<Value, Value> {
  return value instanceof Map
}

/** The value's type in words for people. */
export function typeOf(value: Value): string {
  if (typeof value === 'string') return 'a string'
  if (typeof value === 'boolean') return 'true or false'
  if (typeof value === 'bigint') return 'an integer'
  if (typeof value === 'number') return 'a number'
  if (value === null) return 'null'
  if (isList(value)) return 'a list'
  if (isMap(value)) return 'a map'
  return isOptional(value) ? 'an optional' : 'a value of another type'
}

/** A key as maps hold it: CEL's `1` and `1.0` are the same key. */
export function mapKey(key: Value): Value {
  return typeof key === 'number' && Number.isSafeInteger(key) ? BigInt(key) : key
}

/** The value as what the engine's functions take. */
export function toEngine(value: Value): unknown {
  if (isOpaque(value)) return value.value
  return value
}

/** What an engine's function gave, as a value. */
export function fromEngine(value: unknown): Value {
  if (typeof value === 'string' || typeof value === 'boolean') return value
  if (typeof value === 'bigint' || typeof value === 'number' || value === null) return value
  if (typeof value !== 'object') return failure('other', 'a function gave something that is no value')
  if (Array.isArray(value)) return value.map(fromEngine)
  if (value instanceof Map) return new Map(Array.from(value, ([key, entry]) => [fromEngine(key), fromEngine(entry)]))
  if (Object.getPrototypeOf(value) !== Object.prototype) return { kind: 'opaque', value }
  return new Map(Object.entries(value).map(([key, entry]) => [key, fromEngine(entry)]))
}

/** The value as plain data: ints that a double holds exactly are numbers, maps are objects, an empty optional is null. */
export function toPlain(value: Value): unknown {
  if (typeof value === 'bigint') {
    const double = Number(value)
    return Number.isSafeInteger(double) ? double : value
  }
  if (isList(value)) return value.map(toPlain)
  if (isMap(value))
    return Object.fromEntries(
      Array.from(value, ([key, entry]) => [typeof key === 'object' ? '' : String(key), toPlain(entry)]),
    )
  if (typeof value !== 'object' || value === null) return value
  if (isOptional(value)) return value.value === undefined ? null : toPlain(value.value)
  return isOpaque(value) ? value.value : undefined
}
