import { createHash } from 'node:crypto'
import type { Statement } from './predicate.ts'
import { canonicalJson } from './canonical.ts'

/** A record as bytes, and the digest that names it. */
export type RecordFile = { readonly json: string; readonly sha256: string }

/** The statement's canonical JSON (RFC 8785); anyone can recompute the digest from the JSON's bytes. */
export function recordOf(statement: Statement): RecordFile {
  const json = canonicalJson(statement)
  return { json, sha256: sha256Of(json) }
}

/** sha256 of a text's UTF-8, hex. */
export function sha256Of(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex')
}
