import { Document, isMap, isNode, isScalar, isSeq, visit, type ScalarTag } from 'yaml'

/** A field that the config cannot tell: its placeholder is refused by the manifest's schema, so none passes unseen. */
export type Todo = {
  readonly [todo]: true
  /** Null where the schema wants text; a word where a pattern or a list of words refuses that one. */
  readonly placeholder: null | 'TODO'
  /** What to put there, and the command that finds it. */
  readonly hint: string
}

/** What a manifest will say: data, with what is still to be filled in. */
export type Draft = null | string | number | boolean | Todo | readonly Draft[] | { readonly [key: string]: Draft }

/** A field left to be filled in, by its JSON Pointer. */
export type OpenField = { readonly pointer: string; readonly hint: string; readonly line: number }

const todo = Symbol('todo')

/** A text that is missing: anything but text is refused there. */
export function missingText(hint: string): Todo {
  return { [todo]: true, placeholder: null, hint }
}

/** A word of a list, or of a pattern: `TODO` is none. */
export function missingWord(hint: string): Todo {
  return { [todo]: true, placeholder: 'TODO', hint }
}

/** Unvalidated plain data as a draft; what is no data is left out of maps and lists, and inexact numbers are missing. */
export function draftOf(value: unknown): Draft | undefined {
  if (isInexact(value)) return inexactNumber
  if (value === null || typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value
  if (Array.isArray(value)) return value.flatMap((item) => draftOf(item) ?? [])
  if (typeof value !== 'object') return undefined
  const fields = Object.entries(value).flatMap(([key, field]) => {
    const draft = draftOf(field)
    return draft === undefined ? [] : [[key, draft] as const]
  })
  return Object.fromEntries(fields)
}

/** Whether a number is not what was written, or none that every reader takes: beyond 2^53, infinite, not a number. */
export function isInexact(value: unknown): boolean {
  if (typeof value !== 'number') return false
  return !Number.isFinite(value) || (Number.isInteger(value) && !Number.isSafeInteger(value))
}

/** In the place of a number that cannot be copied. */
export const inexactNumber: Todo = missingWord('the number as the config writes it: readers do not agree on its value')

/** A text as one line of a comment: no reader may see a line break in it. */
export function oneLine(text: string): string {
  return text.toWellFormed().replaceAll(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\ufffe\uffff]+/gu, ' ')
}

/** The draft as YAML that every reader reads alike, under a heading of comments, and what is left to fill in. */
export function draftText(draft: { readonly [key: string]: Draft }, heading: string): { readonly text: string; readonly open: readonly OpenField[] } {
  const todos = todosIn(draft, [])
  const document = new Document(valueOf(draft), { compat: 'yaml-1.1', customTags: (tags) => [portableFloat, ...tags] })
  for (const { path, hint } of todos) remark(document, path, ` TODO: ${hint}`)
  onOneLine(document.contents)
  quoteUnfit(document)
  const text = `${heading}${escaped(document.toString({ lineWidth: 0, flowCollectionPadding: false }))}`
  const lines = text.split('\n')
  const marked = lines.flatMap((line, index) => (/# TODO: /.test(line) ? [index + 1] : []))
  return { text, open: todos.map(({ path, hint }, index) => ({ pointer: pointerOf(path), hint, line: marked[index] ?? 1 })) }
}

function isTodo(draft: Draft): draft is Todo {
  return typeof draft === 'object' && draft !== null && todo in draft
}

function isList(draft: Draft): draft is readonly Draft[] {
  return Array.isArray(draft)
}

function valueOf(draft: Draft): unknown {
  if (typeof draft !== 'object' || draft === null) return draft
  if (isTodo(draft)) return draft.placeholder
  if (isList(draft)) return draft.map(valueOf)
  return Object.fromEntries(Object.entries(draft).map(([key, field]) => [key, valueOf(field)]))
}

type Place = { readonly path: readonly (string | number)[]; readonly hint: string }

function todosIn(draft: Draft, path: readonly (string | number)[]): readonly Place[] {
  if (typeof draft !== 'object' || draft === null) return []
  if (isTodo(draft)) return [{ path, hint: draft.hint }]
  if (isList(draft)) return draft.flatMap((item, index) => todosIn(item, [...path, index]))
  return Object.entries(draft).flatMap(([key, field]) => todosIn(field, [...path, key]))
}

/** Comments stand behind scalars and before everything else, and one line each. */
function remark(document: Document, path: readonly (string | number)[], comment: string): void {
  const node: unknown = document.getIn(path, true)
  const line = oneLine(comment)
  if (isScalar(node)) node.comment = line
  else if (isNode(node)) node.commentBefore = line
}

/** Lists of scalars, and digests, stand on one line, unless something in them has a comment. */
function onOneLine(node: unknown): void {
  if (isMap(node)) {
    for (const { value } of node.items) onOneLine(value)
    node.flow = node.items.every(({ key, value }) => isScalar(key) && key.value === 'sha256' && isPlain(value))
  } else if (isSeq(node)) {
    for (const item of node.items) onOneLine(item)
    node.flow = node.items.every(isPlain)
  }
}

function isPlain(node: unknown): boolean {
  return isScalar(node) && (node.comment === undefined || node.comment === null)
}

function pointerOf(path: readonly (string | number)[]): string {
  return path.map((part) => `/${String(part).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('')
}

/** PyYAML takes `1e-7` for text: with a point in it, everybody sees a number. */
const portableFloat: ScalarTag = {
  identify: (value) => typeof value === 'number' && String(value).includes('e'),
  default: true,
  tag: 'tag:yaml.org,2002:float',
  resolve: Number,
  // Only for writing.
  test: /^(?!)/,
  stringify: ({ value }) => String(value).replace(/^(-?\d+)e/, '$1.0e'),
}

/** Text that readers take for something else, or cannot show. */
const unfit = /^(?:=|<<)$|[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/

/** Quotes what `yaml` would leave plain and other readers would not understand. */
function quoteUnfit(document: Document): void {
  visit(document, {
    Scalar: (_key, node) => {
      if (typeof node.value === 'string' && unfit.test(node.value)) node.type = 'QUOTE_DOUBLE'
    },
  })
}

/** These characters stand in double quotes alone by now, where an escape means the same. */
function escaped(text: string): string {
  const escape = (character: string): string => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`
  return text.replaceAll(/[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/g, escape)
}
