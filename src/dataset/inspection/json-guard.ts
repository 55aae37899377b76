/** Says whether a value that came from JSON is of a type. Guards of parts make guards of the whole. */
export type Guard<Value> = (value: unknown) => value is Value

/** The type that a guard vouches for. */
export type Guarded<Of> = Of extends (value: unknown) => value is infer Value ? Value : never

export function isText(value: unknown): value is string {
  return typeof value === 'string'
}

export function isNumber(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value)
}

/** A whole number from 0 on. */
export function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && isNumber(value) && value >= 0
}

export function isNothing(value: unknown): value is null {
  return value === null
}

export function either<One, Other>(one: Guard<One>, other: Guard<Other>): Guard<One | Other> {
  return (value): value is One | Other => one(value) || other(value)
}

export function oneOf<const Value extends string>(values: readonly Value[]): Guard<Value> {
  return (value): value is Value => values.some((each) => each === value)
}

export function listOf<Item>(item: Guard<Item>): Guard<readonly Item[]> {
  return (value): value is readonly Item[] => Array.isArray(value) && value.every((each) => item(each))
}

export function pairOf<First, Second>(first: Guard<First>, second: Guard<Second>): Guard<readonly [First, Second]> {
  return (value): value is readonly [First, Second] =>
    Array.isArray(value) && value.length === 2 && first(value[0]) && second(value[1])
}

/** An object of just these fields. */
export function objectOf<Fields extends Readonly<Record<string, Guard<unknown>>>>(
  fields: Fields,
): Guard<{ readonly [Name in keyof Fields]: Guarded<Fields[Name]> }> {
  const guards = Object.entries(fields)
  return (value): value is { readonly [Name in keyof Fields]: Guarded<Fields[Name]> } =>
    isObject(value) &&
    Object.keys(value).length === guards.length &&
    guards.every(([name, guard]) => Object.hasOwn(value, name) && guard(Reflect.get(value, name)))
}

/** An object with any keys. */
export function recordOf<Value>(item: Guard<Value>): Guard<Readonly<Record<string, Value>>> {
  return (value): value is Readonly<Record<string, Value>> =>
    isObject(value) && Object.values(value).every((each) => item(each))
}

/** An object with some of these keys. */
export function someOf<Key extends string, Value>(
  keys: readonly Key[],
  item: Guard<Value>,
): Guard<Readonly<Partial<Record<Key, Value>>>> {
  const known: ReadonlySet<string> = new Set(keys)
  return (value): value is Readonly<Partial<Record<Key, Value>>> =>
    isObject(value) && Object.entries(value).every(([name, each]) => known.has(name) && item(each))
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
