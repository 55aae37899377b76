/** What a `uri` of a manifest names. `path` is relative to the repository's root, `scheme` is in lower case. */
export type UriReading =
  | { readonly state: 'path'; readonly path: string }
  | { readonly state: 'remote'; readonly scheme: string }
  | { readonly state: 'invalid'; readonly why: string }

/** As the manifest's schema has it: whatever that lets through must be read here as well. */
export const longestUri = 2_048

/**
 * Whether a `uri` is a file of the repository, an address elsewhere, or neither. A path is taken literally (`%2e` is
 * three characters), because git does; whatever a file system could resolve to another place is invalid. Only `://`
 * makes an address: `a:b.jsonl` is a file to a loader that knows no scheme `a`.
 */
export function repositoryPath(uri: string): UriReading {
  if (uri === '') return invalid('it is empty')
  if (uri.length > longestUri) return invalid(`it is longer than ${longestUri} characters`)
  if (hasControl(uri) || !uri.isWellFormed()) return invalid('it contains a control character')

  const scheme = /^([A-Za-z][A-Za-z0-9+.-]*):/.exec(uri)?.[1]?.toLowerCase()
  if (scheme === 'file') return invalid('`file:` names a file of one machine, not of the repository')
  if (scheme?.length === 1) return invalid('it starts with the letter of a drive')
  if (scheme === undefined) return localPath(uri)
  if (uri.startsWith('://', scheme.length)) return { state: 'remote', scheme }
  return invalid('it has a colon like an address, but no `//` after it')
}

/** Where DVC keeps the pointer of a file that is not in git itself. */
export function pointerPath(path: string): string {
  return `${path}.dvc`
}

function localPath(uri: string): UriReading {
  if (uri.includes('\\')) return invalid('it contains a backslash')
  if (uri.startsWith('/')) return invalid('it is absolute')
  const segments = uri.split('/')
  if (segments.at(-1) === '') return invalid('it ends with a slash')
  if (segments.includes('')) return invalid('it contains an empty segment')
  if (segments.includes('..')) return invalid('it contains `..`')
  const path = segments.filter((segment) => segment !== '.').join('/')
  return path === '' ? invalid('it names the repository itself') : { state: 'path', path }
}

function invalid(why: string): UriReading {
  return { state: 'invalid', why }
}

function hasControl(text: string): boolean {
  return /\p{Cc}/u.test(text)
}
