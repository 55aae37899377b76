const lineFeed = 0x0a

/** Line feeds in `bytes[from, to)`. */
export function countLineFeeds(bytes: Uint8Array, from: number, to: number): number {
  // A buffer's search is several times as fast as that of other arrays.
  const part = Buffer.from(bytes.buffer, bytes.byteOffset + from, to - from)
  let count = 0
  for (let at = part.indexOf(lineFeed); at !== -1; at = part.indexOf(lineFeed, at + 1)) count += 1
  return count
}
