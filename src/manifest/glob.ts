import { braceExpand, Minimatch } from 'minimatch'

/**
 * minimatch's time grows with the pattern; no honest pattern of a manifest is longer. A policy's are held to as much by its
 * schema, but those made of the path of the policy itself may be longer.
 */
const longestPattern = { manifest: 256, policy: 16_384 } as const

type GlobOptions = {
  /** The pattern is policy's: `{a,b}` and `+(a|b)` are alternatives. From a manifest they are plain text. */
  readonly trusted?: boolean
}

/**
 * Whether one of the patterns matches the whole value. The value is plain text, whatever characters it has; letters
 * match with their case; `*` stops at a slash, `**` does not; neither matches `.` or `..`.
 */
export function matchesAny(patterns: readonly string[], value: string, { trusted = false }: GlobOptions = {}): boolean {
  const longest = longestPattern[trusted ? 'policy' : 'manifest']
  return patterns.some((pattern) => pattern.length <= longest && compiled(pattern, trusted).match(value))
}

/**
 * Whether files below the value, were it a folder, could match one of the policy's patterns. Patterns that begin with a
 * wildcard are left out: they match such files wherever these really are.
 */
export function leadsTo(patterns: readonly string[], value: string): boolean {
  const rooted = patterns.filter((pattern) => !/^[*?[{+@]/.test(pattern))
  return rooted.some((pattern) => compiled(pattern, true).match(value, true))
}

/** The patterns that a policy's pattern stands for by its braces; cut after one more than `most`. */
export function alternativesOf(pattern: string, most: number): readonly string[] {
  return braceExpand(pattern, { braceExpandMax: most + 1 })
}

/** Patterns are few and matched with many paths, and to compile one takes longer than to match it. */
const known = new Map<string, Minimatch>()
const mostKnown = 2000

function compiled(pattern: string, trusted: boolean): Minimatch {
  const key = `${trusted ? 'policy' : 'manifest'} ${pattern}`
  const found = known.get(key)
  if (found) return found
  const made = new Minimatch(pattern, {
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
  if (known.size >= mostKnown) known.clear()
  known.set(key, made)
  return made
}
