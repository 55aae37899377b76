import { compose, type Composed, type Dialect } from './composition.ts'
import { lineTable, type PlaceOf } from './line-table.ts'
import { innerLocator, locator, type Locate, type LocateWithin } from './locator.ts'
import { composeOrdinary } from './ordinary-composition.ts'
import type { Place } from './place.ts'
import { plainValue, type Budget, type PlainToken, type PlainValue } from './plain-value.ts'
import { capped, type ReadingProblem, type TextProblem } from './reading-problem.ts'
import { readText } from './text.ts'

/** A plain or tagged scalar that a document uses and where it stands. */
export type PlainScalar = Pick<PlainToken, 'source' | 'tag' | 'value' | 'pointer' | 'at'> & { readonly place: Place }

export type ReadDocument = {
  /** Plain data: maps are objects with own fields only, numbers may be NaN or infinite, nothing is shared or cyclic. */
  readonly value: unknown
  readonly locate: Locate
  readonly locateWithin: LocateWithin
  /** Unquoted and tagged scalars outside of `x-` fields: those that readers of another version may read otherwise. */
  readonly scalars: readonly PlainScalar[]
  /** Keys that stand again later in their map, where the dialect lets the last one count. */
  readonly repeatedKeys: readonly { readonly key: string; readonly place: Place }[]
}

/** The documents of a file, or why it could not be read: then `documents` is empty and `problems` is not. */
export type Reading = { readonly documents: readonly ReadDocument[]; readonly problems: readonly ReadingProblem[] }

/**
 * Reads a YAML 1.2 or JSON file within `limits`, whatever it contains: hostile text gives problems, never an exception
 * or a long wait. Bytes must be UTF-8. A file without a document is a problem too: what says nothing must not pass.
 * The dialect `python` gives the values that PyYAML's safe loader gives, for files that other programs own: of equal
 * keys the last counts, any scalar may be a key, and dates stay text.
 */
export function readDocuments(content: string | Uint8Array, dialect: Dialect = 'yaml-1.2'): Reading {
  const { text, problems } = readText(content)
  const placeOf = lineTable(text)
  if (problems.length > 0) return failed(problems, placeOf)

  const ordinary = dialect === 'yaml-1.2' ? readOrdinary(text, placeOf) : undefined
  if (ordinary) return { documents: [ordinary], problems: [] }

  const composition = compose(text, dialect)
  if (composition.problems.length > 0) return failed(composition.problems, placeOf)
  if (composition.documents.length === 0) return failed([emptyFile], placeOf)

  const budget: Budget = { nodes: 0, aliases: 0 }
  const plain = composition.documents.map((composed) => ({ composed, read: plainValue(composed, budget) }))
  const faults = plain.flatMap(({ composed, read }) => [...read.problems, ...emptyDocument(composed)])
  if (faults.length > 0) return failed(faults, placeOf)
  return { documents: plain.map(({ composed, read }) => readDocument(composed, read, text, placeOf)), problems: [] }
}

/** The only document of an ordinary manifest; undefined where `yaml` has to read, be it only to say what is wrong. */
function readOrdinary(text: string, placeOf: PlaceOf): ReadDocument | undefined {
  const contents = composeOrdinary(text)
  if (contents === undefined) return undefined
  const composed: Composed = { contents, anchored: new Map(), dropped: [] }
  const read = plainValue(composed, { nodes: 0, aliases: 0 })
  return read.problems.length === 0 ? readDocument(composed, read, text, placeOf) : undefined
}

function readDocument(composed: Composed, read: PlainValue, text: string, placeOf: PlaceOf): ReadDocument {
  return {
    value: read.value,
    locate: locator(composed, text, placeOf),
    locateWithin: innerLocator(composed, text, placeOf),
    scalars: read.tokens.map((token) => plainScalar(token, placeOf)),
    repeatedKeys: composed.dropped.map(({ key, start, end }) => ({ key, place: placeOf(start, end) })),
  }
}

function plainScalar({ start, end, ...token }: PlainToken, placeOf: PlaceOf): PlainScalar {
  return { ...token, place: placeOf(start, end) }
}

const emptyFile: TextProblem = { message: 'The file is empty: it holds no document.', start: 0, end: 0 }

function emptyDocument({ contents }: Composed): TextProblem[] {
  const [from, to] = contents?.range ?? [0, 0]
  if (contents && (from < to || contents.anchor !== undefined || contents.tag !== undefined)) return []
  return [{ message: 'This document is empty.', start: from, end: from, fix: 'Write it, or remove its `---`.' }]
}

function failed(problems: readonly TextProblem[], placeOf: PlaceOf): Reading {
  const placed = problems.toSorted((a, b) => a.start - b.start).map((problem) => placedProblem(problem, placeOf))
  const rest = (left: number): ReadingProblem => ({
    message: `${left} more problems were found and are not listed.`,
    place: placed[0]?.place ?? placeOf(0),
  })
  return { documents: [], problems: capped(placed, rest) }
}

function placedProblem({ start, end, ...problem }: TextProblem, placeOf: PlaceOf): ReadingProblem {
  return { ...problem, place: placeOf(start, end) }
}
