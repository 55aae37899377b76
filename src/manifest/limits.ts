/**
 * What a manifest or policy file may ask of its reader. Each bound is checked before the work that it bounds, because
 * the file comes from whoever opened the pull request: parsing time grows with depth, keys and expanded aliases.
 */
export const limits = {
  bytes: 256 * 1024,
  /** Nested maps and lists, in the text and again after aliases are expanded. */
  depth: 64,
  /** Entries of maps and items of lists in a file, in the text and again after aliases are expanded. */
  nodes: 5_000,
  aliases: 100,
  documents: 100,
  /** Problems or issues reported for one file or document; a last one says how many were left out. */
  reports: 100,
} as const
