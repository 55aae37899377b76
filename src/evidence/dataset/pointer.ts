/** What a small text file in git says about the data that it stands for. */
export type Pointer =
  | { readonly system: 'git-lfs'; readonly sha256: string; readonly size: number }
  /** DVC knows files by md5; `directory` when its hash is of a listing, not of data. */
  | { readonly system: 'DVC'; readonly md5: string; readonly directory: boolean; readonly size: number | undefined }
  /** Looks like a pointer and is not a valid one, so two readers may see two datasets. */
  | { readonly system: 'git-lfs' | 'DVC'; readonly invalid: string }

/**
 * git-lfs's pointer format: these lines, in this order, LF at each end, nothing else. Lines of extensions are left out
 * on purpose: with one, `oid` is of what the extension made of the file, not of the file.
 */
const canonical =
  /^version https:\/\/git-lfs\.github\.com\/spec\/v1\noid sha256:([0-9a-f]{64})\nsize (0|[1-9][0-9]{0,14})\n$/

/** The specification's limit: a longer file is never a pointer. */
const pointerBytes = 1024

/**
 * Reads a git-lfs pointer; undefined for any other text. The client takes more than its specification allows (CRLF,
 * spaces around, names of its forerunners): such a text would be data to us and a pointer to the training job, so it
 * is reported as invalid instead.
 */
export function readGitLfsPointer(text: string): Pointer | undefined {
  if (text.length >= pointerBytes || !/^\s*version [^\n]*(?:git-lfs|git-media|hawser)/.test(text)) return undefined
  const [, sha256, size] = canonical.exec(text) ?? []
  if (sha256 !== undefined && size !== undefined) return { system: 'git-lfs', sha256, size: Number(size) }
  return { system: 'git-lfs', invalid: 'its lines are not exactly version, oid sha256 and size, each ended by LF' }
}
