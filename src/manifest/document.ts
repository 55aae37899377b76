import type { Kind, Manifest } from './manifest.ts'
import type { Place } from './place.ts'
import type { Severity } from './finding.ts'

/** What reading alone says about a document, before any policy: the rule that reports it decides how much it weighs. */
export type Issue = {
  readonly rule: 'manifest/schema' | 'manifest/unknown-field' | 'manifest/portable-yaml'
  readonly message: string
  readonly pointer: string
  readonly place: Place
  readonly fix?: string
  /** Less than the rule's own severity, where reading knows that this instance weighs less. */
  readonly severity?: Severity
}

/** One YAML or JSON document of a manifest file. */
export type ManifestDocument = {
  readonly path: string
  /** Position among the documents of the file, from 0. */
  readonly index: number
  readonly kind: Kind | undefined
  readonly manifest: Manifest
  /** The document as plain data, unvalidated. */
  readonly value: unknown
  readonly issues: readonly Issue[]
  /**
   * Where a JSON Pointer lies in the file. A path that does not exist points at the key of its nearest parent; an
   * alias points at the anchored value, and `via` at the use site.
   */
  readonly locate: (pointer: string, at?: 'key' | 'value') => Place & { readonly via?: Place }
}

/** A manifest file as read from its bytes. */
export type ManifestFile = {
  readonly path: string
  /** sha256 of the file's bytes, hex: the identity of the manifests in it. */
  readonly sha256: string
  readonly documents: readonly ManifestDocument[]
  /** Why the file could not be read as documents; then `documents` is empty. Always errors. */
  readonly unreadable: readonly Issue[]
}
