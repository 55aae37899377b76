import { posix } from 'node:path'
import { matchesAny } from '../glob.ts'
import type { Fields } from '../read-value.ts'

/**
 * A path without `./`, empty segments and slashes at its end. An address stays as it is, but for slashes at its end. What
 * an operating system reads otherwise than it looks stays as well, and so equals nothing: blanks at an end, backslashes,
 * `file:`, and `..` behind a name, which may be a link.
 */
export function plainPath(text: string): string {
  return withoutEndSlashes(text.includes('://') || /[^./][^/]*\/+\.\.(?:\/|$)/.test(text) ? text : posix.normalize(text))
}

/** By hand: the time of an expression grows with the square of the slashes. The root stays what it is. */
function withoutEndSlashes(text: string): string {
  let end = text.length
  while (end > 1 && text[end - 1] === '/') end--
  return text.slice(0, end)
}

/**
 * What a path of a config may stand for in the repository: itself from the root, and from the config's own folder.
 * Programs differ in what they count from.
 */
export function pathsFrom(text: string, config: string): readonly string[] {
  const path = plainPath(text)
  if (path.includes('://') || posix.isAbsolute(path)) return [path]
  const beside = plainPath(posix.join(posix.dirname(config), path))
  return beside === path ? [path] : [path, beside]
}

/** Whether the text is a folder or file of a machine, and neither an address nor a hub's id of one or two parts. */
export function isLocalPath(text: string): boolean {
  if (text.includes('://')) return false
  return /^[./~\\]|\\|^[a-z]:/i.test(text) || text.split('/').length > 2
}

/**
 * What policy says of a path on a training machine: the value of the first entry whose key is the path, a glob that
 * matches it, or a folder that it is in; `rest` is what remains below that folder.
 */
export function mapped(text: string, map: Fields): { readonly to: string; readonly rest: string } | undefined {
  const path = plainPath(text)
  if (/(?:^|\/)\.\.(?:\/|$)/.test(path)) return undefined
  for (const [key, to] of Object.entries(map)) {
    if (typeof to !== 'string') continue
    const folder = plainPath(key)
    if (path === folder || matchesAny([key], path, { trusted: true })) return { to, rest: '' }
    if (path.startsWith(`${folder}/`)) return { to, rest: path.slice(folder.length + 1) }
  }
  return undefined
}
