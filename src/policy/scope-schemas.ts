import manifestSchema from '../../policies/manifest.schema.json' with { type: 'json' }
import { topics } from '../manifest/index.ts'
import type { ScopeType } from './expression/index.ts'
import { isFields, valueAt } from './read-value.ts'
import type { RuleDefinition } from './rule-definition.ts'

/** What `change` holds: how the document differs from the approved one. */
const changeSchema = {
  type: 'object',
  additionalProperties: false,
  required: ['status', 'kind', 'fields', 'files', 'path'],
  properties: {
    status: {
      description:
        'What the pull request does to the manifest; `referenced`: it alters only files that the manifest names.',
      enum: ['added', 'modified', 'renamed', 'removed', 'referenced'],
    },
    kind: {
      description: 'Kind of the document; null where it states none.',
      enum: ['FineTuningRequest', 'FineTuningRelease', null],
    },
    fields: {
      description: 'Every field that differs.',
      type: 'array',
      items: {
        type: 'object',
        additionalProperties: false,
        required: ['topic', 'pointer'],
        properties: {
          topic: { description: 'The part of the manifest that the field belongs to.', enum: [...topics, 'other'] },
          pointer: { description: 'JSON Pointer of the field.', type: 'string', format: 'json-pointer' },
          before: { description: 'The approved value; absent where the field is new.' },
          after: { description: 'The value now; absent where the field is gone.' },
        },
      },
    },
    files: {
      description: 'Paths of the files that the manifest names and the pull request alters.',
      type: 'array',
      items: { type: 'string' },
    },
    path: { description: 'Path of the manifest.', type: 'string' },
    previousPath: { description: 'Its path before it was renamed.', type: 'string' },
  },
} as const

/** Types of the names that every expression knows. They are one object each, because the engine keeps what it converts by them. */
export const documentScope: Readonly<Record<'manifest' | 'previous' | 'change' | 'evidence', ScopeType>> = {
  manifest: { type: 'schema', schema: manifestSchema, root: manifestSchema },
  previous: { type: 'schema', schema: manifestSchema, root: manifestSchema, optional: true },
  change: { type: 'schema', schema: changeSchema, root: changeSchema },
  evidence: { type: 'empty', why: 'there is no evidence yet' },
}

/**
 * The type of `params`. What a rule's params may be varies with overrides, so several sets of values are one type;
 * those that only some of them have are optional.
 */
export function paramsScope(sets: readonly Readonly<Record<string, unknown>>[]): ScopeType {
  const schema = schemaOf(sets)
  return { type: 'schema', schema, root: schema }
}

/** Longer lists of params are data, such as names, and not looked through for misspellings. */
const mostGiven = 200

/**
 * The type of data by example. Numbers are left open, so that 64 compares with integers and with fractions. Texts and keys
 * are told, so that one that no field can have is found.
 */
function schemaOf(values: readonly unknown[]): object {
  if (values.length > 0 && values.every((value) => typeof value === 'string')) return { type: 'string', ...givenOf(values) }
  if (values.length > 0 && values.every((value) => typeof value === 'boolean')) return { type: 'boolean' }
  if (values.length > 0 && values.every((value) => Array.isArray(value))) {
    const minItems = Math.min(...values.map((list) => list.length))
    return { type: 'array', minItems, items: schemaOf(values.flat()) }
  }
  if (values.length === 0 || !values.every(isFields)) return {}
  const names = [...new Set(values.flatMap((value) => Object.keys(value)))]
  const ofName = (name: string) => values.flatMap((value) => (Object.hasOwn(value, name) ? [value[name]] : []))
  return {
    type: 'object',
    ...givenOf(names),
    additionalProperties: false,
    required: names.filter((name) => values.every((value) => Object.hasOwn(value, name))),
    properties: Object.fromEntries(names.map((name) => [name, schemaOf(ofName(name))])),
  }
}

function givenOf(values: readonly string[]): object {
  const given = [...new Set(values)]
  return given.length > mostGiven ? {} : { 'x-given': given }
}

/** The type of an item of a manifest's list; undefined where the schema has no list at the path. */
export function itemScope({ path }: NonNullable<RuleDefinition['each']>): ScopeType | undefined {
  const lists = path.reduce(childrenAt, alternatives(manifestSchema))
  if (lists.includes(true)) return { type: 'dyn' }
  const items = lists.flatMap((list) => (isFields(list) && list['items'] !== undefined ? [list['items']] : []))
  const [first] = [...new Set(items)]
  if (!isFields(first)) return undefined
  return { type: 'schema', schema: { anyOf: [...new Set(items)] }, root: manifestSchema }
}

/** What may stand at a key of what the schemas describe; `true` is anything. */
function childrenAt(schemas: readonly unknown[], key: string): readonly unknown[] {
  return schemas.flatMap((schema) => {
    if (schema === true) return [true]
    const own = valueAt(schema, 'properties', key)
    if (own !== undefined) return alternatives(own)
    const free = key.startsWith('x-') ? valueAt(schema, 'patternProperties', '^x-') : undefined
    const rest = free ?? valueAt(schema, 'additionalProperties')
    return rest === undefined || rest === false ? [] : alternatives(rest)
  })
}

/** A schema with those that it refers to or combines, each once. */
function alternatives(schema: unknown): readonly unknown[] {
  const found = new Set<unknown>()
  const collect = (part: unknown): void => {
    if (found.has(part)) return
    found.add(part)
    if (!isFields(part)) return
    const { $ref: reference } = part
    if (typeof reference === 'string') collect(valueAt(manifestSchema, ...reference.slice('#/'.length).split('/')))
    for (const key of ['oneOf', 'anyOf', 'allOf'] as const) {
      const parts = part[key]
      if (Array.isArray(parts)) parts.forEach(collect)
    }
    for (const key of ['then', 'else'] as const) if (part[key] !== undefined) collect(part[key])
  }
  collect(schema)
  return [...found]
}
