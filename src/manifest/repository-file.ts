/**
 * A file that a manifest references by a path in the repository, as it is at the judged commit.
 * `sha256` is over the true bytes in git; a git-lfs pointer's own digest and size are in `pointer`.
 */
export type RepositoryFile =
  | { readonly state: 'absent' }
  /** A folder: no file, but programs that look for a path before they ask a hub take it. */
  | { readonly state: 'folder' }
  | {
      readonly state: 'present'
      /** Git's object id of the blob. */
      readonly oid: string
      readonly size: number
      readonly sha256: string
      /** The bytes as text, when they are valid UTF-8. */
      readonly text: string | undefined
    }
