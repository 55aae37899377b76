import { grouped } from '../manifest/index.ts'
import { isFields, valueAt } from './read-value.ts'

/** One value is checked against at most so many subschemas at once: real schemas need a few dozen. */
const mostTogether = 2_000
/** The deepest value of a document is reached in at most so many ways. */
const mostWays = 20_000
/** Documents nest no deeper: see the limits of the reader. */
const deepest = 64

type Schema = Readonly<Record<string, unknown>>

/**
 * Why a schema might take forever, or undefined: it comes back to itself without going deeper into the value; or it checks
 * a value more than once by itself, and each of its parts again, and so on down. `$ref`s are local; ajv refuses others.
 */
export function unboundedSchema(schema: unknown): string | undefined {
  const walk: Walk = { root: schema, together: new Map(), ways: new Map() }
  for (const node of mapsIn(schema)) {
    const { circle, parts } = togetherOf(node, walk, [])
    if (circle !== undefined) return `it refers to itself at \`${circle}\` without going deeper, so checking would never end`
    if (parts.length > mostTogether) return `its combinations amount to more than ${mostTogether} schemas for one value`
  }
  if (!isFields(schema) || waysTo(schema, deepest, walk) <= mostWays) return undefined
  return `checking a deep document takes forever: on its way down it applies itself to the same value again and again`
}

type Walk = {
  readonly root: unknown
  readonly together: Map<Schema, Together>
  /** By depth below the schema. */
  readonly ways: Map<Schema, Map<number, number>>
}

/** The schemas that are applied to one value, as often as they are; `circle` names a reference that comes back. */
type Together = { readonly parts: readonly Schema[]; readonly circle?: string }

function togetherOf(schema: Schema, walk: Walk, above: readonly Schema[]): Together {
  const known = walk.together.get(schema)
  if (known) return known
  const parts: Schema[] = [schema]
  let circle: string | undefined
  for (const [name, part] of appliedBeside(schema, walk.root)) {
    if (part === schema || above.includes(part)) circle = name
    if (circle !== undefined || parts.length > mostTogether) break
    const inner = togetherOf(part, walk, [...above, schema])
    parts.push(...inner.parts)
    circle = inner.circle
  }
  const made = { parts, ...(circle === undefined ? {} : { circle }) }
  if (circle === undefined) walk.together.set(schema, made)
  return made
}

function appliedBeside(schema: Schema, root: unknown): readonly (readonly [string, Schema])[] {
  const lists = ['allOf', 'anyOf', 'oneOf'].flatMap((key) => listOf(schema[key]).map((part) => [key, part] as const))
  const singles = ['not', 'if', 'then', 'else'].map((key) => [key, schema[key]] as const)
  const dependent = valuesOf(schema['dependentSchemas']).map((part) => ['dependentSchemas', part] as const)
  const references = ['$ref', '$dynamicRef'].flatMap((key) => {
    const reference = schema[key]
    return typeof reference === 'string' ? [[reference, referenced(reference, root)] as const] : []
  })
  return [...lists, ...singles, ...dependent, ...references].flatMap(([name, part]) => (isFields(part) ? [[name, part] as const] : []))
}

/** In how many ways a value so many levels below is reached; it stops counting where that is too many. */
function waysTo(schema: Schema, depth: number, walk: Walk): number {
  const { parts } = togetherOf(schema, walk, [])
  if (depth === 0) return parts.length
  const known = walk.ways.get(schema)?.get(depth)
  if (known !== undefined) return known
  let ways = parts.length
  for (const children of childrenOf(parts)) {
    let sum = 0
    for (const child of children) sum = Math.min(sum + waysTo(child, depth - 1, walk), mostWays + 1)
    ways = Math.max(ways, sum)
  }
  const ofSchema = walk.ways.get(schema) ?? new Map<number, number>()
  walk.ways.set(schema, ofSchema.set(depth, ways))
  return ways
}

const forItems = ['items', 'contains', 'unevaluatedItems']
const forFields = ['additionalProperties', 'unevaluatedProperties']

/** The schemas that one field, or one item, of a value is checked against; patterns may mean any field. */
function childrenOf(parts: readonly Schema[]): readonly (readonly Schema[])[] {
  const items = parts.flatMap((part) => [...forItems.map((key) => part[key]), ...listOf(part['prefixItems'])])
  const anyField = parts.flatMap((part) => [...forFields.map((key) => part[key]), ...valuesOf(part['patternProperties'])])
  const named = grouped(
    parts.flatMap((part) => (isFields(part['properties']) ? Object.entries(part['properties']) : [])),
    ([name]) => name,
  )
  const fields = [...named.values()].map((entries) => [...entries.map(([, child]) => child), ...anyField])
  return [items, anyField, ...fields].map((children) => children.filter(isFields))
}

function referenced(reference: string, root: unknown): unknown {
  if (reference === '#') return root
  if (!reference.startsWith('#')) return undefined
  if (!reference.startsWith('#/')) {
    const name = reference.slice(1)
    return mapsIn(root).find((node) => node['$anchor'] === name || node['$dynamicAnchor'] === name)
  }
  const keys = decodeURIComponent(reference).slice(2).split('/')
  return valueAt(root, ...keys.map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~')))
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : []
}

function valuesOf(value: unknown): readonly unknown[] {
  return isFields(value) ? Object.values(value) : []
}

/** Every map in the schema; those that are no subschema do no harm here. */
function mapsIn(schema: unknown): readonly Schema[] {
  const found: Schema[] = []
  let level: readonly unknown[] = [schema]
  while (level.length > 0) {
    found.push(...level.filter(isFields))
    level = level.flatMap((node): readonly unknown[] => (Array.isArray(node) ? node : valuesOf(node)))
  }
  return found
}
