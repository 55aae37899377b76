import type { MapAlternative } from './shape.ts'
import { fieldSuggestion, misspeltField } from './suggestion.ts'

/** Why a key is refused: no map has it, it is near a field by spelling, or only some kinds of the map may have it. */
export type UnknownKey = {
  /** The field that was probably meant. */
  readonly guess?: string
  /** The field that tells the kinds of the map apart, where one of them is open. */
  readonly tag?: string
  readonly names: readonly string[]
}

/**
 * Whether a key is to be refused, be it read or asked for. Where some alternative names it, or the map is free of names,
 * or the key is an `x-` one, it is not. An open map that names fields takes other keys, save misspellings of those; of a
 * union that can be told apart, the alternative must be chosen first: whoever asks for a field that no alternative names
 * asks in vain.
 */
export function unknownKey(maps: readonly MapAlternative[], key: string): UnknownKey | undefined {
  const fields = maps.map((map) => map.field(key))
  if (fields.some((field) => field?.named === true)) return undefined
  const names = [...new Set(maps.flatMap((map) => map.names))]
  if (fields.every((field) => field === undefined)) return withGuess({ names }, fieldSuggestion(key, names))
  if (names.length === 0 || key.startsWith('x-')) return undefined
  const misspelt = misspeltField(key, names)
  if (misspelt !== undefined) return { names, guess: misspelt }
  const tag = fields.includes(undefined) ? tagOf(maps) : undefined
  return tag === undefined ? undefined : withGuess({ names, tag }, fieldSuggestion(key, names))
}

function withGuess(unknown: UnknownKey, guess: string | undefined): UnknownKey {
  return guess === undefined ? unknown : { ...unknown, guess }
}

/** A field that every alternative has with finitely many values. */
function tagOf(maps: readonly MapAlternative[]): string | undefined {
  const [first, ...others] = maps.map((map) => map.tags().map(({ name }) => name))
  return first?.find((name) => others.every((tags) => tags.includes(name)))
}
