import { isList, isMapping } from '../../manifest/index.ts'

/** Numbers as Python's `float()` reads them from text: HF parsers turn `"1e-5"`, text for PyYAML, into a number. */
const numeral = /^[-+]?(?:[0-9][0-9_]*\.?[0-9_]*|\.[0-9][0-9_]*)(?:[eE][-+]?[0-9]+)?$/

/** Longest text that can be a number in a config; the pattern above is not run on more. */
const longestNumeral = 40

/** A value as a typed field of a Python program takes it: numbers in text become numbers, lists item by item. */
export function coerced(value: unknown): unknown {
  if (typeof value === 'string') return numberOf(value) ?? value
  return isList(value) ? value.map(coerced) : value
}

export function numberOf(value: unknown): number | undefined {
  if (typeof value === 'number') return value
  if (typeof value !== 'string' || value.length > longestNumeral || !numeral.test(value.trim())) return undefined
  return Number(value.trim().replaceAll('_', ''))
}

/**
 * Text that says something, with the blanks around it, which are a part of a name; numbers are text where text is
 * asked for (a revision `123`).
 */
export function textOf(value: unknown): string | undefined {
  if (typeof value === 'number') return String(value)
  return typeof value === 'string' && value.trim() !== '' ? value : undefined
}

export function isText(value: unknown): boolean {
  return textOf(value) !== undefined
}

/** As transformers' `string_to_bool` reads flags and quoted values. */
export function isTrue(value: unknown): boolean {
  if (typeof value === 'string') return /^(?:true|yes|y|t|1|on)$/i.test(value.trim())
  return value === true || value === 1
}

/** As Python asks `if value`, with the words that flags are switched off by: anything else switches it on. */
export function isOn(value: unknown): boolean {
  if (typeof value === 'string') return !/^(?:false|no|n|f|off|none|null|~|-?0(?:\.0*)?)?$/i.test(value.trim())
  return isStated(value) && value !== 0
}

export function isFalse(value: unknown): boolean {
  return value === false || (typeof value === 'string' && /^(?:false|no|n|f|0|off)$/i.test(value.trim()))
}

/** Whether a text names something by a scheme that another machine answers; Azure's registries keep each version. */
export function isAddress(value: unknown): boolean {
  if (typeof value !== 'string' || /^azureml:.*\/versions\/[0-9]+$/i.test(value)) return false
  return /^[a-z][a-z0-9+.-]*:\/\//i.test(value) && !/^(?:file|hf):/i.test(value)
}

/**
 * Whether a key says anything: null, false and empty text and containers switch a setting off. The words `none` and
 * `false` are text that a program may well open as a path; see `isNamed` for keys where it does not.
 */
export function isStated(value: unknown): boolean {
  if (value === null || value === undefined || value === false) return false
  if (typeof value === 'string') return value.trim() !== ''
  if (isList(value)) return value.some(isStated)
  return isMapping(value) ? Object.keys(value).length > 0 : true
}

/** As `isStated`, for keys where the program itself takes the word `none` for nothing. */
export function isNamed(value: unknown): boolean {
  if (isList(value)) return value.some(isNamed)
  return isStated(value) && !(typeof value === 'string' && /^(?:none|null|false|~)$/i.test(value.trim()))
}

/** Names in a list, or in one text with commas. */
export function namesOf(value: unknown): readonly string[] | undefined {
  const names = isList(value) ? value.map(textOf) : textOf(value)?.split(',').map((name) => name.trim())
  const stated = names?.filter((name) => name !== undefined && name !== '')
  return stated === undefined || stated.length === 0 ? undefined : stated.map(String)
}
