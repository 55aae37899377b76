import { factAt, generalised, type Fact, type Facts } from './facts.ts'
import {
  isDyn,
  isScalar,
  type Alternative,
  type MapAlternative,
  type Scalar,
  type ScalarAlternative,
  type ScalarKind,
  type Shape,
} from './shape.ts'

const kindOfType: Readonly<Record<string, readonly Alternative['kind'][]>> = {
  string: ['string'],
  int: ['int', 'double'],
  double: ['double', 'int'],
  bool: ['bool'],
  list: ['list'],
  map: ['map'],
  null_type: ['null'],
}

/**
 * A shape without the alternatives and values that the facts about its value, or about its fields, rule out. Where facts
 * contradict each other nothing is left, and all that schemas state may be asked.
 */
export function narrowed(shape: Shape, path: string | undefined, facts: Facts, stated: Shape = shape): Shape {
  if (path === undefined || facts.size === 0 || isDyn(shape)) return shape
  const fact = factAt(facts, path)
  const own = fact ? shape.flatMap((alternative) => underFact(alternative, fact)) : shape
  const fields = fieldFacts(path, facts)
  const kept = own.filter(
    (alternative) => alternative.kind !== 'map' || fields.every((field) => agrees(alternative, field)),
  )
  return kept.length === 0 ? stated : kept
}

/** Whether a shape may have a value. */
export function admits(shape: Shape, value: Scalar): boolean {
  if (isDyn(shape)) return true
  const scalars = shape.filter(isScalar)
  // A pattern alone does not list what there is: to ask whether a name is empty is fair, though it cannot be.
  const listed = scalars.some(({ values, pointer }) => values !== undefined || pointer === true)
  return scalars.some(
    (alternative) => admitsScalar(alternative, value) && (!listed || fitsPatterns(alternative, value)),
  )
}

function admitsScalar(alternative: ScalarAlternative, value: Scalar): boolean {
  if (!isOfKind(alternative.kind, value)) return false
  if (alternative.values) return alternative.values.some((known) => known.value === value)
  return true
}

function fitsPatterns({ patterns = [] }: ScalarAlternative, value: Scalar): boolean {
  return typeof value !== 'string' || patterns.every((pattern) => pattern.state === 'refused' || pattern.test(value))
}

function isOfKind(kind: ScalarKind, value: Scalar): boolean {
  switch (kind) {
    case 'null':
      return value === null
    case 'bool':
      return typeof value === 'boolean'
    case 'string':
      return typeof value === 'string'
    case 'int':
      return Number.isInteger(value)
    case 'double':
      return typeof value === 'number'
  }
}

function underFact(alternative: Alternative, fact: Fact): readonly Alternative[] {
  if (alternative.kind === 'null' && fact.nonNull === true) return []
  const kinds = fact.type !== undefined && Object.hasOwn(kindOfType, fact.type) ? kindOfType[fact.type] : undefined
  if (kinds && !kinds.includes(alternative.kind)) return []
  if (!isScalar(alternative))
    return fact.among && alternative.kind !== 'dyn' && alternative.kind !== 'other' ? [] : [alternative]
  const excluded = fact.not ?? []
  if (fact.among) {
    const values = fact.among.filter((value) => admitsScalar(alternative, value) && !excluded.includes(value))
    const known = values.map((value) => alternative.values?.find((one) => one.value === value) ?? { value })
    return values.length === 0 ? [] : [{ kind: alternative.kind, values: known }]
  }
  if (!alternative.values || excluded.length === 0) return [alternative]
  const values = alternative.values.filter(({ value }) => !excluded.includes(value))
  return values.length === 0 ? [] : [{ ...alternative, values }]
}

type FieldFact = { readonly name: string; readonly fact: Fact }

function fieldFacts(path: string, facts: Facts): readonly FieldFact[] {
  const names = new Set(generalised(path).flatMap((each) => fieldNames(each, facts)))
  return [...names].flatMap((step) => {
    const fact = factAt(facts, `${path}/${step}`)
    return fact ? [{ name: step.replaceAll('~1', '/').replaceAll('~0', '~'), fact }] : []
  })
}

function fieldNames(path: string, facts: Facts): readonly string[] {
  const found: string[] = []
  for (const key of facts.keys()) {
    if (!key.startsWith(`${path}/`)) continue
    const rest = key.slice(path.length + 1)
    if (!rest.includes('/') && !rest.startsWith('[') && rest !== '*') found.push(rest)
  }
  return found
}

/** Whether a map of this kind could have a field of which the fact holds. */
function agrees(map: MapAlternative, { name, fact }: FieldFact): boolean {
  const field = map.field(name)
  if (!field) return fact.present !== true && fact.among === undefined
  if (fact.among && !fact.among.some((value) => admits(field.shape, value))) return false
  const { not } = fact
  if (!not || !field.required || isDyn(field.shape)) return true
  return !field.shape.every(
    (alternative) => 'values' in alternative && alternative.values?.every(({ value }) => not.includes(value)),
  )
}
