const units = { m: 60_000, h: 3_600_000, d: 86_400_000, w: 604_800_000 } as const

/** What policy files write for a length of time: a count and one of m, h, d, w. */
export const durationPattern = '^[1-9][0-9]{0,4}[mhdw]$'

/** `30d` in milliseconds, or nothing when the text is not a duration. */
export function parseDuration(text: string): number | undefined {
  const match = /^([1-9][0-9]{0,4})([mhdw])$/.exec(text)
  const unit = match?.[2]
  if (unit !== 'm' && unit !== 'h' && unit !== 'd' && unit !== 'w') return undefined
  return Number(match?.[1]) * units[unit]
}

/** A length of time in milliseconds as `parseDuration` reads it, in the longest unit that fits, rounded up to minutes. */
export function durationText(milliseconds: number): string {
  const fitting = (['w', 'd', 'h'] as const).find((unit) => milliseconds % units[unit] === 0)
  const unit = fitting ?? 'm'
  return `${Math.ceil(milliseconds / units[unit])}${unit}`
}
