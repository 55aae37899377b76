import { readFileSync } from 'node:fs'
import type { Scope } from '../../../src/policy/expression/index.ts'

const manifestSchema = readJson('policies/manifest.schema.json')

/** The names that a rule has at hand: the manifest, the one before it, which may be null, and parameters. */
export const ruleScope: Scope = {
  manifest: { type: 'schema', schema: manifestSchema, root: manifestSchema },
  previous: { type: 'schema', schema: manifestSchema, root: manifestSchema, optional: true },
  params: { type: 'dyn' },
}

/** A scope of one name of which nothing is known. */
export const anything: Scope = { x: { type: 'dyn' } }

export function schemaScope(schema: object): Scope {
  return { x: { type: 'schema', schema, root: schema } }
}

function readJson(path: string): object {
  const value: unknown = JSON.parse(readFileSync(path, 'utf8'))
  if (typeof value !== 'object' || value === null) throw new Error(`${path} holds no object`)
  return value
}
