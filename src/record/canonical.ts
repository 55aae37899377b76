import canonicalize from 'canonicalize'
import { compareText } from '../manifest/index.ts'

/** RFC 8785 JSON: the same value gives the same bytes. Fields that are undefined are left out. */
export function canonicalJson(value: object): string {
  const json = canonicalize(value)
  if (json === undefined) throw new TypeError('An object has a canonical form')
  return json
}

/** A list whose order means nothing, in the one order that its values alone decide. */
export function canonicalOrder<T extends object>(items: readonly T[]): T[] {
  return items
    .map((item) => ({ item, key: canonicalJson(item) }))
    .toSorted((a, b) => compareText(a.key, b.key))
    .map(({ item }) => item)
}
