/** A set of strings as an xor filter (arXiv 1912.08258): never denies a member, takes one in 256 others for one. */
export type XorFilter = { readonly seed: number; readonly slots: number; readonly fingerprints: Uint8Array }

/** Where the filter's bytes begin behind its header: seed and slots of a third, 32 bits each, little-endian. */
export const headerBytes = 8

/** Reads a filter that `scripts/tables` wrote. Throws where the bytes are not one. */
export function readXorFilter(bytes: Uint8Array): XorFilter {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const slots = view.getUint32(4, true)
  const fingerprints = bytes.subarray(headerBytes)
  if (fingerprints.length !== 3 * slots) throw new Error(`A filter of ${slots} slots has ${fingerprints.length} bytes.`)
  return { seed: view.getUint32(0, true), slots, fingerprints }
}

export function filterHas({ seed, slots, fingerprints }: XorFilter, text: string): boolean {
  const { low, high } = hashesOf(text, seed)
  const [first, second, third] = placesOf(low, high, slots)
  const mixed = (fingerprints[first] ?? 0) ^ (fingerprints[second] ?? 0) ^ (fingerprints[third] ?? 0)
  return mixed === fingerprintOf(low, high)
}

/** Two 32-bit hashes of a text. */
export function hashesOf(text: string, seed: number): { readonly low: number; readonly high: number } {
  let low = seed | 0
  let high = ~seed
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at)
    low = Math.imul(low ^ unit, 0x9e3779b1)
    high = Math.imul(high ^ unit, 0x85ebca77)
    high ^= high >>> 15
  }
  low ^= Math.imul(high, 0x27d4eb2f)
  return { low: mix(low), high: mix(high ^ Math.imul(low, 0x165667b1)) }
}

/** One place in each third of the filter. */
export function placesOf(low: number, high: number, slots: number): readonly [number, number, number] {
  const third = mix(low ^ ((high << 13) | (high >>> 19)))
  return [reduced(low, slots), slots + reduced(high, slots), 2 * slots + reduced(third, slots)]
}

export function fingerprintOf(low: number, high: number): number {
  return (mix(low + Math.imul(high, 3)) >>> 11) & 0xff
}

/** Brings a hash to `[0, slots)` without the bias of a remainder. */
function reduced(hash: number, slots: number): number {
  return Math.floor(((hash >>> 0) * slots) / 0x1_0000_0000)
}

function mix(hash: number): number {
  let bits = hash
  bits = Math.imul(bits ^ (bits >>> 16), 0x85ebca6b)
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35)
  return bits ^ (bits >>> 16)
}
