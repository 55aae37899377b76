import { fingerprintOf, hashesOf, headerBytes, placesOf } from '../../src/dataset/tables/xor-filter.ts'

/** The bytes of an xor filter over different texts: seed, slots of a third, fingerprints. */
export function xorFilterBytes(members: readonly string[]): Uint8Array {
  const slots = Math.floor((1.23 * members.length + 32) / 3)
  for (let seed = 1; seed < 100; seed += 1) {
    const order = peeled(members, seed, slots)
    if (order) return filled(order, seed, slots)
  }
  throw new Error('No seed makes a filter of these texts: are there two alike?')
}

type Peeled = { readonly place: number; readonly low: number; readonly high: number }

/** Members in an order in which each had a place of its own, or null if some have none. */
function peeled(members: readonly string[], seed: number, slots: number): readonly Peeled[] | null {
  const counts = new Uint8Array(3 * slots)
  const lows = new Int32Array(3 * slots)
  const highs = new Int32Array(3 * slots)
  const toggle = (low: number, high: number, change: 1 | -1): readonly number[] => {
    const places = placesOf(low, high, slots)
    for (const place of places) {
      counts[place] = (counts[place] ?? 0) + change
      lows[place] = (lows[place] ?? 0) ^ low
      highs[place] = (highs[place] ?? 0) ^ high
    }
    return places
  }
  for (const member of members) {
    const { low, high } = hashesOf(member, seed)
    toggle(low, high, 1)
  }
  const lonely = [...counts.keys()].filter((place) => counts[place] === 1)
  const order: Peeled[] = []
  for (let place = lonely.pop(); place !== undefined; place = lonely.pop()) {
    if (counts[place] !== 1) continue
    const low = lows[place] ?? 0
    const high = highs[place] ?? 0
    order.push({ place, low, high })
    lonely.push(...toggle(low, high, -1).filter((other) => counts[other] === 1))
  }
  return order.length === members.length ? order : null
}

function filled(order: readonly Peeled[], seed: number, slots: number): Uint8Array {
  const bytes = new Uint8Array(headerBytes + 3 * slots)
  const view = new DataView(bytes.buffer)
  view.setUint32(0, seed, true)
  view.setUint32(4, slots, true)
  const fingerprints = bytes.subarray(headerBytes)
  for (const { place, low, high } of order.toReversed()) {
    const others = placesOf(low, high, slots).reduce((mixed, other) => mixed ^ (fingerprints[other] ?? 0), 0)
    fingerprints[place] = others ^ (fingerprints[place] ?? 0) ^ fingerprintOf(low, high)
  }
  return bytes
}
