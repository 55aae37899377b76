import type { Phrase } from './phrase.ts'

/** A chance as people write it: `10⁻³¹`. */
export function chance(log10p: number): string {
  const exponent = Math.round(Math.max(log10p, -9999))
  return `10${String(exponent).replace(/./g, (digit) => raised[digit] ?? '')}`
}

const raised: Readonly<Record<string, string>> = {
  '-': '⁻',
  '0': '⁰',
  '1': '¹',
  '2': '²',
  '3': '³',
  '4': '⁴',
  '5': '⁵',
  '6': '⁶',
  '7': '⁷',
  '8': '⁸',
  '9': '⁹',
}

/** Where a phrase stands, as the verb of a sentence. */
export const placeWords: Readonly<Record<Phrase['position'], string>> = {
  begin: 'begins',
  end: 'ends',
  anywhere: 'stands in',
  whole: 'is a whole part of',
}

/** Numbers as a report holds them: with four significant digits. */
export function rounded(measured: Readonly<Record<string, number>>): Record<string, number> {
  return Object.fromEntries(
    Object.entries(measured).map(([name, value]) => [
      name,
      Number.isInteger(value) || !Number.isFinite(value) ? value : Number(value.toPrecision(4)),
    ]),
  )
}
