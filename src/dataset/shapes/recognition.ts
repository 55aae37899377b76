import type { ShapeId } from '../example.ts'
import { shapes as listed } from './known/index.ts'
import { isOneOf, kindOf, type Fields, type ValueKind } from './row-value.ts'
import { parts, type Columns, type Part, type Shape } from './shape.ts'
import type { ShapeSettings } from './shape-settings.ts'

/** What rows of equal keys and equal kinds of values are. */
export type Recognition = {
  /** All columns and what kinds of values they have, as `prompt: text, label: boolean`. */
  readonly columns: string
} & (
  | {
      readonly state: 'known'
      readonly shape: Shape
      readonly found: Columns
      /** The parts that `found` has columns for. */
      readonly parts: readonly Part[]
      /** Columns that the shape does not use and that may hold text. */
      readonly unused: readonly string[]
      /** Columns that could have been meant as well, as `taken < left`. */
      readonly rivals: readonly string[]
      /** Another shape that the unused columns make up by themselves. */
      readonly rivalShape: ShapeId | null
      readonly answerless: boolean
      /** Columns of images, sounds and films. */
      readonly media: readonly string[]
    }
  | { readonly state: 'unknown'; readonly why: string }
)

/** Recognises rows, once for all rows of equal keys and kinds of values. */
export function recogniser(settings: ShapeSettings): (fields: Fields) => Recognition {
  const root = newNode()
  let nodes = 0
  return (fields) => {
    let node: Node | null = root
    let count = 0
    for (const key in fields) {
      count += 1
      if (count > columnsRead) return tooManyColumns(fields)
      const step: Map<string, Node> = node.next[kindOf(fields[key])]
      let next: Node | undefined = step.get(key)
      if (next === undefined) {
        // Rows with ever other keys must not fill the memory: they are recognised anew each time.
        if (nodes >= nodesKept) return recognise(fields, settings)
        nodes += 1
        next = newNode()
        step.set(key, next)
      }
      node = next
    }
    node.recognition ??= recognise(fields, settings)
    return node.recognition
  }
}

/** A step on the way through the keys of a row, in the order of the file. */
type Node = { recognition: Recognition | null; readonly next: Readonly<Record<ValueKind, Map<string, Node>>> }

function newNode(): Node {
  return {
    recognition: null,
    next: {
      none: new Map(),
      text: new Map(),
      'json-text': new Map(),
      'truth-text': new Map(),
      number: new Map(),
      boolean: new Map(),
      list: new Map(),
      fields: new Map(),
      other: new Map(),
    },
  }
}

const nodesKept = 20_000
const columnsRead = 1_000

function tooManyColumns(fields: Fields): Recognition {
  const keys = Object.keys(fields)
  const first = keys.slice(0, columnsNamed).map((key) => ({ key, name: key, kind: kindOf(fields[key]) }))
  const columns = `${describedColumns(first)} and ${keys.length - columnsNamed} more`
  return { state: 'unknown', columns, why: `the row has ${keys.length} columns, of which at most ${columnsRead} are read` }
}

function recognise(fields: Fields, settings: ShapeSettings): Recognition {
  const all = Object.keys(fields).map((key) => ({ key, name: plainName(key), kind: kindOf(fields[key]) }))
  const columns = describedColumns(all)
  const filled = all.filter((column) => column.kind !== 'none')
  const tried = settings.shape === null ? shapes : shapes.filter((shape) => shape.id === settings.shape)
  // A table with the columns of several shapes leaves those empty that a row does not use.
  const found =
    fitting(tried, filled, settings, 'needs') ??
    fitting(tried, all, settings, 'needs') ??
    fitting(tried, filled, settings, 'answerless')
  if (found === null) return { state: 'unknown', why: whyUnknown(columns, settings), columns }
  const used = new Set(Object.values(found.columns))
  const left = filled.filter((column) => !used.has(column.key))
  const rival = fitting(
    shapes.filter((shape) => shape.id !== found.shape.id),
    left,
    { ...settings, columns: {} },
    'needs',
  )
  return {
    state: 'known',
    columns,
    shape: found.shape,
    found: found.columns,
    parts: parts.filter((part) => found.columns[part] !== undefined),
    answerless: found.answerless,
    media: left.filter(({ name }) => media.has(name)).map(({ key }) => key),
    unused: left.filter(({ kind }) => isOneOf(['text', 'list', 'fields'], kind)).map(({ key }) => key),
    rivals: rivalColumns(found, left),
    rivalShape: rival?.shape.id ?? null,
  }
}

const shapes = listed.toSorted((one, other) => one.order - other.order)

type Column = { readonly key: string; readonly name: string; readonly kind: ValueKind }
type Fit = { readonly shape: Shape; readonly columns: Columns; readonly answerless: boolean }

function fitting(
  tried: readonly Shape[],
  present: readonly Column[],
  settings: ShapeSettings,
  by: 'needs' | 'answerless',
): Fit | null {
  for (const shape of tried) {
    const columns = columnsOf(shape, present, settings)
    if (columns === null) continue
    if (shape[by].some((needed) => needed.every((part) => columns[part] !== undefined))) {
      return { shape, columns, answerless: by === 'answerless' }
    }
  }
  return null
}

/**
 * The column for each part of the shape: what the settings say, else the most telling of the names. Null for a shape that
 * would not read a column of which the settings say what it is for.
 */
function columnsOf(shape: Shape, present: readonly Column[], settings: ShapeSettings): Columns | null {
  const taken = new Set<string>(Object.values(settings.columns))
  const columns: Partial<Record<Part, string>> = {}
  for (const part of parts) {
    const told = settings.columns[part]
    const known = shape.columns[part]
    if (told !== undefined && present.some((column) => column.key === told)) {
      if (known === undefined) return null
      columns[part] = told
    }
    if (told !== undefined || known === undefined) continue
    const fits = (column: Column) => isOneOf(known.kinds, column.kind) && !taken.has(column.key)
    const name = known.names.find((one) => present.some((column) => column.name === one && fits(column)))
    if (name === undefined) continue
    const named = present.filter((column) => column.name === name && fits(column))
    const key = (named.find((column) => column.key === name) ?? named[0])?.key
    if (key === undefined) continue
    columns[part] = key
    taken.add(key)
  }
  return columns
}

function rivalColumns({ shape, columns }: Fit, left: readonly Column[]): readonly string[] {
  return parts.flatMap((part) => {
    const known = shape.columns[part]
    const taken = columns[part]
    if (known === undefined || taken === undefined || !decisive.has(part)) return []
    const rivals = left.filter((column) => known.names.includes(column.name) && isOneOf(known.kinds, column.kind))
    return rivals.map((column) => `${taken} < ${column.key}`)
  })
}

function whyUnknown(columns: string, settings: ShapeSettings): string {
  if (columns === '') return 'the row has no columns'
  const asked = settings.shape === null ? 'no known shape' : `not the shape ‘${settings.shape}’ that the settings ask for`
  return `its columns (${columns}) make ${asked}: name the columns in the settings`
}

function describedColumns(all: readonly Column[]): string {
  const named = all.slice(0, columnsNamed).map(({ key, kind }) => `${shownKey(key)}: ${plainKind(kind)}`)
  return all.length > columnsNamed ? `${named.join(', ')} and ${all.length - columnsNamed} more` : named.join(', ')
}

/** Whether a text begins like JSON changes from row to row and makes no other kind of row. */
function plainKind(kind: ValueKind): ValueKind {
  return kind === 'json-text' || kind === 'truth-text' ? 'text' : kind
}

/** Column names come from the dataset and are shown to people. */
function shownKey(key: string): string {
  return key.slice(0, 40).toWellFormed().replace(/[\p{C}\p{Z}]/gu, (one) => (one === ' ' ? one : `\\u{${one.codePointAt(0)?.toString(16)}}`))
}

const columnsNamed = 12

/** The name of a column without what people write differently: `Human Ref_A` is `humanrefa`. */
function plainName(key: string): string {
  return key.slice(0, 100).normalize('NFKC').toLowerCase().replace(/[\s_.-]+/g, '')
}

const media: ReadonlySet<string> = new Set(['image', 'images', 'audio', 'audios', 'video', 'videos', 'imagepath', 'pixelvalues'])

/** Parts that a trainer learns from; that there are two columns for the language of a row means nothing. */
const decisive: ReadonlySet<Part> = new Set<Part>([
  'instruction',
  'prompt',
  'question',
  'input',
  'text',
  'messages',
  'response',
  'chosen',
  'rejected',
])
