/** Numbers that look random and are the same in every run. */
export type Chance = {
  /** In `[0, 1)`. */
  readonly number: () => number
  readonly pick: <T>(items: readonly T[]) => T
  readonly isOneOf: (share: number) => boolean
}

/** The generator mulberry32. */
export function chance(seed: number): Chance {
  let state = seed | 0
  const number = (): number => {
    state = (state + 0x6d2b79f5) | 0
    let bits = Math.imul(state ^ (state >>> 15), 1 | state)
    bits = (bits + Math.imul(bits ^ (bits >>> 7), 61 | bits)) ^ bits
    return ((bits ^ (bits >>> 14)) >>> 0) / 0x1_0000_0000
  }
  return {
    number,
    isOneOf: (share) => number() < share,
    pick: (items) => {
      const item = items[Math.floor(number() * items.length)]
      if (item === undefined) throw new Error('Nothing to choose from')
      return item
    },
  }
}
