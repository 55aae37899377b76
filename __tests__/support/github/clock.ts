export type Clock = {
  now(): Date
  /** Milliseconds, or a number with a unit: `90s`, `5m`, `2h`, `31d`. */
  advance(duration: number | string): void
  set(time: string | Date): void
}

const UNITS: Readonly<Record<string, number>> = { ms: 1, s: 1000, m: 60_000, h: 3_600_000, d: 86_400_000 }

/** The only clock of a world; it moves when told to. */
export function createClock(start: string | Date): Clock {
  let time = new Date(start)
  return {
    now: () => new Date(time),
    advance: (duration) => void (time = new Date(time.getTime() + milliseconds(duration))),
    set: (given) => void (time = new Date(given)),
  }
}

function milliseconds(duration: number | string): number {
  if (typeof duration === 'number') return duration
  const [, amount, unit = ''] = /^(\d+)(ms|s|m|h|d)$/.exec(duration) ?? []
  const factor = UNITS[unit]
  if (amount === undefined || factor === undefined) throw new Error(`not a duration: ${duration}`)
  return Number(amount) * factor
}
