import { grouped } from '../dataset-report.ts'

/** A measured number as people read it: four significant digits, thousands apart, a true minus. */
export function numberText(value: number): string {
  if (!Number.isFinite(value)) return Number.isNaN(value) ? 'no number' : `${value < 0 ? '−' : ''}∞`
  const size = Math.abs(value)
  const shown = Number.isSafeInteger(size) ? grouped(size) : String(Number(size.toPrecision(4)))
  return value < 0 ? `−${shown}` : shown
}

/** A share of a whole in percent; one that is there is not called nought. */
export function percentText(part: number, whole: number): string {
  const percent = whole > 0 ? (100 * part) / whole : 0
  if (part > 0 && percent < 0.01) return '< 0.01 %'
  return `${Number(percent.toPrecision(percent >= 10 ? 3 : 2))} %`
}

/** A chance of one in so many powers of ten, as people write it: `10⁻³¹`. */
export function chanceText(exponent: number): string {
  if (exponent === 0) return '1'
  return `10⁻${String(exponent).replaceAll(/[\d.]/g, (digit) => raised[digit] ?? '')}`
}

const raised: Readonly<Record<string, string>> = {
  '.': '·',
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
