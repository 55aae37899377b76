import { describeSchemaErrors, helpFor, readDocuments, type Finding, type ManifestDocument } from '../manifest/index.ts'

/** A JSON Schema that policy names, ready to judge manifests; or why it cannot be used. */
export type FurtherSchema =
  | { readonly state: 'usable'; readonly judge: (document: ManifestDocument) => Finding[] }
  | { readonly state: 'unusable'; readonly why: string }

/**
 * Compiles a schema file of the policy (JSON or YAML, 2020-12). ajv is loaded here, because most policies name no
 * schema. A schema that refers to others by URL, or that ajv finds unsound, is unusable.
 */
export async function furtherSchema(path: string, text: string | Uint8Array): Promise<FurtherSchema> {
  const { documents, problems } = readDocuments(text)
  const [document] = documents
  const [problem] = problems
  if (problem || !document || documents.length > 1) {
    return { state: 'unusable', why: problem?.message ?? 'it holds no document, or several' }
  }
  const schema = document.value
  if (typeof schema !== 'object' || schema === null) return { state: 'unusable', why: 'it is not a JSON Schema' }
  try {
    const { Ajv2020 } = await import('ajv/dist/2020.js')
    const formats = await import('ajv-formats')
    const ajv = new Ajv2020({ allErrors: true, strict: true, strictRequired: false, strictTypes: false })
    formats.default.default(ajv)
    const validate = ajv.compile(schema)
    return {
      state: 'usable',
      judge: (manifest) => {
        if (validate(manifest.value)) return []
        return describeSchemaErrors(validate.errors ?? [], schema, manifest.value).map((error) => ({
          rule: 'manifest/schema',
          severity: 'error',
          message: `${error.message} (${path})`,
          path: manifest.path,
          pointer: error.pointer,
          help: helpFor('manifest/schema'),
          ...placeOf(manifest, error),
          ...(error.fix === undefined ? {} : { fix: error.fix }),
        }))
      },
    }
  } catch (error) {
    return { state: 'unusable', why: error instanceof Error ? error.message : String(error) }
  }
}

function placeOf(manifest: ManifestDocument, error: { readonly pointer: string; readonly at?: 'key' | 'value' }) {
  const { via: _via, ...place } = manifest.locate(error.pointer, error.at)
  return place
}
