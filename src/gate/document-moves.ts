import { pairDocuments, type ManifestChange, type ManifestDocument } from '../manifest/index.ts'

/** A document that a change drops, and the change of its file. */
export type Dropped = { readonly change: ManifestChange; readonly document: ManifestDocument }

/** What becomes of documents across the files of one pull request. */
export type DocumentMoves = {
  /** By a document that its own file adds: the one of another file that it takes the place of, as it was. */
  readonly from: ReadonlyMap<ManifestDocument, Dropped>
  /** Documents that no file takes up. */
  readonly removed: readonly Dropped[]
}

/**
 * Pairs documents that one file drops with those of the same kind and name that another one adds: git calls a file renamed
 * only while most of its text stays, and what a manifest was must not be lost with that. What cannot be read as documents
 * takes up and drops nothing.
 */
export function documentMoves(changes: readonly ManifestChange[]): DocumentMoves {
  const pairs = changes.filter(isReadable).flatMap((change) => {
    return pairDocuments(change.base, change.head).map((pair) => ({ change, ...pair }))
  })
  const left = new Map<string, Dropped[]>()
  const dropped = pairs.flatMap(({ change, before, after }) => (before && !after ? [{ change, document: before }] : []))
  // Another document may have been put in its place, and then its file did not drop it.
  const replaced = pairs.flatMap(({ change, before, after }) =>
    before && after && identityOf(before) !== identityOf(after) ? [{ change, document: before }] : [],
  )
  for (const one of [...dropped, ...replaced]) {
    const key = identityOf(one.document)
    if (key !== undefined) left.set(key, [...(left.get(key) ?? []), one])
  }
  const from = new Map<ManifestDocument, Dropped>()
  for (const { before, after } of pairs) {
    const key = after && !before ? identityOf(after) : undefined
    const former = key === undefined ? undefined : left.get(key)?.shift()
    if (after && former) from.set(after, former)
  }
  const taken = new Set(from.values())
  return { from, removed: dropped.filter((one) => !taken.has(one)) }
}

function isReadable({ status, head }: ManifestChange): boolean {
  return head ? head.unreadable.length === 0 : status === 'removed'
}

function identityOf({ kind, manifest }: ManifestDocument): string | undefined {
  const { name } = manifest
  return name === undefined ? undefined : JSON.stringify([kind ?? null, name])
}
