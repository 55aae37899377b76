import { minimatch } from 'minimatch'

/** minimatch's time grows with the pattern; no honest pattern is longer. */
const longestPattern = 256

type GlobOptions = {
  /** The pattern is policy's: `{a,b}` and `+(a|b)` are alternatives. From a manifest they are plain text. */
  readonly trusted?: boolean
}

/**
 * Whether one of the patterns matches the whole value. The value is plain text, whatever characters it has; letters
 * match with their case; `*` stops at a slash, `**` does not; neither matches `.` or `..`.
 */
export function matchesAny(patterns: readonly string[], value: string, options: GlobOptions = {}): boolean {
  return patterns.some((pattern) => pattern.length <= longestPattern && matches(pattern, value, options))
}

/**
 * Whether files below the value, were it a folder, could match one of the policy's patterns. Patterns that begin with a
 * wildcard are left out: they match such files wherever these really are.
 */
export function leadsTo(patterns: readonly string[], value: string): boolean {
  const rooted = patterns.filter((pattern) => !/^[*?[{+@]/.test(pattern))
  return rooted.some((pattern) => matches(pattern, value, { trusted: true, partial: true }))
}

function matches(
  pattern: string,
  value: string,
  { trusted = false, partial = false }: GlobOptions & { readonly partial?: boolean },
): boolean {
  return minimatch(value, pattern, {
    partial,
    nobrace: !trusted,
    noext: !trusted,
    nocomment: true,
    nonegate: true,
    dot: true,
    // Without it a repeated slash counts as one, and `s3:/bucket` would pass for `s3://bucket`.
    preserveMultipleSlashes: true,
    // The same answer on every machine that runs the command line.
    platform: 'linux',
  })
}
