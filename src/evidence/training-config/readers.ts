import type { Mark, Reader, Source } from './framework.ts'
import { isStated, isTrue, namesOf, textOf } from './python-value.ts'

/** Reads a switch: the value given when it is on, nothing when it is off. */
export function onlyTrue<T>(value: T): Reader<T> {
  return (stated) => (isTrue(stated) ? value : undefined)
}

/** Reads any stated value as the one given. */
export function whenStated<T>(value: T): Reader<T> {
  return (stated) => (isStated(stated) ? value : undefined)
}

/** Names in a list or a text with commas, where the word `all` stands for every linear layer, PEFT's `all-linear`. */
export function allOrNames(value: unknown): string | readonly string[] | undefined {
  const names = namesOf(value)
  return names?.length === 1 && /^all(?:-?linear)?$/.test(names[0] ?? '') ? 'all-linear' : names
}

/** A fact that holds by default as long as another key is there: placed at that key. */
export function whenPresent<T>(path: string, value: T): Source<T> {
  return [path, (stated) => (stated === undefined ? undefined : value)]
}

/** Whether the config is a command of one of these programs, or of a path or a Python module that ends like it. */
export function isCommandOf(...programs: readonly string[]): Mark {
  return ['', (_value, { command }) => command.some((word) => programs.includes(word.split('/').at(-1) ?? ''))]
}

/** Reads by a table of words. */
export function byTable<T>(table: Readonly<Record<string, T>>): Reader<T> {
  return (stated) => {
    const word = typeof stated === 'string' ? stated.trim().toLowerCase() : undefined
    return word !== undefined && Object.hasOwn(table, word) ? table[word] : undefined
  }
}


/** Whether a key stands there without a value, or not at all. */
export function isAbsent(value: unknown): boolean {
  return value === undefined || value === null
}

/**
 * Whether a dotted name that a config has imported belongs to none of the packages named: a name ends at a dot, so
 * `torch.optim` covers `torch.optim.AdamW` and neither `torch.hub` nor `torch.optimised`. Another package, or a private
 * part, reached through a package is foreign too.
 */
export function isForeignTo(
  packages: readonly string[],
  privateParts: readonly string[] = [],
): (value: unknown) => boolean {
  return (value) => {
    const name = textOf(value)
    if (name === undefined) return isStated(value)
    const own = packages.find((each) => name === each || name.startsWith(`${each}.`))
    if (own === undefined) return true
    const parts = name.slice(own.length).split('.').slice(1)
    return parts.some((part) => strangers.has(part) || (part.startsWith('_') && !privateParts.includes(part)))
  }
}

/** What modules import for themselves and hand on under their own names. */
const strangers: ReadonlySet<string> = new Set([
  'os', 'sys', 'subprocess', 'importlib', 'builtins', 'shutil', 'socket', 'pickle', 'runpy', 'ctypes', 'io', 'pathlib',
  'tempfile', 'urllib', 'requests', 'pty', 'code', 'inspect', 'types', 'operator', 'functools', 'torch', 'transformers',
  'numpy', 'import_module', 'system', 'popen', 'hub',
])
