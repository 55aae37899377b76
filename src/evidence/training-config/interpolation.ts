import { isList, isMapping } from '../../manifest/index.ts'
import { everyValue, select, type Found } from './config-tree.ts'

/** Longest text that references may grow to: what grows beyond stays as it was written. */
const longestText = 4_096

/** References inside references are followed this far; a circle ends here. */
const rounds = 5

/** `${name}` or `${a.b}`: no resolver (`:`), no default (`,`), no nesting, and not GitHub's `${{ … }}`. */
const plainReference = /\$\{(?!\{)([^${}:,]{1,200})\}/g

/**
 * The value with references to the config's own keys (`${output_dir}/logs`, OmegaConf's notation) replaced by what
 * stands there. What leads nowhere, to a container or around in a circle stays as it was written.
 */
export function withReferences(root: unknown): unknown {
  const whole: Found = { path: [], value: root }
  const resolve = (value: unknown, path: readonly string[]): unknown => {
    if (typeof value === 'string') return resolvedText(value, path, whole)
    if (isList(value)) return value.map((item, index) => resolve(item, [...path, String(index)]))
    if (!isMapping(value)) return value
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, resolve(inner, [...path, key])]))
  }
  return resolve(root, [])
}

/** The value with what a loader makes of its texts; those that it says nothing about stay. */
export function withTexts(value: unknown, read: (text: string) => unknown): unknown {
  if (typeof value === 'string') {
    const other = read(value)
    return other === undefined ? value : other
  }
  if (isList(value)) return value.map((item) => withTexts(item, read))
  if (!isMapping(value)) return value
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, withTexts(inner, read)]))
}

/**
 * Values that take text from the environment of whoever starts the training. Where the loader fills texts from the
 * environment, any `${…}` and `$name` does, whatever keys the config has.
 */
export function environmentReferences(root: unknown, substitution?: 'keys' | 'environment'): Found[] {
  const whole: Found = { path: [], value: root }
  return everyValue(whole).filter(({ path, value }) => {
    if (typeof value !== 'string') return false
    return substitution === 'environment' ? anyVariable.test(value) : readsEnvironment(value, path, whole)
  })
}

const anyVariable = /\$(?:\{[^}]|[A-Za-z_])/

function resolvedText(text: string, path: readonly string[], whole: Found): unknown {
  // A backslash takes the meaning from a reference, or from another backslash.
  if (text.includes('\\')) return text
  let current = text
  for (let round = 0; round < rounds && current.includes('${'); round++) {
    const only = /^\$\{(?!\{)([^${}:,]{1,200})\}$/.exec(current)?.[1]
    const target = only === undefined ? undefined : scalarAt(only, path, whole)
    if (target !== undefined && typeof target !== 'string') return target
    const next = target ?? current.replace(plainReference, (written, name: string) => {
      const value = scalarAt(name, path, whole)
      return value === undefined ? written : String(value)
    })
    if (next === current || next.length > longestText) return current
    current = next
  }
  return current
}

/** A leading dot means the map that the reference stands in, each further one the map around that. */
function scalarAt(name: string, path: readonly string[], whole: Found): string | number | boolean | undefined {
  const [, dots = '', keys = ''] = /^(\.*)(.*)$/.exec(name.trim()) ?? []
  const base = dots === '' ? [] : path.slice(0, Math.max(0, path.length - dots.length))
  const keyPath = keys.replaceAll(/\[([^\]]*)\]/g, '.$1').split('.')
  const value = [...base, ...keyPath].reduce<unknown>((at, key) => {
    if (isList(at)) return at[Number(key)]
    return isMapping(at) && Object.hasOwn(at, key) ? at[key] : undefined
  }, whole.value)
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? value : undefined
}

/**
 * OmegaConf's `${oc.env:X}`, the shell's `$X`, `${X}` and `${X:-default}` for names in capitals, as variables have
 * them; unless the config has a key of that name.
 */
function readsEnvironment(text: string, path: readonly string[], whole: Found): boolean {
  if (text.length > longestText) return /\$[{(]/.test(text)
  if (/\$\{\s*(?:oc\.)?env\s*[:.]/.test(text)) return true
  const names = [
    ...text.matchAll(/\$\{([A-Z_][A-Z0-9_]*)(?::?[-=?+][^}]*)?\}/g),
    ...text.matchAll(/(?:^|[\s/=:@,"'])\$([A-Z_][A-Z0-9_]+)(?![A-Za-z0-9_(])/g),
  ].flatMap(([, name]) => name ?? [])
  return names.some((name) => scalarAt(name, path, whole) === undefined && select(whole, name).length === 0)
}
