/** Takes bytes off a stream in the lengths that its reader wants. */
export type ByteReader = {
  /** The next `count` bytes in memory of their own, or undefined if the stream ends before. */
  readonly take: (count: number) => Promise<Uint8Array<ArrayBuffer> | undefined>
}

export function byteReader(chunks: Iterable<Uint8Array> | AsyncIterable<Uint8Array>): ByteReader {
  const source = Symbol.asyncIterator in chunks ? chunks[Symbol.asyncIterator]() : chunks[Symbol.iterator]()
  let waiting: Uint8Array[] = []
  let available = 0
  return {
    take: async (count) => {
      // No memory is set aside for bytes that are only claimed.
      while (available < count) {
        const next = await source.next()
        if (next.done === true) return undefined
        waiting.push(next.value)
        available += next.value.length
      }
      const bytes = new Uint8Array(count)
      waiting = moved(waiting, bytes)
      available -= count
      return bytes
    },
  }
}

/** Fills `bytes` from the first chunks, and gives what is left of them. */
function moved(chunks: readonly Uint8Array[], bytes: Uint8Array): Uint8Array[] {
  let filled = 0
  for (const [index, chunk] of chunks.entries()) {
    const used = Math.min(chunk.length, bytes.length - filled)
    bytes.set(chunk.subarray(0, used), filled)
    filled += used
    if (used < chunk.length) return [chunk.subarray(used), ...chunks.slice(index + 1)]
  }
  return []
}
