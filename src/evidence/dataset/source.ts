import { repositoryPath } from '../../manifest/index.ts'

/** Where a dataset's `uri` says that it is. */
export type DatasetSource =
  | { readonly kind: 'repository'; readonly path: string }
  /** `scheme` in lower case, without `://`. */
  | { readonly kind: 'remote'; readonly scheme: string }
  /** Several files at once: a folder or a glob. One digest cannot speak for them. */
  | { readonly kind: 'collection' }
  | { readonly kind: 'invalid'; readonly why: string }

/** Reads a dataset's `uri`. Only the shape is judged: nothing is looked up. */
export function sourceOf(uri: string): DatasetSource {
  const reading = repositoryPath(uri)
  if (reading.state === 'remote') return { kind: 'remote', scheme: reading.scheme }
  // A slash at the end or a wildcard: what stands there may have any number of files.
  if (/[*?]|[^/]\/$/.test(uri)) return { kind: 'collection' }
  return reading.state === 'path' ? { kind: 'repository', path: reading.path } : { kind: 'invalid', why: reading.why }
}
