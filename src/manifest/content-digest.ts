import { createHash } from 'node:crypto'
import canonicalize from 'canonicalize'
import type { ManifestFile } from './document.ts'
import { isList, isMapping } from './mapping.ts'
import { pointerOf } from './pointer.ts'

/** The governed content of a commit: its manifests and the git object ids of the files that they reference. */
export type GovernedContent = {
  readonly manifests: readonly { readonly path: string; readonly file: ManifestFile }[]
  /** `oid` is undefined for a referenced file that is absent: its appearing is a change. */
  readonly files: readonly { readonly path: string; readonly oid: string | undefined }[]
}

/**
 * sha256, hex, over the canonical JSON (RFC 8785) of what the manifests say and of the files they stand for. Comments,
 * formatting, the order of keys and of the input change nothing; any other change gives another digest. A manifest that
 * cannot be read counts with the digest of its bytes.
 */
export function contentDigest({ manifests, files }: GovernedContent): string {
  const content = {
    manifests: manifests.map(({ path, file }) => [path, fileContent(file)]).toSorted(byText),
    files: files.map(({ path, oid }) => [path, oid ?? null]).toSorted(byText),
  }
  return createHash('sha256').update(canonicalText(content)).digest('hex')
}

function fileContent({ documents, unreadable, sha256 }: ManifestFile): object {
  return unreadable.length > 0 ? { sha256 } : { documents: documents.map(({ value }) => encode(value)) }
}

/**
 * JSON has no word for NaN and infinity. They become null, and a list beside the value says where they stood: no value
 * inside of the document could be mistaken for that.
 */
function encode(value: unknown): object {
  const special: string[][] = []
  const replace = (node: unknown, path: readonly string[]): unknown => {
    if (typeof node === 'number' && !Number.isFinite(node)) {
      special.push([pointerOf(...path), String(node)])
      return null
    }
    if (isList(node)) return node.map((item, index) => replace(item, [...path, String(index)]))
    if (!isMapping(node)) return node
    return Object.fromEntries(Object.entries(node).map(([key, item]) => [key, replace(item, [...path, key])]))
  }
  const finite = replace(value, [])
  return special.length > 0 ? { value: finite, special: special.toSorted(byText) } : { value: finite }
}

function byText(a: unknown, b: unknown): number {
  const [left, right] = [canonicalText(a), canonicalText(b)]
  if (left === right) return 0
  return left < right ? -1 : 1
}

function canonicalText(value: unknown): string {
  return canonicalize(value) ?? 'null'
}
