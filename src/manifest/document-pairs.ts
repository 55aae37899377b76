import type { ManifestDocument, ManifestFile } from './document.ts'
import { matchItems, position, type Identity } from './list-match.ts'
import { fieldOf } from './mapping.ts'

/** One document at the base and as it is judged; an added one has no `before`, a dropped one no `after`. */
export type DocumentPair = {
  readonly before: ManifestDocument | undefined
  readonly after: ManifestDocument | undefined
}

/**
 * Which document of a file at head is which at the base: by kind and name, then by position among those without a
 * partner. Everybody who compares versions takes this pairing: where two differ, a dropped document hides behind one
 * that stayed. In the order of head, then what is dropped.
 */
export function pairDocuments(base: ManifestFile | undefined, head: ManifestFile | undefined): DocumentPair[] {
  const before = base?.documents ?? []
  const after = head?.documents ?? []
  return matchItems(before.map(valueOf), after.map(valueOf), [kindAndName, position]).map((match) => ({
    before: match.before === undefined ? undefined : before[match.before],
    after: match.after === undefined ? undefined : after[match.after],
  }))
}

function valueOf({ value }: ManifestDocument): unknown {
  return value
}

const kindAndName: Identity = (value) => {
  const name = fieldOf(fieldOf(value, 'metadata'), 'name')
  return typeof name === 'string' ? JSON.stringify([fieldOf(value, 'kind'), name]) : undefined
}
