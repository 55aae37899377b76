/** A SHA-256 as `sha256sum` prints it: 64 lower-case hex digits. */
export function isSha256(value: string | undefined): boolean {
  return value !== undefined && /^[0-9a-f]{64}$/.test(value)
}

/**
 * A full commit id (SHA-1 or SHA-256 repositories). Only lower case: hub clients take anything else for the name of a
 * branch, which can move.
 */
export function isCommit(value: string | undefined): boolean {
  return value !== undefined && /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(value)
}
