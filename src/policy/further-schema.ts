import type { ErrorObject, ValidateFunction } from 'ajv'
import {
  describeSchemaErrors,
  helpFor,
  readDocuments,
  type Finding,
  type ManifestDocument,
  type RepositoryFile,
} from '../manifest/index.ts'
import { isFields } from './read-value.ts'
import { unboundedSchema } from './schema-bounds.ts'

/** A JSON Schema that policy names, ready to judge manifests; or why it cannot be used. */
export type FurtherSchema =
  | { readonly state: 'usable'; readonly judge: (document: ManifestDocument) => Finding[] }
  | { readonly state: 'unusable'; readonly why: string }

/**
 * Compiles a schema file of the policy (JSON or YAML, 2020-12). ajv and RE2 are loaded here, because most policies name
 * no schema. A schema that refers to others by URL, that ajv finds unsound, that has a pattern which RE2 refuses, or
 * that may not end, is unusable: what a manifest holds must not decide how long it takes.
 */
export async function furtherSchema(path: string, text: string | Uint8Array): Promise<FurtherSchema> {
  const { documents, problems } = readDocuments(text)
  const [document] = documents
  const [problem] = problems
  if (problem || !document || documents.length > 1) {
    return { state: 'unusable', why: problem?.message ?? 'it holds no document, or several' }
  }
  const schema = document.value
  if (!isFields(schema)) return { state: 'unusable', why: 'it is not a JSON Schema' }
  try {
    const unbounded = unboundedSchema(schema)
    if (unbounded !== undefined) return { state: 'unusable', why: unbounded }
    const validate = await compiled(schema)
    const described = withoutPatterns(schema)
    return { state: 'usable', judge: (manifest) => findings(path, described, validate, manifest) }
  } catch (error) {
    return { state: 'unusable', why: error instanceof Error ? error.message : String(error) }
  }
}

/** The schema that a file holds; a file that is absent, or of which no text is known, is no schema. */
export async function schemaOfFile(path: string, file: RepositoryFile): Promise<FurtherSchema> {
  if (file.state === 'present' && file.text !== undefined) return furtherSchema(path, file.text)
  return { state: 'unusable', why: `${path} is no readable text file` }
}

async function compiled(schema: object): Promise<ValidateFunction> {
  const { Ajv2020 } = await import('ajv/dist/2020.js')
  const formats = await import('ajv-formats')
  const { ownFormats } = await import('./schema-formats.ts')
  const { schemaRegExp } = await import('./expression/index.ts')
  // ajv keeps patterns by their text: without one, every pattern of a schema would be the first.
  const regExp = Object.assign(
    (source: string, flags: string) => ({ test: schemaRegExp(source, flags).test, toString: () => source }),
    { code: schemaRegExp.code },
  )
  const ajv = new Ajv2020({
    allErrors: true,
    strict: true,
    strictRequired: false,
    strictTypes: false,
    // ajv would look for names that match both a pattern and `properties` with JavaScript's expressions.
    allowMatchingProperties: true,
    code: { regExp },
  })
  formats.default.default(ajv)
  for (const [name, format] of Object.entries(ownFormats)) ajv.addFormat(name, format)
  return ajv.compile(schema)
}

function findings(path: string, schema: unknown, validate: ValidateFunction, manifest: ManifestDocument): Finding[] {
  const errors = errorsOf(validate, manifest.value)
  if (typeof errors === 'string') return [finding(path, manifest, { message: errors, pointer: '' })]
  return describeSchemaErrors(errors, schema, manifest.value).map((error) => finding(path, manifest, error))
}

/** What is wrong with a value; as text, why that could not be found out. */
function errorsOf(validate: ValidateFunction, value: unknown): readonly ErrorObject[] | string {
  try {
    return validate(value) ? [] : (validate.errors ?? [])
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error)
    return `This document could not be checked against a schema of the policy: ${why}.`
  }
}

function finding(
  path: string,
  manifest: ManifestDocument,
  { message, pointer, at, fix }: { readonly message: string; readonly pointer: string; readonly at?: 'key' | 'value'; readonly fix?: string },
): Finding {
  const { via: _via, ...place } = manifest.locate(pointer, at)
  return {
    rule: 'manifest/schema',
    severity: 'error',
    message: `${message} (${path})`,
    path: manifest.path,
    pointer,
    help: helpFor('manifest/schema'),
    ...place,
    ...(fix === undefined ? {} : { fix }),
  }
}

/** For wording errors alone: there patterns of names would run as JavaScript's, which may take forever, or not compile. */
function withoutPatterns(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(withoutPatterns)
  if (!isFields(schema)) return schema
  const entries = Object.entries(schema).flatMap(([key, value]) => {
    if (key !== 'patternProperties') return [[key, withoutPatterns(value)] as const]
    const free = isFields(value) ? value['^x-'] : undefined
    return free === undefined ? [] : [[key, { '^x-': withoutPatterns(free) }] as const]
  })
  return Object.fromEntries(entries)
}
