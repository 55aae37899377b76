import type { ErrorObject } from 'ajv'
import { fieldOf, isMapping, isList, valueAt, type Mapping } from './mapping.ts'
import { fieldName, pointerOf, segmentsOf } from './pointer.ts'
import { code, quoted } from './quotation.ts'
import { schemasAt } from './schema-navigation.ts'
import { breach, either, expectation } from './schema-wording.ts'
import { nearest } from './suggestion.ts'

/** What a schema finds wrong with one field, in words that need no knowledge of JSON Schema. */
export type SchemaProblem = {
  readonly kind: 'unknown-field' | 'invalid'
  /** RFC 6901; for a missing field the pointer that it would have. */
  readonly pointer: string
  readonly at: 'key' | 'value'
  readonly message: string
  readonly fix?: string
}

/** Errors of one value that are alternatives of each other, or a single error. */
type Group = { readonly errors: readonly ErrorObject[]; readonly first: ErrorObject }
/** The value judged, and the subschemas that apply to what stands at a path of it. */
type Subject = { readonly value: unknown; readonly schemas: (path: readonly string[]) => readonly Mapping[] }

/**
 * Puts ajv's errors (with `allErrors`) into words, for any JSON Schema whose `$ref`s are its own. Suggestions and help
 * come from the schema's property names, enums and descriptions. Errors that only say that another error was found are
 * left out, unless nothing would remain.
 */
export function describeSchemaErrors(errors: readonly ErrorObject[], schema: unknown, value: unknown): SchemaProblem[] {
  const subject = { value, schemas: navigator(schema, value) }
  const problems = causes(errors).map((group) => describe(group, subject))
  const seen = new Set<string>()
  return problems.filter(({ kind, pointer, message }) => {
    const key = JSON.stringify([kind, pointer, message])
    return seen.has(key) ? false : seen.add(key)
  })
}

/** Thousands of errors may stand in one map: its subschemas are looked up once. */
function navigator(schema: unknown, value: unknown): Subject['schemas'] {
  const known = new Map<string, readonly Mapping[]>()
  return (path) => {
    const pointer = pointerOf(...path)
    const schemas = known.get(pointer) ?? schemasAt(schema, value, path)
    known.set(pointer, schemas)
    return schemas
  }
}

/** Errors without those that wrap others; the branches of `anyOf` and `oneOf` reduced to what can be mended. */
function causes(errors: readonly ErrorObject[]): Group[] {
  const groups: Group[] = []
  for (const error of errors) {
    // What is wrong inside of a name is summed up by the `propertyNames` that follows.
    if (error.keyword === 'if' || error.propertyName !== undefined) continue
    const isChoice = error.keyword === 'anyOf' || (error.keyword === 'oneOf' && !error.params['passingSchemas'])
    if (isChoice) groups.push(...chosen(branchesOf(groups, error.instancePath), error.instancePath))
    else groups.push({ errors: [error], first: error })
  }
  const isTag = ({ first }: Group): boolean => first.keyword === 'discriminator'
  const tags = new Set(groups.filter(isTag).map(({ first }) => tagPointer(first)))
  const rest = groups.filter((group) => isTag(group) || !tags.has(placeOf(group.first).pointer))
  return rest.length > 0 ? rest : errors.slice(0, 1).map((error) => ({ errors: [error], first: error }))
}

/** Takes the complaints of a choice's branches off the end: ajv reports them right before the choice itself. */
function branchesOf(groups: Group[], path: string): Group[] {
  const isOutside = ({ first }: Group): boolean =>
    first.instancePath !== path && !first.instancePath.startsWith(`${path}/`)
  return groups.splice(groups.findLastIndex(isOutside) + 1)
}

/**
 * Of the branches of a failed choice: where one got past the value's type, its complaints are the cause; otherwise the
 * branches together say what the value may be.
 */
function chosen(branches: readonly Group[], path: string): Group[] {
  const isAlternative = ({ first }: Group): boolean =>
    first.instancePath === path && ['type', 'const', 'enum', 'pattern'].includes(first.keyword)
  const causing = branches.filter((group) => !isAlternative(group))
  const [group] = branches
  if (causing.length > 0 || !group) return causing
  return [{ errors: branches.flatMap(({ errors }) => errors), first: group.first }]
}

function describe({ errors, first }: Group, subject: Subject): SchemaProblem {
  switch (first.keyword) {
    case 'additionalProperties':
    case 'unevaluatedProperties':
      return unknownField(first, subject)
    case 'required':
    case 'dependentRequired':
      return missingField(first, subject)
    case 'discriminator':
      return unknownTag(first, subject)
    case 'type':
    case 'const':
    case 'enum':
      return wrongValue(errors, first, subject)
    default:
      return errors.length > 1 ? wrongValue(errors, first, subject) : brokenBound(first, subject)
  }
}

function unknownField(error: ErrorObject, { schemas }: Subject): SchemaProblem {
  const { path, pointer, name } = placeOf(error)
  const parents = schemas(path)
  const known = parents.flatMap((parent) => (isMapping(parent['properties']) ? Object.keys(parent['properties']) : []))
  const guess = nearest(name, known)
  const isFree = parents.some((parent) => fieldOf(parent['patternProperties'], '^x-') !== undefined)
  const free = isFree ? `A field of your own starts with \`x-\`: ${code(`x-${name}`)}.` : `Remove ${code(name)}.`
  const message = `${code(name)} is not a field of ${owner(error.instancePath)}`
  return {
    kind: 'unknown-field',
    pointer,
    at: 'key',
    message: guess === undefined ? `${message}.` : `${message}. Did you mean \`${guess}\`?`,
    fix: guess === undefined ? free : `Rename it to \`${guess}\`.`,
  }
}

function missingField(error: ErrorObject, { schemas }: Subject): SchemaProblem {
  const { path, pointer, name } = placeOf(error)
  const help = description(schemas(path).map((parent) => fieldOf(parent['properties'], name)))
  return {
    kind: 'invalid',
    pointer,
    at: 'key',
    message: `\`${name}\` is missing in ${owner(error.instancePath)}.`,
    fix: help === undefined ? `Add \`${name}\`.` : `Add \`${name}\`: ${help}`,
  }
}

function unknownTag(error: ErrorObject, { schemas, value }: Subject): SchemaProblem {
  const pointer = tagPointer(error)
  const tag = String(error.params['tag'])
  const known = schemas(segmentsOf(error.instancePath))
    .map((branch) => fieldOf(fieldOf(branch['properties'], tag), 'const'))
    .filter((name) => typeof name === 'string')
  const given = valueAt(value, segmentsOf(pointer))
  const guess = typeof given === 'string' ? nearest(given, known) : undefined
  const names = either(known.map((name) => `\`${name}\``))
  const must = `\`${fieldName(pointer)}\` must be ${names}`
  return {
    kind: 'invalid',
    pointer,
    at: given === undefined ? 'key' : 'value',
    message: given === undefined ? `${must}; it is missing.` : `${must}; it is ${quoted(given)}.${didYouMean(guess)}`,
    fix: `Write \`${tag}: ${guess ?? known[0] ?? ''}\`.`,
  }
}

function wrongValue(errors: readonly ErrorObject[], first: ErrorObject, { schemas, value }: Subject): SchemaProblem {
  const path = segmentsOf(first.instancePath)
  const given = valueAt(value, path)
  const values = errors.flatMap(({ params }) => [params['allowedValue'], params['allowedValues']].flat())
  const words = values.filter((word) => typeof word === 'string')
  const guess = typeof given === 'string' ? nearest(given, words) : undefined
  const help = guess === undefined ? description(schemas(path)) : `Write \`${guess}\`.`
  const must = `${named(first.instancePath)} must be ${either(errors.flatMap(expectation))}`
  return {
    kind: 'invalid',
    pointer: first.instancePath,
    at: 'value',
    message: `${must}; it is ${kindAndValue(given)}.${didYouMean(guess)}`,
    ...(help === undefined ? {} : { fix: help }),
  }
}

function brokenBound(error: ErrorObject, { schemas, value }: Subject): SchemaProblem {
  const { path, pointer, name } = placeOf(error)
  const given = valueAt(value, path)
  const help = description(schemas(path))
  const isScalar = typeof given === 'string' || typeof given === 'number'
  const it = isScalar && error.keyword !== 'maxLength' && given !== '' ? `; it is ${quoted(given)}` : ''
  const must = breach(error) ?? error.message ?? 'is not valid'
  const isName = error.keyword === 'propertyNames'
  return {
    kind: 'invalid',
    pointer,
    at: isName ? 'key' : 'value',
    message: isName
      ? `${code(name)} is not a name that fields of ${owner(error.instancePath)} may have.`
      : `${named(error.instancePath)} ${must}${it}.`,
    ...(help === undefined ? {} : { fix: help }),
  }
}

/** The path of the value that ajv means, and the pointer and name of the field that the error is about. */
function placeOf(error: ErrorObject): { path: string[]; pointer: string; name: string } {
  const { params, instancePath } = error
  const path = segmentsOf(instancePath)
  const name: unknown =
    params['missingProperty'] ?? params['additionalProperty'] ?? params['unevaluatedProperty'] ?? params['propertyName']
  if (typeof name === 'string') return { path, pointer: pointerOf(...path, name), name }
  return { path, pointer: instancePath, name: path.at(-1) ?? '' }
}

function tagPointer(error: ErrorObject): string {
  return `${error.instancePath}${pointerOf(String(error.params['tag']))}`
}

function description(schemas: readonly unknown[]): string | undefined {
  return schemas.map((schema) => fieldOf(schema, 'description')).find((text) => typeof text === 'string')
}

function didYouMean(guess: string | undefined): string {
  return guess === undefined ? '' : ` Did you mean \`${guess}\`?`
}

function owner(pointer: string): string {
  return pointer === '' ? 'the document' : code(fieldName(pointer))
}

function named(pointer: string): string {
  return pointer === '' ? 'The document' : code(fieldName(pointer))
}

function kindAndValue(value: unknown): string {
  if (value === null) return 'empty'
  if (isList(value)) return 'a list'
  if (isMapping(value)) return 'a map'
  return typeof value === 'string' ? `the string ${quoted(value)}` : quoted(value)
}
