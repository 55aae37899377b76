import { isFields, pointerTo } from './read-value.ts'
import type { RuleDefinition } from './rule-definition.ts'

/** The items of the list that a `for` names, in one document. */
export type ListItems =
  /** Empty where the list is absent: then there is nothing to judge. */
  | { readonly state: 'items'; readonly items: readonly { readonly pointer: string; readonly value: unknown }[] }
  /** What stands there is no list; `pointer` is where. */
  | { readonly state: 'not-a-list'; readonly pointer: string; readonly message: string }

/** Finds the items of a document's list. A part of the path that is not a map cannot hold the list, and is no absence. */
export function itemsIn(document: unknown, { path }: NonNullable<RuleDefinition['each']>): ListItems {
  let value = document
  for (const [depth, key] of path.entries()) {
    if (!isFields(value)) return wrong(path.slice(0, depth), 'map')
    if (!Object.hasOwn(value, key)) return { state: 'items', items: [] }
    value = value[key]
  }
  if (!Array.isArray(value)) return wrong(path, 'list')
  const items: readonly unknown[] = value
  return { state: 'items', items: items.map((item, index) => ({ pointer: pointerTo(...path, index), value: item })) }
}

function wrong(path: readonly string[], expected: string): ListItems {
  const name = path.length === 0 ? 'the document' : `\`${path.join('.')}\``
  return { state: 'not-a-list', pointer: pointerTo(...path), message: `${name} is not a ${expected}` }
}
