/**
 * Whether an address has a single reading. A glob sees characters where a client sees an address:
 * `https://evil.example#.acme.com/x` matches `https://*.acme.com/**`. Only a plain address may be compared with globs.
 */
export function isPlainAddress(uri: string): boolean {
  const [, rest] = /^[a-z][a-z0-9+.-]*:\/\/[a-z0-9._:-]+((?:\/.*)?)$/i.exec(uri) ?? []
  return rest !== undefined && !/[\s\\\p{Cc}]|%(?:2e|2f|5c)|\/\.{1,2}(?:[/?#]|$)/iu.test(rest)
}

/** The address without the version of an object, which says when, not where from. */
export function withoutVersion(uri: string): string {
  if (/^s3:/i.test(uri)) return uri.replace(/\?versionId=[^&#]*$/, '')
  return /^gs:/i.test(uri) ? uri.replace(/#\d+$/, '') : uri
}
