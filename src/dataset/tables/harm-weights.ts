/** Weights of a linear model over hashed features, in a table that is looked up by key. */
export type HarmWeights = {
  /** Keys in an open-addressed table; 0 is an empty place. */
  readonly keys: Uint32Array
  readonly prompt: Int8Array
  readonly response: Int8Array
  /** A bit for each key modulo its size: spares most look-ups of keys that are not there. */
  readonly sieve: Uint8Array
  readonly promptScale: number
  readonly promptBias: number
  readonly responseScale: number
  readonly responseBias: number
}

/** Header of the table: number of features, then four 32-bit floats in the order of the type; little-endian. */
export const weightsHeader = 20

/**
 * Reads a table that `scripts/tables` wrote: header, ascending keys (32 bits each), weights for prompts, weights for
 * responses (8 bits each). Throws where the bytes are not one.
 */
export function readHarmWeights(bytes: Uint8Array): HarmWeights {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const features = view.getUint32(0, true)
  if (bytes.length !== weightsHeader + 6 * features) throw new Error(`A model of ${features} features has ${bytes.length} bytes.`)
  const places = 2 ** Math.ceil(Math.log2(2 * features + 2))
  const weights: HarmWeights = {
    keys: new Uint32Array(places),
    prompt: new Int8Array(places),
    response: new Int8Array(places),
    sieve: new Uint8Array(sieveBits / 8),
    promptScale: view.getFloat32(4, true),
    promptBias: view.getFloat32(8, true),
    responseScale: view.getFloat32(12, true),
    responseBias: view.getFloat32(16, true),
  }
  for (let feature = 0; feature < features; feature += 1) {
    const key = view.getUint32(weightsHeader + 4 * feature, true)
    const place = freePlace(weights.keys, key)
    weights.keys[place] = key
    weights.prompt[place] = view.getInt8(weightsHeader + 4 * features + feature)
    weights.response[place] = view.getInt8(weightsHeader + 5 * features + feature)
    const bit = key & (sieveBits - 1)
    weights.sieve[bit >>> 3] = (weights.sieve[bit >>> 3] ?? 0) | (1 << (bit & 7))
  }
  return weights
}

/** Where a key's weights are; -1 if it has none. */
export function placeOf({ keys, sieve }: HarmWeights, key: number): number {
  const bit = key & (sieveBits - 1)
  if (((sieve[bit >>> 3] ?? 0) & (1 << (bit & 7))) === 0) return -1
  const last = keys.length - 1
  let place = (key >>> 3) & last
  for (;;) {
    const found = keys[place] ?? 0
    if (found === key) return place
    if (found === 0) return -1
    place = (place + 1) & last
  }
}

const sieveBits = 1 << 18

function freePlace(keys: Uint32Array, key: number): number {
  const last = keys.length - 1
  let place = (key >>> 3) & last
  while (keys[place] !== 0) place = (place + 1) & last
  return place
}
