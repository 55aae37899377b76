import { readFileSync } from 'node:fs'
import { Ajv, type ValidateFunction } from 'ajv'
import addFormats from 'ajv-formats'
import { trusted } from './trusted.ts'

type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json }
type JsonObject = { readonly [key: string]: Json }
type Parameter = { readonly name: string; readonly in: string; readonly required?: boolean; readonly schema: JsonObject }
type Operation = {
  readonly operationId: string
  readonly parameters?: readonly Parameter[]
  readonly requestBody?: { readonly content: Readonly<Record<string, { readonly schema: JsonObject }>> }
  readonly responses: Readonly<Record<string, { readonly content?: Readonly<Record<string, { readonly schema: JsonObject }>> }>>
}

type Contract = {
  readonly operations: readonly { readonly method: string; readonly template: string }[]
  /** What is wrong with a request, by GitHub's own description. */
  requestProblems(method: string, template: string, query: Readonly<Record<string, string>>, body: unknown): readonly string[]
  answerProblems(method: string, template: string, status: number, body: unknown): readonly string[]
}

/** The name under which the shared schemas are referred to. */
const COMPONENTS = 'https://github.invalid/openapi'

let loaded: Contract | undefined

/** GitHub's OpenAPI description, read once per process; its schemas are compiled when first met. */
export function githubContract(): Contract {
  return (loaded ??= createContract(trusted<Description>(JSON.parse(readFileSync(new URL('openapi.json', import.meta.url), 'utf8')))))
}

type Description = { readonly paths: Readonly<Record<string, Readonly<Record<string, unknown>>>>; readonly components: JsonObject }

function createContract({ paths, components }: Description): Contract {
  const ajv = new Ajv({ strict: false, allErrors: true, validateSchema: false, coerceTypes: false })
  addFormats.default(ajv)
  ajv.addFormat('int64', true)
  ajv.addFormat('repo.nwo', true)
  ajv.addSchema({ $id: COMPONENTS, components: draft7(components) })
  const compiled = new Map<string, ValidateFunction>()

  function problems(key: string, schema: JsonObject, value: unknown, what: string): readonly string[] {
    const validate = compiled.get(key) ?? ajv.compile(trusted<object>(draft7(schema)))
    compiled.set(key, validate)
    if (validate(value)) return []
    return (validate.errors ?? []).slice(0, 5).map(({ instancePath, message, params }) => `${what}${instancePath} ${message ?? ''} ${JSON.stringify(params)}`)
  }

  function operation(method: string, template: string): Operation {
    const found = paths[template]?.[method.toLowerCase()]
    if (found === undefined) throw new Error(`no operation ${method} ${template}`)
    return trusted<Operation>(found)
  }

  const named = (parameter: Parameter | { readonly $ref: string }): Parameter =>
    '$ref' in parameter ? trusted<Parameter>(lookup(components, parameter.$ref)) : parameter

  return {
    operations: Object.entries(paths).flatMap(([template, item]) => Object.keys(item).map((method) => ({ method: method.toUpperCase(), template }))),
    requestProblems(method, template, query, body) {
      const { parameters = [], requestBody } = operation(method, template)
      const known = parameters.map(named).filter((parameter) => parameter.in === 'query')
      const inQuery = Object.entries(query).flatMap(([name, value]) => {
        const parameter = known.find((one) => one.name === name)
        if (parameter === undefined) return [`unknown query parameter ${name}`]
        return problems(`${method} ${template}?${name}`, parameter.schema, typed(value, parameter.schema), `query parameter ${name}`)
      })
      const missing = known.filter(({ name, required }) => required === true && query[name] === undefined).map(({ name }) => `query parameter ${name} is missing`)
      const schema = requestBody?.content['application/json']?.schema
      if (schema === undefined) return [...inQuery, ...missing, ...(body === undefined ? [] : ['a body, where none is expected'])]
      return [...inQuery, ...missing, ...problems(`${method} ${template} body`, closed(schema), body, 'body')]
    },
    answerProblems(method, template, status, body) {
      const { responses } = operation(method, template)
      const documented = responses[String(status)]
      if (documented === undefined) return status >= 400 ? [] : [`status ${status} is not documented`]
      const response = '$ref' in documented ? lookup(components, String(documented['$ref'])) : documented
      const schema = trusted<Operation['responses'][string]>(response).content?.['application/json']?.schema
      return schema === undefined ? [] : problems(`${method} ${template} ${status}`, schema, body, `answer ${status}: `)
    },
  }
}

/** OpenAPI 3.0.3 says `nullable` where JSON Schema has a type `null`. */
function draft7(node: Json): Json {
  if (Array.isArray(node)) return node.map(draft7)
  if (node === null || typeof node !== 'object') return node
  const { nullable, $ref, ...rest } = trusted<JsonObject>(node)
  const converted: Record<string, Json> = Object.fromEntries(Object.entries(rest).filter(([key]) => key !== 'discriminator').map(([key, value]) => [key, draft7(value)]))
  if (typeof $ref === 'string') converted['$ref'] = $ref.replace('#/', `${COMPONENTS}#/`)
  return nullable === true ? { anyOf: [{ type: 'null' }, converted] } : converted
}

/** Unknown keys of a body are mistakes, though GitHub passes over them in silence. */
function closed(node: Json): JsonObject {
  const close = (value: Json): Json => {
    if (Array.isArray(value)) return value.map(close)
    if (value === null || typeof value !== 'object') return value
    const inner = Object.fromEntries(Object.entries(value).map(([key, item]) => [key, close(item)]))
    return inner['type'] === 'object' && inner['properties'] !== undefined ? { additionalProperties: false, ...inner } : inner
  }
  return trusted(close(node))
}

function typed(value: string, schema: JsonObject): Json {
  if (schema['type'] === 'integer' && /^-?\d+$/.test(value)) return Number(value)
  return schema['type'] === 'boolean' ? value === 'true' : value
}

function lookup(components: JsonObject, reference: string): Json {
  const [, , kind = '', name = ''] = reference.split('/')
  return trusted<JsonObject>(components[kind] ?? {})[name] ?? null
}
