import { distance } from 'fastest-levenshtein'
import { nearest } from '../../manifest/index.ts'

/** Longer words are not meant by the one or two letters that they begin with. */
const longestSpeltOut = 5

/**
 * The field that was probably meant: near in spelling, or written out or shortened, as `rank` is for `r`, `alpha` for
 * `lora_alpha` and `lora_r` for `r`.
 */
export function fieldSuggestion(word: string, names: readonly string[]): string | undefined {
  const near = nearest(word, names)
  if (near !== undefined) return near
  const last = word.slice(word.lastIndexOf('_') + 1)
  const ending = only(names.filter((name) => word.length > 2 && name.endsWith(`_${word}`)))
  const speltOut = names.find((name) => isSpeltOut(last, name))
  const beginning = only(names.filter((name) => word.length > 2 && name.startsWith(`${word}_`)))
  return ending ?? names.find((name) => name === last) ?? speltOut ?? beginning
}

function isSpeltOut(word: string, name: string): boolean {
  return name.length <= 2 && word.length > name.length && word.length <= longestSpeltOut && word.startsWith(name)
}

function only(names: readonly string[]): string | undefined {
  return names.length === 1 ? names[0] : undefined
}

/** The field of which a key of an open map is all but certainly a misspelling; a key of its own may be a little like one. */
export function misspeltField(key: string, names: readonly string[]): string | undefined {
  const near = nearest(key, names)
  if (near === undefined || key.length < 4) return undefined
  const letters = (word: string) => word.toLowerCase().replaceAll(/[-_ ]/g, '')
  if (letters(near) === letters(key)) return near
  // `beta1` is no misspelling of `beta2`.
  if (withoutDigits(near) === withoutDigits(key)) return undefined
  const isSwap = near.length === key.length && sorted(near) === sorted(key) && distance(near, key) <= 2
  return isSwap || distance(near, key) <= (key.length < 10 ? 1 : 2) ? near : undefined
}

function withoutDigits(word: string): string {
  return word.replaceAll(/\d/g, '')
}

function sorted(word: string): string {
  return word.split('').sort().join('')
}
