/**
 * One record of a dataset file, before anything gave it a meaning. `line` counts from 1 in the decompressed file (in
 * Parquet: the row's number, from 1); `offset` and `bytes` are where it stands in the decompressed bytes (in Parquet: 0).
 */
export type RawRow =
  | (RowPlace & { readonly state: 'read'; readonly value: unknown; readonly issues?: readonly RowIssue[] })
  /** A record that cannot be read, and why; it still counts as a row of the dataset. */
  | (RowPlace & { readonly state: 'rejected'; readonly reason: string })

export type RowPlace = { readonly line: number; readonly offset: number; readonly bytes: number }

/** Something of a row that was read which two readers may take differently. */
export type RowIssue = {
  readonly code: 'duplicate-key' | 'lone-surrogate' | 'missing-columns' | 'inexact-number'
  /** What it is about, such as the key: at most 80 characters, from the dataset. */
  readonly detail: string
}
