import type { Pattern } from './pattern.ts'

/**
 * What is known of a value before it exists: the alternatives that it may be. A shape without alternatives is
 * impossible; `dyn` is the alternative of which nothing is known.
 */
export type Shape = readonly Alternative[]

export type Scalar = null | boolean | number | string

/** One of finitely many values; `start` and `end` are where the expression spells it, absent when a schema lists it. */
export type Known = {
  readonly value: Scalar
  readonly start?: number
  readonly end?: number
  /** The policy gives it, as a param: like what the expression spells, it may be a misspelling. */
  readonly given?: true
}

export type ScalarKind = 'null' | 'bool' | 'int' | 'double' | 'string'

export type Alternative =
  ScalarAlternative | ListAlternative | MapAlternative | OtherAlternative | { readonly kind: 'dyn' }

export type ScalarAlternative = {
  readonly kind: ScalarKind
  /** All values that it may have; absent: any. */
  readonly values?: readonly Known[]
  /** Strings only: what they all match, besides being strings. */
  readonly patterns?: readonly Pattern[]
  /** Strings only: JSON Pointers, so that one without its slash is a mistake. */
  readonly pointer?: true
}

export type ListAlternative = {
  readonly kind: 'list'
  readonly item: () => Shape
  /** Fewest items. */
  readonly least: number
}

export type Field = { readonly shape: Shape; readonly required: boolean; readonly named: boolean }

export type MapAlternative = {
  readonly kind: 'map'
  /** Undefined: there can be no such field. */
  readonly field: (name: string) => Field | undefined
  /** The fields that are known by name. */
  readonly names: readonly string[]
  /** All its keys, where the expression or the policy spells them. */
  readonly keys?: readonly Known[]
  /** What any value of the map may be, whatever its key. */
  readonly any: () => Shape
  /** Named fields that have finitely many values: which alternative of a union a value is, is read off them. */
  readonly tags: () => readonly { readonly name: string; readonly shape: Shape; readonly required: boolean }[]
}

/** A type that JSON lacks, by its CEL name; `of` for what an optional holds. */
export type OtherAlternative = {
  readonly kind: 'other'
  readonly name: string
  readonly of?: Shape
  /** Of a type: the names of those that it may be; absent: any. */
  readonly types?: readonly string[]
}

export const dyn: Shape = [{ kind: 'dyn' }]

export function scalar(kind: ScalarKind): Shape {
  return [{ kind }]
}

export function listOf(item: Shape, least = 0): Shape {
  return [{ kind: 'list', item: () => item, least }]
}

export function optionalOf(of: Shape): Shape {
  return [{ kind: 'other', name: 'optional', of }]
}

/** Nothing is known of the value, so nothing can be wrong about it. */
export function isDyn(shape: Shape): boolean {
  return shape.length === 0 || shape.some(({ kind }) => kind === 'dyn')
}

/** Either of two shapes. Values of the same scalar kind merge, so that a ternary of literals is still finite. */
export function eitherOf(...shapes: readonly Shape[]): Shape {
  const all = shapes.flat()
  if (all.some(({ kind }) => kind === 'dyn')) return dyn
  const merged: Alternative[] = []
  for (const alternative of all) {
    const index = merged.findIndex((other) => mergeable(other, alternative))
    const other = merged[index]
    if (other && isScalar(other) && isScalar(alternative)) {
      merged[index] = { kind: other.kind, values: distinct([...(other.values ?? []), ...(alternative.values ?? [])]) }
    } else if (!merged.includes(alternative)) {
      merged.push(alternative)
    }
  }
  return merged
}

export function isScalar(alternative: Alternative): alternative is ScalarAlternative {
  return (
    alternative.kind !== 'dyn' &&
    alternative.kind !== 'list' &&
    alternative.kind !== 'map' &&
    alternative.kind !== 'other'
  )
}

/** The shape of what iterating over a value gives: items of a list, keys of a map. */
export function itemsOf(shape: Shape): Shape {
  if (isDyn(shape)) return dyn
  return eitherOf(
    ...shape.map((alternative) => {
      if (alternative.kind === 'list') return alternative.item()
      return alternative.kind === 'map' ? keysOf(alternative) : []
    }),
  )
}

/** The shape of the keys of a map. */
export function keysOf({ keys }: MapAlternative): Shape {
  return keys ? [{ kind: 'string', values: keys }] : scalar('string')
}

/** Whether a value is written in the expression or the policy, and not listed by a schema. */
export function isWritten({ start, given }: Known): boolean {
  return start !== undefined || given === true
}

/** All values that the shape may have, when they are finitely many. */
export function valuesOf(shape: Shape): readonly Known[] | undefined {
  if (isDyn(shape)) return undefined
  const values: Known[] = []
  for (const alternative of shape) {
    if (alternative.kind === 'null') values.push(...(alternative.values ?? [{ value: null }]))
    else if (isScalar(alternative) && alternative.values) values.push(...alternative.values)
    else return undefined
  }
  return values
}

/** The shape in words for people: `a string`, `an integer or null`. */
export function describe(shape: Shape): string {
  if (isDyn(shape)) return 'anything'
  return [...new Set(shape.map(kindInWords))].join(' or ')
}

function kindInWords(alternative: Alternative): string {
  switch (alternative.kind) {
    case 'bool':
      return 'true or false'
    case 'int':
      return 'an integer'
    case 'double':
      return 'a number'
    case 'string':
      return 'a string'
    case 'list':
      return 'a list'
    case 'map':
      return 'a map'
    case 'null':
      return 'null'
    case 'other':
      return `a ${alternative.name.replace('google.protobuf.', '').toLowerCase()}`
    case 'dyn':
      return 'anything'
  }
}

/** Each value of a schema once; what the expression spells keeps its places. */
function distinct(values: readonly Known[]): readonly Known[] {
  return values.filter(
    (one, index) =>
      isWritten(one) || values.findIndex((known) => known.value === one.value && !isWritten(known)) === index,
  )
}

function mergeable(left: Alternative, right: Alternative): boolean {
  return (
    isScalar(left) &&
    isScalar(right) &&
    left.kind === right.kind &&
    left.values !== undefined &&
    right.values !== undefined
  )
}
