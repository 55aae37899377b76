import { compilePattern } from './pattern.ts'
import {
  dyn,
  eitherOf,
  type Alternative,
  type Field,
  type Known,
  type MapAlternative,
  type Scalar,
  type Shape,
} from './shape.ts'

/** Schemas that all apply at once, as the parts of an `allOf` do. */
type Conjunction = readonly Record<string, unknown>[]

/** More ways than this to choose among alternatives, or a deeper chain of references: nothing is claimed of the value. */
const mostBranches = 64
const deepest = 40

const shapes = new WeakMap<object, WeakMap<object, Shape>>()

/**
 * What a JSON Schema (2020-12) says of a value: types, values, fields, alternatives. `$ref`s are local to `root`.
 * Conditions choose between alternatives: `if` a field has a constant, `else` it has not. `x-given` lists the strings, or the
 * keys of a map, that a policy itself gives. What it does not understand it
 * takes for true, so that a shape never claims more than its schema.
 */
export function shapeOfSchema(schema: object, root: object): Shape {
  const known = shapes.get(root)?.get(schema)
  if (known) return known
  const shape = shapeOfAll([schema], root)
  const ofRoot = shapes.get(root) ?? new WeakMap<object, Shape>()
  ofRoot.set(schema, shape)
  shapes.set(root, ofRoot)
  return shape
}

function shapeOfAll(schemas: readonly unknown[], root: object): Shape {
  const branches = product(schemas.map((schema) => branchesOf(schema, root, 0)))
  if (!branches) return dyn
  const alternatives = branches.flatMap((branch) => alternativesOf(branch, root))
  return alternatives.some(({ kind }) => kind === 'dyn') ? dyn : eitherOf(alternatives)
}

/** The ways in which a value can satisfy a schema; undefined when they are too many. */
function branchesOf(schema: unknown, root: object, depth: number): readonly Conjunction[] | undefined {
  if (schema === false) return []
  if (!isRecord(schema)) return [[]]
  if (depth > deepest) return undefined
  const below = (part: unknown) => branchesOf(part, root, depth + 1)
  const parts: (readonly Conjunction[] | undefined)[] = [[[schema]]]
  if (typeof schema['$ref'] === 'string') parts.push(below(resolved(schema['$ref'], root)))
  if (Array.isArray(schema['allOf'])) parts.push(...schema['allOf'].map(below))
  for (const choice of [schema['anyOf'], schema['oneOf']]) {
    if (Array.isArray(choice)) parts.push(sum(choice.map(below)))
  }
  if (isRecord(schema['if']) && ('then' in schema || 'else' in schema)) {
    const then = product([below(schema['if']), below(schema['then'] ?? true)])
    const otherwise = product([[[negated(schema['if'])]], below(schema['else'] ?? true)])
    parts.push(sum([then, otherwise]))
  }
  return product(parts)
}

/** That the `if` does not hold, where it asks for the value of one field; otherwise nothing. */
function negated(condition: Record<string, unknown>): Record<string, unknown> {
  const properties = isRecord(condition['properties']) ? Object.entries(condition['properties']) : []
  const [property] = properties
  if (!property || properties.length > 1) return {}
  const [name, schema] = property
  const unconditional = isRecord(schema) && ('const' in schema || 'enum' in schema) && Object.keys(schema).length === 1
  return unconditional ? { properties: { [name]: { not: schema } } } : {}
}

function product(factors: readonly (readonly Conjunction[] | undefined)[]): readonly Conjunction[] | undefined {
  let result: readonly Conjunction[] = [[]]
  for (const factor of factors) {
    if (!factor || factor.length * result.length > mostBranches) return undefined
    result = result.flatMap((left) => factor.map((right) => [...left, ...right]))
  }
  return result
}

function sum(terms: readonly (readonly Conjunction[] | undefined)[]): readonly Conjunction[] | undefined {
  const result: Conjunction[] = []
  for (const term of terms) {
    if (!term) return undefined
    result.push(...term)
  }
  return result.length > mostBranches ? undefined : result
}

const kinds = ['null', 'boolean', 'integer', 'number', 'string', 'array', 'object']

function alternativesOf(branch: Conjunction, root: object): readonly Alternative[] {
  const values = enumeratedValues(branch)
  const types = kinds.filter((kind) => branch.every((schema) => allows(schema, kind)))
  const untyped = types.length === kinds.length
  if (untyped && !values) return [{ kind: 'dyn' }]
  return types.flatMap((type): readonly Alternative[] => {
    switch (type) {
      case 'null':
        return !values || values.includes(null) ? [{ kind: 'null' }] : []
      case 'boolean':
        return scalarOf('bool', values, (value) => typeof value === 'boolean')
      case 'integer':
        // Where `number` is allowed too, it says all that `integer` would; a listed number is a number.
        if (types.includes('number') && !values) return []
        return scalarOf('int', values, (value) => Number.isInteger(value))
      case 'number':
        return scalarOf('double', values, (value) => typeof value === 'number' && !Number.isInteger(value))
      case 'string':
        return stringsOf(branch, values)
      case 'array':
        return values ? [] : [listOfBranch(branch, root)]
      default:
        return values ? [] : [mapOfBranch(branch, root)]
    }
  })
}

/** Whether one schema allows a type. `number` allows integers; keywords that ask for a type imply it when none is given. */
function allows(schema: Record<string, unknown>, kind: string): boolean {
  const type = schema['type'] ?? impliedType(schema)
  if (type === undefined) return true
  const types: readonly unknown[] = Array.isArray(type) ? type : [type]
  return types.includes(kind) || (kind === 'integer' && types.includes('number'))
}

function impliedType(schema: Record<string, unknown>): string | undefined {
  if ('items' in schema || 'prefixItems' in schema) return 'array'
  // `if` and `not` of a discriminated union hold a bare `properties`; there, too, only an object is meant.
  return 'properties' in schema || 'additionalProperties' in schema ? 'object' : undefined
}

function enumeratedValues(branch: Conjunction): readonly unknown[] | undefined {
  let values: readonly unknown[] | undefined
  for (const schema of branch) {
    const listed = 'const' in schema ? [schema['const']] : schema['enum']
    if (!Array.isArray(listed)) continue
    values = values ? values.filter((value) => listed.includes(value)) : listed
  }
  if (!values?.every(isScalarValue)) return undefined
  const excluded = new Set(branch.flatMap((schema) => excludedValues(schema['not'])))
  return values.filter((value) => !excluded.has(value))
}

function excludedValues(not: unknown): readonly unknown[] {
  if (!isRecord(not)) return []
  if ('const' in not) return [not['const']]
  return Array.isArray(not['enum']) ? not['enum'] : []
}

function scalarOf(
  kind: 'bool' | 'int' | 'double' | 'string',
  values: readonly unknown[] | undefined,
  belongs: (value: unknown) => boolean,
): readonly Alternative[] {
  if (!values) return [{ kind }]
  const own = values.filter(isScalarValue).filter(belongs)
  return own.length === 0 ? [] : [{ kind, values: own.map((value): Known => ({ value })) }]
}

function stringsOf(branch: Conjunction, values: readonly unknown[] | undefined): readonly Alternative[] {
  if (values) return scalarOf('string', values, (value) => typeof value === 'string')
  const given = givenValues(branch)
  if (given) return [{ kind: 'string', values: given }]
  if (branch.some(({ format }) => format === 'json-pointer')) return [{ kind: 'string', patterns: [pointerPattern], pointer: true }]
  const sources = branch.map((schema) => schema['pattern']).filter((pattern) => typeof pattern === 'string')
  return [{ kind: 'string', ...(sources.length === 0 ? {} : { patterns: sources.map(compilePattern) }) }]
}

const pointerPattern = compilePattern('^(/|$)')

/** What `x-given` lists: the values that a policy gives, or the keys of a map. */
function givenValues(branch: Conjunction): readonly Known[] | undefined {
  const listed = branch.map((schema) => schema['x-given']).find((given) => Array.isArray(given))
  return listed?.filter((value) => typeof value === 'string').map((value): Known => ({ value, given: true }))
}

function listOfBranch(branch: Conjunction, root: object): Alternative {
  const item = lazily(() => {
    const some = branch.filter((schema) => !Array.isArray(schema['prefixItems']))
    if (some.length < branch.length) return dyn
    return shapeOfAll(
      some.flatMap((schema) => ('items' in schema ? [schema['items']] : [])),
      root,
    )
  })
  const least = Math.max(0, ...branch.map(({ minItems }) => (typeof minItems === 'number' ? minItems : 0)))
  return { kind: 'list', item, least }
}

function mapOfBranch(branch: Conjunction, root: object): MapAlternative {
  const fields = new Map<string, Field | undefined>()
  const names = [...new Set(branch.flatMap((schema) => Object.keys(record(schema['properties']))))]
  const field = (name: string): Field | undefined => {
    if (!fields.has(name)) {
      // A map may have any number of keys; what is kept of them is bounded.
      if (fields.size > 2000) fields.clear()
      fields.set(name, fieldOf(branch, name, root))
    }
    return fields.get(name)
  }
  const keys = givenValues(branch)
  return {
    kind: 'map',
    names,
    field,
    ...(keys ? { keys } : {}),
    any: lazily(() => {
      const rest = branch.flatMap((schema) => [
        schema['additionalProperties'],
        ...Object.values(record(schema['patternProperties'])),
      ])
      const open = rest.filter((schema) => schema !== undefined && schema !== false)
      const closed = branch.some((schema) => schema['additionalProperties'] === false)
      if (!closed && open.length === 0) return dyn
      return eitherOf(
        ...names.map((name) => field(name)?.shape ?? []),
        ...open.map((schema) => shapeOfAll([schema], root)),
      )
    }),
    tags: lazily(() =>
      names.flatMap((name) => {
        const known = field(name)
        const finite = known?.shape.every((alternative) => 'values' in alternative && alternative.values !== undefined)
        return known && finite && known.shape.length > 0 ? [{ name, shape: known.shape, required: known.required }] : []
      }),
    ),
  }
}

function fieldOf(branch: Conjunction, name: string, root: object): Field | undefined {
  const schemas: unknown[] = []
  let required = false
  let named = false
  for (const schema of branch) {
    const own = fieldSchemas(schema, name)
    if (own.includes(false)) return undefined
    schemas.push(...own)
    if (Array.isArray(schema['required']) && schema['required'].includes(name)) required = true
    if (Object.hasOwn(record(schema['properties']), name)) named = true
  }
  if (schemas.length === 0 && branch.some((schema) => schema['unevaluatedProperties'] === false)) return undefined
  return { shape: shapeOfAll(schemas, root), required, named }
}

/** What one schema asks of a field's value. */
function fieldSchemas(schema: Record<string, unknown>, name: string): readonly unknown[] {
  const properties = record(schema['properties'])
  const own = Object.hasOwn(properties, name) ? [properties[name]] : []
  for (const [source, value] of Object.entries(record(schema['patternProperties']))) {
    const pattern = compilePattern(source)
    if (pattern.state === 'refused') return []
    if (pattern.test(name)) own.push(value)
  }
  const { additionalProperties } = schema
  return own.length === 0 && additionalProperties !== undefined ? [additionalProperties] : own
}

function resolved(reference: string, root: object): unknown {
  if (reference === '#') return root
  if (!reference.startsWith('#/')) return true
  let node: unknown = root
  for (const step of reference.slice(2).split('/')) {
    const key = decodeURIComponent(step).replaceAll('~1', '/').replaceAll('~0', '~')
    if (!isRecord(node) || !Object.hasOwn(node, key)) return true
    node = node[key]
  }
  return node
}

function lazily<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined
  return () => {
    made ??= { value: make() }
    return made.value
  }
}

function record(value: unknown): Record<string, unknown> {
  return isRecord(value) ? value : {}
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function isScalarValue(value: unknown): value is Scalar {
  return value === null || typeof value === 'boolean' || typeof value === 'number' || typeof value === 'string'
}
