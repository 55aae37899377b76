import { fieldName, type ManifestDocument, type Place, type RelatedPlace } from '../manifest/index.ts'
import type { Read } from './expression/index.ts'
import { quoted } from './read-value.ts'
import type { DocumentValues } from './scope-values.ts'

/** A list item under judgement: the name that the expression gives it, and where it stands. */
export type JudgedItem = { readonly as: string; readonly pointer: string }

/** A read that lies in the manifest, and where. */
type ManifestRead = { readonly pointer: string; readonly value: unknown; readonly ofItem: boolean }

/** Stands for a value that is a map or list. */
const whole = {}

/** More places than this explain nothing. */
const mostRelated = 5

/** Where a finding about an expression stands: at what the expression read, the most telling first. */
export type ReadPlace = {
  readonly pointer: string
  readonly place: Place & { readonly via?: Place }
  readonly related: readonly RelatedPlace[]
}

/**
 * The place of what decided an evaluation: the first read in the manifest, or of a rule over the items of a list the first
 * in the item, so that every item has its own; else the item, a change of a field that was read, or the start of the
 * document.
 */
export function placeOfReads(
  reads: readonly Read[],
  document: ManifestDocument,
  values: DocumentValues,
  item: JudgedItem | undefined,
): ReadPlace {
  const inManifest = reads.flatMap((read) => manifestRead(read, item))
  const telling = item ? inManifest.find(({ ofItem }) => ofItem) : (inManifest[0] ?? changedField(reads, values))
  const pointer = telling?.pointer ?? item?.pointer ?? ''
  const place = locateRead(document, pointer, telling ? telling.value : whole)
  const related: RelatedPlace[] = []
  for (const read of inManifest) {
    if (related.length >= mostRelated) break
    const { via: _via, ...other } = locateRead(document, read.pointer, read.value)
    const isKnown = [place, ...related].some(({ line, column }) => line === other.line && column === other.column)
    if (!isKnown) related.push({ ...other, path: document.path, message: told(read) })
  }
  return { pointer, place, related }
}

/** Where a read lies in the manifest; undefined for reads of params, of the change, or of the approved version. */
export function manifestPointer({ root, pointer }: Read, item: JudgedItem | undefined): string | undefined {
  if (item && root === item.as) return item.pointer + pointer
  return root === 'manifest' ? pointer : undefined
}

/** A map or list is shown by its key, or by where it begins: as a whole it would mark half of the file. */
export function locateRead(document: ManifestDocument, pointer: string, value: unknown): ReadPlace['place'] {
  if (typeof value !== 'object' || value === null) {
    return pointer === '' ? startOf(document.locate('')) : document.locate(pointer)
  }
  const isItem = /\/\d+$/.test(pointer)
  return pointer === '' || isItem ? startOf(document.locate(pointer)) : document.locate(pointer, 'key')
}

function startOf({ line, column, via }: ReadPlace['place']): ReadPlace['place'] {
  return { line, column, ...(via ? { via } : {}) }
}

/** The field that a read of `change.fields` is about; of all of them the first. */
function changedField(
  reads: readonly Read[],
  values: DocumentValues,
): { readonly pointer: string; readonly value: unknown } | undefined {
  const pointers = reads.flatMap(({ root, pointer }) => (root === 'change' ? [pointer.split('/')] : []))
  const read = pointers.find(([, name]) => name === 'fields')
  const field = read && values.change.fields[Number(read[2] ?? 0)]
  return field && { pointer: field.pointer, value: field.after }
}

function manifestRead(read: Read, item: JudgedItem | undefined): ManifestRead[] {
  const pointer = manifestPointer(read, item)
  if (pointer === undefined) return []
  const ofItem = item !== undefined && (pointer === item.pointer || pointer.startsWith(`${item.pointer}/`))
  return [{ pointer, value: read.value, ofItem }]
}

function told({ pointer, value }: ManifestRead): string {
  const name = pointer === '' ? 'the document' : `\`${fieldName(pointer)}\``
  if (value === undefined) return `${name} is absent`
  if (Array.isArray(value)) return `${name} has ${value.length} ${value.length === 1 ? 'item' : 'items'}`
  return typeof value === 'object' && value !== null ? name : `${name} is ${quoted(value)}`
}
