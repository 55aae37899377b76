/** A number option, or `fallback` where policy does not state it. */
export function numberOption(value: unknown, fallback: number): number {
  return typeof value === 'number' ? value : fallback
}

/** A yes-or-no option, or `fallback` where policy does not state it. */
export function booleanOption(value: unknown, fallback: boolean): boolean {
  return typeof value === 'boolean' ? value : fallback
}

/** A list of strings, or `fallback` where policy does not state it. */
export function listOption(value: unknown, fallback: readonly string[]): readonly string[] {
  return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : fallback
}
