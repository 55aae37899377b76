/** What a `uri` of a manifest names. `path` is relative to the repository's root, `scheme` is in lower case. */
export type UriReading =
  | { readonly state: 'path'; readonly path: string }
  | { readonly state: 'remote'; readonly scheme: string }
  | { readonly state: 'invalid'; readonly why: string }

const longest = 1_024

/**
 * Whether a `uri` is a file of the repository, an address elsewhere, or neither. A path is taken literally (`%2e` is
 * three characters), because git does; whatever a file system could resolve to another place is invalid.
 */
export function repositoryPath(uri: string): UriReading {
  if (uri === '') return invalid('it is empty')
  if (uri.length > longest) return invalid(`it is longer than ${longest} characters`)
  if (hasControl(uri) || !uri.isWellFormed()) return invalid('it contains a control character')

  const scheme = /^([A-Za-z][A-Za-z0-9+.-]*):/.exec(uri)?.[1]?.toLowerCase()
  if (scheme === 'file') return invalid('`file:` names a file of one machine, not of the repository')
  if (scheme?.length === 1) return invalid('it starts with the letter of a drive')
  if (scheme !== undefined) return { state: 'remote', scheme }
  return localPath(uri)
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
