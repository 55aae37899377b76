import type { ScopeType } from './expression.ts'
import { shapeOfSchema } from './schema-shape.ts'
import { describe, dyn, eitherOf, isDyn, itemsOf, type MapAlternative, type Shape } from './shape.ts'
import { failure, typeOf, type Value } from './value.ts'

/** Deeper data is no manifest; reading what lies below is an error. */
const deepest = 200

/** More values than any manifest may hold; an alias bomb has more. */
const mostValues = 100_000

const anything = {}

type Walk = { values: number }

const admitted = new WeakMap<object, WeakMap<object, Value>>()

/** The shape of a name in scope. */
export function shapeOfScope(type: ScopeType): Shape {
  switch (type.type) {
    case 'dyn':
      return dyn
    case 'empty':
      return [{ kind: 'map', names: [], field: () => undefined, any: () => dyn, tags: () => [] }]
    case 'schema':
      return shapeOfNamed(type)
  }
}

function shapeOfNamed(type: Extract<ScopeType, { type: 'schema' }>): Shape {
  const shape = shapeOfSchema(type.schema, type.root)
  return type.optional === true ? eitherOf(shape, [{ kind: 'null' }]) : shape
}

/**
 * JSON data as a value. A number is an int or a double as the schema says; where it does not say, a whole number is an
 * int. Data of another type than the schema's becomes a failure in its place, so that an expression which reads it fails
 * rather than passes, and one which does not is not disturbed; so do NaN and the infinities, which JSON lacks. Each object is converted once and kept for as long as it
 * lives; it is never changed, and must not change.
 */
export function admit(data: unknown, type: ScopeType, name: string): Value {
  if (type.type === 'empty') return new Map()
  const key = type.type === 'dyn' ? anything : type
  if (data === undefined || data === null) return admitMissing(data, type, name)
  if (typeof data !== 'object') return convert(data, shapeOfScope(type), 0, { values: 0 })
  const known = admitted.get(data)?.get(key)
  if (known !== undefined) return known
  const walk = { values: 0 }
  const converted = convert(data, shapeOfScope(type), 0, walk)
  const value = walk.values > mostValues ? failure('limit', 'the data is too large') : converted
  const ofData = admitted.get(data) ?? new WeakMap<object, Value>()
  ofData.set(key, value)
  admitted.set(data, ofData)
  return value
}

function admitMissing(data: null | undefined, type: ScopeType, name: string): Value {
  if (data === null || (type.type === 'schema' && type.optional === true))
    return convert(null, shapeOfScope(type), 0, { values: 0 })
  return failure('absent', `${name} has no value here`)
}

function convert(data: unknown, shape: Shape, depth: number, walk: Walk): Value {
  if (++walk.values > mostValues) return failure('limit', 'the data is too large')
  if (typeof data === 'string') return fit(data, shape, 'string')
  if (typeof data === 'boolean') return fit(data, shape, 'bool')
  if (typeof data === 'bigint') return fit(data, shape, 'int')
  if (typeof data === 'number') return convertNumber(data, shape)
  if (typeof data !== 'object') return failure('type', `a ${typeof data} is not JSON`)
  if (data === null) return fit(null, shape, 'null')
  if (depth > deepest) return failure('limit', 'the data is nested too deeply')
  if (Array.isArray(data)) return convertList(data, shape, depth, walk)
  const prototype: unknown = Object.getPrototypeOf(data)
  if (prototype !== null && prototype !== Object.prototype) return failure('type', 'the data is not JSON')
  return convertMap(data, shape, depth, walk)
}

function fit(value: Value, shape: Shape, kind: string): Value {
  if (isDyn(shape) || shape.some((alternative) => alternative.kind === kind)) return value
  return misfit(value, shape)
}

function convertNumber(data: number, shape: Shape): Value {
  // Every comparison with NaN is false, so that its negation would hold.
  if (!Number.isFinite(data)) return failure('number', `it is ${data}, where a finite number belongs`)
  const whole = Number.isInteger(data)
  // Beyond 2^53 the parser has rounded it, so that it would equal numbers that nobody wrote.
  if (whole && !Number.isSafeInteger(data)) return failure('number', `it is ${data}, a whole number that is not exact`)
  if (isDyn(shape)) return whole ? BigInt(data) : data
  if (whole && shape.some(({ kind }) => kind === 'int')) return BigInt(data)
  if (shape.some(({ kind }) => kind === 'double')) return data
  return misfit(data, shape)
}

function convertList(data: readonly unknown[], shape: Shape, depth: number, walk: Walk): Value {
  if (isDyn(shape)) return data.map((item) => convert(item, dyn, depth + 1, walk))
  const lists = shape.filter(({ kind }) => kind === 'list')
  if (lists.length === 0) return misfit([], shape)
  const item = itemsOf(lists)
  return data.map((entry) => convert(entry, item, depth + 1, walk))
}

function convertMap(data: object, shape: Shape, depth: number, walk: Walk): Value {
  const maps = isDyn(shape) ? [] : shape.filter((alternative) => alternative.kind === 'map')
  if (!isDyn(shape) && maps.length === 0) return misfit(new Map(), shape)
  const likely = maps.length > 1 ? maps.filter((map) => isTagged(data, map)) : maps
  const chosen = likely.length === 0 ? maps : likely
  const entries: [string, Value][] = []
  for (const [key, entry] of Object.entries(data)) {
    if (entry !== undefined) entries.push([key, convert(entry, shapeOfKey(chosen, key), depth + 1, walk)])
  }
  return new Map<Value, Value>(entries)
}

function shapeOfKey(maps: readonly MapAlternative[], key: string): Shape {
  const [only] = maps
  if (only && maps.length === 1) return only.field(key)?.shape ?? dyn
  const shapes = maps.flatMap((map) => map.field(key)?.shape ?? [])
  return shapes.length === 0 ? dyn : eitherOf(shapes)
}

/** Whether the fields that tell the alternatives of a union apart have values of this one. */
function isTagged(data: object, map: MapAlternative): boolean {
  const fields = new Map(Object.entries(data))
  return map.tags().every(({ name, shape, required }) => {
    if (!fields.has(name)) return !required
    const value: unknown = fields.get(name)
    return shape.some(
      (alternative) => 'values' in alternative && alternative.values?.some((known) => known.value === value),
    )
  })
}

function misfit(value: Value, shape: Shape): Value {
  return failure('type', `it is ${typeOf(value)}, where ${describe(shape)} belongs`)
}
