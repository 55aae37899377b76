import { fieldOf, isList, isMapping, type Mapping } from './mapping.ts'
import { segmentsOf } from './pointer.ts'

/**
 * The subschemas of a JSON Schema that apply to the value at a path of an instance, `$ref` and combinations followed.
 * ajv's own schema path is relative to a `$ref` that it does not name, so the instance leads the way. Of alternatives
 * those are given whose constants the instance contradicts least: another kind's fields are no help.
 */
export function schemasAt(schema: unknown, instance: unknown, path: readonly string[]): Mapping[] {
  let schemas = expand(schema, schema, instance)
  let value = instance
  for (const segment of path) {
    value = isList(value) ? value[Number(segment)] : fieldOf(value, segment)
    schemas = schemas.flatMap((parent) => stepInto(parent, segment)).flatMap((child) => expand(child, schema, value))
  }
  return schemas
}

function stepInto(schema: Mapping, segment: string): unknown[] {
  const property = fieldOf(schema['properties'], segment)
  if (property !== undefined) return [property]

  const patterns = isMapping(schema['patternProperties']) ? Object.entries(schema['patternProperties']) : []
  const matching = patterns.filter(([pattern]) => new RegExp(pattern, 'u').test(segment))
  if (matching.length > 0) return matching.map(([, child]) => child)

  const prefix = isList(schema['prefixItems']) ? schema['prefixItems'][Number(segment)] : undefined
  return [prefix ?? schema['items'], schema['additionalProperties']].filter((child) => child !== undefined)
}

function expand(schema: unknown, root: unknown, value: unknown, seen: readonly unknown[] = []): Mapping[] {
  if (!isMapping(schema) || seen.includes(schema)) return []
  const deeper = (part: unknown): Mapping[] => expand(part, root, value, [...seen, schema])
  const together = [...resolve(schema['$ref'], root), ...listOf(schema['allOf'])]
  const choices = [listOf(schema['anyOf']), listOf(schema['oneOf']), [schema['then'], schema['else']]]
  return [schema, ...together.flatMap(deeper), ...choices.flatMap((branches) => likeliest(branches.map(deeper), value))]
}

/**
 * The branches that the value contradicts least. Where none fits entirely, as for an unknown kind, several may remain.
 */
function likeliest(branches: readonly Mapping[][], value: unknown): Mapping[] {
  const present = branches.filter((branch) => branch.length > 0)
  const contradictions = present.map((branch) => branch.reduce((sum, schema) => sum + conflicts(schema, value), 0))
  const least = Math.min(...contradictions)
  return present.filter((_, index) => contradictions[index] === least).flat()
}

function resolve(ref: unknown, root: unknown): unknown[] {
  if (typeof ref !== 'string' || !ref.startsWith('#')) return []
  return [segmentsOf(decodeURIComponent(ref)).reduce((at: unknown, segment) => fieldOf(at, segment), root)]
}

function listOf(value: unknown): readonly unknown[] {
  return isList(value) ? value : []
}

/** How many text constants of a map's fields the value does not have. */
function conflicts(schema: Mapping, value: unknown): number {
  const properties = schema['properties']
  if (!isMapping(properties) || !isMapping(value)) return 0
  return Object.entries(properties).filter(([name, property]) => {
    const expected = fieldOf(property, 'const')
    const actual = fieldOf(value, name)
    return typeof expected === 'string' && typeof actual === 'string' && expected !== actual
  }).length
}
