import { fieldOf, isList, isMapping, pointerOf, startOfFile, type Place } from '../../manifest/index.ts'
import type { Unread } from './training-config.ts'

/** A configuration as plain data, whatever it was written in. */
export type ConfigTree = {
  readonly value: unknown
  /** Where the value at a JSON Pointer stands; the start of the file for the whole. */
  readonly place: (pointer: string, at?: 'key' | 'value') => Place
  /** What the text has at a place, for values that have no exact number; undefined where that is not known. */
  readonly written?: (place: Place) => string | undefined
  /** Whether it was written as flags. */
  readonly isCommand: boolean
  /** Words of the command before its first flag: `firectl`, `create`, `sftj`; empty for a document. */
  readonly command: readonly string[]
  /** Names of flags that were written with one dash, which argparse never takes for the start of another. */
  readonly shortFlags?: readonly string[]
  /** What the text says that is not in `value`, because only running it would tell. */
  readonly unread: readonly Unread[]
}

/** A value of a tree. */
export type Found = { readonly path: readonly string[]; readonly value: unknown }

export function pointerTo({ path }: Found): string {
  return pointerOf(...path)
}

/** Line and column only: how an alias led there is nothing that readers of facts ask. */
export function placeOf(tree: ConfigTree, found: Found, at: 'key' | 'value' = 'value'): Place {
  if (found.path.length === 0) return startOfFile
  const { line, column, endLine, endColumn } = tree.place(pointerTo(found), at)
  return { line, column, ...(endLine === undefined || endColumn === undefined ? {} : { endLine, endColumn }) }
}

/** The whole of a tree. */
export function rootOf(tree: ConfigTree): Found {
  return { path: [], value: tree.value }
}

/**
 * Values at a key path below another value: `a.b` for fields, `a[]` for items of a list (a lone value counts as a list
 * of one, as Python programs take it), `*` for any field, `*_fn` for any whose name ends so, `**` for any depth. The
 * empty path is the value itself.
 */
export function select(from: Found, keyPath: string): Found[] {
  if (keyPath === '') return [from]
  const steps = keyPath.replaceAll('[]', '.[]').split('.')
  return steps.reduce((found: readonly Found[], step) => found.flatMap((each) => advance(each, step)), [from]).slice()
}

/** The first value at a key path of the tree; undefined where there is none. */
export function valueAt(tree: ConfigTree, keyPath: string): unknown {
  return select(rootOf(tree), keyPath)[0]?.value
}

/** Every value in a tree, containers before their content. */
export function everyValue(found: Found): Found[] {
  return [found, ...children(found).flatMap(everyValue)]
}

function advance(found: Found, step: string): Found[] {
  if (step === '**') return everyValue(found)
  if (step.startsWith('*')) return children(found).filter(({ path }) => isMapping(found.value) && endsWith(path, step))
  if (step === '[]') return items(found)
  const value = fieldOf(found.value, step)
  return value === undefined ? [] : [{ path: [...found.path, step], value }]
}

function endsWith(path: readonly string[], step: string): boolean {
  return path.at(-1)?.endsWith(step.slice(1)) ?? false
}

function items(found: Found): Found[] {
  if (isList(found.value)) return children(found)
  return found.value === null ? [] : [found]
}

function children({ path, value }: Found): Found[] {
  if (isList(value)) return value.map((item, index) => ({ path: [...path, String(index)], value: item }))
  if (!isMapping(value)) return []
  return Object.entries(value).map(([key, inner]) => ({ path: [...path, key], value: inner }))
}
