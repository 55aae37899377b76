import { createHash, type Hash } from 'node:crypto'

/** What is kept of a file's bytes: their number and digest always, themselves only up to a size. */
export type Content = {
  readonly size: number
  /** Hex, over all bytes. */
  readonly sha256: string
  /** Absent when there are more than were to be kept. */
  readonly bytes: Uint8Array | undefined
}

/** Takes a file's bytes chunk by chunk, so that a file of any size takes the same memory. */
export type ContentReader = { readonly take: (chunk: Buffer) => void; readonly end: () => Content }

/** Bytes of a file that is to be kept whole, whatever it is: what GitHub gives of a text at once, and rules read. */
export const keptBytes = 1024 * 1024

export function contentReader(keep: number = keptBytes): ContentReader {
  const hash: Hash = createHash('sha256')
  let kept: Buffer[] | undefined = []
  let size = 0
  return {
    take: (chunk) => {
      hash.update(chunk)
      size += chunk.byteLength
      if (size > keep) kept = undefined
      kept?.push(chunk)
    },
    end: () => ({ size, sha256: hash.digest('hex'), bytes: kept && Buffer.concat(kept) }),
  }
}
